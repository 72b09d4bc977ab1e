// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.InvalidValueException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One document on its way out: leaves out what the format leaves out. For use by one thread. */
final class Output {

    /** What is nested deeper is not read back. */
    private static final int DEEPEST = 64;

    /** How many days are known as they are written: a register has the same ones many times. */
    private static final int DAYS = 512;

    private final TokenSink sink;
    private final @Nullable LocalDate[] days = new LocalDate[DAYS];
    private final @Nullable String[] written = new String[DAYS];
    private int depth;

    Output(TokenSink sink) {
        this.sink = sink;
    }

    <V> void required(Field<V> field, V value) throws IOException {
        sink.key(field.key);
        field.form.write(value, this);
    }

    <V> void optional(Field<V> field, Optional<V> value) throws IOException {
        if (value.isPresent()) {
            required(field, value.get());
        }
    }

    <V> void list(Field<List<V>> field, List<V> values) throws IOException {
        if (!values.isEmpty()) {
            required(field, values);
        }
    }

    void flag(Field<Boolean> field, boolean flag) throws IOException {
        if (flag) {
            required(field, true);
        }
    }

    void extensions(Field<Extensions> field, Extensions extensions) throws IOException {
        if (!extensions.isEmpty()) {
            required(field, extensions);
        }
    }

    void startObject() throws IOException {
        deeper();
        sink.startObject();
    }

    void endObject() throws IOException {
        depth--;
        sink.endObject();
    }

    void startList() throws IOException {
        deeper();
        sink.startList();
    }

    void endList() throws IOException {
        depth--;
        sink.endList();
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw InvalidValueException.withoutValue(
                    "extensions", "lists and objects are nested deeper than " + DEEPEST + " levels");
        }
    }

    void key(String key) throws IOException {
        sink.key(key);
    }

    void text(String text) throws IOException {
        sink.text(text);
    }

    /** A text that a form makes of a day. */
    void day(LocalDate day, TextLeaf<LocalDate> form) throws IOException {
        int place = Math.floorMod((int) day.toEpochDay(), DAYS);
        String text = written[place];
        if (text == null || !day.equals(days[place])) {
            text = form.print(day);
            days[place] = day;
            written[place] = text;
        }
        sink.text(text);
    }

    void number(String digits) throws IOException {
        sink.number(digits);
    }

    void flag(boolean flag) throws IOException {
        sink.flag(flag);
    }

    void nothing() throws IOException {
        sink.nothing();
    }
}
