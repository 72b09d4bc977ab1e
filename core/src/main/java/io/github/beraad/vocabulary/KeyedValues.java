// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an event carries, or the parameters of a requirement: values by {@link Key}, in the order of the table that says
 * which keys there may be.
 */
public final class KeyedValues {

    private static final KeyedValues NONE = new KeyedValues(new Object[0]);

    private final Object[] keysAndValues;

    private KeyedValues(Object[] keysAndValues) {
        this.keysAndValues = keysAndValues;
    }

    /**
     * No values.
     *
     * @return the empty value
     */
    public static KeyedValues none() {
        return NONE;
    }

    /**
     * The value of a key.
     *
     * @param key the key
     * @param <T> the type of its value
     * @return the value; empty when there is none
     */
    public <T> Optional<T> get(Key<T> key) {
        Objects.requireNonNull(key, "key");
        return Optional.ofNullable(find(key));
    }

    /**
     * Whether a flag is set.
     *
     * @param key the key of a flag
     * @return false too when it is absent
     */
    public boolean isSet(Key<Boolean> key) {
        Objects.requireNonNull(key, "key");
        Boolean value = find(key);
        return value != null && value;
    }

    /**
     * The list of a key.
     *
     * @param key the key of a list
     * @param <T> the type of its elements
     * @return the list, empty when it is absent
     */
    public <T> List<T> list(Key<List<T>> key) {
        Objects.requireNonNull(key, "key");
        List<T> value = find(key);
        return value == null ? List.of() : value;
    }

    /**
     * Whether there are none.
     *
     * @return true when no key has a value
     */
    public boolean isEmpty() {
        return keysAndValues.length == 0;
    }

    /**
     * The keys that have a value.
     *
     * @return in the order of their table
     */
    public List<Key<?>> keys() {
        List<Key<?>> keys = new ArrayList<>(keysAndValues.length / 2);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            keys.add((Key<?>) keysAndValues[i]);
        }
        return keys;
    }

    /**
     * The value of a key, for whoever asks often: it costs no memory.
     *
     * @param key the key
     * @param <T> the type of its values
     * @return null when it is absent
     */
    @SuppressWarnings("unchecked") // a value only gets in together with its own key
    public <T> @Nullable T find(Key<T> key) {
        Objects.requireNonNull(key, "key");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (keysAndValues[i] == key) {
                return (T) keysAndValues[i + 1];
            }
        }
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeyedValues that && Arrays.equals(keysAndValues, that.keysAndValues);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(keysAndValues);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            text.append(i == 0 ? "" : ", ").append(keysAndValues[i]).append('=').append(keysAndValues[i + 1]);
        }
        return text.append('}').toString();
    }

    /** Collects values and checks their forms. For use by one thread. */
    public static final class Collector {

        private static final int USUAL = 8;

        private final String owner;
        /** A key and its value by turns. */
        private @Nullable Object[] keysAndValues = new Object[USUAL];

        private int filled;

        /**
         * Starts without values.
         *
         * @param owner what the values belong to, for messages: {@code event}
         */
        public Collector(String owner) {
            this.owner = owner;
        }

        /**
         * Adds a value, in place of an earlier one of the same key.
         *
         * @param key the key
         * @param value its value
         * @param <T> the type of the value
         * @return this
         * @throws InvalidValueException if the value has not the form that the key's kind asks for
         */
        public <T> Collector put(Key<T> key, T value) {
            Object checked = checked(key, value);
            int at = indexOf(key);
            if (at < 0) {
                if (filled == keysAndValues.length) {
                    keysAndValues = Arrays.copyOf(keysAndValues, 2 * filled);
                }
                at = filled;
                filled += 2;
            }
            keysAndValues[at] = key;
            keysAndValues[at + 1] = checked;
            return this;
        }

        private int indexOf(@Nullable Object key) {
            for (int i = 0; i < filled; i += 2) {
                if (keysAndValues[i] == key) {
                    return i;
                }
            }
            return -1;
        }

        private Object checked(Key<?> key, Object value) {
            if (key.kind() == ValueKind.ID && Forms.isId((String) value)) {
                return value;
            }
            return switch (key.kind()) {
                case ID -> Forms.id(field(key), (String) value);
                case NAME -> Forms.name(field(key), (String) value);
                case WHOLE_NUMBER -> Forms.atLeast(field(key), (Integer) value, 1);
                case IDS -> {
                    List<String> ids = new ArrayList<>();
                    for (Object id : (List<?>) value) {
                        ids.add((String) id);
                    }
                    yield List.copyOf(Forms.ids(field(key), ids));
                }
                case TERMS -> List.copyOf(Forms.noneTwice(field(key), (List<?>) value));
                case FREE_TEXT, DATE, FLAG, TERM -> value;
            };
        }

        private String field(Key<?> key) {
            return owner + "." + key.code();
        }

        /**
         * Makes the values, holding them against the table that says which keys there may be. False flags and empty
         * lists are left out.
         *
         * @param allowed the allowed keys, in order
         * @param required which of them have to have a value
         * @return the values, in the order of {@code allowed}
         * @throws InvalidValueException if a required key has no value, or a key that is not allowed has one
         */
        public KeyedValues build(List<Key<?>> allowed, List<Key<?>> required) {
            Object[] kept = new Object[filled];
            int size = 0;
            int known = 0;
            for (int i = 0; i < allowed.size(); i++) {
                Key<?> key = allowed.get(i);
                int at = indexOf(key);
                Object value = at < 0 ? null : keysAndValues[at + 1];
                known += at < 0 ? 0 : 2;
                if (value != null && saysSomething(value)) {
                    kept[size++] = key;
                    kept[size++] = value;
                } else if (required.contains(key)) {
                    refuseForeign(allowed);
                    throw InvalidValueException.withoutValue(field(key), "is required");
                }
            }
            if (known < filled) {
                refuseForeign(allowed);
            }
            return size == 0 ? NONE : new KeyedValues(size == filled ? kept : Arrays.copyOf(kept, size));
        }

        private void refuseForeign(List<Key<?>> allowed) {
            for (int i = 0; i < filled; i += 2) {
                if (!allowed.contains(keysAndValues[i])) {
                    throw InvalidValueException.withoutValue(
                            owner, "the key '" + keysAndValues[i] + "' does not belong to it");
                }
            }
        }

        private static boolean saysSomething(Object value) {
            return !Boolean.FALSE.equals(value) && !List.of().equals(value);
        }
    }
}
