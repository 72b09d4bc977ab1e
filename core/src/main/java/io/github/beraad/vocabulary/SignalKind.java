// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * What the field reports.
 */
public enum SignalKind implements Term {
    /** A signal. */
    SIGNAL("signal"),
    /** An insight. */
    INSIGHT("insight");

    private final String code;

    SignalKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "signal-kind";
    }

    /**
     * Finds the signal kind with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static SignalKind of(String code) {
        return Terms.of(values(), code);
    }
}
