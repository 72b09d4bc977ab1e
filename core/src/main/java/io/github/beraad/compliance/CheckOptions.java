// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.vocabulary.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a register is checked, apart from the date. Immutable, safe for use by many threads. */
public final class CheckOptions {

    private static final CheckOptions STANDARD = new CheckOptions(Profile.none(), List.of(), Severity.ERROR);

    private static final Comparator<CustomRule> BY_CODE = new Comparator<>() {
        @Override
        public int compare(CustomRule one, CustomRule other) {
            return one.description().code().compareTo(other.description().code());
        }
    };

    private final Profile profile;
    private final List<CustomRule> customRules;
    private final Severity threshold;

    private CheckOptions(Profile profile, List<CustomRule> customRules, Severity threshold) {
        this.profile = Objects.requireNonNull(profile, "profile");
        this.customRules = customRules;
        this.threshold = Objects.requireNonNull(threshold, "threshold");
    }

    /**
     * The options that hold where none are given.
     *
     * @return no profile, no custom rules, and {@link Severity#ERROR} as the threshold
     */
    public static CheckOptions standard() {
        return STANDARD;
    }

    /**
     * The same options with another profile.
     *
     * @param changed what is switched off or counts with another severity
     * @return new options
     */
    public CheckOptions withProfile(Profile changed) {
        return new CheckOptions(changed, customRules, threshold);
    }

    /**
     * The same options with these custom rules and no others.
     *
     * @param rules the rules, in any order
     * @return new options
     * @throws IllegalArgumentException if two rules have one code
     */
    public CheckOptions withCustomRules(CustomRule... rules) {
        return withCustomRules(List.of(rules));
    }

    /**
     * The same options with these custom rules and no others.
     *
     * @param rules the rules, in any order; {@link CustomRules#found()} for instance
     * @return new options
     * @throws IllegalArgumentException if two rules have one code
     */
    public CheckOptions withCustomRules(Collection<? extends CustomRule> rules) {
        List<CustomRule> sorted = new ArrayList<>(rules);
        sorted.sort(BY_CODE);
        for (int i = 1; i < sorted.size(); i++) {
            String code = sorted.get(i).description().code();
            if (code.equals(sorted.get(i - 1).description().code())) {
                throw new IllegalArgumentException("rules: two of them have the code '" + code + "'");
            }
        }
        return new CheckOptions(profile, List.copyOf(sorted), threshold);
    }

    /**
     * The same options with another threshold.
     *
     * @param severity the severity from which on a finding stands in the way
     * @return new options
     */
    public CheckOptions withThreshold(Severity severity) {
        return new CheckOptions(profile, customRules, severity);
    }

    /**
     * What is switched off or counts with another severity.
     *
     * @return the profile
     */
    public Profile profile() {
        return profile;
    }

    /**
     * The rules of the application's own.
     *
     * @return by code
     */
    public List<CustomRule> customRules() {
        return customRules;
    }

    /**
     * The severity from which on a finding stands in the way.
     *
     * @return the threshold
     */
    public Severity threshold() {
        return threshold;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckOptions that
                && profile.equals(that.profile)
                && customRules.equals(that.customRules)
                && threshold == that.threshold;
    }

    @Override
    public int hashCode() {
        return Objects.hash(profile, customRules, threshold);
    }

    @Override
    public String toString() {
        return "CheckOptions(" + profile.changes().size() + " changes, " + customRules.size()
                + " custom rules, threshold " + threshold.code() + ")";
    }
}
