// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A page of headings, paragraphs, items and details, to be shown as plain text, as Markdown, or as whatever an
 * application makes of its {@link #lines()}. What is put on it is always plain text: in Markdown everything that could
 * mean something is escaped, so that a text from a register stays what it is. For use by one thread.
 */
public final class Page {

    private final List<Line> lines = new ArrayList<>();

    /** Makes an empty page. */
    public Page() {}

    /** What a line of a page is. */
    public enum Kind {
        /** A heading; its level says of what. */
        HEADING,
        /** A paragraph. */
        PARAGRAPH,
        /** An item of a list. */
        ITEM,
        /** An item below the last one. */
        DETAIL
    }

    /**
     * A line of a page, as long as it may be.
     *
     * @param kind what it is
     * @param level the level of a heading, from 1; 0 for anything else
     * @param text what it says, plain
     */
    public record Line(Kind kind, int level, String text) {

        /**
         * Makes a line.
         *
         * @param kind what it is
         * @param level the level of a heading, from 1; 0 for anything else
         * @param text what it says, plain
         */
        public Line {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Adds a heading.
     *
     * @param level its level, from 1 to 6
     * @param text what it says
     */
    public void heading(int level, String text) {
        lines.add(new Line(Kind.HEADING, level, text));
    }

    /**
     * Adds a paragraph.
     *
     * @param text what it says
     */
    public void paragraph(String text) {
        lines.add(new Line(Kind.PARAGRAPH, 0, text));
    }

    /**
     * Adds an item to a list.
     *
     * @param text what it says
     */
    public void item(String text) {
        lines.add(new Line(Kind.ITEM, 0, text));
    }

    /**
     * Adds an item below the last one.
     *
     * @param text what it says
     */
    public void detail(String text) {
        lines.add(new Line(Kind.DETAIL, 0, text));
    }

    /**
     * What is on the page.
     *
     * @return the lines, in order
     */
    public List<Line> lines() {
        return Collections.unmodifiableList(lines);
    }

    /**
     * The page as plain text.
     *
     * @return lines, with a line break at the end
     */
    public String text() {
        return shown(false);
    }

    /**
     * The page as Markdown.
     *
     * @return Markdown, with a line break at the end
     */
    public String markdown() {
        return shown(true);
    }

    private String shown(boolean markdown) {
        StringBuilder page = new StringBuilder(2_000);
        for (Line line : lines) {
            switch (line.kind()) {
                case HEADING -> heading(line, markdown, page);
                case PARAGRAPH -> page.append(markdown ? Markdown.escaped(line.text()) + "\n\n" : line.text() + "\n");
                case ITEM ->
                    page.append("- ")
                            .append(markdown ? Markdown.escaped(line.text()) : indented(line.text(), "  "))
                            .append('\n');
                case DETAIL ->
                    page.append("  - ")
                            .append(markdown ? Markdown.escaped(line.text()) : indented(line.text(), "    "))
                            .append('\n');
            }
        }
        int end = page.length();
        while (end > 0 && page.charAt(end - 1) == '\n') {
            end--;
        }
        return page.substring(0, end) + '\n';
    }

    private static void heading(Line heading, boolean markdown, StringBuilder page) {
        if (page.length() > 0 && !(markdown && page.charAt(page.length() - 2) == '\n')) {
            page.append('\n');
        }
        if (markdown) {
            page.append("######", 0, heading.level())
                    .append(' ')
                    .append(Markdown.escaped(heading.text()))
                    .append("\n\n");
        } else {
            String line = onOneLine(heading.text());
            page.append(line).append('\n');
            String underline = heading.level() == 1 ? "=" : "-";
            page.append(underline.repeat(line.codePointCount(0, line.length()))).append('\n');
        }
    }

    private static String onOneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    private static String indented(String text, String by) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\n" + by);
    }
}
