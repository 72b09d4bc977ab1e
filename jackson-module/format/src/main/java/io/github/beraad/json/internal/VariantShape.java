// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.KeyedValues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of object with a type among its keys, on which it depends which other keys it has. The type may stand behind
 * them: until it is known, every key that some type has is read.
 *
 * @param <T> what the object is read into
 * @param <E> the types
 */
abstract class VariantShape<T, E extends Enum<E> & Term> extends Shape<T> {

    private final Map<Key<?>, Field<?>> typed = new HashMap<>();
    /** The fields that only some types have, one bit for each. */
    private long typedBits;

    private Map<E, Variant> variants = Map.of();

    /** Which fields a type has and has to have, one bit for each, and which of these are lists. */
    private record Variant(long allowed, long required, List<Field<?>> requiredLists) {}

    VariantShape(String dutch, String english) {
        super(dutch, english);
    }

    abstract Field<E> type();

    /** The keys that a type has, in the order in which they are written. */
    abstract List<Key<?>> keys(E type);

    /** Those that it has to have. */
    abstract List<Key<?>> requiredKeys(E type);

    /** Adds the fields that only some types have. To be called once, where they stand in the order. */
    final void addVariants(E[] types) {
        variants = new EnumMap<>(types[0].getDeclaringClass());
        for (E variant : types) {
            long allowed = 0;
            long required = 0;
            List<Field<?>> requiredLists = new ArrayList<>();
            for (Key<?> key : keys(variant)) {
                Field<?> field = typed.get(key);
                if (field == null) {
                    field = add(new Field<>(key.code(), form(key), false, fields().size(), key));
                    typed.put(key, field);
                    typedBits |= field.bit();
                }
                allowed |= field.bit();
                if (requiredKeys(variant).contains(key)) {
                    required |= field.bit();
                    if (field.form instanceof ListForm<?>) {
                        requiredLists.add(field);
                    }
                }
            }
            variants.put(variant, new Variant(allowed, required, List.copyOf(requiredLists)));
        }
    }

    private @Nullable Variant variant(Values values) {
        E known = values.find(type());
        return known == null ? null : variants.get(known);
    }

    private static Form<?> form(Key<?> key) {
        return switch (key.kind()) {
            case ID -> StringLeaf.ID;
            case IDS -> ListForm.distinct(StringLeaf.ID);
            case NAME -> StringLeaf.NAME;
            case FREE_TEXT -> FreeTextForm.FREE_TEXT;
            case DATE -> DateLeaf.DATE;
            case FLAG -> FlagLeaf.FLAG;
            case WHOLE_NUMBER -> CountLeaf.COUNT;
            case TERM -> TermLeaf.of(key.terms());
            case TERMS -> ListForm.distinct(TermLeaf.of(key.terms()));
        };
    }

    @Override
    final boolean belongs(Field<?> field, Values values) {
        if (field.typed == null) {
            return true;
        }
        Variant variant = variant(values);
        return variant == null || (variant.allowed() & field.bit()) != 0;
    }

    @Override
    final boolean isUndecided(Field<?> field, Values values) {
        return field.typed != null && variant(values) == null;
    }

    @Override
    final long foreign(Values values) {
        Variant variant = variant(values);
        return variant == null ? 0 : values.met & typedBits & ~variant.allowed();
    }

    /** The fields that were read and that only this type and others like it have, one bit for each. */
    final long typed(Values values) {
        Variant variant = variant(values);
        return values.met & typedBits & (variant == null ? 0 : variant.allowed());
    }

    @Override
    final long required(Values values) {
        Variant variant = variant(values);
        return super.required(values) | (variant == null ? 0 : variant.required());
    }

    @Override
    final Words noun(Values values) {
        E variant = values.find(type());
        return variant == null
                ? noun
                : new Words(
                        noun.dutch() + " van het type \"" + variant.code() + '"',
                        noun.english() + " of the type \"" + variant.code() + '"');
    }

    @Override
    void check(Values values, Reading in) {
        Variant variant = variant(values);
        if (variant == null) {
            return;
        }
        for (int i = 0; i < variant.requiredLists().size(); i++) {
            Field<?> field = variant.requiredLists().get(i);
            if (values.find(field) instanceof List<?> list && list.isEmpty()) {
                in.enter(field.key);
                in.empty(ListForm.NOT_EMPTY, values.valuePosition(field));
                in.leave();
            }
        }
    }

    private Field<?> field(Key<?> key) {
        Field<?> field = typed.get(key);
        if (field == null) {
            throw new IllegalStateException(key + " is no key of this object");
        }
        return field;
    }

    /** The value of a key of one type, as it was read. */
    @SuppressWarnings("unchecked") // the form of the field was made from the key
    final <V> @Nullable V find(Values values, Key<V> key) {
        return (V) values.find(field(key));
    }

    final void write(Key<?> key, KeyedValues values, Output out) throws IOException {
        Object value = values.get(key).orElse(null);
        if (value != null) {
            write(key, value, out);
        }
    }

    @SuppressWarnings("unchecked") // the form of the field was made from the key
    final void write(Key<?> key, Object value, Output out) throws IOException {
        out.required((Field<Object>) field(key), value);
    }
}
