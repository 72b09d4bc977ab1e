// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.OutcomeChange;
import io.github.beraad.compliance.ReportComparison;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.vocabulary.Outcome;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The keys of {@code beraad-comparison/1}. Its lists are written when they are empty too. */
final class ComparisonShape extends Shape<ReportComparison> {

    private final Field<String> format = required("format", new FormatLeaf(JsonFormat.COMPARISON.name()));
    private final Field<LocalDate> before = required("before", DateLeaf.DATE);
    private final Field<LocalDate> after = required("after", DateLeaf.DATE);
    private final Field<List<Finding>> fresh = required("new", ListForm.of(new ReportParts.FindingShape()));
    private final Field<List<Finding>> gone = required("gone", ListForm.of(new ReportParts.FindingShape()));
    private final Field<List<OutcomeChange>> outcomes = required("outcomes", ListForm.of(new OutcomeChangeShape()));

    ComparisonShape() {
        super("een vergelijking", "a comparison");
    }

    @Override
    ReportComparison make(Values values) {
        return new ReportComparison(
                values.get(before), values.get(after), values.get(fresh), values.get(gone), values.get(outcomes));
    }

    @Override
    void writeFields(ReportComparison comparison, Output out) throws IOException {
        out.required(format, JsonFormat.COMPARISON.name());
        out.required(before, comparison.before());
        out.required(after, comparison.after());
        out.required(fresh, comparison.fresh());
        out.required(gone, comparison.gone());
        out.required(outcomes, comparison.outcomes());
    }

    private static final class OutcomeChangeShape extends Shape<OutcomeChange> {

        private final Field<String> partnership = required("partnership", StringLeaf.ID);
        private final Field<String> requirement = required("requirement", StringLeaf.ID);
        private final Field<Outcome> before = optional("before", TermLeaf.of(Outcome.values()));
        private final Field<Outcome> after = optional("after", TermLeaf.of(Outcome.values()));

        OutcomeChangeShape() {
            super("een andere uitkomst", "another outcome");
        }

        @Override
        OutcomeChange make(Values values) {
            return new OutcomeChange(
                    values.get(partnership), values.get(requirement), values.optional(before), values.optional(after));
        }

        @Override
        void writeFields(OutcomeChange change, Output out) throws IOException {
            out.required(partnership, change.partnership());
            out.required(requirement, change.requirement());
            out.optional(before, change.before());
            out.optional(after, change.after());
        }
    }
}
