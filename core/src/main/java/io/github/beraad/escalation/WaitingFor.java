// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.vocabulary.Role;
import java.util.Objects;

/**
 * Whom a step waits for.
 *
 * @param role the role that has to act
 * @param partnership the partnership in which it has that role, its id
 */
public record WaitingFor(Role role, String partnership) {

    /**
     * Makes one.
     *
     * @param role the role that has to act
     * @param partnership the partnership in which it has that role
     */
    public WaitingFor {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(partnership, "partnership");
    }
}
