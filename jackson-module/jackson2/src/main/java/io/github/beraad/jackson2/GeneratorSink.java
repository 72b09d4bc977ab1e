// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.beraad.json.internal.TokenSink;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Hands tokens to a generator that writes no JSON text: trees, buffers, other formats. */
final class GeneratorSink implements TokenSink {

    private final JsonGenerator generator;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() throws IOException {
        generator.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        generator.writeEndObject();
    }

    @Override
    public void startList() throws IOException {
        generator.writeStartArray();
    }

    @Override
    public void endList() throws IOException {
        generator.writeEndArray();
    }

    @Override
    public void key(String key) throws IOException {
        generator.writeFieldName(key);
    }

    @Override
    public void text(String text) throws IOException {
        generator.writeString(text);
    }

    @Override
    public void number(String digits) throws IOException {
        if (isWhole(digits)) {
            generator.writeNumber(new BigInteger(digits));
        } else {
            generator.writeNumber(new BigDecimal(digits));
        }
    }

    private static boolean isWhole(String digits) {
        return digits.indexOf('.') < 0 && digits.indexOf('e') < 0 && digits.indexOf('E') < 0;
    }

    @Override
    public void flag(boolean flag) throws IOException {
        generator.writeBoolean(flag);
    }

    @Override
    public void nothing() throws IOException {
        generator.writeNull();
    }
}
