// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * How hard a finding counts, from light to heavy.
 */
public enum Severity implements Term {
    /** For information, <i>ter informatie</i>. */
    INFO("info"),
    /** Warning, <i>waarschuwing</i>. */
    WARNING("warning"),
    /** Error, <i>fout</i>. */
    ERROR("error");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "severity";
    }

    /**
     * Finds the severity with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static Severity of(String code) {
        return Terms.of(values(), code);
    }
}
