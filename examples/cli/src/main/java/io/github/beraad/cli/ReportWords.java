// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.charter.SourceReference;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.register.Register;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all reports for people say in the same words. */
final class ReportWords {

    /** What needs attention first. */
    static final List<Outcome> ORDER =
            List.of(Outcome.BREACHED, Outcome.ATTENTION, Outcome.PENDING, Outcome.MET, Outcome.NOT_APPLICABLE);

    private final Session session;
    private final Texts texts;

    ReportWords(Session session) {
        this.session = session;
        this.texts = session.texts();
    }

    static char symbol(Outcome outcome) {
        return switch (outcome) {
            case MET -> '✓';
            case PENDING -> '…';
            case ATTENTION -> '!';
            case BREACHED -> '✗';
            case NOT_APPLICABLE -> '–';
        };
    }

    /** The symbol of the outcome that a finding of this severity leads to by itself. */
    static char symbol(Severity severity) {
        return severity == Severity.ERROR ? '✗' : severity == Severity.WARNING ? '!' : 'i';
    }

    /** Outcomes of one partnership, what needs attention first. */
    static List<RequirementOutcome> inOrder(String partnership, ComplianceReport report) {
        List<RequirementOutcome> inOrder = new ArrayList<>();
        for (Outcome outcome : ORDER) {
            for (RequirementOutcome one : report.outcomes()) {
                if (one.outcome() == outcome && one.partnership().equals(partnership)) {
                    inOrder.add(one);
                }
            }
        }
        return inOrder;
    }

    /** The findings that are under no requirement's outcome, the heaviest first. */
    static List<Finding> others(ComplianceReport report) {
        List<Finding> under = new ArrayList<>();
        for (RequirementOutcome outcome : report.outcomes()) {
            under.addAll(outcome.findings());
        }
        Set<Finding> seen = new HashSet<>(under);
        List<Finding> others = new ArrayList<>();
        for (Severity severity : Session.severities()) {
            for (Finding finding : report.findings()) {
                if (finding.severity() == severity && !seen.contains(finding)) {
                    others.add(finding);
                }
            }
        }
        return others;
    }

    String title(Register register) {
        return register.title().orElse(session.text("report.untitled"));
    }

    /** What a report begins with: names and values. */
    Map<String, String> header(CheckedRegister checked) {
        ComplianceReport report = checked.report();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(
                session.text("label.file"),
                checked.file().equals(RegisterInput.STANDARD_INPUT)
                        ? session.text("report.standard-input")
                        : checked.file());
        lines.put(
                session.text("label.recorded-on"),
                report.recordedOn().map(texts::value).orElse(session.text("report.not-recorded")));
        lines.put(
                session.text("label.on"),
                texts.value(report.on()) + (checked.today() ? " (" + session.text("label.today") + ")" : ""));
        return lines;
    }

    String conclusion(ComplianceReport report) {
        return session.text(
                report.conforms() ? "label.conforms" : "label.does-not-conform",
                "count",
                report.findingsAtOrAbove(report.threshold()).size(),
                "threshold",
                report.threshold());
    }

    /** What the rule profile changed: rules that are switched off first. */
    List<ChangedRule> changedRules(ComplianceReport report) {
        List<ChangedRule> changed = new ArrayList<>();
        for (RuleChange change : report.switchedOff()) {
            changed.add(changed(change));
        }
        for (RuleChange change : report.regraded()) {
            changed.add(changed(change));
        }
        return changed;
    }

    private ChangedRule changed(RuleChange change) {
        return new ChangedRule(
                change.severity().map(texts::name).orElseGet(() -> session.text("report.off")),
                change.severity(),
                change.rule(),
                session.text(
                        "report.profile.limits", "charter", change.charter().orElse(null)),
                change.reason());
    }

    /**
     * A rule that the rule profile changed.
     *
     * @param label what it is now: off, or a severity
     * @param severity its severity; absent when it is switched off
     * @param rule its code
     * @param limits where alone that holds; empty when everywhere
     * @param reason why
     */
    record ChangedRule(String label, Optional<Severity> severity, String rule, String limits, String reason) {}

    /** What an outcome was decided by. */
    String known(Facts facts) {
        if (facts.get("held").isPresent()) {
            return texts.text("label.meetings", facts);
        }
        StringBuilder known = new StringBuilder();
        for (String name : facts.names()) {
            known.append(known.length() == 0 ? "" : ", ")
                    .append(name)
                    .append(": ")
                    .append(texts.value(facts.get(name).orElseThrow()));
        }
        return known.toString();
    }

    /** The element that a finding is about, and the place in the register. */
    String place(Finding finding) {
        return texts.name(finding.subject().kind()) + " " + finding.subject().id() + ", " + finding.pointer();
    }

    /** The sources in brackets, with the id in front where there is something to look up. */
    static String cited(String rule, List<SourceReference> source) {
        StringBuilder cited = new StringBuilder(rule);
        String listed = listed(source);
        cited.append(cited.length() == 0 || listed.isEmpty() ? "" : ", ").append(listed);
        return cited.length() == 0 ? "" : cited.insert(0, '(').append(')').toString();
    }

    /** Statements of the source, those of one series after each other in short. */
    static String listed(List<SourceReference> source) {
        StringBuilder listed = new StringBuilder();
        String series = "";
        for (SourceReference reference : source) {
            String statement = reference.text();
            int number = statement.lastIndexOf('-') + 1;
            boolean goesOn = number > 1 && statement.substring(0, number).equals(series);
            listed.append(listed.length() == 0 ? "" : ", ").append(goesOn ? statement.substring(number) : statement);
            series = statement.substring(0, number);
        }
        return listed.toString();
    }
}
