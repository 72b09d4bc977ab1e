// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.InvalidValueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One kind of object: its keys in the order in which they are written, and how the value is made of them and taken
 * apart again. A subclass declares its fields as instance fields, in the order of the format.
 *
 * @param <T> what the object is read into
 */
public abstract class Shape<T> extends Form<T> {

    private static final ExtensionsForm EXTENSIONS = new ExtensionsForm();

    /** What such an object is called, with an article. */
    final Words noun;

    private final List<Field<?>> fields = new ArrayList<>();
    private final Map<String, Field<?>> byKey = new HashMap<>();
    private long required;

    Shape(String dutch, String english) {
        this.noun = new Words(dutch, english);
    }

    final <V> Field<V> required(String key, Form<V> form) {
        return add(new Field<>(key, form, true, fields.size(), null));
    }

    final <V> Field<V> optional(String key, Form<V> form) {
        return add(new Field<>(key, form, false, fields.size(), null));
    }

    final Field<Extensions> extensions() {
        return optional("extensions", EXTENSIONS);
    }

    final <V> Field<V> add(Field<V> field) {
        if (fields.size() == Long.SIZE || byKey.put(field.key, field) != null) {
            throw new IllegalStateException(field + " cannot be added");
        }
        fields.add(field);
        required |= field.required ? field.bit() : 0;
        return field;
    }

    final List<Field<?>> fields() {
        return fields;
    }

    /** Makes the value of what was read, of which no part was a problem. */
    abstract T make(Values values);

    /** Records what is wrong between several values; each of them may be absent. */
    void check(Values values, Reading in) {}

    /** Records what is wrong between several values of an object of which nothing else is wrong. */
    void checkWhole(Values values, Reading in) {}

    /** Whether a field belongs to what was read so far. */
    boolean belongs(Field<?> field, Values values) {
        return true;
    }

    /** Whether a field may turn out not to belong to the object, once more of it is read. */
    boolean isUndecided(Field<?> field, Values values) {
        return false;
    }

    /** The fields that were read and turned out not to belong, one bit for each. */
    long foreign(Values values) {
        return 0;
    }

    /** The fields that have to be there, one bit for each. */
    long required(Values values) {
        return required;
    }

    /** What the object is called, as far as is known by now. */
    Words noun(Values values) {
        return noun;
    }

    /** Writes the keys and values of an object. */
    abstract void writeFields(T value, Output out) throws IOException;

    @Override
    final @Nullable T read(Reading in) throws IOException {
        if (in.token() != Token.OBJECT_START) {
            in.wrongType(noun);
            return null;
        }
        return readFields(in, in.position(), null);
    }

    /**
     * Reads an object from behind its beginning, or from behind a key ahead of its own.
     *
     * @param start where the object begins
     * @param ahead a key that was read, which may not come again
     */
    final @Nullable T readFields(Reading in, long start, @Nullable String ahead) throws IOException {
        int problems = in.problemCount();
        Values values = in.open();
        values.start = start;
        if (ahead != null) {
            values.isFirst(ahead);
        }
        while (in.advance() == Token.KEY) {
            readField(in, values);
        }
        removeForeign(in, values);
        requireAll(in, values);
        check(values, in);
        if (in.problemCount() == problems) {
            checkWhole(values, in);
        }
        T made = in.problemCount() == problems ? made(values, in) : null;
        in.close();
        return made;
    }

    private void readField(Reading in, Values values) throws IOException {
        String key = in.key();
        Field<?> field = byKey.get(key);
        in.enter(key);
        if (field == null || !belongs(field, values)) {
            if (values.isFirst(key)) {
                in.unknownKey(key, in.position(), noun(values), allowed(values));
            } else {
                in.duplicateKey(key, in.position());
            }
            in.advance();
            in.skip();
        } else if (values.isMet(field)) {
            in.duplicateKey(key, in.position());
            in.advance();
            in.skip();
        } else {
            // only of a field that may turn out not to belong here is the place asked for later
            long keyPosition = isUndecided(field, values) ? in.position() : Position.UNKNOWN;
            in.advance();
            long valuePosition = in.position();
            Object value = field.form.read(in);
            values.set(field, value, keyPosition, valuePosition);
        }
        in.leave();
    }

    /** Deals with the fields that turned out not to belong when the rest of the object was read. */
    private void removeForeign(Reading in, Values values) {
        long foreign = foreign(values);
        for (int i = 0; foreign != 0 && i < fields.size(); i++) {
            Field<?> field = fields.get(i);
            if ((foreign & field.bit()) != 0) {
                in.enter(field.key);
                in.forgetBelow();
                in.unknownKey(field.key, values.keyPosition(field), noun(values), allowed(values));
                in.leave();
            }
        }
    }

    private void requireAll(Reading in, Values values) {
        long missing = required(values) & ~values.met;
        for (int i = 0; missing != 0 && i < fields.size(); i++) {
            Field<?> field = fields.get(i);
            if ((missing & field.bit()) != 0) {
                in.missingKey(field.key, values.start, noun(values));
            }
        }
    }

    private List<String> allowed(Values values) {
        List<String> allowed = new ArrayList<>();
        for (Field<?> field : fields) {
            if (belongs(field, values)) {
                allowed.add(field.key);
            }
        }
        return allowed;
    }

    private @Nullable T made(Values values, Reading in) {
        try {
            return make(values);
        } catch (InvalidValueException e) {
            Field<?> field = byKey.get(e.field().substring(e.field().lastIndexOf('.') + 1));
            if (field != null && values.isMet(field)) {
                in.enter(field.key);
                in.refused(e, values.valuePosition(field));
                in.leave();
            } else {
                in.refused(e, values.start);
            }
            return null;
        }
    }

    @Override
    final void write(T value, Output out) throws IOException {
        out.startObject();
        writeFields(value, out);
        out.endObject();
    }
}
