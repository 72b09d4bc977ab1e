// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Tells on standard error how far the reading of a file is: one line, written anew and cleared at the end, only where a
 * person looks on and it takes over a second.
 */
final class Progress extends FilterInputStream {

    private static final long PATIENCE = 1_000_000_000;
    private static final long INTERVAL = 200_000_000;
    private static final int HUNDRED = 100;
    private static final int MEGABYTE = 1 << 20;

    private final Session session;
    private final String name;
    /** How many bytes there are; 0 when nobody knows. */
    private final long size;

    private final long start;
    private long shownAt;
    private long read;
    private boolean shown;

    Progress(Session session, String name, InputStream in, long size) {
        super(in);
        this.session = session;
        this.name = name;
        this.size = size;
        this.start = session.surroundings().nanoseconds().getAsLong();
        this.shownAt = start + PATIENCE - INTERVAL;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        advance(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        advance(Math.max(0, count));
        return count;
    }

    private void advance(int count) {
        read += count;
        long now = session.surroundings().nanoseconds().getAsLong();
        if (now - shownAt >= INTERVAL) {
            shownAt = now;
            String text = size > 0
                    ? session.text("progress.part", "file", name, "percentage", (int) (read * HUNDRED / size))
                    : session.text("progress.bytes", "file", name, "megabytes", (int) (read / MEGABYTE));
            shown |= session.showProgress(text);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        if (shown) {
            session.clearProgress();
            shown = false;
        }
        super.close();
    }
}
