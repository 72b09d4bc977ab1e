// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * The level of a post (ODS Functie).
 */
public enum Level implements Term {
    /** Governing, <i>bestuurlijk</i>: mayors, aldermen, directors. */
    GOVERNING("governing"),
    /** Policy, <i>beleid</i>. */
    POLICY("policy"),
    /** Operational, <i>uitvoering</i>. */
    OPERATIONAL("operational");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "level";
    }

    /**
     * Finds the level with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static Level of(String code) {
        return Terms.of(values(), code);
    }
}
