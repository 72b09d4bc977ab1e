// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * How far an approach is.
 */
public enum Phase implements Term {
    /** New, <i>nieuw</i>: being worked on (CCV-LIP-5). */
    NEW("new"),
    /** Existing, <i>bestaand</i>. */
    EXISTING("existing"),
    /** Made permanent, <i>bestendigd</i> (CCV-LIP-4). */
    CONSOLIDATED("consolidated");

    private final String code;

    Phase(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "phase";
    }

    /**
     * Finds the phase with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static Phase of(String code) {
        return Terms.of(values(), code);
    }
}
