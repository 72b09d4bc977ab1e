// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Hands on the bytes of a document as long as they are sound UTF-8, begin as JSON in UTF-8 does, and are no more than the
 * caller allows. It says that something is wrong, and not what and where: for that {@link StrictReader} reads again.
 */
final class SoundBytes extends BlockStream {

    /** Says that the document has to be read again by whoever can tell what is wrong. */
    static final class UnsoundException extends IOException {

        private static final long serialVersionUID = 1L;

        UnsoundException() {
            super("not sound");
        }
    }

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final int CONTINUED = 0x80;

    /** By these a parser tells UTF-8 from UTF-16 and UTF-32: it takes a NUL among them, or a byte order mark, for a sign. */
    private static final int TELLING = 4;

    private final InputStream source;
    private long allowed;

    /** How many of the first bytes were looked at. */
    private int begun;

    /** How many more bytes the character at hand has. */
    private int missing;

    /** What the next of them may be. */
    private int least;

    private int most;

    SoundBytes(InputStream source, long size) {
        this.source = source;
        this.allowed = size;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = source.read(target, offset, length);
        if (count < 0) {
            if (missing > 0) {
                throw new UnsoundException();
            }
            return count;
        }
        if (count > allowed) {
            throw new UnsoundException();
        }
        allowed -= count;
        for (int i = 0; i < count && begun < TELLING; i++, begun++) {
            if (target[offset + i] <= 0) {
                throw new UnsoundException();
            }
        }
        check(target, offset, offset + count);
        return count;
    }

    private void check(byte[] bytes, int start, int end) throws UnsoundException {
        int i = start;
        while (i < end) {
            if (missing == 0) {
                while (i <= end - Long.BYTES && ((long) EIGHT.get(bytes, i) & HIGH_BITS) == 0) {
                    i += Long.BYTES;
                }
                if (i < end) {
                    begin(bytes[i++]);
                }
            } else {
                int next = bytes[i++] & 0xff;
                if (next < least || next > most) {
                    throw new UnsoundException();
                }
                missing--;
                least = CONTINUED;
                most = 0xbf;
            }
        }
    }

    /** The first byte of a character tells how many follow, and what the second may be (table 3-7 of Unicode). */
    private void begin(byte first) throws UnsoundException {
        if (first >= 0) {
            return;
        }
        int value = first & 0xff;
        missing = value < 0xe0 ? 1 : value < 0xf0 ? 2 : 3;
        least = value == 0xe0 ? 0xa0 : value == 0xf0 ? 0x90 : CONTINUED;
        most = value == 0xed ? 0x9f : value == 0xf4 ? 0x8f : 0xbf;
        if (value < 0xc2 || value > 0xf4) {
            throw new UnsoundException();
        }
    }
}
