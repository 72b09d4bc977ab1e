// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Named values that a message is made from, in a fixed order. A value is a text (an id or code), a whole number, a
 * calendar date, a {@link Term}, or a list of those. Immutable.
 *
 * <p>Facts are equal when those that are there have the same names, in the same order, and say the same: a term says its
 * code, a date its day as {@code 2026-11-23}. So facts that were written down and read back are the facts that they were.
 */
public final class Facts {

    private static final Facts NONE = new Facts(List.of(), new Object[0]);

    private final List<String> names;
    private final @Nullable Object[] values;

    private Facts(List<String> names, @Nullable Object[] values) {
        this.names = names;
        this.values = values;
    }

    /**
     * No facts.
     *
     * @return the empty value
     */
    public static Facts none() {
        return NONE;
    }

    /**
     * Makes facts.
     *
     * @param names the names, in order
     * @param values a value for each name: a String, Integer, LocalDate, Term or a List of those; null for a fact that
     *     is absent
     * @return the facts
     * @throws IllegalArgumentException if there are not as many values as names, or a value is of another type
     */
    public static Facts of(List<String> names, @Nullable Object... values) {
        if (names.size() != values.length) {
            throw new IllegalArgumentException("facts: " + names + " need as many values, not " + values.length);
        }
        for (Object value : values) {
            checkType(value);
        }
        return names.isEmpty() ? NONE : new Facts(List.copyOf(names), values.clone());
    }

    private static void checkType(@Nullable Object value) {
        boolean allowed = value == null
                || value instanceof String
                || value instanceof Integer
                || value instanceof LocalDate
                || value instanceof Term;
        if (!allowed && value instanceof List<?> list) {
            for (Object element : list) {
                checkType(element);
            }
        } else if (!allowed) {
            throw new IllegalArgumentException("facts: a value is of another type than a fact can have");
        }
    }

    /**
     * The names of the facts that are there.
     *
     * @return in order, without those that are absent
     */
    public List<String> names() {
        List<String> present = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            if (values[i] != null) {
                present.add(names.get(i));
            }
        }
        return present;
    }

    /**
     * The value of a fact.
     *
     * @param name its name
     * @return empty when there is no such fact, or it is absent
     */
    public Optional<Object> get(String name) {
        int at = names.indexOf(name);
        return at < 0 ? Optional.empty() : Optional.ofNullable(values[at]);
    }

    /**
     * Whether there are none.
     *
     * @return true for {@link #none()}, and when all are absent
     */
    public boolean isEmpty() {
        return present(0) == values.length;
    }

    /** The first place from here on with a fact that is there; the number of places when there is none. */
    private int present(int from) {
        int at = from;
        while (at < values.length && values[at] == null) {
            at++;
        }
        return at;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Facts that)) {
            return false;
        }
        int at = present(0);
        int there = that.present(0);
        while (at < values.length && there < that.values.length) {
            if (!names.get(at).equals(that.names.get(there))
                    || !Objects.equals(said(values[at]), said(that.values[there]))) {
                return false;
            }
            at = present(at + 1);
            there = that.present(there + 1);
        }
        return at == values.length && there == that.values.length;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = present(0); i < values.length; i = present(i + 1)) {
            hash = 31 * hash + 17 * names.get(i).hashCode() + Objects.hashCode(said(values[i]));
        }
        return hash;
    }

    /** What a value says, whatever it is kept as. */
    private static @Nullable Object said(@Nullable Object value) {
        if (value instanceof Term term) {
            return term.code();
        }
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> elements = new ArrayList<>(list.size());
            for (Object element : list) {
                elements.add(said(element));
            }
            return elements;
        }
        return value;
    }

    /** Names and values, codes for terms, in order: equal facts give the same text. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            if (values[i] != null) {
                text.append(text.length() == 0 ? "" : ", ")
                        .append(names.get(i))
                        .append('=')
                        .append(written(values[i]));
            }
        }
        return text.toString();
    }

    private static String written(@Nullable Object value) {
        if (value instanceof Term term) {
            return term.code();
        }
        if (value instanceof List<?> list) {
            StringBuilder text = new StringBuilder("[");
            for (Object element : list) {
                text.append(text.length() == 1 ? "" : ", ").append(written(element));
            }
            return text.append(']').toString();
        }
        return String.valueOf(value);
    }
}
