// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.vocabulary.Role;
import java.util.List;
import java.util.Optional;

/**
 * Who may do something in a given case: a {@link Doer} with the partnership, the roles and the party filled in.
 *
 * @param doer in general
 * @param partnership the id of the partnership that it has to be an active member of
 * @param roles the roles of which it has to have one; empty when every role will do
 * @param party the id of the party that it has to be of; empty when every party will do, or the register does not know
 */
public record Permitted(Doer doer, String partnership, List<Role> roles, Optional<String> party) {

    /**
     * Makes the value.
     *
     * @param doer in general
     * @param partnership the id of the partnership
     * @param roles the roles of which it has to have one
     * @param party the id of the party that it has to be of
     */
    public Permitted {
        roles = List.copyOf(roles);
    }
}
