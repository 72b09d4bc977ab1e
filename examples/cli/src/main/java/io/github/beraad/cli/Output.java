// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.text.Page;
import io.github.beraad.vocabulary.Confidentiality;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a command writes to, in the form that was asked for. */
final class Output {

    private static final int WIDTH = 80;

    private final Session session;
    private final PageFormat format;
    private final boolean several;
    private final OutputStream out;
    private final List<HtmlPage.Part> parts = new ArrayList<>();
    private boolean begun;

    Output(Session session, PageFormat format, boolean several, OutputStream out) {
        this.session = session;
        this.format = format;
        this.several = several;
        this.out = out;
    }

    PageFormat format() {
        return format;
    }

    /** Shows a page, in any form but JSON; in HTML with how confidential it is. */
    void page(Page page, Optional<Confidentiality> confidentiality) throws IOException {
        switch (format) {
            case TEXT -> text(page.text());
            case MARKDOWN -> text(page.markdown());
            case HTML -> parts.add(HtmlPage.Part.of(page, confidentiality));
            case JSON -> throw new IllegalStateException("a page is no JSON");
        }
    }

    /** Writes what can be written only when everything is there. */
    void end() throws IOException {
        if (!parts.isEmpty()) {
            HtmlPage.write(parts, session, out);
        }
    }

    /** Writes a text, with an empty line between it and the one before; in 80 columns where it is plain. */
    private void text(String text) throws IOException {
        String written = text.endsWith("\n") ? text : text + "\n";
        String laidOut = format == PageFormat.TEXT ? wrapped(written) : written;
        out.write(((begun ? "\n" : "") + laidOut).getBytes(StandardCharsets.UTF_8));
        out.flush();
        begun = true;
    }

    /** Breaks long lines, and begins the rest of an item of a list below its first word. */
    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder(text.length() + text.length() / WIDTH);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            String line = text.substring(start, end);
            int indent = line.length() - line.stripLeading().length();
            int hanging = line.startsWith("- ", indent) ? indent + 2 : indent;
            if (Paragraph.width(line) <= WIDTH) {
                lines.append(line).append('\n');
            } else if (isRule(line)) {
                lines.append(line, 0, WIDTH).append('\n');
            } else {
                new Paragraph()
                        .add(line.substring(hanging), Style.PLAIN)
                        .appendTo(lines, line.substring(0, hanging), hanging, hanging, WIDTH, false);
            }
            start = end + 1;
        }
        return lines.toString();
    }

    /** Whether a line is drawn below a heading. */
    private static boolean isRule(String line) {
        return line.chars().allMatch(c -> c == '=') || line.chars().allMatch(c -> c == '-');
    }

    /** Writes a document: over several lines when it is the only one, else on a line of its own. */
    <T> void document(JsonFormat<T> kind, T value, boolean alone) throws IOException {
        boolean pretty = alone && !several;
        BeraadJson.write(kind, value, out, pretty ? Layout.PRETTY : Layout.COMPACT);
        if (!pretty) {
            out.write('\n');
        }
        out.flush();
    }
}
