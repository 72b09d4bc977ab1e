// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import java.util.Collection;
import java.util.Optional;

/** Finding the word that somebody meant when it is none of those that there are. */
public final class Nearest {

    private static final int LONGEST = 100;
    private static final int FARTHEST = 4;

    private Nearest() {}

    /**
     * Finds the nearest of several words.
     *
     * @param word a word that is none of them
     * @param words the words that there are
     * @return the first of the nearest ones; empty when more than four letters, or more than half of those that the word
     *     has, would have to be added, left out, replaced or swapped
     */
    public static Optional<String> of(String word, Collection<String> words) {
        String nearest = null;
        int smallest = Math.min(FARTHEST, word.length() / 2) + 1;
        if (word.length() <= LONGEST) {
            for (String candidate : words) {
                // so many letters have to be added or left out at the least
                if (Math.abs(candidate.length() - word.length()) < smallest) {
                    int distance = distance(word, candidate);
                    if (distance < smallest) {
                        smallest = distance;
                        nearest = candidate;
                    }
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Capitals make no difference, nor do underscores for hyphens. */
    private static int distance(String left, String right) {
        int[] beforeLast = new int[right.length() + 1];
        int[] last = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] next = new int[right.length() + 1];
            next[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                char a = lower(left.charAt(i - 1));
                char b = lower(right.charAt(j - 1));
                next[j] = Math.min(Math.min(next[j - 1], last[j]) + 1, last[j - 1] + (a == b ? 0 : 1));
                if (i > 1 && j > 1 && a == lower(right.charAt(j - 2)) && b == lower(left.charAt(i - 2))) {
                    next[j] = Math.min(next[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = next;
        }
        return last[right.length()];
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c == '_' ? '-' : c;
    }
}
