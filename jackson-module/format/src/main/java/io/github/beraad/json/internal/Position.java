// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

/** A line and a column in one number, so that a place costs no object. Places compare as they stand in the document. */
public final class Position {

    /** No place is known. */
    public static final long UNKNOWN = 0;

    private Position() {}

    /**
     * Makes a place.
     *
     * @param line from 1
     * @param column from 1
     * @return the place, {@link #UNKNOWN} unless both are 1 or more
     */
    public static long of(int line, int column) {
        return line < 1 || column < 1 ? UNKNOWN : ((long) line << 32) | column;
    }

    static int line(long position) {
        return (int) (position >>> 32);
    }

    static int column(long position) {
        return (int) position;
    }
}
