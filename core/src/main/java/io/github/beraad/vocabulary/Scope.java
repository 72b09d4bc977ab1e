// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * How far a partnership reaches.
 */
public enum Scope implements Term {
    /** The whole country. */
    NATIONAL("national"),
    /** A region. */
    REGIONAL("regional"),
    /** One municipality or part of it. */
    LOCAL("local");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "scope";
    }

    /**
     * Finds the scope with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static Scope of(String code) {
        return Terms.of(values(), code);
    }
}
