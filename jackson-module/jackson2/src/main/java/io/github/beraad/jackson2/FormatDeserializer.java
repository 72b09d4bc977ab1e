// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.Read;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.json.internal.Documents;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads values of one format for a mapper. */
final class FormatDeserializer<T> extends JsonDeserializer<T> {

    private final JsonFormat<T> format;
    private final ReadOptions options;
    private final Consumer<? super JsonProblem> skipped;

    FormatDeserializer(JsonFormat<T> format, ReadOptions options, Consumer<? super JsonProblem> skipped) {
        this.format = format;
        this.options = options;
        this.skipped = skipped;
    }

    @Override
    public Class<T> handledType() {
        return format.type();
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            Read<T> read = Documents.readInside(format, new ParserSource(parser, true), options);
            read.skipped().forEach(skipped);
            return read.value();
        } catch (UnreadableJsonException e) {
            throw new BeraadMappingException(e);
        }
    }

    /** No class name is ever taken from input: the format says what it is. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types)
            throws IOException {
        return deserialize(parser, context);
    }
}
