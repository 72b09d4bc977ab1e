// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

/** The checks that an identifier has to pass; a refusal names the first one that failed. */
public enum IdentifierCheck {

    /** A TOOI URI begins with {@code https://identifier.overheid.nl/tooi/id/}. */
    ADDRESS("address"),

    /** The type in a TOOI URI is one of those known. */
    TYPE("type"),

    /** The code in a TOOI URI is one that belongs to its type. */
    CODE("code"),

    /** The identifier has the right number of positions. */
    LENGTH("length"),

    /** Only the characters that this identifier is made of: digits, and letters in the body of some OINs. */
    CHARACTERS("characters"),

    /** The first eight positions of an OIN name a source of numbers that is known. */
    PREFIX("prefix"),

    /** An OIN ends in three zeros, or in four behind a body of eight. */
    SUFFIX("suffix"),

    /** The digits pass the {@link Elfproef}. */
    ELFPROEF("elfproef");

    private final String code;

    IdentifierCheck(String code) {
        this.code = code;
    }

    /**
     * The code of this check, which never changes.
     *
     * @return the code, in lower case
     */
    public String code() {
        return code;
    }
}
