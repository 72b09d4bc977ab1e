// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.json.Layout;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    private static void sample(TokenSink sink) throws IOException {
        sink.startObject();
        sink.key("a");
        sink.startList();
        sink.number("1.50");
        sink.startObject();
        sink.endObject();
        sink.startList();
        sink.endList();
        sink.nothing();
        sink.endList();
        sink.key("b");
        sink.flag(false);
        sink.key("c");
        sink.text("d");
        sink.endObject();
    }

    private static String text(Layout layout, int depth) throws IOException {
        StringBuilder text = new StringBuilder();
        JsonText sink = new JsonText(text, layout, depth);
        sample(sink);
        sink.flush();
        return text.toString();
    }

    @Test
    void compactHasNoWhiteSpace() throws IOException {
        assertThat(text(Layout.COMPACT, 0)).isEqualTo("{\"a\":[1.50,{},[],null],\"b\":false,\"c\":\"d\"}");
    }

    @Test
    void prettyHasOneValueALine() throws IOException {
        assertThat(text(Layout.PRETTY, 0)).isEqualTo("""
                        {
                          "a": [
                            1.50,
                            {},
                            [],
                            null
                          ],
                          "b": false,
                          "c": "d"
                        }""");
    }

    @Test
    void insideAnotherDocumentItIsIndentedBehindTheFirstLine() throws IOException {
        assertThat(text(Layout.PRETTY, 1)).startsWith("{\n    \"a\": [\n").endsWith("\n  }");
    }

    @Test
    void onlyWhatHasToBeEscapedIs() throws IOException {
        StringBuilder text = new StringBuilder();
        JsonText sink = new JsonText(text, Layout.COMPACT, 0);

        sink.text("\"\\/\b\f\n\r\t\u0000\u001f\u007f<é\u2028\ud83d\ude00");
        sink.flush();

        assertThat(text.toString()).isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f<é\u2028\ud83d\ude00\"");
    }

    @Test
    void everyTargetGetsTheSameAndNoCharacterIsTornApart() throws IOException {
        String long1 = "a\ud83d\ude00".repeat(10_000);
        StringBuilder builder = new StringBuilder();
        StringWriter writer = new StringWriter();
        StringBuilder parts = new StringBuilder();
        Appendable other = new Appendable() {
            @Override
            public Appendable append(CharSequence characters) {
                assertThat(Character.isHighSurrogate(characters.charAt(characters.length() - 1)))
                        .isFalse();
                parts.append(characters);
                return this;
            }

            @Override
            public Appendable append(CharSequence characters, int start, int end) {
                return append(CharBuffer.wrap(characters, start, end));
            }

            @Override
            public Appendable append(char c) {
                parts.append(c);
                return this;
            }
        };

        for (Appendable target : new Appendable[] {builder, writer, other}) {
            JsonText sink = new JsonText(target, Layout.COMPACT, 0);
            sink.text(long1);
            sink.flush();
        }

        assertThat(builder.toString()).isEqualTo('"' + long1 + '"');
        assertThat(writer.toString()).isEqualTo(builder.toString());
        assertThat(parts.toString()).isEqualTo(builder.toString());
    }
}
