// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import java.util.Optional;

/**
 * A place to plug in a copy of the TOOI register, so that an application can tell whether an organisation exists and
 * what it is called. The library ships none: that register changes more often than the library does.
 *
 * <p>An implementation answers from what it holds, the same answer for the same URI, and may be asked by several
 * threads at once.
 */
@FunctionalInterface
public interface OrganisationDirectory {

    /**
     * The official name of an organisation.
     *
     * @param organisation the URI of the organisation
     * @return its name, or empty if the directory does not know it
     */
    Optional<String> nameOf(Tooi organisation);

    /**
     * Says whether the directory knows an organisation.
     *
     * @param organisation the URI of the organisation
     * @return whether it does
     */
    default boolean knows(Tooi organisation) {
        return nameOf(organisation).isPresent();
    }
}
