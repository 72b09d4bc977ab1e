// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * What asks for a decision about a dilemma under discussion.
 */
public enum TriggerType implements Term {
    /** It was discussed this many times. */
    DISCUSSED_TIMES("discussed-times"),
    /** It has been open for more than this many days. */
    OPEN_LONGER_THAN("open-longer-than"),
    /** It was not discussed for more than this many days. */
    NOT_DISCUSSED_FOR("not-discussed-for"),
    /** Its urgency is at least this. */
    URGENCY("urgency");

    private final String code;

    TriggerType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "trigger-type";
    }

    /**
     * Finds the trigger type with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static TriggerType of(String code) {
        return Terms.of(values(), code);
    }
}
