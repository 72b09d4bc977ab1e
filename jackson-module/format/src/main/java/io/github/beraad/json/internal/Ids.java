// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import org.jspecify.annotations.Nullable;

/**
 * The ids that one document referred to lately: the same ones stand in it thousands of times. Each has one place, which it
 * loses to the next one with the same place: however a document is made, this takes no more memory and no more time. For
 * use by one thread.
 */
final class Ids {

    private static final int FEWEST = 64;
    private static final int MOST = 8192;

    private @Nullable String[] ids = new String[FEWEST];
    private char[][] characters = new char[FEWEST][];
    private int[] hashes = new int[FEWEST];
    private int replaced;

    /** The id that these characters are, if it is known. */
    @Nullable
    String find(Characters sought) {
        int hash = sought.hash();
        int place = place(hash);
        String known = ids[place];
        return known != null && hashes[place] == hash && sought.are(characters[place]) ? known : null;
    }

    void keep(Characters sought, String id) {
        if (replaced > ids.length && ids.length < MOST) {
            // what was known comes by again
            ids = new String[ids.length * 4];
            characters = new char[ids.length][];
            hashes = new int[ids.length];
            replaced = 0;
        }
        int hash = sought.hash();
        int place = place(hash);
        replaced += ids[place] == null ? 0 : 1;
        ids[place] = id;
        characters[place] = sought.copy();
        hashes[place] = hash;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 15) & (hashes.length - 1);
    }
}
