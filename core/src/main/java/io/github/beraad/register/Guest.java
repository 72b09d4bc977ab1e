// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.FreeText;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody at a meeting who is not a member.
 *
 * @param party the party that the guest is from, its id; absent when none is named
 * @param description who the guest is, without a name
 */
public record Guest(Optional<String> party, FreeText description) {

    /**
     * Makes a guest.
     *
     * @param party the party that the guest is from
     * @param description who the guest is
     * @throws io.github.beraad.vocabulary.InvalidValueException if {@code party} is no id
     */
    public Guest {
        party.ifPresent(id -> Forms.id("guest.party", id));
        Objects.requireNonNull(description, "description");
    }
}
