// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.register.Attestation;
import io.github.beraad.register.Event;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.SignalKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

final class SignalShape extends Shape<Signal> {

    private final Field<String> id = required("id", StringLeaf.OWN_ID);
    private final Field<SignalKind> kind = required("kind", TermLeaf.of(SignalKind.values()));
    private final Field<LocalDate> on = required("on", DateLeaf.DATE);
    private final Field<String> by = required("by", StringLeaf.ID);
    private final Field<String> partnership = required("partnership", StringLeaf.ID);
    private final Field<FreeText> text = required("text", FreeTextForm.FREE_TEXT);
    private final Field<Confidentiality> confidentiality =
            optional("confidentiality", TermLeaf.of(Confidentiality.values()));
    private final Field<Attestation> anonymised = optional("anonymised", new AttestationShape());
    private final Field<List<Event>> history = optional("history", ListForm.of(Shapes.EVENT));
    private final Field<Extensions> extensions = extensions();

    SignalShape() {
        super("een signaal", "a signal");
    }

    @Override
    Signal make(Values values) {
        return Signal.builder()
                .id(values.get(id))
                .kind(values.get(kind))
                .on(values.get(on))
                .by(values.get(by))
                .partnership(values.get(partnership))
                .text(values.get(text))
                .confidentiality(values.optional(confidentiality))
                .anonymised(values.optional(anonymised))
                .history(values.list(history))
                .extensions(values.extensions(extensions))
                .build();
    }

    @Override
    void writeFields(Signal signal, Output out) throws IOException {
        out.required(id, signal.id());
        out.required(kind, signal.kind());
        out.required(on, signal.on());
        out.required(by, signal.by());
        out.required(partnership, signal.partnership());
        out.required(text, signal.text());
        out.optional(confidentiality, signal.confidentiality());
        out.optional(anonymised, signal.anonymised());
        out.list(history, signal.history());
        out.extensions(extensions, signal.extensions());
    }
}
