// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.vocabulary.Severity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a register is checked, apart from the date. Immutable, safe for use by many threads. */
public final class CheckOptions {

    private static final CheckOptions STANDARD = new CheckOptions(Profile.none(), Severity.ERROR);

    private final Profile profile;
    private final Severity threshold;

    private CheckOptions(Profile profile, Severity threshold) {
        this.profile = Objects.requireNonNull(profile, "profile");
        this.threshold = Objects.requireNonNull(threshold, "threshold");
    }

    /**
     * The options that hold where none are given.
     *
     * @return no profile, and {@link Severity#ERROR} as the threshold
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
        return new CheckOptions(changed, threshold);
    }

    /**
     * The same options with another threshold.
     *
     * @param severity the severity from which on a finding stands in the way
     * @return new options
     */
    public CheckOptions withThreshold(Severity severity) {
        return new CheckOptions(profile, severity);
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
     * The severity from which on a finding stands in the way.
     *
     * @return the threshold
     */
    public Severity threshold() {
        return threshold;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckOptions that && profile.equals(that.profile) && threshold == that.threshold;
    }

    @Override
    public int hashCode() {
        return Objects.hash(profile, threshold);
    }

    @Override
    public String toString() {
        return "CheckOptions(" + profile.changes().size() + " changes, threshold " + threshold.code() + ")";
    }
}
