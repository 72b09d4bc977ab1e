// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import io.github.beraad.text.Html;
import io.github.beraad.text.Language;
import java.util.List;

/** The page of rules as one HTML file that loads nothing and runs nothing. */
final class HtmlRules extends RulesMarkup {

    static final String STYLE = ":root{color-scheme:light dark}"
            + "body{font:1rem/1.55 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}"
            + "h2{margin-top:3rem}h3{margin-top:2.5rem;overflow-wrap:anywhere}code{font-size:.95em;overflow-wrap:anywhere}"
            + "table{border-collapse:collapse;width:100%}"
            + "th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid}"
            + "dl{display:grid;grid-template-columns:minmax(8rem,16rem) 1fr;gap:.25rem 1rem}dt{font-weight:600}dd{margin:0}"
            + "@media(max-width:40rem){thead{display:none}tr,td{display:block}td{border:0;padding:.15rem 0}"
            + "tr{border-bottom:1px solid;padding:.75rem 0}dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}"
            + "@media print{body{max-width:none}h3{break-after:avoid}tr,dl{break-inside:avoid}}";

    /** Of {@link #STYLE}, by which the page's policy allows it and nothing else. */
    static final String STYLE_HASH = "sha256-gp8LBaRPJr6IJlowaXV43bneL6OlqfLDFuTH2vUe/xk=";

    private final Language main;

    /** The language of most of the page; what is in another says so. */
    HtmlRules(Language main) {
        this.main = main;
    }

    @Override
    String text(Language language, String plain) {
        String escaped = Html.escaped(plain);
        return language.equals(main) ? escaped : "<span lang=\"" + language.tag() + "\">" + escaped + "</span>";
    }

    @Override
    String code(String code) {
        return "<code translate=\"no\">" + Html.escaped(code) + "</code>";
    }

    @Override
    String strong(String line) {
        return "<strong>" + line + "</strong>";
    }

    @Override
    String link(String code) {
        return "<a href=\"#" + Html.escaped(code) + "\">" + code(code) + "</a>";
    }

    @Override
    void title(String title, String line) {
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(main.tag())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
                .append(STYLE_HASH)
                .append("'; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Html.escaped(title))
                .append(" - Beraad</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n");
        element("h1", line);
    }

    @Override
    void section(String line) {
        element("h2", line);
    }

    @Override
    void rule(String code) {
        page.append("<h3 id=\"")
                .append(Html.escaped(code))
                .append("\">")
                .append(code(code))
                .append("</h3>\n");
    }

    @Override
    void paragraph(Language language, String line) {
        element("p", line);
    }

    @Override
    void startTable(List<String> headings) {
        page.append("<table>\n<thead>\n<tr>");
        for (String heading : headings) {
            page.append("<th scope=\"col\">").append(heading).append("</th>");
        }
        page.append("</tr>\n</thead>\n<tbody>\n");
    }

    @Override
    void row(List<String> cells) {
        page.append("<tr>");
        for (String cell : cells) {
            page.append("<td>").append(cell).append("</td>");
        }
        page.append("</tr>\n");
    }

    @Override
    void endTable() {
        page.append("</tbody>\n</table>\n");
    }

    @Override
    void facts(List<String[]> facts) {
        page.append("<dl>\n");
        for (String[] fact : facts) {
            page.append("<dt>")
                    .append(fact[0])
                    .append("</dt><dd>")
                    .append(fact[1])
                    .append("</dd>\n");
        }
        page.append("</dl>\n");
    }

    @Override
    String finish() {
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void element(String name, String line) {
        page.append('<')
                .append(name)
                .append('>')
                .append(line)
                .append("</")
                .append(name)
                .append(">\n");
    }
}
