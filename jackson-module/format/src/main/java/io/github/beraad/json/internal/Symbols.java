// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The short strings of one document that came by lately. Each has one place, which it loses to the next one with the same
 * place: however a document is made, this takes no more memory and no more time. For use by one thread.
 */
public final class Symbols {

    /** The longest string that is kept: that of an id. */
    static final int LONGEST = 64;

    private static final int TELLING = 12;
    private static final int FEWEST = 64;
    private static final int MOST = 8192;

    private @Nullable Symbol[] places = new Symbol[FEWEST];
    private int[] hashes = new int[FEWEST];
    private int replaced;

    Symbols() {}

    /**
     * The string that these characters are.
     *
     * @param characters holds it
     * @param offset where it begins
     * @param length how many UTF-16 units it has, no more than {@value #LONGEST}
     * @return the symbol
     */
    public Symbol of(char[] characters, int offset, int length) {
        int hash = length;
        // ids that differ mostly do so at their end
        for (int i = Math.max(offset, offset + length - TELLING); i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        int place = (hash ^ hash >>> 15) & (places.length - 1);
        Symbol symbol = places[place];
        if (symbol != null && hashes[place] == hash && symbol.hasText(characters, offset, length)) {
            return symbol;
        }
        Symbol made = new Symbol(Arrays.copyOfRange(characters, offset, offset + length));
        places[place] = made;
        hashes[place] = hash;
        if (symbol != null && ++replaced > places.length && places.length < MOST) {
            // what was known comes by again
            places = new Symbol[places.length * 4];
            hashes = new int[places.length];
            replaced = 0;
        }
        return made;
    }
}
