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

    private final Session session;
    private final PageFormat format;
    private final boolean several;
    private final boolean colour;
    private final OutputStream out;
    private final List<HtmlPage.Part> parts = new ArrayList<>();
    private boolean begun;

    Output(Session session, PageFormat format, boolean several, boolean colour, OutputStream out) {
        this.session = session;
        this.format = format;
        this.several = several;
        this.colour = colour;
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

    /** Writes a text, with an empty line between it and the one before; laid out for a terminal where it is plain. */
    private void text(String text) throws IOException {
        String written = text.endsWith("\n") ? text : text + "\n";
        String laidOut = format == PageFormat.TEXT ? PlainText.laidOut(written, colour) : written;
        out.write(((begun ? "\n" : "") + laidOut).getBytes(StandardCharsets.UTF_8));
        out.flush();
        begun = true;
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
