// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;

/**
 * What a partnership did with a dilemma or signal that was shared with it: a legal event of a target.
 *
 * @param position the place of the event in the history
 * @param event the event
 * @param partnership the id of the partnership that acted, also where the event left it out
 */
public record Answer(int position, Event event, String partnership) {

    /**
     * Whether a member committed itself by it: put it on the political agenda, or took up the driving role.
     *
     * @return true when it is a commitment (CCV-SB-6, CCV-SB-7)
     */
    public boolean isCommitment() {
        return event.type() == EventType.PUT_ON_POLITICAL_AGENDA || event.type() == EventType.DRIVING_ROLE_TAKEN;
    }
}
