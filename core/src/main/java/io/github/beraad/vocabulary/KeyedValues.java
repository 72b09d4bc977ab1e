// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        return Optional.ofNullable(find(key));
    }

    /**
     * Whether a flag is set.
     *
     * @param key the key of a flag
     * @return false too when it is absent
     */
    public boolean isSet(Key<Boolean> key) {
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

    @SuppressWarnings("unchecked") // a value only gets in together with its own key
    private <T> @Nullable T find(Key<T> key) {
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

        private final String owner;
        private final List<Object> keysAndValues = new ArrayList<>();

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
            int at = keysAndValues.indexOf(key);
            if (at >= 0) {
                keysAndValues.set(at + 1, checked);
            } else {
                keysAndValues.add(key);
                keysAndValues.add(checked);
            }
            return this;
        }

        private Object checked(Key<?> key, Object value) {
            String field = owner + "." + key.code();
            return switch (key.kind()) {
                case ID -> Forms.id(field, (String) value);
                case NAME -> Forms.name(field, (String) value);
                case WHOLE_NUMBER -> Forms.atLeast(field, (Integer) value, 1);
                case IDS -> {
                    List<String> ids = new ArrayList<>();
                    for (Object id : (List<?>) value) {
                        ids.add((String) id);
                    }
                    yield List.copyOf(Forms.ids(field, ids));
                }
                case TERMS -> List.copyOf(Forms.noneTwice(field, (List<?>) value));
                case FREE_TEXT, DATE, FLAG, TERM -> value;
            };
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
            for (int i = 0; i < keysAndValues.size(); i += 2) {
                if (!allowed.contains(keysAndValues.get(i))) {
                    throw InvalidValueException.withoutValue(
                            owner, "the key '" + keysAndValues.get(i) + "' does not belong to it");
                }
            }
            List<Object> kept = new ArrayList<>(keysAndValues.size());
            for (Key<?> key : allowed) {
                int at = keysAndValues.indexOf(key);
                if (at >= 0 && saysSomething(keysAndValues.get(at + 1))) {
                    kept.add(key);
                    kept.add(keysAndValues.get(at + 1));
                } else if (required.contains(key)) {
                    throw InvalidValueException.withoutValue(owner + "." + key.code(), "is required");
                }
            }
            return kept.isEmpty() ? NONE : new KeyedValues(kept.toArray());
        }

        private static boolean saysSomething(Object value) {
            return !Boolean.FALSE.equals(value) && !List.of().equals(value);
        }
    }
}
