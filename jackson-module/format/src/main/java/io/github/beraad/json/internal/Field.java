// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.vocabulary.Key;
import org.jspecify.annotations.Nullable;

/**
 * One key of a kind of object: the row of the table.
 *
 * @param <V> what it holds
 */
final class Field<V> {

    final String key;
    final Form<V> form;
    final boolean required;
    /** The place in the order of writing, and in {@link Values}. */
    final int index;
    /** The typed key, where only some types of the object have this field. */
    final @Nullable Key<?> typed;

    Field(String key, Form<V> form, boolean required, int index, @Nullable Key<?> typed) {
        this.key = key;
        this.form = form;
        this.required = required;
        this.index = index;
        this.typed = typed;
    }

    long bit() {
        return 1L << index;
    }

    @Override
    public String toString() {
        return key;
    }
}
