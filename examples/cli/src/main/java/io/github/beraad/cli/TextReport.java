// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.charter.Charter;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.register.Register;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A report for people, in 80 columns: by partnership, what needs attention first. Each requirement has its outcome in
 * front, and its findings under it. Symbols and words tell everything that colour does.
 */
final class TextReport implements ReportWriter {

    private static final int WIDTH = 80;
    private static final int INDENT = 2;
    private static final int FINDING_INDENT = 4;
    /** The symbol of an outcome and the space behind it. */
    private static final int SYMBOL = 2;

    private static final int GAP = 2;

    /** A report with very many findings is sent on in parts. */
    private static final int MOST_KEPT = 1 << 16;

    private final Session session;
    private final Texts texts;
    private final ReportWords words;
    private final boolean colour;
    private final OutputStream out;
    private boolean first = true;

    TextReport(Session session, boolean colour, OutputStream out) {
        this.session = session;
        this.texts = session.texts();
        this.words = new ReportWords(session);
        this.colour = colour;
        this.out = out;
    }

    @Override
    public void write(CheckedRegister checked) throws IOException {
        Section section = new Section(checked);
        if (!first) {
            section.emptyLine();
            section.emptyLine();
        }
        first = false;
        section.header();
        section.send();
        for (IndexedPartnership partnership : checked.index().partnerships()) {
            section.partnership(partnership);
            section.send();
        }
        section.rest();
        section.changedRules();
        section.summary();
        section.send();
        out.flush();
    }

