// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.text.Facts;
import io.github.beraad.text.Language;
import io.github.beraad.text.Term;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two reports: of one register on two dates, or of two states of a register. Findings are the same
 * when {@link FindingIdentity} says so, so an element that was put in ahead changes nothing.
 *
 * @param before the date as of which the earlier report judged
 * @param after that of the later one
 * @param fresh the findings that only the later report has, in its order
 * @param gone those that only the earlier one has, in its order
 * @param outcomes the requirements with another outcome, in the order of the later report, and behind them those that it
 *     no longer has
 */
public record ReportComparison(
        LocalDate before, LocalDate after, List<Finding> fresh, List<Finding> gone, List<OutcomeChange> outcomes) {

    /**
     * Makes a comparison.
     *
     * @param before the date as of which the earlier report judged
     * @param after that of the later one
     * @param fresh the findings that only the later report has
     * @param gone those that only the earlier one has
     * @param outcomes the requirements with another outcome
     */
    public ReportComparison {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        fresh = List.copyOf(fresh);
        gone = List.copyOf(gone);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Compares two reports.
     *
     * @param before the earlier report
     * @param after the later one
     * @return what changed
     */
    public static ReportComparison of(ComplianceReport before, ComplianceReport after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new ReportComparison(
                before.on(),
                after.on(),
                Baseline.of(before).apply(after).fresh(),
                Baseline.of(after).apply(before).fresh(),
                outcomes(before, after));
    }

    private static List<OutcomeChange> outcomes(ComplianceReport before, ComplianceReport after) {
        // what is left in the end is what only the earlier report has
        Map<String, RequirementOutcome> earlier = new LinkedHashMap<>();
        for (RequirementOutcome outcome : before.outcomes()) {
            earlier.put(key(outcome), outcome);
        }
        List<OutcomeChange> changes = new ArrayList<>();
        for (RequirementOutcome outcome : after.outcomes()) {
            RequirementOutcome first = earlier.remove(key(outcome));
            if (first == null || first.outcome() != outcome.outcome()) {
                changes.add(change(outcome, first == null ? null : first.outcome(), outcome.outcome()));
            }
        }
        for (RequirementOutcome outcome : earlier.values()) {
            changes.add(change(outcome, outcome.outcome(), null));
        }
        return changes;
    }

    private static String key(RequirementOutcome outcome) {
        return outcome.partnership() + " " + outcome.requirement();
    }

    private static OutcomeChange change(RequirementOutcome outcome, @Nullable Outcome before, @Nullable Outcome after) {
        return new OutcomeChange(
                outcome.partnership(), outcome.requirement(), Optional.ofNullable(before), Optional.ofNullable(after));
    }

    /**
     * Whether nothing changed.
     *
     * @return true when there is nothing new, nothing gone and no other outcome
     */
    public boolean isEmpty() {
        return fresh.isEmpty() && gone.isEmpty() && outcomes.isEmpty();
    }

    /**
     * The comparison for a reader.
     *
     * @param language Dutch or English
     * @return a heading and a line for every change, each line with a line end behind it
     */
    public String text(Language language) {
        return text(Texts.in(language));
    }

    /**
     * The comparison in the words of certain texts.
     *
     * @param texts the texts, an application's own for instance
     * @return a heading and a line for every change, each line with a line end behind it
     */
    public String text(Texts texts) {
        StringBuilder text = new StringBuilder();
        line(text, "", texts, Line.HEADING, before, after);
        if (isEmpty()) {
            line(text, "", texts, Line.NOTHING);
        }
        findings(text, texts, Line.NEW, fresh);
        findings(text, texts, Line.GONE, gone);
        if (!outcomes.isEmpty()) {
            line(text, "\n", texts, Line.OUTCOMES, outcomes.size());
            for (OutcomeChange change : outcomes) {
                line(
                        text,
                        "- ",
                        texts,
                        Line.OUTCOME,
                        change.partnership(),
                        change.requirement(),
                        change.before().orElse(null),
                        change.after().orElse(null));
            }
        }
        return text.toString();
    }

    private static void findings(StringBuilder text, Texts texts, Line heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            line(text, "\n", texts, heading, findings.size());
            for (Finding finding : findings) {
                line(
                        text,
                        "- ",
                        texts,
                        Line.FINDING,
                        finding.severity(),
                        finding.rule(),
                        finding.subject().kind(),
                        finding.subject().id(),
                        finding.message(texts));
            }
        }
    }

    private static void line(StringBuilder text, String start, Texts texts, Line line, @Nullable Object... facts) {
        text.append(start)
                .append(texts.text(line.textKey(), Facts.of(line.facts, facts)))
                .append('\n');
    }

    /** What the lines of the text say. */
    enum Line implements Term {
        HEADING("heading", "before", "after"),
        NOTHING("nothing"),
        NEW("new", "count"),
        GONE("gone", "count"),
        FINDING("finding", "severity", "rule", "kind", "id", "message"),
        OUTCOMES("outcomes", "count"),
        OUTCOME("outcome", "partnership", "requirement", "before", "after");

        private final String code;
        private final List<String> facts;

        Line(String code, String... facts) {
            this.code = code;
            this.facts = List.of(facts);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String concept() {
            return "comparison";
        }

        List<String> facts() {
            return facts;
        }
    }
}
