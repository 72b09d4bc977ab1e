// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * What a meeting can be for, as the {@code purpose} requirement counts it.
 */
public enum Purpose implements Term {
    /** Sharing knowledge and developments (CCV-LIP-3). */
    KNOWLEDGE("knowledge"),
    /** Consolidating existing approaches (CCV-LIP-4). */
    EXISTING_APPROACH("existing-approach"),
    /** Working on new approaches (CCV-LIP-5). */
    NEW_APPROACH("new-approach"),
    /** Discussing dilemmas (CCV-LIP-6). */
    DILEMMA("dilemma"),
    /** Discussing signals and insights. */
    SIGNAL("signal");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "purpose";
    }

    /**
     * Finds the purpose with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static Purpose of(String code) {
        return Terms.of(values(), code);
    }
}
