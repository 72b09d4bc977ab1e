// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.compliance.AppliedCharter;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.compliance.RuleFailure;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.vocabulary.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The keys of {@code beraad-report/1}. A list that has to be there is written when it is empty too. */
final class ReportShape extends WrittenShape<ComplianceReport> {

    private final Field<String> format = required("format", new FormatLeaf(JsonFormat.REPORT.name()));
    private final Field<String> file = optional("file", StringLeaf.TEXT);
    private final Field<LocalDate> on = required("on", DateLeaf.DATE);
    private final Field<LocalDate> recordedOn = optional("recordedOn", DateLeaf.DATE);
    private final Field<Severity> threshold = required("threshold", TermLeaf.of(Severity.values()));
    private final Field<Boolean> conforms = required("conforms", FlagLeaf.FLAG);
    private final Field<String> library = required("library", StringLeaf.TEXT);
    private final Field<List<AppliedCharter>> charters =
            required("charters", ListForm.of(new ReportParts.AppliedCharterShape()));
    private final Field<List<RuleChange>> switchedOff =
            optional("switchedOff", ListForm.of(new ReportParts.RuleChangeShape()));
    private final Field<List<RuleChange>> regraded =
            optional("regraded", ListForm.of(new ReportParts.RuleChangeShape()));
    /** There only where an application has rules of its own. */
    private final Field<List<RuleFailure>> failures =
            optional("failures", ListForm.of(new ReportParts.RuleFailureShape()));

    private final Field<ComplianceReport> summary = required("summary", new ReportParts.SummaryShape());
    private final Field<List<RequirementOutcome>> outcomes =
            required("outcomes", ListForm.of(new ReportParts.OutcomeShape()));
    private final Field<List<Finding>> findings = required("findings", ListForm.of(new ReportParts.FindingShape()));

    ReportShape() {
        super("een rapport", "a report");
    }

    @Override
    void writeFields(ComplianceReport report, Output out) throws IOException {
        writeFields(Optional.empty(), report, out);
    }

    void writeFields(Optional<String> name, ComplianceReport report, Output out) throws IOException {
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
        out.required(summary, report);
        out.required(outcomes, report.outcomes());
        out.required(findings, report.findings());
    }
}
