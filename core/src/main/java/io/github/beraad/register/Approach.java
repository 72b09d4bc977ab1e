// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way of working that partners develop, and then make permanent (CCV-LIP-4, CCV-LIP-5).
 */
@Value.Immutable
@ModelStyle
public abstract class Approach {

    Approach() {}

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id, unique among its kind.
     *
     * @return {@code a-school}
     */
    public abstract String id();

    /**
     * What it is called.
     *
     * @return 1 to 200 characters
     */
    public abstract String title();

    /**
     * The partnership that works on it.
     *
     * @return the id of a partnership
     */
    public abstract String partnership();

    /**
     * How far it was when.
     *
     * @return at least one, in order of time
     */
    public abstract List<ApproachPhase> phases();

    /**
     * What an application keeps with it.
     *
     * @return the extensions, none if there are none
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /**
     * The phase on a date.
     *
     * @param date a calendar date
     * @return the last phase that had begun; empty when none had
     */
    public Optional<Phase> phaseOn(LocalDate date) {
        Phase phase = null;
        for (ApproachPhase next : phases()) {
            if (next.from().isEmpty() || !next.from().get().isAfter(date)) {
                phase = next.phase();
            }
        }
        return Optional.ofNullable(phase);
    }

    /** Refuses what cannot exist. */
    @Value.Check
    void check() {
        Forms.id("approach.id", id());
        Forms.name("approach.title", title());
        Forms.id("approach.partnership", partnership());
        Forms.notEmpty("approach.phases", phases());
        ApproachPhase.checkOrder(phases());
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutableApproach.Builder {
        Builder() {}
    }
}
