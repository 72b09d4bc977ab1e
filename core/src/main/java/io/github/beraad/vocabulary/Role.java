// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * What a member does in a partnership ({@code org:Role}).
 */
public enum Role implements Term {
    /** Participant, <i>deelnemer</i>. */
    PARTICIPANT("participant"),
    /** Chair, <i>voorzitter</i>. */
    CHAIR("chair"),
    /** Deputy chair, <i>plaatsvervangend voorzitter</i>. */
    DEPUTY_CHAIR("deputy-chair"),
    /** Facilitator. */
    FACILITATOR("facilitator"),
    /** Provides the agenda, <i>verzorgt de agenda</i>. */
    AGENDA_OWNER("agenda-owner"),
    /** Prepares the meeting, <i>bereidt het overleg voor</i>. */
    PREPARER("preparer"),
    /** Directs local cooperation, <i>regievoerder</i>. */
    DIRECTOR("director"),
    /** Secretary, <i>secretaris</i>. */
    SECRETARY("secretary"),
    /** Observer, <i>toehoorder</i>. */
    OBSERVER("observer");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "role";
    }

    /**
     * Finds the role with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static Role of(String code) {
        return Terms.of(values(), code);
    }
}
