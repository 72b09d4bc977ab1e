// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import java.util.ArrayList;
import java.util.List;

/** Words that are laid out in lines of a given width, later lines under the first one's text. */
final class Paragraph {

    private final List<Word> words = new ArrayList<>();

    private record Word(String text, Style style) {}

    /** Adds words, split at spaces. */
    Paragraph add(String text, Style style) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\n') {
                if (i > start) {
                    words.add(new Word(printable(text.substring(start, i)), style));
                }
                start = i + 1;
            }
        }
        return this;
    }

    /** Adds words that stay together on one line. */
    Paragraph addWhole(String text, Style style) {
        if (!text.isEmpty()) {
            words.add(new Word(printable(text), style));
        }
        return this;
    }

    /**
     * Appends the lines. A word that is wider than a line stands on one of its own, uncut: it may be something to copy.
     *
     * @param first what stands before the words on the first line, painted already
     * @param firstWidth how wide that is
     * @param indent where later lines begin
     */
    void appendTo(StringBuilder text, String first, int firstWidth, int indent, int width, boolean colour) {
        text.append(first);
        int column = firstWidth;
        boolean lineHasWord = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int wordWidth = width(word.text());
            if (lineHasWord && column + 1 + wordWidth > width) {
                text.append('\n').append(" ".repeat(indent));
                column = indent;
                lineHasWord = false;
            }
            if (lineHasWord) {
                text.append(' ');
                column++;
            }
            text.append(colour ? word.style().paint(word.text()) : word.text());
            column += wordWidth;
            lineHasWord = true;
        }
        text.append('\n');
    }

    /** How many columns a text takes: combining marks take none. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int type = Character.getType(text.codePointAt(i));
            if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT) {
                width++;
            }
        }
        return width;
    }

    /** Spaces behind a text until it is as wide as asked. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Nothing from a file may steer the terminal or turn the direction of the text. */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
            printable.append(turns || Character.isISOControl(c) ? '?' : c);
        }
        return printable.toString();
    }
}
