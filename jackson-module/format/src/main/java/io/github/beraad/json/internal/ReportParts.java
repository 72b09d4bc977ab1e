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
import io.github.beraad.text.Facts;
import io.github.beraad.text.Language;
import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a report is made of. */
final class ReportParts {

    private ReportParts() {}

    /** The places that something comes from, by name. */
    static List<String> references(List<SourceReference> source) {
        List<String> references = new ArrayList<>(source.size());
        for (SourceReference reference : source) {
            references.add(reference.text());
        }
        return references;
    }

    /** A charter that was applied. */
    static final class AppliedCharterShape extends WrittenShape<AppliedCharter> {

        private final Field<String> id = required("id", StringLeaf.ID);
        private final Field<String> version = required("version", StringLeaf.VERSION);

        AppliedCharterShape() {
            super("toegepaste werkafspraken", "an applied charter");
        }

        @Override
        void writeFields(AppliedCharter charter, Output out) throws IOException {
            out.required(id, charter.id());
            out.required(version, charter.version());
        }
    }

    /** What a profile changed about a rule. */
    static final class RuleChangeShape extends WrittenShape<RuleChange> {

        private final Field<String> rule = required("rule", StringLeaf.ID);
        private final Field<String> charter = optional("charter", StringLeaf.ID);
        private final Field<Severity> severity = optional("severity", TermLeaf.of(Severity.values()));
        private final Field<String> reason = required("reason", StringLeaf.TEXT);

        RuleChangeShape() {
            super("een wijziging van een regel", "a change of a rule");
        }

        @Override
        void writeFields(RuleChange change, Output out) throws IOException {
            out.required(rule, change.rule());
            out.optional(charter, change.charter());
            out.optional(severity, change.severity());
            out.required(reason, change.reason());
        }
    }

    /** A custom rule that could not finish its work. */
    static final class RuleFailureShape extends WrittenShape<RuleFailure> {

        private final Field<String> rule = required("rule", StringLeaf.ID);
        private final Field<String> exception = required("exception", StringLeaf.TEXT);

        RuleFailureShape() {
            super("een regel die mislukte", "a rule that failed");
        }

        @Override
        void writeFields(RuleFailure failure, Output out) throws IOException {
            out.required(rule, failure.rule());
            out.required(exception, failure.exception());
        }
    }

    /** How many there are of each outcome and severity, zeros too. */
    static final class SummaryShape extends WrittenShape<ComplianceReport> {

        private final Field<Map<Outcome, Integer>> outcomes =
                required("outcomes", new CountsForm<>(List.of(Outcome.values())));
        /** The heaviest first. */
        private final Field<Map<Severity, Integer>> severities =
                required("severities", new CountsForm<>(List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)));

        SummaryShape() {
            super("een samenvatting", "a summary");
        }

        @Override
        void writeFields(ComplianceReport report, Output out) throws IOException {
            out.required(outcomes, report.outcomeCounts());
            out.required(severities, report.severityCounts());
        }
    }

    /** What became of one requirement of a partnership. */
    static final class OutcomeShape extends WrittenShape<RequirementOutcome> {

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
        void writeFields(RequirementOutcome value, Output out) throws IOException {
            out.required(partnership, value.partnership());
            out.required(requirement, value.requirement().id());
            out.required(type, value.requirement().type());
            out.required(modality, value.requirement().modality());
            out.required(outcome, value.outcome());
            if (!value.facts().names().isEmpty()) {
                out.required(facts, value.facts());
            }
        }
    }

    /** One thing that was found. */
    static final class FindingShape extends WrittenShape<Finding> {

        private final Field<String> rule = required("rule", StringLeaf.ID);
        private final Field<Severity> severity = required("severity", TermLeaf.of(Severity.values()));
        private final Field<String> partnership = optional("partnership", StringLeaf.ID);
        private final Field<Subject> subject = required("subject", new SubjectShape());
        private final Field<String> pointer = required("pointer", StringLeaf.TEXT);
        private final Field<Finding> message = required("message", new MessageShape());
        private final Field<Facts> facts = required("facts", FactsForm.FACTS);
        private final Field<List<String>> source = required("source", ListForm.of(StringLeaf.NAME));

        FindingShape() {
            super("een bevinding", "a finding");
        }

        @Override
        void writeFields(Finding finding, Output out) throws IOException {
            out.required(rule, finding.rule());
            out.required(severity, finding.severity());
            out.optional(partnership, finding.partnership());
            out.required(subject, finding.subject());
            out.required(pointer, finding.pointer().toString());
            out.required(message, finding);
            out.required(facts, finding.facts());
            out.required(source, references(finding.source()));
        }
    }

    /** What a finding says, in both languages. */
    private static final class MessageShape extends WrittenShape<Finding> {

        private final Field<String> dutch = required("nl", StringLeaf.TEXT);
        private final Field<String> english = required("en", StringLeaf.TEXT);

        MessageShape() {
            super("een melding", "a message");
        }

        @Override
        void writeFields(Finding finding, Output out) throws IOException {
            out.required(dutch, finding.message(Language.DUTCH));
            out.required(english, finding.message(Language.ENGLISH));
        }
    }

    /** A count for each word. */
    private static final class CountsForm<T extends Term> extends WrittenForm<Map<T, Integer>> {

        private final List<T> terms;

        CountsForm(List<T> terms) {
            this.terms = terms;
        }

        @Override
        void write(Map<T, Integer> counts, Output out) throws IOException {
            out.startObject();
            for (T term : terms) {
                out.key(term.code());
                out.number(Integer.toString(counts.getOrDefault(term, 0)));
            }
            out.endObject();
        }
    }
}
