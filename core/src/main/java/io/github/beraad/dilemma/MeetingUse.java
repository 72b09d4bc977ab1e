// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.text.Term;

/**
 * What the meeting that an event carries has to be. Whose it is follows from the row: the owner's for the dilemma's own
 * events, the target's for a target's.
 */
public enum MeetingUse implements Term {
    /** The event carries no meeting. */
    NONE("none"),
    /** A meeting on the event's day or later. */
    NOT_EARLIER("not-earlier"),
    /** A meeting held on the event's day. */
    HELD_THAT_DAY("held-that-day"),
    /** A meeting held on the event's day, with the dilemma on its agenda. */
    HELD_WITH_IT_ON_THE_AGENDA("held-with-it-on-the-agenda");

    private final String code;

    MeetingUse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "meeting-use";
    }
}
