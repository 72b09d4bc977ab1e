// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * What a document of a meeting is.
 */
public enum DocumentKind implements Term {
    /** The agenda. */
    AGENDA("agenda"),
    /** The minutes. */
    MINUTES("minutes"),
    /** The list of decisions. */
    DECISIONS("decisions"),
    /** Anything else. */
    OTHER("other");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "document-kind";
    }

    /**
     * Finds the document kind with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static DocumentKind of(String code) {
        return Terms.of(values(), code);
    }
}
