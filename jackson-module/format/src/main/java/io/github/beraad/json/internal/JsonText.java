// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.Layout;
import java.io.IOException;
import java.nio.CharBuffer;

/**
 * Writes JSON as text, the same characters whatever stands around it: only what has to be escaped is, in the shortest
 * way. For use by one thread.
 */
public final class JsonText implements TokenSink {

    private static final int SIZE = 4096;
    private static final String HEXADECIMAL = "0123456789abcdef";

    private final Appendable target;
    private final boolean pretty;
    private final char[] buffer = new char[SIZE];
    private int filled;
    private int depth;
    private boolean first = true;
    private boolean behindKey = true;

    /**
     * Writes a document.
     *
     * @param target takes the text; whoever gives it closes it
     * @param layout how it is laid out
     * @param depth how many levels the document is inside another one; indents all lines but the first
     */
    public JsonText(Appendable target, Layout layout, int depth) {
        this.target = target;
        this.pretty = layout == Layout.PRETTY;
        this.depth = depth;
    }

    /**
     * Hands everything to the target.
     *
     * @throws IOException if the target fails
     */
    public void flush() throws IOException {
        if (filled > 0) {
            if (target instanceof StringBuilder builder) {
                builder.append(buffer, 0, filled);
            } else if (target instanceof java.io.Writer writer) {
                writer.write(buffer, 0, filled);
            } else {
                target.append(CharBuffer.wrap(buffer, 0, filled).toString());
            }
            filled = 0;
        }
    }

    /** Ends the last line. What comes then is a document of its own. */
    void endLine() throws IOException {
        put('\n');
        first = true;
        behindKey = true;
    }

    /** Forgets what was not handed to the target yet, and begins a document. */
    void restart() {
        filled = 0;
        depth = 0;
        first = true;
        behindKey = true;
    }

    @Override
    public void startObject() throws IOException {
        start('{');
    }

    @Override
    public void endObject() throws IOException {
        end('}');
    }

    @Override
    public void startList() throws IOException {
        start('[');
    }

    @Override
    public void endList() throws IOException {
        end(']');
    }

    @Override
    public void key(String key) throws IOException {
        separate();
        string(key);
        put(':');
        if (pretty) {
            put(' ');
        }
        behindKey = true;
    }

    @Override
    public void text(String text) throws IOException {
        separate();
        string(text);
    }

    @Override
    public void number(String digits) throws IOException {
        separate();
        plain(digits);
    }

    @Override
    public void flag(boolean flag) throws IOException {
        separate();
        plain(flag ? "true" : "false");
    }

    @Override
    public void nothing() throws IOException {
        separate();
        plain("null");
    }

    private void start(char bracket) throws IOException {
        separate();
        put(bracket);
        depth++;
        first = true;
    }

    private void end(char bracket) throws IOException {
        depth--;
        if (!first) {
            lineBreak();
        }
        put(bracket);
        first = false;
    }

    /** Writes what stands between this value and the one ahead of it. */
    private void separate() throws IOException {
        if (behindKey) {
            behindKey = false;
        } else {
            if (!first) {
                put(',');
            }
            lineBreak();
        }
        first = false;
    }

    private void lineBreak() throws IOException {
        if (pretty) {
            put('\n');
            for (int i = 0; i < depth; i++) {
                put(' ');
                put(' ');
            }
        }
    }

    private void string(String text) throws IOException {
        put('"');
        int length = text.length();
        if (length > SIZE - filled) {
            flush();
        }
        int begin = 0;
        if (length <= SIZE - filled) {
            text.getChars(0, length, buffer, filled);
            while (begin < length && isPlain(buffer[filled + begin])) {
                begin++;
            }
            filled += begin;
        }
        for (int i = begin; i < length; i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                put(c);
            } else {
                escape(c);
            }
        }
        put('"');
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c != '"' && c != '\\';
    }

    private void escape(char c) throws IOException {
        put('\\');
        switch (c) {
            case '"', '\\' -> put(c);
            case '\b' -> put('b');
            case '\t' -> put('t');
            case '\n' -> put('n');
            case '\f' -> put('f');
            case '\r' -> put('r');
            default -> {
                put('u');
                put('0');
                put('0');
                put(HEXADECIMAL.charAt(c >> 4));
                put(HEXADECIMAL.charAt(c & 15));
            }
        }
    }

    private void plain(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(char c) throws IOException {
        // a pair of surrogates stays together: a target may take each part by itself
        if (filled == SIZE || (filled == SIZE - 1 && Character.isHighSurrogate(c))) {
            flush();
        }
        buffer[filled++] = c;
    }
}
