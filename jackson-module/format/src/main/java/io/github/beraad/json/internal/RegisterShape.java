// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.charter.Charter;
import io.github.beraad.json.ElementSink;
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
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A register as one document. Reads its elements into it, or hands them on one by one. */
final class RegisterShape extends HeadedShape {

    private final Field<List<Charter>> charters;
    private final Field<List<Party>> parties;
    private final Field<List<Post>> posts;
    private final Field<List<Partnership>> partnerships;
    private final Field<List<Meeting>> meetings;
    private final Field<List<Dilemma>> dilemmas;
    private final Field<List<Signal>> signals;
    private final Field<List<Approach>> approaches;
    private final Field<List<Resource>> resources;
    private final Field<Extensions> extensions;
    private final @Nullable ElementSink sink;
    private boolean dilemmasBegan;

    /** A shape that reads elements into the register, for any number of documents. */
    RegisterShape() {
        this(null);
    }

    /**
     * A shape that hands elements on while nothing is wrong, for one document.
     *
     * @param sink is told what stands ahead of the dilemmas and signals when the first of them comes
     */
    RegisterShape(@Nullable ElementSink sink) {
        super("een register", "a register");
        this.sink = sink;
        charters = elements(ElementKinds.CHARTER);
        parties = elements(ElementKinds.PARTY);
        posts = elements(ElementKinds.POST);
        partnerships = elements(ElementKinds.PARTNERSHIP);
        meetings = elements(ElementKinds.MEETING);
        dilemmas = elements(ElementKinds.DILEMMA);
        signals = elements(ElementKinds.SIGNAL);
        approaches = elements(ElementKinds.APPROACH);
        resources = elements(ElementKinds.RESOURCE);
        extensions = extensions();
    }

    private <V> Field<List<V>> elements(ElementKinds.Kind<V> kind) {
        return optional(kind.key(), sink == null ? ListForm.of(kind.shape()) : new HandedOn<>(kind, sink));
    }

    @Override
    Register make(Values values) {
        return head(values)
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
        writeHead(register, out);
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

    /** A list that keeps nothing. */
    private final class HandedOn<V> extends ListForm<V> {

        private final ElementKinds.Kind<V> kind;
        private final ElementSink target;

        HandedOn(ElementKinds.Kind<V> kind, ElementSink target) {
            super(kind.shape(), false, false);
            this.kind = kind;
            this.target = target;
        }

        @Override
        void take(V element, List<V> values, Reading in) throws IOException {
            if (in.problemCount() > 0) {
                return;
            }
            if (!dilemmasBegan && kind.mayComeBy()) {
                dilemmasBegan = true;
                target.header(make(in.innermost()));
            }
            kind.handing().handOn(element, target);
        }
    }
}
