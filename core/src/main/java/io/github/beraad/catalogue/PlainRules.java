// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import io.github.beraad.text.Language;
import java.util.ArrayList;
import java.util.List;

/** The page of rules in plain text, a line for a paragraph, headings with a line below them. */
final class PlainRules extends RulesMarkup {

    private static final String INDENT = "  ";

    private List<String> headings = new ArrayList<>();

    @Override
    String text(Language language, String plain) {
        return plain;
    }

    @Override
    String code(String code) {
        return code;
    }

    @Override
    String strong(String line) {
        return line.endsWith(".") ? line : line + ".";
    }

    @Override
    String link(String code) {
        return code;
    }

    @Override
    String lineBreak() {
        return " ";
    }

    @Override
    void title(String title, String line) {
        heading(line, '=');
    }

    @Override
    void section(String line) {
        page.append('\n');
        heading(line, '-');
    }

    private void heading(String line, char below) {
        page.append(line)
                .append('\n')
                .append(String.valueOf(below).repeat(line.codePointCount(0, line.length())))
                .append('\n');
    }

    @Override
    void rule(String code) {
        page.append(code).append('\n');
    }

    @Override
    void paragraph(Language language, String line) {
        page.append(INDENT).append(line).append('\n');
    }

    @Override
    void startTable(List<String> columns) {
        headings = List.copyOf(columns);
    }

    @Override
    void row(List<String> cells) {
        page.append(cells.get(0)).append('\n');
        for (int i = 1; i < cells.size(); i++) {
            fact(headings.get(i), cells.get(i));
        }
    }

    @Override
    void endTable() {
        headings = List.of();
    }

    @Override
    void facts(List<String[]> facts) {
        for (String[] fact : facts) {
            fact(fact[0], fact[1]);
        }
        page.append('\n');
    }

    private void fact(String label, String value) {
        if (!value.isEmpty()) {
            page.append(INDENT)
                    .append("- ")
                    .append(label)
                    .append(": ")
                    .append(value)
                    .append('\n');
        }
    }

    @Override
    String finish() {
        int end = page.length();
        while (end > 1 && page.charAt(end - 2) == '\n') {
            end--;
        }
        return page.substring(0, end);
    }
}
