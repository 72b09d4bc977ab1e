// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far an approach is, from a day on.
 *
 * @param phase the phase
 * @param from its first day; absent: since before the register, for the first phase alone
 */
public record ApproachPhase(Phase phase, Optional<LocalDate> from) {

    /**
     * Makes a phase.
     *
     * @param phase the phase
     * @param from its first day
     */
    public ApproachPhase {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(from, "from");
    }

    static void checkOrder(List<ApproachPhase> phases) {
        @Nullable LocalDate earlier = null;
        for (int i = 0; i < phases.size(); i++) {
            LocalDate from = phases.get(i).from().orElse(null);
            if (i > 0 && from == null) {
                throw InvalidValueException.withoutValue(
                        "approach.phases", "every phase but the first needs a from, in order of time");
            }
            if (from != null && earlier != null && from.isBefore(earlier)) {
                throw new InvalidValueException("approach.phases", from.toString(), "is before the phase ahead of it");
            }
            earlier = from;
        }
    }
}
