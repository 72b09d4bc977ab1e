// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.internal.BrokenInputException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Hands on the characters of a document, and refuses what no document may hold: bytes that are no UTF-8, a byte order
 * mark, a NUL, and anything over the size that the caller allows. All that stands ahead of the offence is handed on
 * first, so that what reads it finds the problems there.
 */
final class StrictReader extends Reader {

    private static final int BYTES = 8192;

    private final @Nullable InputStream bytes;
    private final @Nullable Reader characters;
    private final CharsetDecoder decoder;
    private final ByteBuffer undecoded;
    private long allowed;
    private boolean overSize;
    private boolean begun;
    private boolean lastWasReturn;
    private int line = 1;
    private int column = 1;
    private @Nullable Reason refused;
    private boolean ended;

    private StrictReader(@Nullable InputStream bytes, @Nullable Reader characters, long size) {
        this.bytes = bytes;
        this.characters = characters;
        this.allowed = size;
        this.decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.undecoded = ByteBuffer.allocate(bytes == null ? 0 : BYTES).limit(0);
    }

    /** Reads bytes in UTF-8, and no more of them than a number. */
    static StrictReader of(InputStream bytes, long size) {
        return new StrictReader(bytes, null, size);
    }

    /** Reads characters, and no more of them than a number. */
    static StrictReader of(Reader characters, long size) {
        return new StrictReader(null, characters, size);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length < 2) {
            throw new IllegalArgumentException("length: a character may take two places");
        }
        while (true) {
            if (refused != null) {
                throw new BrokenInputException(refused, Position.of(line, column));
            }
            if (ended) {
                return -1;
            }
            int count = bytes != null ? decode(bytes, target, offset, length) : copy(target, offset, length);
            int kept = inspect(target, offset, count);
            if (kept > 0) {
                return kept;
            }
        }
    }

    private int copy(char[] target, int offset, int length) throws IOException {
        if (characters == null) {
            ended = true;
            return 0;
        }
        // one more than is allowed is asked for, to tell a document of exactly that size from a larger one
        int most = (int) Math.min(length, allowed == Long.MAX_VALUE ? allowed : allowed + 1);
        int count = characters.read(target, offset, most);
        if (count < 0) {
            ended = true;
            return 0;
        }
        int within = withinSize(count);
        refused = overSize ? Reason.TOO_LARGE : null;
        return within;
    }

    /** How many of these are allowed, no more than which are used. */
    private int withinSize(int count) {
        if (allowed == Long.MAX_VALUE) {
            return count;
        }
        if (count > allowed) {
            overSize = true;
            count = (int) allowed;
        }
        allowed -= count;
        return count;
    }

    private int decode(InputStream source, char[] target, int offset, int length) throws IOException {
        CharBuffer decoded = CharBuffer.wrap(target, offset, length);
        CoderResult result = decoder.decode(undecoded, decoded, false);
        int count = decoded.position() - offset;
        if (result.isError()) {
            refused = Reason.NOT_UTF8;
        } else if (result.isUnderflow() && count == 0) {
            if (overSize) {
                refused = Reason.TOO_LARGE;
            } else if (!fill(source)) {
                ended = true;
                refused = undecoded.hasRemaining() ? Reason.NOT_UTF8 : null;
            }
        }
        return count;
    }

    /** Begins anew with what the source gives next: what was refused before no longer counts. */
    void restart() {
        decoder.reset();
        undecoded.position(0).limit(0);
        begun = false;
        lastWasReturn = false;
        line = 1;
        column = 1;
        refused = null;
        ended = false;
    }

    /** Adds bytes behind those of a character that is not complete yet; false at the end. */
    private boolean fill(InputStream source) throws IOException {
        undecoded.compact();
        int most = (int) Math.min(undecoded.remaining(), allowed == Long.MAX_VALUE ? allowed : allowed + 1);
        int count = 0;
        try {
            count = source.read(undecoded.array(), undecoded.position(), most);
        } catch (BrokenInputException e) {
            // the source knows what is wrong, and this reader where
            refused = e.reason();
        }
        if (count > 0) {
            undecoded.position(undecoded.position() + withinSize(count));
        }
        undecoded.flip();
        return count >= 0;
    }

    /** Looks for what is refused, counts lines, and says how many characters stand ahead of an offence. */
    private int inspect(char[] target, int offset, int count) {
        int end = offset + count;
        int lineStart = offset - column + 1;
        if (!begun && count > 0) {
            begun = true;
            if (target[offset] == '\ufeff') {
                refused = Reason.BYTE_ORDER_MARK;
                return 0;
            }
        }
        int i = offset;
        while (i < end) {
            char c = target[i++];
            if (c > '\r') {
                continue;
            }
            if (c == 0) {
                refused = Reason.NUL;
                column = i - lineStart;
                return i - 1 - offset;
            }
            boolean behindReturn = i - 1 > offset ? target[i - 2] == '\r' : lastWasReturn;
            if (c == '\r' || (c == '\n' && !behindReturn)) {
                line++;
                lineStart = i;
            } else if (c == '\n') {
                lineStart = i;
            }
        }
        column = end - lineStart + 1;
        lastWasReturn = count > 0 ? target[end - 1] == '\r' : lastWasReturn;
        return count;
    }

    /** Closes nothing: whoever opened the source closes it. */
    @Override
    public void close() {}
}
