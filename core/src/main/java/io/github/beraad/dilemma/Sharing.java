// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.vocabulary.SharingState;
import java.time.LocalDate;

/**
 * How far a dilemma or signal is at a partnership that it was shared with.
 *
 * @param partnership the id of the partnership, whether or not the register knows it
 * @param state how far it is there
 * @param position the place in the history of the event that led to that state
 * @param since the date of that event
 * @param sharedAt the place in the history of the last event that shared it there
 * @param sharedOn the date of that event, the day of sharing
 * @param sharedBy the id of the partnership that shared it: the owner, or one that it was shared with before
 */
public record Sharing(
        String partnership,
        SharingState state,
        int position,
        LocalDate since,
        int sharedAt,
        LocalDate sharedOn,
        String sharedBy) {

    /**
     * Whether it lies there: shared, and not given back.
     *
     * @return false when it was returned
     */
    public boolean isThere() {
        return state != SharingState.RETURNED;
    }
}
