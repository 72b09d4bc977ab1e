// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.compliance.AppliedCharter;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.compliance.RuleFailure;
import io.github.beraad.compliance.Subject;
import io.github.beraad.index.Pointer;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Language;
import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Severity;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a report is made of. */
final class ReportParts {

    private ReportParts() {}

    /** A charter that was applied. */
    static final class AppliedCharterShape extends Shape<AppliedCharter> {

        private final Field<String> id = required("id", StringLeaf.ID);
        private final Field<String> version = required("version", StringLeaf.VERSION);

        AppliedCharterShape() {
            super("toegepaste werkafspraken", "an applied charter");
        }

        @Override
        AppliedCharter make(Values values) {
            return new AppliedCharter(values.get(id), values.get(version));
        }

        @Override
        void writeFields(AppliedCharter charter, Output out) throws IOException {
            out.required(id, charter.id());
            out.required(version, charter.version());
        }
    }

    /** What a profile changed about a rule: its severity, or whether it is there at all. */
    static final class RuleChangeShape extends Shape<RuleChange> {

        private final Field<String> rule = required("rule", StringLeaf.ID);
        private final Field<String> charter = optional("charter", StringLeaf.ID);
        /** Only where a rule counts with another one. */
        private final @Nullable Field<Severity> severity;

        private final Field<String> reason;

        RuleChangeShape(boolean regraded) {
            super("een wijziging van een regel", "a change of a rule");
            severity = regraded ? required("severity", TermLeaf.of(Severity.values())) : null;
            reason = required("reason", StringLeaf.TEXT);
        }

        @Override
        RuleChange make(Values values) {
            return new RuleChange(
                    values.get(rule),
                    values.optional(charter),
                    severity == null ? Optional.empty() : values.optional(severity),
                    values.get(reason),
                    Optional.empty());
        }

        @Override
        void writeFields(RuleChange change, Output out) throws IOException {
            out.required(rule, change.rule());
            out.optional(charter, change.charter());
            if (severity != null) {
                out.optional(severity, change.severity());
            }
            out.required(reason, change.reason());
        }
    }

    /** A custom rule that could not finish its work. */
    static final class RuleFailureShape extends Shape<RuleFailure> {

        private final Field<String> rule = required("rule", StringLeaf.ID);
        private final Field<String> exception = required("exception", StringLeaf.TEXT);

        RuleFailureShape() {
            super("een regel die mislukte", "a rule that failed");
        }

        @Override
        RuleFailure make(Values values) {
            return new RuleFailure(values.get(rule), values.get(exception), Optional.empty());
        }

        @Override
        void writeFields(RuleFailure failure, Output out) throws IOException {
            out.required(rule, failure.rule());
            out.required(exception, failure.exception());
        }
    }

    /** How many there are of each outcome and severity. */
    record Summary(Counts<Outcome> outcomes, Counts<Severity> severities) {

        static Summary of(ComplianceReport report) {
            return new Summary(
                    new Counts<>(report.outcomeCounts(), Map.of()), new Counts<>(report.severityCounts(), Map.of()));
        }
    }

    /** How many there are of each word, and where a document says so. */
    private record Counts<T extends Term>(Map<T, Integer> numbers, Map<T, Long> positions) {}

    /** How many there are of each outcome and severity, zeros too. */
    static final class SummaryShape extends Shape<Summary> {

        private final CountsShape<Outcome> byOutcome = new CountsShape<>(List.of(Outcome.values()));
        /** The heaviest first. */
        private final CountsShape<Severity> bySeverity =
                new CountsShape<>(List.of(Severity.ERROR, Severity.WARNING, Severity.INFO));

        private final Field<Counts<Outcome>> outcomes = required("outcomes", byOutcome);
        private final Field<Counts<Severity>> severities = required("severities", bySeverity);

        SummaryShape() {
            super("een samenvatting", "a summary");
        }

        /** Records the numbers that are other than what the report lists. */
        void check(Summary summary, List<Outcome> listed, List<Severity> found, Reading in) {
            in.enter(outcomes.key);
            byOutcome.check(summary.outcomes(), listed, in);
            in.leave();
            in.enter(severities.key);
            bySeverity.check(summary.severities(), found, in);
            in.leave();
        }

        @Override
        Summary make(Values values) {
            return new Summary(values.get(outcomes), values.get(severities));
        }

        @Override
        void writeFields(Summary summary, Output out) throws IOException {
            out.required(outcomes, summary.outcomes());
            out.required(severities, summary.severities());
        }
    }

    /** A count for each word. */
    private static final class CountsShape<T extends Term> extends Shape<Counts<T>> {

