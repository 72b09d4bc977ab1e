// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What stands where a free text was taken out by whoever keeps the register: what should never have been written goes,
 * and the history stays whole.
 *
 * @param on the date on which the text was taken out
 * @param reason why, a free text without what was taken out
 */
public record Redaction(LocalDate on, String reason) {

    /**
     * Makes a redaction.
     *
     * @param on the date on which the text was taken out
     * @param reason why
     * @throws InvalidValueException if the reason is no free text, see {@link Forms#text}
     */
    public Redaction {
        Objects.requireNonNull(on, "on");
        Forms.text("redacted.reason", reason);
    }

    /** Tells the date alone: a reason is somebody's own words, like the text whose place it takes. */
    @Override
    public String toString() {
        return "Redaction(" + on + ")";
    }
}
