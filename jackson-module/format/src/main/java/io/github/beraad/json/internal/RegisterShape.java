// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.charter.Charter;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.FreeText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

final class RegisterShape extends Shape<Register> {

    private final Field<String> format = required("format", new FormatLeaf(JsonFormat.REGISTER.name()));
    private final Field<LocalDate> recordedOn = optional("recordedOn", DateLeaf.DATE);
    private final Field<String> title = optional("title", StringLeaf.NAME);
    private final Field<FreeText> description = optional("description", FreeTextForm.FREE_TEXT);
    private final Field<Boolean> fictional = optional("fictional", FlagLeaf.FLAG);
    private final Field<List<Charter>> charters = optional("charters", ListForm.of(Shapes.CHARTER));
    private final Field<List<Party>> parties = optional("parties", ListForm.of(Shapes.PARTY));
    private final Field<List<Post>> posts = optional("posts", ListForm.of(Shapes.POST));
    private final Field<List<Partnership>> partnerships = optional("partnerships", ListForm.of(Shapes.PARTNERSHIP));
    private final Field<List<Meeting>> meetings = optional("meetings", ListForm.of(Shapes.MEETING));
    private final Field<List<Dilemma>> dilemmas = optional("dilemmas", ListForm.of(Shapes.DILEMMA));
    private final Field<List<Signal>> signals = optional("signals", ListForm.of(Shapes.SIGNAL));
    private final Field<List<Approach>> approaches = optional("approaches", ListForm.of(Shapes.APPROACH));
    private final Field<List<Resource>> resources = optional("resources", ListForm.of(Shapes.RESOURCE));
    private final Field<Extensions> extensions = extensions();

    RegisterShape() {
        super("een register", "a register");
    }

    @Override
    Register make(Values values) {
        return Register.builder()
                .recordedOn(values.optional(recordedOn))
                .title(values.optional(title))
                .description(values.optional(description))
                .fictional(values.flag(fictional))
                .charters(values.list(charters))
                .parties(values.list(parties))
                .posts(values.list(posts))
                .partnerships(values.list(partnerships))
                .meetings(values.list(meetings))
                .dilemmas(values.list(dilemmas))
                .signals(values.list(signals))
                .approaches(values.list(approaches))
                .resources(values.list(resources))
                .extensions(values.extensions(extensions))
                .build();
    }

    @Override
    void writeFields(Register register, Output out) throws IOException {
        out.required(format, JsonFormat.REGISTER.name());
        out.optional(recordedOn, register.recordedOn());
        out.optional(title, register.title());
        out.optional(description, register.description());
        out.flag(fictional, register.fictional());
        out.list(charters, register.charters());
        out.list(parties, register.parties());
        out.list(posts, register.posts());
        out.list(partnerships, register.partnerships());
        out.list(meetings, register.meetings());
        out.list(dilemmas, register.dilemmas());
        out.list(signals, register.signals());
        out.list(approaches, register.approaches());
        out.list(resources, register.resources());
        out.extensions(extensions, register.extensions());
    }
}
