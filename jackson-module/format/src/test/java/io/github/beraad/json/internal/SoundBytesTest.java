// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.beraad.json.internal.SoundBytes.UnsoundException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundBytesTest {

    private static final long ANY_SIZE = Long.MAX_VALUE;

    /** Hands on no more than some bytes at a time. */
    private static InputStream slow(byte[] bytes, int step) {
        return new BlockStream() {

            private final InputStream all = new ByteArrayInputStream(bytes);

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return all.read(target, offset, Math.min(length, step));
            }
        };
    }

    private static byte[] drain(byte[] bytes, int step, long size) throws IOException {
        return new SoundBytes(slow(bytes, step), size).readAllBytes();
    }

    private static boolean isSound(byte[] bytes, int step) throws IOException {
        try {
            assertThat(drain(bytes, step, ANY_SIZE)).isEqualTo(bytes);
            return true;
        } catch (UnsoundException e) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static byte[] behindSpaces(byte[] bytes) {
        byte[] all = "    ".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(all.length + bytes.length)
                .put(all)
                .put(bytes)
                .array();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 9, 4000})
    void everyCharacterIsHandedOnHoweverItIsCut(int step) throws IOException {
        byte[] bytes =
                "[ \"a\u00e9\u20ac\ud83d\ude00 plain ascii\"]\r\n".repeat(300).getBytes(StandardCharsets.UTF_8);

        assertThat(isSound(bytes, step)).isTrue();
    }

    @Test
    void everyPairOfBytesIsJudgedAsTheJdkJudgesIt() throws IOException {
        for (int first = 0x80; first < 0x100; first++) {
            for (int second = 0; second < 0x100; second++) {
                byte[] pair = behindSpaces(new byte[] {(byte) first, (byte) second});
                assertThat(isSound(pair, 4000))
                        .as(HexFormat.of().formatHex(pair))
                        .isEqualTo(isUtf8(pair));
                byte[] longer = behindSpaces(new byte[] {(byte) first, (byte) second, (byte) 0xbf, (byte) 0x80});
                assertThat(isSound(longer, 4000))
                        .as(HexFormat.of().formatHex(longer))
                        .isEqualTo(isUtf8(longer));
                byte[] three = behindSpaces(new byte[] {(byte) first, (byte) second, (byte) 0x80});
                assertThat(isSound(three, 1))
                        .as(HexFormat.of().formatHex(three))
                        .isEqualTo(isUtf8(three));
            }
        }
    }

    @Test
    void anyBytesAreJudgedAsTheJdkJudgesThem() throws IOException {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(24)];
            random.nextBytes(bytes);
            for (int at = random.nextInt(4); at < bytes.length; at += 1 + random.nextInt(4)) {
                bytes[at] &= 0x7f;
            }
            byte[] all = behindSpaces(bytes);
            assertThat(isSound(all, 1 + random.nextInt(12)))
                    .as(HexFormat.of().formatHex(all))
                    .isEqualTo(isUtf8(all));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"efbbbf7b7d", "fffe7b00", "007b007d", "7b007d00", "7b7d0000", "7b00", "c3a9"})
    void aBeginningThatParsersTakeForAnotherEncodingIsUnsound(String hex) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThat(isSound(bytes, 4000)).isFalse();
        assertThat(isSound(bytes, 1)).isFalse();
    }

    @Test
    void aDocumentHasNoMoreBytesThanAllowed() throws IOException {
        byte[] bytes = "{} ".repeat(10).getBytes(StandardCharsets.US_ASCII);

        assertThat(drain(bytes, 7, 30)).isEqualTo(bytes);
        assertThatThrownBy(() -> drain(bytes, 7, 29)).isInstanceOf(UnsoundException.class);
    }
}
