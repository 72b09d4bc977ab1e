// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

/** The kinds of identifiers that an organisation can be known by. */
public enum IdentifierKind {

    /** A URI in the register of government organisations, see {@link Tooi}. */
    TOOI("tooi", "TOOI URI"),

    /** The number that identifies an organisation in digital traffic with the government, see {@link Oin}. */
    OIN("oin", "OIN"),

    /** The number of a legal entity, see {@link Rsin}. */
    RSIN("rsin", "RSIN"),

    /** The number in the trade register, see {@link KvkNumber}. */
    KVK("kvk", "KvK number");

    private final String code;
    private final String title;

    IdentifierKind(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /**
     * The code of this kind, the same as the key that holds such an identifier in a register.
     *
     * @return the code, in lower case
     */
    public String code() {
        return code;
    }

    String title() {
        return title;
    }
}
