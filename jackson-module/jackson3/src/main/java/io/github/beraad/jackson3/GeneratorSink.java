// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson3;

import io.github.beraad.json.internal.TokenSink;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;

/** Hands tokens to a generator that writes no JSON text: trees, buffers, other formats. */
final class GeneratorSink implements TokenSink {

    private final JsonGenerator generator;

    GeneratorSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startList() {
        generator.writeStartArray();
    }

    @Override
    public void endList() {
        generator.writeEndArray();
    }

    @Override
    public void key(String key) {
        generator.writeName(key);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(String digits) {
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
    public void flag(boolean flag) {
        generator.writeBoolean(flag);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
