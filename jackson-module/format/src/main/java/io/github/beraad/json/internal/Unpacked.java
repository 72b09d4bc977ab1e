// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.internal.BrokenInputException.Reason;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document, unpacked where they are compressed. Whether they are is told by how they begin: no JSON begins
 * like that.
 */
final class Unpacked {

    private static final int BUFFER = 1 << 13;
    private static final int FIRST_MAGIC = 0x1f;
    private static final int SECOND_MAGIC = 0x8b;

    private Unpacked() {}

    /**
     * Unpacks bytes.
     *
     * @return a stream that can be marked, throws {@link BrokenInputException} where the packing is damaged, and need
     *     not be closed
     */
    static InputStream of(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, BUFFER);
        buffered.mark(2);
        boolean packed = buffered.read() == FIRST_MAGIC && buffered.read() == SECOND_MAGIC;
        buffered.reset();
        return packed ? new BufferedInputStream(new Gzip(buffered), BUFFER) : buffered;
    }

    /** Says what is wrong with the packing in the words of this package, once and for all. */
    private static final class Gzip extends BlockStream {

        private final InputStream packed;
        private @Nullable GZIPInputStream unpacking;
        private @Nullable Reason broken;

        Gzip(InputStream packed) {
            this.packed = packed;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (broken == null) {
                try {
                    if (unpacking == null) {
                        unpacking = new GZIPInputStream(packed, BUFFER);
                    }
                    return unpacking.read(target, offset, length);
                } catch (EOFException e) {
                    broken = Reason.TRUNCATED;
                } catch (ZipException e) {
                    broken = Reason.DAMAGED;
                }
            }
            throw new BrokenInputException(broken, Position.UNKNOWN);
        }
    }
}
