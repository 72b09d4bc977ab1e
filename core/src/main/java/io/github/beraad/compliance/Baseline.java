// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.vocabulary.Forms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The findings that a team has accepted for the time being, so that a register that is not perfect yet fails on new ones
 * alone. Kept in a file ({@code beraad-baseline/1}) that only ever gets shorter:
 *
 * <pre>{@code
 * Baseline accepted = Baseline.of(report);                // once
 *
 * BaselineResult result = accepted.apply(report);         // from then on
 * result.conforms();                                      // no new finding at or above the threshold
 * Baseline shorter = result.baseline();                   // without what has disappeared
 * }</pre>
 *
 * <p>A finding that changes its facts is a new one, and the accepted one has disappeared: a partnership that has fewer
 * parties than it had is not what was accepted. One that only changes its severity stays accepted. Immutable.
 */
public final class Baseline {

    private static final Comparator<Accepted> ORDER = new Comparator<>() {
        @Override
        public int compare(Accepted one, Accepted other) {
            return one.finding().toString().compareTo(other.finding().toString());
        }
    };

    private static final Baseline NONE = new Baseline(List.of());

    private final List<Accepted> findings;

    private Baseline(List<Accepted> findings) {
        this.findings = findings;
    }

    /**
     * The baseline that accepts nothing.
     *
     * @return the empty baseline
     */
    public static Baseline none() {
        return NONE;
    }

    /**
     * Accepts everything that a report found, whatever its severity.
     *
     * @param report the report
     * @return the baseline
     */
    public static Baseline of(ComplianceReport report) {
        Objects.requireNonNull(report, "report");
        List<Accepted> findings = new ArrayList<>();
        for (Finding finding : report.findings()) {
            findings.add(new Accepted(FindingIdentity.of(finding), 1));
        }
        return of(findings);
    }

    /**
     * Accepts these findings.
     *
     * @param findings the findings, in any order; numbers of equal ones add up
     * @return the baseline
     */
    public static Baseline of(List<Accepted> findings) {
        Objects.requireNonNull(findings, "findings");
        Map<FindingIdentity, Integer> counts = new HashMap<>();
        for (Accepted accepted : findings) {
            int others = counts.getOrDefault(accepted.finding(), 0);
            counts.put(accepted.finding(), Math.addExact(others, accepted.count()));
        }
        List<Accepted> sorted = new ArrayList<>();
        for (Map.Entry<FindingIdentity, Integer> entry : counts.entrySet()) {
            sorted.add(new Accepted(entry.getKey(), entry.getValue()));
        }
        sorted.sort(ORDER);
        return new Baseline(List.copyOf(sorted));
    }

    /**
     * What is accepted.
     *
     * @return by rule, subject, place and facts, each once; so that a file changes no more than the baseline does
     */
    public List<Accepted> findings() {
        return findings;
    }

    /**
     * Holds a report against this baseline. Of more findings with one identity than were accepted, the last in the order
     * of the document are new. What was accepted of a custom rule that failed has not disappeared: nobody knows.
     *
     * @param report the report
     * @return what is new, accepted and disappeared
     */
    public BaselineResult apply(ComplianceReport report) {
        Objects.requireNonNull(report, "report");
        Map<FindingIdentity, Integer> left = new HashMap<>();
        for (Accepted accepted : findings) {
            left.put(accepted.finding(), accepted.count());
        }
        List<Finding> fresh = new ArrayList<>();
        List<Finding> known = new ArrayList<>();
        for (Finding finding : report.findings()) {
            FindingIdentity identity = FindingIdentity.of(finding);
            int count = left.getOrDefault(identity, 0);
            if (count > 0) {
                left.put(identity, count - 1);
                known.add(finding);
            } else {
                fresh.add(finding);
            }
        }
        List<Accepted> disappeared = new ArrayList<>();
        List<Accepted> remaining = new ArrayList<>();
        for (Accepted accepted : findings) {
            int gone = hasFailed(accepted.finding().rule(), report) ? 0 : left.getOrDefault(accepted.finding(), 0);
            if (gone > 0) {
                disappeared.add(new Accepted(accepted.finding(), gone));
            }
            if (gone < accepted.count()) {
                remaining.add(new Accepted(accepted.finding(), accepted.count() - gone));
            }
        }
        return new BaselineResult(report, fresh, known, disappeared, new Baseline(List.copyOf(remaining)));
    }

    private static boolean hasFailed(String rule, ComplianceReport report) {
        for (RuleFailure failure : report.failures()) {
            if (failure.rule().equals(rule)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Baseline that && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return findings.hashCode();
    }

    @Override
    public String toString() {
        return "Baseline(" + findings.size() + " findings)";
    }

    /**
     * A finding that is accepted.
     *
     * @param finding what makes it the same in every report
     * @param count how many there may be of it, 1 or more
     */
    public record Accepted(FindingIdentity finding, int count) {

        /**
         * Makes an accepted finding.
         *
         * @param finding what makes it the same in every report
         * @param count how many there may be of it
         * @throws io.github.beraad.vocabulary.InvalidValueException if the number is less than 1
         */
        public Accepted {
            Objects.requireNonNull(finding, "finding");
            Forms.atLeast("baseline.count", count, 1);
        }
    }
}
