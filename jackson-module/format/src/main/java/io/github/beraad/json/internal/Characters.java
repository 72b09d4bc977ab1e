// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import java.util.Arrays;

/**
 * The characters of a string where a parser keeps them: a form that knows what they stand for needs no string. They hold
 * until the parser goes on. For use by one thread.
 */
public final class Characters {

    /** Ids that differ mostly do so at their end. */
    private static final int TELLING = 12;

    private char[] from = new char[0];
    private int offset;
    private int length;

    Characters() {}

    /**
     * Says where they are.
     *
     * @param array holds them
     * @param start where they begin
     * @param count how many UTF-16 units there are
     */
    public void set(char[] array, int start, int count) {
        from = array;
        offset = start;
        length = count;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return from[offset + index];
    }

    int hash() {
        char[] array = from;
        int end = offset + length;
        int hash = length;
        for (int i = Math.max(offset, end - TELLING); i < end; i++) {
            hash = 31 * hash + array[i];
        }
        return hash;
    }

    boolean are(char[] others) {
        return Arrays.equals(others, 0, others.length, from, offset, offset + length);
    }

    char[] copy() {
        return Arrays.copyOfRange(from, offset, offset + length);
    }

    @Override
    public String toString() {
        return new String(from, offset, length);
    }
}
