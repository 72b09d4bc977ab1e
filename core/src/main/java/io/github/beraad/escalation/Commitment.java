// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.vocabulary.FreeText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a member committed itself to: a place on the political agenda, or a driving role (CCV-SB-6, CCV-SB-7).
 *
 * @param by the member, its id
 * @param on the day on which it did
 * @param what the forum or the action, a free text
 * @param due the day by which it is to be done; absent when none was named
 */
public record Commitment(String by, LocalDate on, FreeText what, Optional<LocalDate> due) {

    /**
     * Makes a commitment.
     *
     * @param by the member
     * @param on the day on which it did
     * @param what the forum or the action
     * @param due the day by which it is to be done
     */
    public Commitment {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(due, "due");
    }
}
