// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * How the triggers of a decision policy work together.
 */
public enum Combine implements Term {
    /** One that fires is enough. */
    ANY("any"),
    /** All have to fire. */
    ALL("all");

    private final String code;

    Combine(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "combine";
    }

    /**
     * Finds the combine with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static Combine of(String code) {
        return Terms.of(values(), code);
    }
}
