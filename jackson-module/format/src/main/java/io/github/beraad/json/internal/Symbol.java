// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A short string that was read, with the value that a form made of it: the same ids, dates and codes stand in a register
 * thousands of times. For use by one thread.
 */
public final class Symbol {

    final String text;
    private final char[] characters;
    private @Nullable Form<?> form;
    private @Nullable Object value;

    Symbol(char[] characters) {
        this.text = new String(characters);
        this.characters = characters;
    }

    /** What this form made of it; null when it was another one that did last. */
    @SuppressWarnings("unchecked") // the value was made by the same form
    <V> @Nullable V known(Form<V> by) {
        return form == by ? (V) value : null;
    }

    /** Keeps what a form made of it. */
    <V> void keep(Form<V> by, V made) {
        form = by;
        value = made;
    }

    boolean hasText(char[] source, int offset, int length) {
        return Arrays.equals(characters, 0, characters.length, source, offset, offset + length);
    }
}
