// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.diagram;

import io.github.beraad.text.Html;
import java.util.ArrayList;
import java.util.List;

/** Writes SVG element by element. Every attribute and every text is escaped. */
final class SvgWriter {

    /** What things are filled and drawn with: a custom property of the page around it, or else a colour. */
    static final String INK = "var(--beraad-ink,#1d2b36)";

    static final String SOFT = "var(--beraad-soft,#4a5a67)";
    static final String LINE = "var(--beraad-line,#8494a1)";
    static final String PAPER = "var(--beraad-paper,#ffffff)";
    static final String TINT = "var(--beraad-tint,#eef3f7)";
    static final String ACCENT = "var(--beraad-accent,#154273)";

    private static final String FONT = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

    private final StringBuilder svg = new StringBuilder(4_000);

    /** Begins a picture that assistive technology reads as one thing with a name and a description. */
    SvgWriter(int width, int height, String title, String description) {
        open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                width,
                "height",
                height,
                "role",
                "img",
                "font-family",
                FONT);
        tell("title", title);
        tell("desc", description);
    }

    SvgWriter open(String element, Object... namesAndValues) {
        tag(element, namesAndValues);
        svg.append('>');
        return this;
    }

    SvgWriter close(String element) {
        svg.append("</").append(element).append('>');
        return this;
    }

    /** An element with nothing in it. */
    SvgWriter draw(String element, Object... namesAndValues) {
        tag(element, namesAndValues);
        svg.append("/>");
        return this;
    }

    /** An element that holds a text alone. */
    SvgWriter tell(String element, String text, Object... namesAndValues) {
        open(element, namesAndValues);
        svg.append(Html.escaped(text));
        return close(element);
    }

    String end() {
        return close("svg").svg.append('\n').toString();
    }

    private void tag(String element, Object... namesAndValues) {
        svg.append('<').append(element);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            svg.append(' ').append(namesAndValues[i]).append("=\"");
            svg.append(Html.escaped(namesAndValues[i + 1].toString()));
            svg.append('"');
        }
    }

    /** Lines of at most so many characters, broken at spaces where there are any; what does not fit is cut off. */
    static List<String> lines(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (rest.codePointCount(0, rest.length()) > width && lines.size() < most - 1) {
            int cut = rest.offsetByCodePoints(0, width);
            int space = rest.lastIndexOf(' ', cut);
            int end = space > 0 ? space : cut;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        boolean fits = rest.codePointCount(0, rest.length()) <= width;
        lines.add(fits ? rest : rest.substring(0, rest.offsetByCodePoints(0, width - 1)) + "…");
        return lines;
    }
}
