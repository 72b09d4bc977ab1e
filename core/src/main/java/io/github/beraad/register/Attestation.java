// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.Forms;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody's word that a dilemma or signal holds nothing that leads to a person.
 *
 * @param by who attests it, the id of a member
 * @param on the day on which they did
 */
public record Attestation(String by, LocalDate on) {

    /**
     * Makes an attestation.
     *
     * @param by who attests it
     * @param on the day on which they did
     * @throws io.github.beraad.vocabulary.InvalidValueException if {@code by} is no id
     */
    public Attestation {
        Forms.id("anonymised.by", by);
        Objects.requireNonNull(on, "on");
    }
}
