// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.text.Markdown;

/**
 * A page of headings, paragraphs and items, as plain text or as Markdown. What is put on it is always plain text: in
 * Markdown everything that could mean something is escaped, so that a text from a register stays what it is.
 */
final class Page {

    private final boolean markdown;
    private final StringBuilder page = new StringBuilder(2_000);

    Page(boolean markdown) {
        this.markdown = markdown;
    }

    void heading(int level, String text) {
        if (page.length() > 0 && !(markdown && page.charAt(page.length() - 2) == '\n')) {
            page.append('\n');
        }
        if (markdown) {
            page.append("######", 0, level).append(' ').append(plain(text)).append("\n\n");
        } else {
            String line = onOneLine(text);
            page.append(line).append('\n');
            String underline = level == 1 ? "=" : "-";
            page.append(underline.repeat(line.codePointCount(0, line.length()))).append('\n');
        }
    }

    void paragraph(String text) {
        page.append(plain(text)).append(markdown ? "\n\n" : "\n");
    }

    void item(String text) {
        page.append("- ").append(markdown ? plain(text) : indented(text, "  ")).append('\n');
    }

    /** An item below the last one. */
    void detail(String text) {
        page.append("  - ")
                .append(markdown ? plain(text) : indented(text, "    "))
                .append('\n');
    }

    private String plain(String text) {
        return markdown ? Markdown.escaped(text) : text;
    }

    private static String onOneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    private static String indented(String text, String by) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\n" + by);
    }

    @Override
    public String toString() {
        int end = page.length();
        while (end > 0 && page.charAt(end - 1) == '\n') {
            end--;
        }
        return page.substring(0, end) + '\n';
    }
}
