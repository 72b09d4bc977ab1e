// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * What became of one requirement.
 */
public enum Outcome implements Term {
    /** Kept, <i>voldoet</i>. */
    MET("met"),
    /** Not decided yet, <i>loopt nog</i>. */
    PENDING("pending"),
    /** Needs attention, <i>aandacht nodig</i>. */
    ATTENTION("attention"),
    /** Not kept, <i>voldoet niet</i>. */
    BREACHED("breached"),
    /** Nothing to judge, <i>niet van toepassing</i>. */
    NOT_APPLICABLE("not-applicable");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "outcome";
    }

    /**
     * Finds the outcome with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static Outcome of(String code) {
        return Terms.of(values(), code);
    }
}
