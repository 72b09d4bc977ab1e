// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * What kind of agreement a requirement is.
 */
public enum Modality implements Term {
    /** Must, <i>moet</i>. */
    DUTY("duty"),
    /** May, <i>mag</i>. */
    PERMISSION("permission"),
    /** Is like this, <i>kenmerk</i>. */
    DESCRIPTION("description");

    private final String code;

    Modality(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "modality";
    }

    /**
     * Finds the modality with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static Modality of(String code) {
        return Terms.of(values(), code);
    }
}
