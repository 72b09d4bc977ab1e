// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.compliance.AppliedCharter;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.compliance.RuleFailure;
import io.github.beraad.json.FileReport;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of {@code beraad-report/1}. A list that has to be there is written when it is empty too. What follows from the
 * rest, the summary and whether the register conforms, has to be what follows from it.
 */
abstract class ReportShape<T> extends Shape<T> {

    private final Field<String> format = required("format", new FormatLeaf(JsonFormat.REPORT.name()));
    final Field<String> file = optional("file", StringLeaf.TEXT);
    private final Field<LocalDate> on = required("on", DateLeaf.DATE);
    private final Field<LocalDate> recordedOn = optional("recordedOn", DateLeaf.DATE);
    private final Field<Severity> threshold = required("threshold", TermLeaf.of(Severity.values()));
    private final Field<Boolean> conforms = required("conforms", FlagLeaf.FLAG);
    private final Field<String> library = required("library", StringLeaf.TEXT);
    private final Field<List<AppliedCharter>> charters =
            required("charters", ListForm.of(new ReportParts.AppliedCharterShape()));
    private final Field<List<RuleChange>> switchedOff =
            optional("switchedOff", ListForm.of(new ReportParts.RuleChangeShape(false)));
    private final Field<List<RuleChange>> regraded =
            optional("regraded", ListForm.of(new ReportParts.RuleChangeShape(true)));
    /** There only where an application has rules of its own. */
    private final Field<List<RuleFailure>> failures =
            optional("failures", ListForm.of(new ReportParts.RuleFailureShape()));

    private final ReportParts.SummaryShape counts = new ReportParts.SummaryShape();
    private final Field<ReportParts.Summary> summary = required("summary", counts);
    private final Field<List<RequirementOutcome>> outcomes =
            required("outcomes", ListForm.of(new ReportParts.OutcomeShape()));
    private final Field<List<Finding>> findings = required("findings", ListForm.of(new ReportParts.FindingShape()));

    private ReportShape(String dutch, String english) {
        super(dutch, english);
    }

    @Override
    final void checkWhole(Values values, Reading in) {
        List<Outcome> all = new ArrayList<>();
        for (RequirementOutcome outcome : values.get(outcomes)) {
            all.add(outcome.outcome());
        }
        List<Severity> found = new ArrayList<>();
        boolean expected = values.list(failures).isEmpty();
        for (Finding finding : values.get(findings)) {
            found.add(finding.severity());
            expected &= finding.severity().compareTo(values.get(threshold)) < 0;
        }
        if (values.get(conforms) != expected) {
            in.enter(conforms.key);
            in.impossible(
                    Kind.IMPOSSIBLE_VALUE,
                    Boolean.toString(!expected),
                    new Words(Boolean.toString(expected), Boolean.toString(expected)),
                    new Words("dat volgt niet uit de bevindingen", "that does not follow from the findings"),
                    values.valuePosition(conforms));
            in.leave();
        }
        in.enter(summary.key);
        counts.check(values.get(summary), all, found, in);
        in.leave();
    }

    final ComplianceReport report(Values values) {
        List<RuleChange> changes = new ArrayList<>(values.list(switchedOff));
        changes.addAll(values.list(regraded));
        ComplianceReport.Builder report = ComplianceReport.builder(values.get(on))
                .recordedOn(values.optional(recordedOn))
                .threshold(values.get(threshold))
                .library(values.get(library))
                .charters(values.get(charters))
                .changes(changes)
                .failures(values.list(failures))
                .findings(values.get(findings));
        List<Finding> sorted = report.build().findings();
        return report.outcomes(withFindings(values.get(outcomes), sorted)).build();
    }

    /** Gives every outcome the findings that led to it, as it has when it comes from a check. */
    private static List<RequirementOutcome> withFindings(List<RequirementOutcome> outcomes, List<Finding> findings) {
        Map<String, List<Finding>> byRequirement = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.partnership().isPresent()) {
                byRequirement
                        .computeIfAbsent(finding.partnership().get() + ' ' + finding.rule(), key -> new ArrayList<>())
                        .add(finding);
            }
        }
        List<RequirementOutcome> with = new ArrayList<>(outcomes.size());
        for (RequirementOutcome outcome : outcomes) {
            with.add(new RequirementOutcome(
                    outcome.partnership(),
                    outcome.requirement(),
                    outcome.type(),
                    outcome.modality(),
                    outcome.outcome(),
                    outcome.facts(),
                    byRequirement.getOrDefault(outcome.partnership() + ' ' + outcome.requirement(), List.of()),
                    outcome.definition()));
        }
        return with;
    }

    final void writeFields(Optional<String> name, ComplianceReport report, Output out) throws IOException {
        out.required(format, JsonFormat.REPORT.name());
        out.optional(file, name);
        out.required(on, report.on());
        out.optional(recordedOn, report.recordedOn());
        out.required(threshold, report.threshold());
        out.required(conforms, report.conforms());
        out.required(library, report.library());
        out.required(charters, report.charters());
        out.list(switchedOff, report.switchedOff());
        out.list(regraded, report.regraded());
        out.list(failures, report.failures());
        out.required(summary, ReportParts.Summary.of(report));
        out.required(outcomes, report.outcomes());
        out.required(findings, report.findings());
    }

    /** A report. That it is one on a file is no part of it. */
    static final class Plain extends ReportShape<ComplianceReport> {

        Plain() {
            super("een rapport", "a report");
        }

        @Override
        ComplianceReport make(Values values) {
            return report(values);
        }

        @Override
        void writeFields(ComplianceReport report, Output out) throws IOException {
            writeFields(Optional.empty(), report, out);
        }
    }

    /** A report with the name of its file, by the same keys. */
    static final class OnFile extends ReportShape<FileReport> {

        OnFile() {
            super("een rapport over een bestand", "a report on a file");
        }

        @Override
        long required(Values values) {
            return super.required(values) | file.bit();
        }

        @Override
        FileReport make(Values values) {
            return new FileReport(values.get(file), report(values));
        }

        @Override
        void writeFields(FileReport value, Output out) throws IOException {
            writeFields(Optional.of(value.file()), value.report(), out);
        }
    }
}