        private final Map<T, Field<Integer>> counts = new LinkedHashMap<>();

        CountsShape(List<T> terms) {
            super("een object met aantallen", "an object with counts");
            for (T term : terms) {
                counts.put(term, required(term.code(), CountLeaf.FROM_ZERO));
            }
        }

        void check(Counts<T> stated, List<T> listed, Reading in) {
            for (T term : counts.keySet()) {
                int number = Collections.frequency(listed, term);
                if (stated.numbers().getOrDefault(term, 0) != number) {
                    Words expected = new Words(Integer.toString(number), Integer.toString(number));
                    in.enter(term.code());
                    in.impossible(
                            Kind.IMPOSSIBLE_VALUE,
                            String.valueOf(stated.numbers().get(term)),
                            expected,
                            new Words("zoveel staan er niet in het rapport", "the report lists another number"),
                            stated.positions().getOrDefault(term, Position.UNKNOWN));
                    in.leave();
                }
            }
        }

        @Override
        Counts<T> make(Values values) {
            Map<T, Integer> numbers = new HashMap<>();
            Map<T, Long> positions = new HashMap<>();
            for (Map.Entry<T, Field<Integer>> count : counts.entrySet()) {
                numbers.put(count.getKey(), values.get(count.getValue()));
                positions.put(count.getKey(), values.valuePosition(count.getValue()));
            }
            return new Counts<>(numbers, positions);
        }

        @Override
        void writeFields(Counts<T> stated, Output out) throws IOException {
            for (Map.Entry<T, Field<Integer>> count : counts.entrySet()) {
                out.required(count.getValue(), stated.numbers().getOrDefault(count.getKey(), 0));
            }
        }
    }

    /** What became of one requirement of a partnership. */
    static final class OutcomeShape extends Shape<RequirementOutcome> {

        private final Field<String> partnership = required("partnership", StringLeaf.ID);
        private final Field<String> requirement = required("requirement", StringLeaf.ID);
        private final Field<RequirementType> type = required("type", TermLeaf.of(RequirementType.values()));
        private final Field<Modality> modality = required("modality", TermLeaf.of(Modality.values()));
        private final Field<Outcome> outcome = required("outcome", TermLeaf.of(Outcome.values()));
        private final Field<Facts> facts = optional("facts", FactsForm.FACTS);

        OutcomeShape() {
            super("een uitkomst", "an outcome");
        }

        @Override
        RequirementOutcome make(Values values) {
            return new RequirementOutcome(
                    values.get(partnership),
                    values.get(requirement),
                    values.get(type),
                    values.get(modality),
                    values.get(outcome),
                    values.optional(facts).orElse(Facts.none()),
                    List.of(),
                    Optional.empty());
        }

        @Override
        void writeFields(RequirementOutcome value, Output out) throws IOException {
            out.required(partnership, value.partnership());
            out.required(requirement, value.requirement());
            out.required(type, value.type());
            out.required(modality, value.modality());
            out.required(outcome, value.outcome());
            if (!value.facts().isEmpty()) {
                out.required(facts, value.facts());
            }
        }
    }

    /** One thing that was found. */
    static final class FindingShape extends Shape<Finding> {

        private final Field<String> rule = required("rule", StringLeaf.ID);
        private final Field<Severity> severity = required("severity", TermLeaf.of(Severity.values()));
        private final Field<String> partnership = optional("partnership", StringLeaf.ID);
        private final Field<Subject> subject = required("subject", new SubjectShape());
        private final Field<Pointer> pointer = required("pointer", PointerLeaf.POINTER);
        private final Field<LocalisedText> message = required("message", LocalisedTextShape.both());
        private final Field<Facts> facts = required("facts", FactsForm.FACTS);
        private final Field<List<SourceReference>> source = required("source", ListForm.of(SourceLeaf.SOURCE));

        FindingShape() {
            super("een bevinding", "a finding");
        }

        @Override
        Finding make(Values values) {
            return Finding.builder(values.get(rule), values.get(severity), values.get(subject), values.get(pointer))
                    .partnership(values.optional(partnership))
                    .message(values.get(message))
                    .facts(values.get(facts))
                    .source(values.get(source))
                    .build();
        }

        @Override
        void writeFields(Finding finding, Output out) throws IOException {
            out.required(rule, finding.rule());
            out.required(severity, finding.severity());
            out.optional(partnership, finding.partnership());
            out.required(subject, finding.subject());
            out.required(pointer, finding.pointer());
            out.required(
                    message,
                    LocalisedTextShape.both(finding.message(Language.DUTCH), finding.message(Language.ENGLISH)));
            out.required(facts, finding.facts());
            out.required(source, finding.source());
        }
    }
}
