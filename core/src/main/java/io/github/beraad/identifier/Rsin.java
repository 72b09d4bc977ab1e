// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import java.util.Objects;

/**
 * The number of a legal entity or partnership under Dutch law (RSIN): nine digits that pass the {@link Elfproef}.
 *
 * @param value the nine digits
 */
public record Rsin(String value) {

    /**
     * Makes an RSIN.
     *
     * @param value the nine digits
     * @throws IdentifierException if these are not nine digits that pass the elfproef
     */
    public Rsin {
        if (value.length() != 9) {
            throw IdentifierException.of(
                    IdentifierKind.RSIN, IdentifierCheck.LENGTH, value, "it has nine digits, this has another length");
        }
        if (!Characters.areDigits(value, 0, 9)) {
            throw IdentifierException.of(
                    IdentifierKind.RSIN, IdentifierCheck.CHARACTERS, value, "it is made of digits alone");
        }
        if (!Elfproef.passes(value)) {
            throw IdentifierException.of(
                    IdentifierKind.RSIN, IdentifierCheck.ELFPROEF, value, "the digits do not pass the elfproef");
        }
    }

    /**
     * Makes an RSIN.
     *
     * @param value the nine digits
     * @return the RSIN
     * @throws IdentifierException if these are not nine digits that pass the elfproef
     */
    public static Rsin of(String value) {
        Objects.requireNonNull(value, "value");
        return new Rsin(value);
    }

    /** The nine digits, as they are written in a register. */
    @Override
    public String toString() {
        return value;
    }
}
