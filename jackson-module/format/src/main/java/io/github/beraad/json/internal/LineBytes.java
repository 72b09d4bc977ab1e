// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.internal.BrokenInputException.Reason;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one line at a time: the stream ends where the line does. Lines end in LF or CRLF. Hands on a CR as a tab,
 * which JSON allows and refuses in the same places, so that nothing else takes it for a line end.
 */
final class LineBytes extends BlockStream {

    private static final int BUFFER = 1 << 16;

    private final InputStream source;
    private final long lineSize;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long allowed;
    private long allowedInLine;
    private boolean lineEnded = true;
    private int line;
    private @Nullable BrokenInputException failure;
    private boolean failed;

    /**
     * Reads lines.
     *
     * @param source all of them
     * @param documentSize how many bytes there may be
     * @param lineSize how many there may be in a line
     */
    LineBytes(InputStream source, long documentSize, long lineSize) {
        this.source = source;
        this.allowed = documentSize;
        this.lineSize = lineSize;
    }

    /** The number of the line at hand, from 1; 0 before the first. */
    int line() {
        return line;
    }

    /** Whether the source failed, so that no line follows. */
    boolean hasFailed() {
        return failed;
    }

    /** Goes to the beginning of the next line; false behind the last. What follows behind the last line end is one too. */
    boolean nextLine() throws IOException {
        while (!lineEnded) {
            int at = lineEnd();
            lineEnded = at < end;
            next = lineEnded ? at + 1 : end;
            if (!lineEnded && (failed || !fill())) {
                lineEnded = true;
            }
        }
        if (failed || !fill()) {
            return false;
        }
        line++;
        lineEnded = false;
        allowedInLine = lineSize;
        return true;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (lineEnded || !fill()) {
            lineEnded = true;
            return -1;
        }
        int count = Math.min(lineEnd() - next, length);
        if (count > allowedInLine) {
            if (allowedInLine == 0) {
                throw new BrokenInputException(Reason.LINE_TOO_LARGE, Position.UNKNOWN);
            }
            count = (int) allowedInLine;
        }
        allowedInLine -= count;
        for (int i = 0; i < count; i++) {
            byte b = buffer[next + i];
            target[offset + i] = b == '\r' ? (byte) '\t' : b;
        }
        next += count;
        if (count == 0) {
            next++;
            lineEnded = true;
            return -1;
        }
        return count;
    }

    /** Where in the buffer the line at hand ends, or else the buffer does. */
    private int lineEnd() {
        int at = next;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Makes sure that there is a byte; false behind the last. */
    private boolean fill() throws IOException {
        if (next < end) {
            return true;
        }
        next = 0;
        end = 0;
        try {
            if (failure != null) {
                throw failure;
            }
            // one more than is allowed is asked for, to tell a document of exactly that size from a larger one
            int most = (int) Math.min(BUFFER, allowed == Long.MAX_VALUE ? allowed : allowed + 1);
            int count = 0;
            while (count == 0) {
                count = source.read(buffer, 0, most);
            }
            if (count > allowed) {
                count = (int) allowed;
                failure = new BrokenInputException(Reason.TOO_LARGE, Position.UNKNOWN);
            }
            if (allowed != Long.MAX_VALUE) {
                allowed -= Math.max(count, 0);
            }
            end = Math.max(count, 0);
            return end > 0 || (failure != null && fill());
        } catch (BrokenInputException e) {
            failed = true;
            throw e;
        }
    }
}
