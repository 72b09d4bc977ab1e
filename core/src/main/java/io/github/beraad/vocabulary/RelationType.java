// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * How one dilemma relates to another (ZGW <i>aardRelatie</i>).
 */
public enum RelationType implements Term {
    /** Follows up the other dilemma. */
    FOLLOW_UP("follow-up"),
    /** Is the subject of the other dilemma. */
    SUBJECT("subject"),
    /** Contributes to the other dilemma. */
    CONTRIBUTION("contribution"),
    /** Is the same question as the other dilemma. */
    DUPLICATE("duplicate");

    private final String code;

    RelationType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "relation-type";
    }

    /**
     * Finds the relation type with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static RelationType of(String code) {
        return Terms.of(values(), code);
    }
}
