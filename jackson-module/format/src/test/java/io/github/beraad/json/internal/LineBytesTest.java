// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.beraad.json.internal.BrokenInputException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBytesTest {

    private static final long ANY = Long.MAX_VALUE;

    private static LineBytes lines(String text, long documentSize, long lineSize) {
        return new LineBytes(new ByteArrayInputStream(text.getBytes(UTF_8)), documentSize, lineSize);
    }

    private static List<String> drain(LineBytes lines) throws IOException {
        List<String> all = new ArrayList<>();
        while (lines.nextLine()) {
            all.add(new String(lines.readAllBytes(), UTF_8));
            assertThat(lines.read()).isEqualTo(-1);
            assertThat(lines.line()).isEqualTo(all.size());
        }
        return all;
    }

    @Test
    void aLineEndsWithLf() throws IOException {
        assertThat(drain(lines("a\nbc\n\nd", ANY, ANY))).containsExactly("a", "bc", "", "d");
        assertThat(drain(lines("a\n", ANY, ANY))).containsExactly("a");
        assertThat(drain(lines("\n", ANY, ANY))).containsExactly("");
        assertThat(drain(lines("", ANY, ANY))).isEmpty();
    }

    @Test
    void aReturnIsHandedOnAsATab() throws IOException {
        assertThat(drain(lines("a\r\nb\rc\r", ANY, ANY))).containsExactly("a\t", "b\tc\t");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 65_535, 65_536, 65_537, 200_000})
    void aLineMayBeOfAnyLength(int length) throws IOException {
        String line = "é".repeat(length);

        assertThat(drain(lines(line + "\n" + line, ANY, ANY))).containsExactly(line, line);
    }

    @Test
    void bytesMayComeOneByOneOrNotAtOnce() throws IOException {
        InputStream slow = new ByteArrayInputStream("ab\ncd".getBytes(UTF_8)) {
            private boolean now;

            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                now = !now;
                return now ? 0 : super.read(target, offset, 1);
            }
        };

        assertThat(drain(new LineBytes(slow, ANY, ANY))).containsExactly("ab", "cd");
    }

    @Test
    void theRestOfALineIsPassedOver() throws IOException {
        LineBytes lines = lines("a".repeat(100_000) + "\nb\n", ANY, ANY);

        assertThat(lines.nextLine()).isTrue();
        assertThat(lines.read()).isEqualTo('a');
        assertThat(lines.nextLine()).isTrue();
        assertThat(lines.read()).isEqualTo('b');
        assertThat(lines.nextLine()).isFalse();
    }

    private static Reason refused(LineBytes lines) {
        return catchThrowableOfType(BrokenInputException.class, () -> drain(lines))
                .reason();
    }

    @Test
    void aLineOfTheSizeAllowedIsReadAndALongerOneRefused() throws IOException {
        assertThat(drain(lines("abc\nabc", ANY, 3))).containsExactly("abc", "abc");
        assertThat(refused(lines("abc\nabcd", ANY, 3))).isEqualTo(Reason.LINE_TOO_LARGE);

        LineBytes lines = lines("abcd\nabc\n", ANY, 3);
        lines.nextLine();
        assertThat(lines.readNBytes(3)).hasSize(3);
        assertThat(catchThrowableOfType(BrokenInputException.class, lines::read))
                .isNotNull();
        assertThat(lines.hasFailed()).isFalse();
        assertThat(drain(lines(" \nabc", ANY, 3))).hasSize(2);
    }

    @Test
    void aDocumentOfTheSizeAllowedIsReadAndALargerOneRefusedOnce() throws IOException {
        assertThat(drain(lines("abc\nab", 6, ANY))).containsExactly("abc", "ab");
        for (int size = 1; size < 6; size++) {
            LineBytes lines = lines("abc\nab", size, ANY);
            assertThat(refused(lines)).as("%d", size).isEqualTo(Reason.TOO_LARGE);
            assertThat(lines.hasFailed()).isTrue();
            assertThat(lines.nextLine()).isFalse();
        }
    }
}
