// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.text;

/** Puts plain text into Markdown, so that it stays what it is. Safe for use by many threads. */
public final class Markdown {

    private static final String MARKS = "\\`*_{}[]<>#|~&!";

    private Markdown() {}

    /**
     * Escapes everything in a text that could mean something in a paragraph, an item of a list or a cell of a table.
     * White space at its beginning is left out, and a line break becomes one in the page. No address becomes a link, and
     * nobody and nothing is mentioned where {@code @} or {@code #} would do that. A character that turns the direction of
     * what follows becomes U+FFFD.
     *
     * @param plain any text
     * @return the same in Markdown, on one line
     */
    public static String escaped(String plain) {
        String text = plain.stripLeading();
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        int beginsWithMark = endOfListMark(text);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                escaped.append("<br>");
            } else if (character != '\r') {
                if (MARKS.indexOf(character) >= 0 || i == beginsWithMark || linksFrom(text, i)) {
                    escaped.append('\\');
                }
                escaped.append(Html.shown(character));
                if (character == '@' || character == '#') {
                    // what mentions looks at the text that is shown, where a backslash is gone
                    escaped.append("<!-- -->");
                }
            }
        }
        return escaped.toString();
    }

    /** Whether a character makes an address of what stands around it. */
    private static boolean linksFrom(String text, int at) {
        return (text.charAt(at) == ':' && text.startsWith("//", at + 1))
                || (text.charAt(at) == '.' && at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3));
    }

    /** The place of what makes a list or heading of a text that begins so: a dash, or the dot of a number; or else -1. */
    private static int endOfListMark(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i < text.length() && (i == 0 ? "-+=" : ".)").indexOf(text.charAt(i)) >= 0 ? i : -1;
    }
}
