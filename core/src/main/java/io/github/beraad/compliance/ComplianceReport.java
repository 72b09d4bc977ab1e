// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a check of a register came to: the outcome of every requirement, all findings in the order of the document, the
 * charters that were applied and what the profile changed. Two checks of one register give equal reports, whichever
 * version of the library made them. Immutable, safe for use by many threads.
 */
public final class ComplianceReport {

    /** Document order, then rule, then facts. */
    static final Comparator<Finding> ORDER = new Comparator<>() {
        @Override
        public int compare(Finding one, Finding other) {
            int byPlace = one.pointer().compareTo(other.pointer());
            if (byPlace != 0) {
                return byPlace;
            }
            int byRule = one.rule().compareTo(other.rule());
            return byRule != 0
                    ? byRule
                    : one.facts().toString().compareTo(other.facts().toString());
        }
    };

    private final LocalDate on;
    private final Optional<LocalDate> recordedOn;
    private final Severity threshold;
    private final String library;
    private final List<AppliedCharter> charters;
    private final List<RuleChange> switchedOff;
    private final List<RuleChange> regraded;
    private final List<RuleFailure> failures;
    private final List<RequirementOutcome> outcomes;
    private final List<Finding> findings;

    private ComplianceReport(Builder builder) {
        this.on = builder.on;
        this.recordedOn = builder.recordedOn;
        this.threshold = builder.threshold;
        this.library = builder.library;
        this.charters = builder.charters;
        this.switchedOff = changes(builder.changes, true);
        this.regraded = changes(builder.changes, false);
        this.failures = builder.failures;
        this.outcomes = builder.outcomes;
        List<Finding> sorted = new ArrayList<>(builder.findings);
        sorted.sort(ORDER);
        this.findings = Collections.unmodifiableList(sorted);
    }

    private static List<RuleChange> changes(List<RuleChange> changes, boolean off) {
        List<RuleChange> selected = new ArrayList<>();
        for (RuleChange change : changes) {
            if (change.severity().isEmpty() == off) {
                selected.add(change);
            }
        }
        return Collections.unmodifiableList(selected);
    }

    /**
     * Starts a report that no check made: one that was kept somewhere, or one for a test. Unless stated otherwise its
     * threshold is {@link Severity#ERROR}, this version of the library made it, and there is nothing in it.
     *
     * @param on the date as of which the requirements were judged
     * @return a builder
     */
    public static Builder builder(LocalDate on) {
        return new Builder(on);
    }

    /**
     * The date as of which the requirements were judged.
     *
     * @return a calendar date
     */
    public LocalDate on() {
        return on;
    }

    /**
     * The day on which the register was drawn up.
     *
     * @return empty when the register does not say
     */
    public Optional<LocalDate> recordedOn() {
        return recordedOn;
    }

    /**
     * The severity from which on a finding stands in the way.
     *
     * @return the threshold
     */
    public Severity threshold() {
        return threshold;
    }

    /**
     * Whether nothing was found at or above the threshold, by rules that all finished their work.
     *
     * @return true when the register conforms
     */
    public boolean conforms() {
        return failures.isEmpty() && findingsAtOrAbove(threshold).isEmpty();
    }

    /**
     * The same report, read against another threshold.
     *
     * @param severity the severity from which on a finding stands in the way
     * @return a report with that threshold
     */
    public ComplianceReport withThreshold(Severity severity) {
        List<RuleChange> changes = new ArrayList<>(switchedOff);
        changes.addAll(regraded);
        return builder(on)
                .recordedOn(recordedOn)
                .threshold(severity)
                .library(library)
                .charters(charters)
                .changes(changes)
                .failures(failures)
                .outcomes(outcomes)
                .findings(findings)
                .build();
    }

    /**
     * The version of the library that made this report.
     *
     * @return {@code 1.2.3}
     */
    public String library() {
        return library;
    }

    /**
     * The versions of charters that were applied.
     *
     * @return by id and version, each once
     */
    public List<AppliedCharter> charters() {
        return charters;
    }

    /**
     * The rules that the profile switched off.
     *
     * @return the changes that held on the date, in the order of the profile; until when is left out
     */
    public List<RuleChange> switchedOff() {
        return switchedOff;
    }

    /**
     * The rules that the profile gave another severity.
     *
     * @return the changes that held on the date, in the order of the profile; until when is left out
     */
    public List<RuleChange> regraded() {
        return regraded;
    }

    /**
     * The custom rules that could not finish their work, so that nobody knows what they would have found.
     *
     * @return by code; empty unless there are custom rules
     */
    public List<RuleFailure> failures() {
        return failures;
    }

    /**
     * The outcome of every requirement of every partnership.
     *
     * @return in the order of the register's partnerships and of their charters' requirements
     */
    public List<RequirementOutcome> outcomes() {
        return outcomes;
    }

