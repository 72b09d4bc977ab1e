// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.charter.Charter;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.text.Markdown;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reports in Markdown, as GitHub and GitLab show it: a section for each register. */
final class MarkdownReport implements ReportWriter {

    private final Session session;
    private final Texts texts;
    private final ReportWords words;
    private final OutputStream out;
    private boolean first = true;

    MarkdownReport(Session session, OutputStream out) {
        this.session = session;
        this.texts = session.texts();
        this.words = new ReportWords(session);
        this.out = out;
    }

    @Override
    public void write(CheckedRegister checked) throws IOException {
        StringBuilder text = new StringBuilder(4_000);
        new Section(checked, text).write();
        out.write(((first ? "" : "\n") + text).getBytes(StandardCharsets.UTF_8));
        out.flush();
        first = false;
    }

    private final class Section {

        private final CheckedRegister checked;
        private final ComplianceReport report;
        private final StringBuilder text;
        private final List<Finding> others;

        Section(CheckedRegister checked, StringBuilder text) {
            this.checked = checked;
            this.report = checked.report();
            this.text = text;
            this.others = new ArrayList<>(ReportWords.others(report));
        }

        void write() {
            heading(1, words.title(checked.index().register()));
            line("**" + (report.conforms() ? "✓" : "✗") + " " + Markdown.escaped(words.conclusion(report)) + "**");
            line("");
            row("", "");
            row("---", "---");
            for (Map.Entry<String, String> fact : words.header(checked).entrySet()) {
                row(Markdown.escaped(fact.getKey()), Markdown.escaped(fact.getValue()));
            }
            row(session.text("label.requirements"), outcomes());
            row(session.text("label.findings"), severities());
            line("");
            for (IndexedPartnership partnership : checked.index().partnerships()) {
                partnership(partnership);
            }
            if (!others.isEmpty()) {
                heading(2, session.text("report.register"));
                findings(others, true);
            }
            changedRules();
            while (text.charAt(text.length() - 2) == '\n') {
                text.setLength(text.length() - 1);
            }
        }

        private void changedRules() {
            List<ReportWords.ChangedRule> changed = words.changedRules(report);
            if (changed.isEmpty()) {
                return;
            }
            heading(2, session.text("report.profile"));
            for (ReportWords.ChangedRule rule : changed) {
                String limits = rule.limits().isEmpty()
                        ? ""
                        : " " + Markdown.escaped(rule.limits().strip());
                line("- **" + Markdown.escaped(rule.label()) + "** `" + rule.rule() + "`" + limits + ": "
                        + Markdown.escaped(rule.reason()));
            }
            line("");
        }

        private String outcomes() {
            List<Object> counted = new ArrayList<>();
            for (Outcome outcome : ReportWords.ORDER) {
                add(
                        counted,
                        "count.outcome." + outcome.code(),
                        report.outcomeCounts().getOrDefault(outcome, 0));
            }
            return counted.isEmpty() ? session.text("report.none") : texts.value(counted);
        }

        private String severities() {
            List<Object> counted = new ArrayList<>();
            for (Severity severity : Session.severities()) {
                add(
                        counted,
                        "count.severity." + severity.code(),
                        report.severityCounts().getOrDefault(severity, 0));
            }
            return counted.isEmpty() ? session.text("report.none") : texts.value(counted);
        }

        private void add(List<Object> counted, String key, int count) {
            if (count > 0) {
                counted.add(session.text(key, "count", count));
            }
        }

        private void partnership(IndexedPartnership partnership) {
            heading(2, partnership.partnership().name());
            Charter charter = partnership.charterOn(report.on());
            line(Markdown.escaped(
                            charter == null
                                    ? session.text("label.no-requirements")
                                    : session.text(
                                            "report.charter", "title", charter.title(), "version", charter.version()))
                    + " (`" + partnership.id() + "`)");
            line("");
            if (partnership.isActiveOn(report.on())) {
                requirements(ReportWords.inOrder(partnership.id(), report));
            } else {
                line(Markdown.escaped(session.text("report.not-active")));
                line("");
            }
            List<Finding> own = new ArrayList<>();
            for (Finding finding : others) {
                if (finding.partnership().orElse("").equals(partnership.id())) {
                    own.add(finding);
                }
            }
            others.removeAll(own);
            if (!own.isEmpty()) {
                line(Markdown.escaped(session.text("report.also")));
                line("");
                findings(own, true);
            }
        }

        private void requirements(List<RequirementOutcome> outcomes) {
            if (outcomes.isEmpty()) {
                return;
            }
            row(
                    session.text("label.outcome"),
                    session.text("label.requirement"),
                    session.text("label.rule"),
                    session.text("label.source"));
            row("---", "---", "---", "---");
            for (RequirementOutcome outcome : outcomes) {
                String known = outcome.facts().isEmpty() ? "" : "<br>" + Markdown.escaped(words.known(outcome.facts()));
                row(
                        ReportWords.symbol(outcome.outcome()) + " " + Markdown.escaped(texts.name(outcome.outcome())),
                        Markdown.escaped(outcome.title(texts)) + known,
                        "`" + outcome.requirement() + "`",
                        Markdown.escaped(ReportWords.listed(outcome.source())));
            }
            line("");
            List<Finding> found = new ArrayList<>();
            for (RequirementOutcome outcome : outcomes) {
                found.addAll(outcome.findings());
            }
            findings(found, false);
        }

        private void findings(List<Finding> found, boolean withSource) {
            for (Finding finding : found) {
                String source = withSource ? ReportWords.listed(finding.source()) : "";
                line("- **" + Markdown.escaped(texts.name(finding.severity())) + "** `" + finding.rule() + "`: "
                        + Markdown.escaped(finding.message(texts)) + (source.isEmpty() ? "" : " (" + source + ")")
                        + "<br>" + Markdown.escaped(session.text("label.place") + ": " + words.place(finding)));
            }
            if (!found.isEmpty()) {
                line("");
            }
        }

        private void heading(int level, String heading) {
            line("#".repeat(level) + " " + Markdown.escaped(heading));
            line("");
        }

        private void row(String... cells) {
            line("| " + String.join(" | ", cells) + " |");
        }

        private void line(String line) {
            text.append(line).append('\n');
        }
    }
}
