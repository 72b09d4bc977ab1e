// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

/**
 * What the parser of a generation is told to refuse before it costs memory. Never less than what {@link
 * io.github.beraad.json.ReadOptions} let a caller allow.
 */
public final class ParserLimits {

    /** The longest key, in UTF-16 units. */
    public static final int LONGEST_KEY = 1_000;

    /** The most digits of a number. */
    public static final int MOST_DIGITS = 1_000;

    /** In UTF-16 units, of which the 20,000 characters of a text may need twice as many. */
    public static final int LONGEST_TEXT = 40_000;

    /** A little more than the options allow, so that this is never what refuses a level. */
    public static final int DEEPEST = 502;

    private ParserLimits() {}
}