    private static Style style(Outcome outcome) {
        return switch (outcome) {
            case MET -> Style.GOOD;
            case PENDING -> Style.WAITING;
            case ATTENTION -> Style.ATTENTION;
            case BREACHED -> Style.BAD;
            case NOT_APPLICABLE -> Style.FAINT;
        };
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.BAD;
            case WARNING -> Style.ATTENTION;
            case INFO -> Style.WAITING;
        };
    }

    /** The report on one register. */
    private final class Section {

        private final CheckedRegister checked;
        private final ComplianceReport report;
        private final Map<String, List<RequirementOutcome>> outcomes = new LinkedHashMap<>();
        private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();
        private final int column;

        Section(CheckedRegister checked) {
            this.checked = checked;
            this.report = checked.report();
            int widest = 0;
            for (RequirementOutcome outcome : report.outcomes()) {
                outcomes.computeIfAbsent(outcome.partnership(), id -> new ArrayList<>())
                        .add(outcome);
                if (isActive(outcome.partnership())) {
                    widest = Math.max(widest, Paragraph.width(texts.name(outcome.outcome())));
                }
            }
            for (Finding finding : report.findings()) {
                findings.computeIfAbsent(finding.partnership().orElse(""), id -> new ArrayList<>())
                        .add(finding);
                widest = Math.max(
                        widest, Paragraph.width(texts.name(finding.severity())) + FINDING_INDENT - INDENT - SYMBOL);
            }
            for (ReportWords.ChangedRule rule : words.changedRules(report)) {
                widest = Math.max(widest, Paragraph.width(rule.label()) + FINDING_INDENT - INDENT - SYMBOL);
            }
            this.column = INDENT + SYMBOL + widest + GAP;
        }

        private boolean isActive(String id) {
            IndexedPartnership partnership = checked.index().partnership(id);
            return partnership != null && partnership.isActiveOn(report.on());
        }

        void header() {
            Register register = checked.index().register();
            String title = words.title(register);
            new Paragraph().add(title, Style.STRONG).appendTo(text, "", 0, 0, WIDTH, colour);
            rule('═', Paragraph.width(title));
            Map<String, String> lines = words.header(checked);
            if (register.fictional()) {
                lines.put(session.text("report.note"), session.text("report.fictional"));
            }
            table(lines);
        }

        void partnership(IndexedPartnership partnership) throws IOException {
            List<RequirementOutcome> judged = outcomes.getOrDefault(partnership.id(), List.of());
            List<Finding> others = findings.getOrDefault(partnership.id(), new ArrayList<>());
            findings.remove(partnership.id());
            heading(new Paragraph()
                    .add(partnership.partnership().name(), Style.STRONG)
                    .add("(" + partnership.id() + ")", Style.FAINT));
            Charter charter = partnership.charterOn(report.on());
            String agreed = charter == null
                    ? session.text("label.no-requirements")
                    : session.text("report.charter", "title", charter.title(), "version", charter.version());
            line(INDENT, new Paragraph().add(agreed, Style.PLAIN));
            Set<String> requirements = new HashSet<>();
            if (!partnership.isActiveOn(report.on())) {
                line(INDENT, new Paragraph().add(session.text("report.not-active"), Style.PLAIN));
            } else if (!judged.isEmpty()) {
                emptyLine();
                for (Outcome outcome : ReportWords.ORDER) {
                    for (RequirementOutcome one : judged) {
                        if (one.outcome() == outcome) {
                            requirements.add(one.requirement());
                            requirement(one);
                        }
                    }
                }
            }
            others.removeIf(finding -> requirements.contains(finding.rule()));
            if (!others.isEmpty()) {
                emptyLine();
                line(INDENT, new Paragraph().add(session.text("report.also"), Style.PLAIN));
                findings(others);
            }
        }

        private void requirement(RequirementOutcome outcome) throws IOException {
            boolean inOrder = outcome.outcome() == Outcome.MET || outcome.outcome() == Outcome.NOT_APPLICABLE;
            String rule = inOrder ? "" : outcome.requirement();
            hanging(
                    INDENT,
                    ReportWords.symbol(outcome.outcome()) + " " + texts.name(outcome.outcome()),
                    style(outcome.outcome()),
                    new Paragraph()
                            .add(outcome.title(texts), outcome.findings().isEmpty() ? Style.PLAIN : Style.STRONG)
                            .addWhole(ReportWords.cited(rule, outcome.source()), Style.FAINT));
            if (!outcome.facts().isEmpty()) {
                line(column, new Paragraph().add(words.known(outcome.facts()), Style.PLAIN));
            }
            for (Finding finding : outcome.findings()) {
                finding(finding, "");
            }
        }

        /** Findings of rules that hold for every register, the heaviest first. */
        private void findings(List<Finding> found) throws IOException {
            for (Severity severity : Session.severities()) {
                for (Finding finding : found) {
                    if (finding.severity() == severity) {
                        finding(finding, ReportWords.cited(finding.rule(), finding.source()));
                    }
                }
            }
        }

        private void finding(Finding finding, String cited) throws IOException {
            hanging(
                    FINDING_INDENT,
                    texts.name(finding.severity()),
                    style(finding.severity()),
                    new Paragraph().add(finding.message(texts), Style.PLAIN).addWhole(cited, Style.FAINT));
            String place = session.text("label.place") + ": " + words.place(finding);
            line(column, new Paragraph().add(place, Style.FAINT));
            if (text.length() > MOST_KEPT) {
                send();
            }
        }

        /** What belongs to no partnership. */
        void rest() throws IOException {
            if (findings.isEmpty()) {
                return;
            }
            heading(new Paragraph().add(session.text("report.register"), Style.STRONG));
            for (List<Finding> found : findings.values()) {
                findings(found);
            }
        }

        /** What the rule profile changed, with its reasons. */
        void changedRules() {
            List<ReportWords.ChangedRule> changed = words.changedRules(report);
            if (changed.isEmpty()) {
                return;
            }
            heading(new Paragraph().add(session.text("report.profile"), Style.STRONG));
            for (ReportWords.ChangedRule rule : changed) {
                hanging(
                        FINDING_INDENT,
                        rule.label(),
                        rule.severity().map(TextReport::style).orElse(Style.FAINT),
                        new Paragraph()
                                .add(rule.rule(), Style.STRONG)
                                .add(rule.limits(), Style.FAINT)
                                .add(rule.reason(), Style.PLAIN));
            }
        }

        void summary() {
            heading(new Paragraph().add(session.text("label.summary"), Style.STRONG));
            List<Object> counted = new ArrayList<>();
            Map<Outcome, Integer> outcomeCounts = report.outcomeCounts();
            for (Outcome outcome : ReportWords.ORDER) {
                add(counted, "count.outcome." + outcome.code(), outcomeCounts.getOrDefault(outcome, 0));
            }
            String agreements = counted.isEmpty() ? session.text("report.none") : texts.value(counted);
            counted = new ArrayList<>();
            Map<Severity, Integer> severityCounts = report.severityCounts();
            for (Severity severity : Session.severities()) {
                add(counted, "count.severity." + severity.code(), severityCounts.getOrDefault(severity, 0));
            }
            Map<String, String> lines = new LinkedHashMap<>();
            lines.put(session.text("label.requirements"), agreements);
            lines.put(
                    session.text("label.findings"),
                    counted.isEmpty() ? session.text("report.none") : texts.value(counted));
            table(lines);
            emptyLine();
            Outcome verdict = report.conforms() ? Outcome.MET : Outcome.BREACHED;
            String conclusion = words.conclusion(report);
            new Paragraph()
                    .add(conclusion, style(verdict))
                    .appendTo(
                            text,
                            painted(ReportWords.symbol(verdict) + " ", style(verdict)),
                            SYMBOL,
                            SYMBOL,
                            WIDTH,
                            colour);
        }

        private void add(List<Object> counted, String key, int count) {
            if (count > 0) {
                counted.add(session.text(key, "count", count));
            }
        }

        private void table(Map<String, String> lines) {
            int widest = 0;
            for (String label : lines.keySet()) {
                widest = Math.max(widest, Paragraph.width(label));
            }
            int indent = widest + GAP;
            for (Map.Entry<String, String> line : lines.entrySet()) {
                new Paragraph()
                        .add(line.getValue(), Style.PLAIN)
                        .appendTo(
                                text,
                                painted(Paragraph.pad(line.getKey(), indent), Style.FAINT),
                                indent,
                                indent,
                                WIDTH,
                                colour);
            }
        }

        private void heading(Paragraph heading) {
            emptyLine();
            int start = text.length();
            heading.appendTo(text, "", 0, 0, WIDTH, false);
            int width = Paragraph.width(text.substring(start, text.length() - 1));
            text.setLength(start);
            heading.appendTo(text, "", 0, 0, WIDTH, colour);
            rule('─', width);
        }

        private void rule(char line, int width) {
            text.append(painted(String.valueOf(line).repeat(Math.min(WIDTH, width)), Style.FAINT))
                    .append('\n');
        }

        private void hanging(int indent, String label, Style style, Paragraph paragraph) {
            String before = " ".repeat(indent) + painted(Paragraph.pad(label, column - indent), style);
            paragraph.appendTo(text, before, column, column, WIDTH, colour);
        }

        private void line(int indent, Paragraph paragraph) {
            paragraph.appendTo(text, " ".repeat(indent), indent, indent, WIDTH, colour);
        }

        void emptyLine() {
            text.append('\n');
        }

        private String painted(String words, Style style) {
            return colour ? style.paint(words) : words;
        }

        void send() throws IOException {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }
    }
}
