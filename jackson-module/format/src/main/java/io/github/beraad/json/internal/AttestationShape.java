// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.register.Attestation;
import java.io.IOException;
import java.time.LocalDate;

final class AttestationShape extends Shape<Attestation> {

    private final Field<String> by = required("by", StringLeaf.ID);
    private final Field<LocalDate> on = required("on", DateLeaf.DATE);

    AttestationShape() {
        super("een verklaring van anonimiteit", "an attestation of anonymity");
    }

    @Override
    Attestation make(Values values) {
        return new Attestation(values.get(by), values.get(on));
    }

    @Override
    void writeFields(Attestation attestation, Output out) throws IOException {
        out.required(by, attestation.by());
        out.required(on, attestation.on());
    }
}
