// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import java.util.Objects;
import java.util.Optional;

/**
 * The number that identifies an organisation in digital traffic with the Dutch government (OIN): twenty positions, of
 * which the first eight name the source of the number, the next eight or nine are the number in that source, and the
 * rest are zeros.
 *
 * <p>Where the source is the trade register by RSIN ({@code 00000001}) or by KvK number ({@code 00000003}), the number
 * is checked as such. Any other body may be alphanumeric and is not checked further.
 *
 * @param value the twenty positions
 */
public record Oin(String value) {

    private static final String RSIN_PREFIX = "00000001";
    private static final String KVK_PREFIX = "00000003";
    private static final int LENGTH = 20;
    private static final int PREFIX_END = 8;
    private static final int KVK_END = 16;
    private static final int BODY_END = 17;

    /**
     * Makes an OIN.
     *
     * @param value the twenty positions
     * @throws IdentifierException if the length, the prefix, the suffix or the number in between is wrong
     */
    public Oin {
        if (value.length() != LENGTH) {
            throw refused(IdentifierCheck.LENGTH, value, "it has twenty positions, this has another length");
        }
        String prefix = value.substring(0, PREFIX_END);
        if (!isPrefix(prefix)) {
            throw refused(IdentifierCheck.PREFIX, value, "the first eight positions name no known source of numbers");
        }
        if (!isZero(value, BODY_END)) {
            throw refused(IdentifierCheck.SUFFIX, value, "the last three positions are zeros");
        }
        switch (prefix) {
            case RSIN_PREFIX -> {
                if (!Characters.areDigits(value, PREFIX_END, BODY_END)) {
                    throw refused(
                            IdentifierCheck.CHARACTERS, value, "behind this prefix stand the nine digits of an RSIN");
                }
                if (!Elfproef.passes(value.substring(PREFIX_END, BODY_END))) {
                    throw refused(IdentifierCheck.ELFPROEF, value, "the RSIN in it does not pass the elfproef");
                }
            }
            case KVK_PREFIX -> {
                if (!Characters.areDigits(value, PREFIX_END, KVK_END)) {
                    throw refused(
                            IdentifierCheck.CHARACTERS,
                            value,
                            "behind this prefix stand the eight digits of a KvK number");
                }
                if (!isZero(value, KVK_END)) {
                    throw refused(
                            IdentifierCheck.SUFFIX, value, "behind a KvK number the last four positions are zeros");
                }
            }
            default -> {
                if (!isAlphanumeric(value)) {
                    throw refused(IdentifierCheck.CHARACTERS, value, "it is made of digits and letters alone");
                }
            }
        }
    }

    /**
     * Makes an OIN.
     *
     * @param value the twenty positions
     * @return the OIN
     * @throws IdentifierException if the length, the prefix, the suffix or the number in between is wrong
     */
    public static Oin of(String value) {
        Objects.requireNonNull(value, "value");
        return new Oin(value);
    }

    /**
     * The source of the number.
     *
     * @return the first eight positions
     */
    public String prefix() {
        return value.substring(0, PREFIX_END);
    }

    /**
     * The number in that source: eight positions for a KvK number, nine for every other source. A source whose own
     * numbers have eight positions fills up with a zero, which cannot be told from a number of nine that ends in one.
     *
     * @return the positions between prefix and suffix
     */
    public String body() {
        return value.substring(PREFIX_END, prefix().equals(KVK_PREFIX) ? KVK_END : BODY_END);
    }

    /**
     * The RSIN that this OIN was made from.
     *
     * @return the RSIN, or empty if the number comes from another source
     */
    public Optional<Rsin> rsin() {
        return prefix().equals(RSIN_PREFIX) ? Optional.of(new Rsin(body())) : Optional.empty();
    }

    /**
     * The KvK number that this OIN was made from.
     *
     * @return the KvK number, or empty if the number comes from another source
     */
    public Optional<KvkNumber> kvkNumber() {
        return prefix().equals(KVK_PREFIX) ? Optional.of(new KvkNumber(body())) : Optional.empty();
    }

    /** The twenty positions, as they are written in a register. */
    @Override
    public String toString() {
        return value;
    }

    private static boolean isPrefix(String prefix) {
        return switch (prefix) {
            case RSIN_PREFIX,
                    "00000002",
                    KVK_PREFIX,
                    "00000004",
                    "00000006",
                    "00000007",
                    "00000008",
                    "00000009",
                    "00000010",
                    "00000099" -> true;
            default -> false;
        };
    }

    private static boolean isZero(String value, int from) {
        for (int i = from; i < LENGTH; i++) {
            if (value.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(String value) {
        for (int i = PREFIX_END; i < LENGTH; i++) {
            if (!Characters.isDigitOrLetter(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static IdentifierException refused(IdentifierCheck check, String value, String expected) {
        return IdentifierException.of(IdentifierKind.OIN, check, value, expected);
    }
}
