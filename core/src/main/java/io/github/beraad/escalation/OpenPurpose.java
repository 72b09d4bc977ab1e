// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.charter.SourceReference;
import io.github.beraad.vocabulary.Purpose;
import java.util.List;
import java.util.Objects;

/**
 * A purpose that no meeting held in the year was for, though the charter names it.
 *
 * @param requirement the requirement of the charter, its id
 * @param purpose the purpose
 * @param onAgenda whether the agenda of the meeting has an item for it already
 * @param source the statements that the requirement goes back to
 */
public record OpenPurpose(String requirement, Purpose purpose, boolean onAgenda, List<SourceReference> source) {

    /**
     * Makes one.
     *
     * @param requirement the requirement of the charter
     * @param purpose the purpose
     * @param onAgenda whether the agenda has an item for it already
     * @param source the statements that the requirement goes back to
     */
    public OpenPurpose {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(purpose, "purpose");
        source = List.copyOf(source);
    }
}
