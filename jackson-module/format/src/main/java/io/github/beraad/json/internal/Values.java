// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.vocabulary.Extensions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read of one object so far. Reused for the next object at the same depth. */
final class Values {

    private final @Nullable Object[] values = new Object[Long.SIZE];
    private final long[] keyPositions = new long[Long.SIZE];
    private final long[] valuePositions = new long[Long.SIZE];
    private @Nullable Set<String> unknown;
    /** One bit for each field that was met, whether or not its value could be used. */
    long met;
    /** Where the object begins. */
    long start;

    void reset(long position) {
        unknown = null;
        met = 0;
        start = position;
    }

    void set(Field<?> field, @Nullable Object value, long keyPosition, long valuePosition) {
        met |= field.bit();
        values[field.index] = value;
        keyPositions[field.index] = keyPosition;
        valuePositions[field.index] = valuePosition;
    }

    boolean isMet(Field<?> field) {
        return (met & field.bit()) != 0;
    }

    /** Remembers an unknown key, and says whether it is the first of that name. */
    boolean isFirst(String unknownKey) {
        if (unknown == null) {
            unknown = new HashSet<>();
        }
        return unknown.add(unknownKey);
    }

    long keyPosition(Field<?> field) {
        return keyPositions[field.index];
    }

    long valuePosition(Field<?> field) {
        return valuePositions[field.index];
    }

    @SuppressWarnings("unchecked") // a value only gets in through the form of its own field
    <V> @Nullable V find(Field<V> field) {
        return isMet(field) ? (V) values[field.index] : null;
    }

    <V> V get(Field<V> field) {
        V value = find(field);
        if (value == null) {
            throw new IllegalStateException(field + " was not read");
        }
        return value;
    }

    <V> Optional<V> optional(Field<V> field) {
        return Optional.ofNullable(find(field));
    }

    <V> List<V> list(Field<List<V>> field) {
        List<V> value = find(field);
        return value == null ? List.of() : value;
    }

    Extensions extensions(Field<Extensions> field) {
        Extensions value = find(field);
        return value == null ? Extensions.none() : value;
    }

    boolean flag(Field<Boolean> field) {
        Boolean value = find(field);
        return value != null && value;
    }
}
