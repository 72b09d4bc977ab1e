// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * How urgent a dilemma is, from low to high.
 */
public enum Urgency implements Term {
    /** Can wait. */
    LOW("low"),
    /** Normal; what a dilemma without a stated urgency has. */
    NORMAL("normal"),
    /** Urgent. */
    HIGH("high");

    private final String code;

    Urgency(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "urgency";
    }

    /**
     * Finds the urgency with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static Urgency of(String code) {
        return Terms.of(values(), code);
    }
}
