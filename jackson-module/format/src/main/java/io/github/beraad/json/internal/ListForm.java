// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.text.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of values of one form. */
class ListForm<V> extends Form<List<V>> {

    private static final Words LIST = new Words("een lijst", "a list");
    static final Words NOT_EMPTY = new Words("een lijst met ten minste één waarde", "a list with at least one value");
    private static final int SHORT = 8;

    final Form<V> element;
    final boolean filled;
    final boolean distinct;

    ListForm(Form<V> element, boolean filled, boolean distinct) {
        this.element = element;
        this.filled = filled;
        this.distinct = distinct;
    }

    /** Any number of values. */
    static <V> ListForm<V> of(Form<V> element) {
        return new ListForm<>(element, false, false);
    }

    /** Any number of values, none of them twice. */
    static <V> ListForm<V> distinct(Form<V> element) {
        return new ListForm<>(element, false, true);
    }

    /** At least one value. */
    static <V> ListForm<V> filled(Form<V> element) {
        return new ListForm<>(element, true, false);
    }

    /** At least one value, none of them twice. */
    static <V> ListForm<V> filledDistinct(Form<V> element) {
        return new ListForm<>(element, true, true);
    }

    /** Records what is wrong between the element that was just read and those ahead of it. */
    void check(List<V> ahead, V next, Reading in) {}

    /** Does with an element what is done with those of this list. */
    void take(V element, List<V> values, Reading in) throws IOException {
        values.add(element);
    }

    @Override
    final @Nullable List<V> read(Reading in) throws IOException {
        if (in.token() != Token.LIST_START) {
            in.wrongType(filled ? NOT_EMPTY : LIST);
            return null;
        }
        long start = in.position();
        List<V> values = new ArrayList<>();
        Set<V> seen = null;
        int index = 0;
        boolean broken = false;
        while (in.advance() != Token.LIST_END) {
            in.enter(index++);
            long position = in.position();
            V value = element.read(in);
            if (value == null) {
                broken = true;
            } else {
                check(values, value, in);
                if (distinct) {
                    if (values.size() == SHORT) {
                        seen = new HashSet<>(values);
                    }
                    if (seen == null ? values.contains(value) : !seen.add(value)) {
                        in.twice(value instanceof Term term ? term.code() : value.toString(), position);
                    }
                }
                take(value, values, in);
            }
            in.leave();
        }
        if (filled && index == 0) {
            in.empty(NOT_EMPTY, start);
        }
        // a list of which nothing is left was not empty: what is wrong with its values was said of each
        return broken && values.isEmpty() ? null : values;
    }

    @Override
    final void write(List<V> values, Output out) throws IOException {
        out.startList();
        for (V value : values) {
            element.write(value, out);
        }
        out.endList();
    }
}
