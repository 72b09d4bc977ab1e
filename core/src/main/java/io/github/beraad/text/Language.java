// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.text;

import java.util.Objects;

/**
 * A language that texts are written in. The library speaks {@link #DUTCH} and {@link #ENGLISH}; an application may add
 * another one.
 *
 * @param tag the language subtag in lower case, {@code nl} for Dutch
 */
public record Language(String tag) {

    /** Dutch, at language level B1. */
    public static final Language DUTCH = new Language("nl");

    /** English. */
    public static final Language ENGLISH = new Language("en");

    /**
     * Makes a language.
     *
     * @param tag two or three lower-case letters, as in ISO 639
     * @throws IllegalArgumentException if the tag is anything else
     */
    public Language {
        Objects.requireNonNull(tag, "tag");
        if (!isTag(tag)) {
            throw new IllegalArgumentException("language.tag: two or three lower-case letters are expected");
        }
    }

    private static boolean isTag(String tag) {
        if (tag.length() < 2 || tag.length() > 3) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            if (tag.charAt(i) < 'a' || tag.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return tag;
    }
}
