// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.compliance.Baseline;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.Profile;
import io.github.beraad.compliance.ReportComparison;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.escalation.AgendaProposal;
import io.github.beraad.escalation.Briefing;
import io.github.beraad.escalation.Explanation;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.json.DatedSteps;
import io.github.beraad.json.FileReport;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.json.internal.Documents;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the library writes about registers, in every format. */
public final class WrittenDocuments {

    private static final Path EXAMPLES = Path.of("..", "..", "examples", "registers");
    private static final List<LocalDate> DATES =
            List.of(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 6, 1), LocalDate.of(2026, 11, 23));
    private static final List<Optional<Confidentiality>> LEVELS =
            List.of(Optional.empty(), Optional.of(Confidentiality.OPENBAAR));

    private final Map<JsonFormat<?>, List<String>> documents = new LinkedHashMap<>();

    private WrittenDocuments() {}

    /**
     * Writes everything about the example registers.
     *
     * @param reader reads a register
     * @return at least one document of every format
     */
    public static Map<JsonFormat<?>, List<String>> ofExamples(Function<String, Register> reader) {
        WrittenDocuments written = new WrittenDocuments();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.sorted().toList()) {
                String json = Files.readString(file);
                if (file.toString().endsWith(".report.json")) {
                    written.keep(JsonFormat.REPORT, json);
                } else {
                    written.keep(JsonFormat.REGISTER, json);
                    written.addAllAbout(reader.apply(json));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Charter charter : BuiltInCharters.all()) {
            written.add(JsonFormat.CHARTER, charter);
        }
        return written.documents;
    }

    /**
     * Writes everything about a register.
     *
     * @param register the register
     * @return at least one document of most formats
     */
    public static Map<JsonFormat<?>, List<String>> about(Register register) {
        WrittenDocuments written = new WrittenDocuments();
        written.addAllAbout(register);
        return written.documents;
    }

    private void keep(JsonFormat<?> format, String json) {
        documents.computeIfAbsent(format, any -> new ArrayList<>()).add(json);
    }

    private <T> void add(JsonFormat<T> format, T value) {
        keep(format, Documents.toJson(format, value, Layout.COMPACT));
    }

    private void addAllAbout(Register register) {
        add(JsonFormat.REGISTER, register);
        register.charters().forEach(charter -> add(JsonFormat.CHARTER, charter));
        RegisterIndex index = RegisterIndex.of(register);
        ComplianceReport earlier = Compliance.check(index, DATES.get(0), Profile.none());
        for (LocalDate on : DATES) {
            ComplianceReport report = Compliance.check(index, on, Profile.none());
            addAllAbout(index, on, report);
            add(JsonFormat.COMPARISON, ReportComparison.of(earlier, report));
            add(JsonFormat.COMPARISON, ReportComparison.of(report, earlier));
        }
    }

    private void addAllAbout(RegisterIndex index, LocalDate on, ComplianceReport report) {
        add(JsonFormat.REPORT, report);
        add(JsonFormat.FILE_REPORT, new FileReport("register.json", report));
        add(JsonFormat.BASELINE, Baseline.of(report));
        Profile profile = profile(report, on);
        add(JsonFormat.PROFILE, profile);
        add(JsonFormat.REPORT, Compliance.check(index, on, profile));
        add(JsonFormat.NEXT_STEPS, new DatedSteps(Optional.of("register.json"), on, NextSteps.of(index, on)));
        for (Partnership partnership : index.register().partnerships()) {
            for (Optional<Confidentiality> most : LEVELS) {
                add(JsonFormat.BRIEFING, Briefing.of(index, partnership.id(), on, most));
                add(JsonFormat.AGENDA, AgendaProposal.of(index, partnership.id(), on, most));
            }
        }
        for (Dilemma dilemma : index.register().dilemmas()) {
            add(JsonFormat.EXPLANATION, Explanation.of(dilemma, index, on));
        }
        for (RequirementOutcome outcome : report.outcomes()) {
            add(JsonFormat.EXPLANATION, Explanation.of(outcome));
        }
        for (Finding finding : report.findings()) {
            add(JsonFormat.EXPLANATION, Explanation.of(finding, index, on));
        }
    }

    /** Switches every other rule off that found something, and regrades the rest. */
    private static Profile profile(ComplianceReport report, LocalDate on) {
        List<RuleChange> changes = new ArrayList<>();
        for (String rule :
                report.findings().stream().map(Finding::rule).distinct().toList()) {
            RuleChange change = changes.size() % 2 == 0
                    ? RuleChange.off(rule, "Agreed.")
                    : RuleChange.regraded(rule, Severity.INFO, "Agreed for now.");
            changes.add(change.until(on.plusDays(1)));
        }
        return new Profile(changes);
    }
}
