// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Outcome;
import java.util.Objects;
import java.util.Optional;

/**
 * A requirement of a partnership whose outcome is another in a later report.
 *
 * @param partnership the id of the partnership
 * @param requirement the id of the requirement
 * @param before what became of it first; absent when the earlier report has no such requirement
 * @param after what became of it then; absent when the later report has no such requirement; never the same as before
 */
public record OutcomeChange(String partnership, String requirement, Optional<Outcome> before, Optional<Outcome> after) {

    /**
     * Makes a change.
     *
     * @param partnership the id of the partnership
     * @param requirement the id of the requirement
     * @param before what became of it first
     * @param after what became of it then
     * @throws InvalidValueException if both are the same
     */
    public OutcomeChange {
        Objects.requireNonNull(partnership, "partnership");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (before.equals(after)) {
            throw InvalidValueException.withoutValue("change.after", "is the same as before");
        }
    }
}
