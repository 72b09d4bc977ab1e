// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

/** Pages in plain text, laid out for a terminal of 80 columns. */
final class PlainText {

    private static final int WIDTH = 80;

    private PlainText() {}

    /** Breaks long lines, and begins the rest of an item of a list below its first word; headings may have colour. */
    static String laidOut(String text, boolean colour) {
        StringBuilder lines = new StringBuilder(text.length() + text.length() / WIDTH);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            String line = text.substring(start, end);
            int nextEnd = text.indexOf('\n', end + 1);
            boolean heading = nextEnd > 0 && isRule(text.substring(end + 1, nextEnd));
            int indent = line.length() - line.stripLeading().length();
            int hanging = line.startsWith("- ", indent) ? indent + 2 : indent;
            if (isRule(line)) {
                String rule = line.substring(0, Math.min(WIDTH, line.length()));
                lines.append(colour ? Style.FAINT.paint(rule) : rule).append('\n');
            } else if (heading || Paragraph.width(line) > WIDTH) {
                new Paragraph()
                        .add(line.substring(hanging), heading ? Style.STRONG : Style.PLAIN)
                        .appendTo(lines, line.substring(0, hanging), hanging, hanging, WIDTH, colour);
            } else {
                lines.append(line).append('\n');
            }
            start = end + 1;
        }
        return lines.toString();
    }

    /** Whether a line is drawn below a heading. */
    private static boolean isRule(String line) {
        return !line.isEmpty() && (isAll(line, '=') || isAll(line, '-'));
    }

    private static boolean isAll(String line, char drawn) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != drawn) {
                return false;
            }
        }
        return true;
    }
}
