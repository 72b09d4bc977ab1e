// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.FreeText;
import java.io.IOException;
import java.time.LocalDate;

/** What a register says of itself, ahead of its elements. */
abstract class HeadedShape extends Shape<Register> {

    private final Field<String> format = required("format", new FormatLeaf(JsonFormat.REGISTER.name()));
    private final Field<LocalDate> recordedOn = optional("recordedOn", DateLeaf.DATE);
    private final Field<String> title = optional("title", StringLeaf.NAME);
    private final Field<FreeText> description = optional("description", FreeTextForm.FREE_TEXT);
    private final Field<Boolean> fictional = optional("fictional", FlagLeaf.FLAG);

    HeadedShape(String dutch, String english) {
        super(dutch, english);
    }

    /** A register with what was read of this so far. */
    final Register.Builder head(Values values) {
        Register.Builder register = Register.builder();
        register.recordedOn(values.optional(recordedOn))
                .title(values.optional(title))
                .description(values.optional(description))
                .fictional(values.flag(fictional));
        return register;
    }

    final void writeHead(Register register, Output out) throws IOException {
        out.required(format, JsonFormat.REGISTER.name());
        out.optional(recordedOn, register.recordedOn());
        out.optional(title, register.title());
        out.optional(description, register.description());
        out.flag(fictional, register.fictional());
    }
}