    /**
     * Finds the outcome of one requirement.
     *
     * @param partnership the id of a partnership
     * @param requirement the id of a requirement
     * @return the outcome; empty when the partnership's charter of that date has no such requirement
     */
    public Optional<RequirementOutcome> outcome(String partnership, String requirement) {
        Objects.requireNonNull(partnership, "partnership");
        Objects.requireNonNull(requirement, "requirement");
        for (RequirementOutcome outcome : outcomes) {
            if (outcome.partnership().equals(partnership)
                    && outcome.requirement().equals(requirement)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    /**
     * All findings.
     *
     * @return in the order of the document, then by rule, then by facts
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The findings that count at least so hard.
     *
     * @param severity the lightest severity that counts
     * @return in the order of {@link #findings()}
     */
    public List<Finding> findingsAtOrAbove(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return atOrAbove(severity, findings);
    }

    static List<Finding> atOrAbove(Severity severity, List<Finding> findings) {
        List<Finding> selected = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.severity().compareTo(severity) >= 0) {
                selected.add(finding);
            }
        }
        return selected;
    }

    /**
     * How many requirements had which outcome.
     *
     * @return every outcome, with 0 for those that none had
     */
    public Map<Outcome, Integer> outcomeCounts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        for (RequirementOutcome outcome : outcomes) {
            counts.merge(outcome.outcome(), 1, Integer::sum);
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * How many findings had which severity.
     *
     * @return every severity, with 0 for those that none had
     */
    public Map<Severity, Integer> severityCounts() {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        for (Finding finding : findings) {
            counts.merge(finding.severity(), 1, Integer::sum);
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Ends a test in failure when the register does not conform.
     *
     * @return this report
     * @throws NonComplianceError if there is a finding at or above the threshold, or a custom rule failed; it holds those
     *     findings
     */
    public ComplianceReport orThrow() {
        List<Finding> inTheWay = findingsAtOrAbove(threshold);
        if (!inTheWay.isEmpty() || !failures.isEmpty()) {
            throw new NonComplianceError(inTheWay, failures);
        }
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ComplianceReport that
                && on.equals(that.on)
                && recordedOn.equals(that.recordedOn)
                && threshold == that.threshold
                && charters.equals(that.charters)
                && switchedOff.equals(that.switchedOff)
                && regraded.equals(that.regraded)
                && failures.equals(that.failures)
                && outcomes.equals(that.outcomes)
                && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(on, recordedOn, threshold, outcomes, findings);
    }

    @Override
    public String toString() {
        return "ComplianceReport(on " + on + ", " + outcomes.size() + " outcomes, " + findings.size() + " findings)";
    }

    /** Collects what a report is made of. For use by one thread. */
    public static final class Builder {

        private final LocalDate on;
        private Optional<LocalDate> recordedOn = Optional.empty();
        private Severity threshold = Severity.ERROR;
        private String library = Library.version();
        private List<AppliedCharter> charters = List.of();
        private List<RuleChange> changes = List.of();
        private List<RuleFailure> failures = List.of();
        private List<RequirementOutcome> outcomes = List.of();
        private List<Finding> findings = List.of();

        private Builder(LocalDate on) {
            this.on = Objects.requireNonNull(on, "on");
        }

        /**
         * States the day on which the register was drawn up.
         *
         * @param date empty when the register does not say
         * @return this
         */
        public Builder recordedOn(Optional<LocalDate> date) {
            this.recordedOn = Objects.requireNonNull(date, "recordedOn");
            return this;
        }

        /**
         * States the severity from which on a finding stands in the way.
         *
         * @param severity the threshold
         * @return this
         */
        public Builder threshold(Severity severity) {
            this.threshold = Objects.requireNonNull(severity, "threshold");
            return this;
        }

        /**
         * States the version of the library that made it.
         *
         * @param version {@code 1.2.3}
         * @return this
         */
        public Builder library(String version) {
            this.library = Objects.requireNonNull(version, "library");
            return this;
        }

        /**
         * States the versions of charters that were applied.
         *
         * @param applied by id and version, each once
         * @return this
         */
        public Builder charters(List<AppliedCharter> applied) {
            this.charters = List.copyOf(applied);
            return this;
        }

        /**
         * States what the profile changed.
         *
         * @param made the changes that held on the date
         * @return this
         */
        public Builder changes(List<RuleChange> made) {
            this.changes = List.copyOf(made);
            return this;
        }

        /**
         * States the custom rules that could not finish their work.
         *
         * @param failed by code
         * @return this
         */
        public Builder failures(List<RuleFailure> failed) {
            this.failures = List.copyOf(failed);
            return this;
        }

        /**
         * States the outcome of every requirement.
         *
         * @param all in the order of the register's partnerships and of their charters' requirements
         * @return this
         */
        public Builder outcomes(List<RequirementOutcome> all) {
            this.outcomes = List.copyOf(all);
            return this;
        }

        /**
         * States what was found.
         *
         * @param found in any order
         * @return this
         */
        public Builder findings(List<Finding> found) {
            this.findings = List.copyOf(found);
            return this;
        }

        /**
         * Makes the report.
         *
         * @return the report
         */
        public ComplianceReport build() {
            return new ComplianceReport(this);
        }
    }
}
