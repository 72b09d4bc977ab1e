// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.compliance.Library;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.escalation.Step;
import io.github.beraad.monitor.Figures.NotWhole;
import io.github.beraad.monitor.Figures.Problem;
import io.github.beraad.monitor.Figures.RequirementCount;
import io.github.beraad.monitor.Figures.RuleCount;
import io.github.beraad.monitor.Figures.StateCount;
import io.github.beraad.monitor.Figures.StepCount;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Label;
import io.github.beraad.text.Language;
import io.github.beraad.text.Markdown;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Scope;
import io.github.beraad.vocabulary.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report for people. */
final class MarkdownReport {

    private final Figures figures;
    private final Texts texts;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(Figures figures, Texts texts) {
        this.figures = figures;
        this.texts = texts;
    }

    /** Writes it. */
    static String of(Figures figures, Language language) {
        return new MarkdownReport(figures, MonitorTexts.in(language)).write();
    }

    private String write() {
        text.append("# ").append(texts.text("title")).append("\n\n");
        text.append("- ")
                .append(texts.text("on"))
                .append(": ")
                .append(texts.value(figures.on()))
                .append('\n');
        text.append("- ")
                .append(texts.name(Label.LIBRARY))
                .append(": ")
                .append(Markdown.escaped(Library.version()))
                .append('\n');
        registers();
        outcomes();
        findings();
        heading("dilemmas");
        paragraph(texts.text("waiting"));
        states(figures.dilemmas());
        due();
        notRead();
        return text.toString();
    }

    private void registers() {
        heading("registers");
        int all = figures.registers().values().stream().mapToInt(Long::intValue).sum();
        if (figures.isComplete()) {
            paragraph(texts.text("complete"));
        } else {
            int count = figures.notWhole().size();
            paragraph("**" + texts.text("not-complete", Facts.of(List.of("count", "all"), count, all)) + "**");
        }
        header(1, texts.text("status"), texts.text("number"));
        figures.registers().forEach((status, count) -> row(texts.text("status." + status), count.toString()));
        row(texts.text("total"), Integer.toString(all));
        paragraph(texts.text("partnerships", Facts.of(List.of("count"), (int) figures.partnerships())));
    }

    private void outcomes() {
        heading("outcomes");
        if (figures.outcomes().isEmpty()) {
            paragraph(texts.text("no-outcomes"));
            return;
        }
        List<String> heads = new ArrayList<>(
                List.of(texts.text("scope"), texts.text("requirement"), texts.text("requirement.title")));
        for (Outcome outcome : Outcome.values()) {
            heads.add(texts.name(outcome));
        }
        header(3, heads.toArray(String[]::new));
        for (RequirementCount counted : figures.outcomes()) {
            List<String> cells = new ArrayList<>();
            String scope = counted.scope();
            cells.add(scope == null ? "" : texts.name(Scope.of(scope)));
            cells.add(counted.requirement());
            cells.add(title(counted));
            counted.counts().values().forEach(count -> cells.add(count.toString()));
            row(cells.toArray(String[]::new));
        }
    }

    /** What the library calls the requirement; one of a register's own has no name here, its type has. */
    private String title(RequirementCount counted) {
        return new RequirementOutcome(
                        "",
                        counted.requirement(),
                        RequirementType.of(counted.type()),
                        Modality.of(counted.modality()),
                        Outcome.MET,
                        Facts.none(),
                        List.of(),
                        Optional.empty())
                .title(texts);
    }

    private void findings() {
        heading("findings");
        if (figures.findings().isEmpty()) {
            paragraph(texts.text("no-findings"));
            return;
        }
        header(2, texts.text("rule"), texts.text("severity"), texts.text("number"), texts.text("in-registers"));
        for (RuleCount counted : figures.findings()) {
            row(
                    counted.rule(),
                    texts.name(Severity.of(counted.severity())),
                    Long.toString(counted.count()),
                    Long.toString(counted.registers()));
        }
    }

    private void states(List<StateCount> states) {
        List<String> heads = new ArrayList<>(List.of(texts.text("state"), texts.text("total")));
        for (Waiting waiting : Waiting.values()) {
            heads.add(waiting.days());
        }
        header(1, heads.toArray(String[]::new));
        for (StateCount counted : states) {
            List<String> cells = new ArrayList<>();
            String state = counted.state();
            cells.add(state == null ? texts.text("state.none") : texts.name(DilemmaState.of(state)));
            cells.add(Long.toString(counted.count()));
            for (Waiting waiting : Waiting.values()) {
                Long count = counted.waiting().get(waiting);
                cells.add(count == null ? "" : count.toString());
            }
            row(cells.toArray(String[]::new));
        }
    }

    private void due() {
        heading("due");
        if (figures.due().isEmpty()) {
            paragraph(texts.text("no-due", Facts.of(List.of("until"), figures.until())));
            return;
        }
        paragraph(texts.text("due.explained", Facts.of(List.of("until", "on"), figures.until(), figures.on())));
        header(1, texts.text("step"), texts.text("overdue"), texts.text("this-month"));
        for (StepCount counted : figures.due()) {
            row(
                    texts.name(Step.of(counted.step())),
                    Long.toString(counted.overdue()),
                    Long.toString(counted.thisMonth()));
        }
        if (!figures.dueDates().isEmpty()) {
            header(1, texts.text("day"), texts.text("number"));
            figures.dueDates().forEach((day, count) -> row(texts.value(day), count.toString()));
        }
    }

    private void notRead() {
        if (figures.isComplete()) {
            return;
        }
        heading("not-read");
        header(
                3,
                texts.text("file"),
                texts.text("status"),
                texts.text("format"),
                texts.text("dilemmas.read"),
                texts.text("lines.broken"));
        for (NotWhole register : figures.notWhole()) {
            row(
                    register.file(),
                    texts.text("status." + register.status()),
                    shown(register.format()),
                    shown(register.dilemmas()),
                    shown(register.brokenLines()));
        }
        if (figures.incomplete().stream().anyMatch(counted -> counted.count() > 0)) {
            heading("incomplete");
            paragraph(texts.text("incomplete.explained"));
            states(figures.incomplete());
        }
        heading("problems");
        int count = (int) figures.problemCount();
        int listed = figures.problems().size();
        paragraph(texts.text(
                "problems.explained",
                listed < count
                        ? Facts.of(List.of("count", "listed"), count, listed)
                        : Facts.of(List.of("count"), count)));
        header(1, texts.text("file"), texts.text("line"), texts.text("column"), texts.text("kind"));
        for (Problem problem : figures.problems()) {
            row(
                    problem.file(),
                    problem.line() == 0 ? "" : Integer.toString(problem.line()),
                    problem.column() == 0 ? "" : Integer.toString(problem.column()),
                    problem.kind());
        }
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private void heading(String key) {
        text.append("\n## ").append(texts.text(key)).append('\n');
    }

    private void paragraph(String said) {
        text.append('\n').append(said).append('\n');
    }

    /** The head of a table, of whose columns the first ones hold words and the others numbers. */
    private void header(int words, String... heads) {
        text.append('\n');
        row(heads);
        text.append('|');
        for (int i = 0; i < heads.length; i++) {
            text.append(i < words ? " --- |" : " ---: |");
        }
        text.append('\n');
    }

    private void row(String... cells) {
        text.append('|');
        Arrays.stream(cells)
                .forEach(cell -> text.append(' ').append(Markdown.escaped(cell)).append(" |"));
        text.append('\n');
    }
}
