// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson3;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.json.internal.Documents;
import io.github.beraad.json.internal.JsonText;
import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of one format for a mapper. */
final class FormatSerializer<T> extends ValueSerializer<T> {

    private final JsonFormat<T> format;

    FormatSerializer(JsonFormat<T> format) {
        this.format = format;
    }

    @Override
    public Class<T> handledType() {
        return format.type();
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        try {
            write(value, generator);
        } catch (IOException e) {
            throw JacksonIOException.construct(e, generator);
        }
    }

    private void write(T value, JsonGenerator generator) throws IOException {
        if (generator instanceof JsonGeneratorBase) {
            // as text of our own, because generators differ in what they escape and in how they lay out
            Layout layout = generator.getPrettyPrinter() == null ? Layout.COMPACT : Layout.PRETTY;
            int depth = generator.streamWriteContext().getNestingDepth();
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
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }

    private static final class RawWriter extends Writer {

        private final JsonGenerator generator;

        RawWriter(JsonGenerator generator) {
            this.generator = generator;
        }

        @Override
        public void write(char[] characters, int offset, int length) {
            generator.writeRaw(characters, offset, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
