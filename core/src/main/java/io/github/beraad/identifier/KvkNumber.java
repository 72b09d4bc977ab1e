// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import java.util.Objects;

/**
 * The number of an organisation in the Dutch trade register (KvK number): eight digits, with no check digit among
 * them.
 *
 * @param value the eight digits
 */
public record KvkNumber(String value) {

    /**
     * Makes a KvK number.
     *
     * @param value the eight digits
     * @throws IdentifierException if these are not eight digits
     */
    public KvkNumber {
        if (value.length() != 8) {
            throw IdentifierException.of(
                    IdentifierKind.KVK, IdentifierCheck.LENGTH, value, "it has eight digits, this has another length");
        }
        if (!Characters.areDigits(value, 0, 8)) {
            throw IdentifierException.of(
                    IdentifierKind.KVK, IdentifierCheck.CHARACTERS, value, "it is made of digits alone");
        }
    }

    /**
     * Makes a KvK number.
     *
     * @param value the eight digits
     * @return the KvK number
     * @throws IdentifierException if these are not eight digits
     */
    public static KvkNumber of(String value) {
        Objects.requireNonNull(value, "value");
        return new KvkNumber(value);
    }

    /** The eight digits, as they are written in a register. */
    @Override
    public String toString() {
        return value;
    }
}
