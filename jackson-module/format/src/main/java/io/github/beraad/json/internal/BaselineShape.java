// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.compliance.Baseline;
import io.github.beraad.compliance.FindingIdentity;
import io.github.beraad.compliance.Subject;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.text.Facts;
import java.io.IOException;
import java.util.List;

/** The keys of {@code beraad-baseline/1}. */
final class BaselineShape extends Shape<Baseline> {

    private final Field<String> format = required("format", new FormatLeaf(JsonFormat.BASELINE.name()));
    private final Field<List<Baseline.Accepted>> findings = optional("findings", ListForm.of(new AcceptedShape()));

    BaselineShape() {
        super("een nulmeting", "a baseline");
    }

    @Override
    Baseline make(Values values) {
        return Baseline.of(values.list(findings));
    }

    @Override
    void writeFields(Baseline baseline, Output out) throws IOException {
        out.required(format, JsonFormat.BASELINE.name());
        out.list(findings, baseline.findings());
    }

    private static final class AcceptedShape extends Shape<Baseline.Accepted> {

        private final Field<String> rule = required("rule", StringLeaf.ID);
        private final Field<Subject> subject = required("subject", new SubjectShape());
        private final Field<String> place = required("place", StringLeaf.TEXT);
        private final Field<Facts> facts = optional("facts", FactsForm.FACTS);
        /** Absent for 1. */
        private final Field<Integer> count = optional("count", CountLeaf.COUNT);

        AcceptedShape() {
            super("een aanvaarde bevinding", "an accepted finding");
        }

        @Override
        Baseline.Accepted make(Values values) {
            FindingIdentity finding = new FindingIdentity(
                    values.get(rule),
                    values.get(subject),
                    values.get(place),
                    values.optional(facts).orElse(Facts.none()));
            return new Baseline.Accepted(finding, values.optional(count).orElse(1));
        }

        @Override
        void writeFields(Baseline.Accepted accepted, Output out) throws IOException {
            FindingIdentity finding = accepted.finding();
            out.required(rule, finding.rule());
            out.required(subject, finding.subject());
            out.required(place, finding.place());
            if (!finding.facts().isEmpty()) {
                out.required(facts, finding.facts());
            }
            if (accepted.count() > 1) {
                out.required(count, accepted.count());
            }
        }
    }
}
