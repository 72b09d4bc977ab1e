// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.text;

/** Puts plain text into HTML or SVG, so that it stays what it is. Safe for use by many threads. */
public final class Html {

    private Html() {}

    /**
     * Escapes everything in a text that could mean something between tags or in a quoted attribute. A control character,
     * for which XML has no place, becomes a space, and one that turns the direction of what follows U+FFFD.
     *
     * @param plain any text
     * @return the same in HTML
     */
    public static String escaped(String plain) {
        StringBuilder escaped = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character < ' ' || character >= 0xFFFE ? ' ' : shown(character));
            }
        }
        return escaped.toString();
    }

    /** What is shown in place of a character: a text must not turn the direction of what stands beside it. */
    static char shown(char character) {
        boolean turns =
                (character >= '\u202A' && character <= '\u202E') || (character >= '\u2066' && character <= '\u2069');
        return turns ? '\uFFFD' : character;
    }
}
