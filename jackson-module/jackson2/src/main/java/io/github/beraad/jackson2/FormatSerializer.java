// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.json.internal.Documents;
import io.github.beraad.json.internal.JsonText;
import java.io.IOException;
import java.io.Writer;

/** Writes values of one format for a mapper. */
final class FormatSerializer<T> extends JsonSerializer<T> {

    private final JsonFormat<T> format;

    FormatSerializer(JsonFormat<T> format) {
        this.format = format;
    }

    @Override
    public Class<T> handledType() {
        return format.type();
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (generator instanceof JsonGeneratorImpl) {
            // as text of our own, because generators differ in what they escape and in how they lay out
            Layout layout = generator.getPrettyPrinter() == null ? Layout.COMPACT : Layout.PRETTY;
            int depth = generator.getOutputContext().getNestingDepth();
            generator.writeRawValue("");
            JsonText text = new JsonText(new RawWriter(generator), layout, depth);
            Documents.write(format, value, text);
            text.flush();
        } else {
            Documents.write(format, value, new GeneratorSink(generator));
        }
    }

    /** No type is ever written: the format says what it is. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typeSerializer)
            throws IOException {
        serialize(value, generator, provider);
    }

    private static final class RawWriter extends Writer {

        private final JsonGenerator generator;

        RawWriter(JsonGenerator generator) {
            this.generator = generator;
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            generator.writeRaw(characters, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
