// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.json.internal.BrokenInputException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReaderTest {

    private static final long ANY_SIZE = Long.MAX_VALUE;

    /** What was handed on, and why it ended. */
    private record Outcome(String text, @Nullable Reason refused, int line, int column) {}

    private static Outcome drain(StrictReader reader, int step) {
        StringBuilder text = new StringBuilder();
        char[] target = new char[step + 3];
        try {
            for (int count = reader.read(target, 3, step); count >= 0; count = reader.read(target, 3, step)) {
                text.append(target, 3, count);
            }
            return new Outcome(text.toString(), null, 0, 0);
        } catch (BrokenInputException e) {
            return new Outcome(text.toString(), e.reason(), Position.line(e.position()), Position.column(e.position()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Outcome bytes(byte[] bytes) {
        return drain(StrictReader.of(new ByteArrayInputStream(bytes), ANY_SIZE), 4000);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 4000, 8192, 100_000})
    void everyCharacterIsHandedOnHoweverLittleIsAskedFor(int step) {
        String text = "aé€\ud83d\ude00\r\n".repeat(3000);

        assertThat(drain(
                        StrictReader.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ANY_SIZE),
                        step))
                .isEqualTo(new Outcome(text, null, 0, 0));
        assertThat(drain(StrictReader.of(new StringReader(text), ANY_SIZE), step))
                .isEqualTo(new Outcome(text, null, 0, 0));
    }

    @Test
    void bytesMayComeOneByOne() {
        byte[] bytes = "a€\ud83d\ude00é".getBytes(StandardCharsets.UTF_8);
        InputStream slow = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };

        assertThat(drain(StrictReader.of(slow, ANY_SIZE), 10).text()).isEqualTo("a€\ud83d\ude00é");
    }

    @ParameterizedTest
    @CsvSource({
        "c080, an overlong NUL",
        "e08080, another",
        "c1bf, an overlong letter",
        "eda080, half a character",
        "eda0bdedb880, a character in two halves",
        "f4908080, beyond the last character",
        "ff, no UTF-8 at all",
        "80, a continuation alone",
        "e282, cut off",
        "e9, Latin 1"
    })
    void bytesThatAreNoUtf8AreRefusedBehindWhatIsAheadOfThem(String hexadecimal, String what) {
        byte[] wrong = HexFormat.of().parseHex("61620a63" + hexadecimal);

        assertThat(bytes(wrong)).as(what).isEqualTo(new Outcome("ab\nc", Reason.NOT_UTF8, 2, 2));
    }

    @Test
    void aByteOrderMarkIsRefusedInFrontAlone() {
        assertThat(bytes("\ufeff{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Outcome("", Reason.BYTE_ORDER_MARK, 1, 1));
        assertThat(drain(StrictReader.of(new StringReader("\ufeff{}"), ANY_SIZE), 10)
                        .refused())
                .isEqualTo(Reason.BYTE_ORDER_MARK);
        assertThat(bytes("a\ufeff".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("a\ufeff");
    }

    @Test
    void otherEncodingsAreRefused() {
        assertThat(bytes("{}".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(new Outcome("{", Reason.NUL, 1, 2));
        assertThat(bytes("{}".getBytes(StandardCharsets.UTF_16BE))).isEqualTo(new Outcome("", Reason.NUL, 1, 1));
        assertThat(bytes("{}".getBytes(StandardCharsets.UTF_16)).refused()).isEqualTo(Reason.NOT_UTF8);
    }

    @ParameterizedTest
    @CsvSource({"'a\nb', 2, 2", "'a\rb', 2, 2", "'a\r\nb', 2, 2", "'\r\n\r\n', 3, 1", "'\n\r', 3, 1", "'ab', 1, 3"})
    void linesAreCountedWhateverEndsThem(String ahead, int line, int column) {
        assertThat(bytes((ahead + "\0").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Outcome(ahead, Reason.NUL, line, column));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 8191, 8192, 8193, 20_000})
    void aDocumentOfTheSizeAllowedIsReadAndALargerOneRefused(int size) {
        String text = "x".repeat(size);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(drain(StrictReader.of(new ByteArrayInputStream(bytes), size), 4000)
                        .text())
                .isEqualTo(text);
        assertThat(drain(StrictReader.of(new StringReader(text), size), 4000).text())
                .isEqualTo(text);
        assertThat(drain(
                        StrictReader.of(new ByteArrayInputStream((text + "y").getBytes(StandardCharsets.UTF_8)), size),
                        4000))
                .isEqualTo(new Outcome(text, Reason.TOO_LARGE, 1, size + 1));
        assertThat(drain(StrictReader.of(new StringReader(text + "y"), size), 4000))
                .isEqualTo(new Outcome(text, Reason.TOO_LARGE, 1, size + 1));
    }

    @Test
    void noMoreThanOneByteBeyondTheSizeIsAskedFor() throws IOException {
        int[] asked = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                asked[0]++;
                return 'x';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                asked[0] += length;
                Arrays.fill(target, offset, offset + length, (byte) 'x');
                return length;
            }
        };

        assertThat(drain(StrictReader.of(endless, 10), 4000).refused()).isEqualTo(Reason.TOO_LARGE);
        assertThat(asked[0]).isEqualTo(11);
    }

    @Test
    void theSourceStaysOpen() throws IOException {
        boolean[] closed = {false};
        StringReader source = new StringReader("") {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        StrictReader.of(source, ANY_SIZE).close();

        assertThat(closed[0]).isFalse();
    }
}
