// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.Extensions;
import java.io.IOException;

/** The first line of a register that has one element a line: all but the elements. */
final class RegisterLineShape extends HeadedShape {

    private final Field<Extensions> extensions = extensions();

    RegisterLineShape() {
        super("de regel van het register", "the line of the register");
    }

    @Override
    Register make(Values values) {
        return head(values).extensions(values.extensions(extensions)).build();
    }

    @Override
    void writeFields(Register register, Output out) throws IOException {
        writeHead(register, out);
        out.extensions(extensions, register.extensions());
    }
}
