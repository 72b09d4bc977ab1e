// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import io.github.beraad.text.Language;
import io.github.beraad.text.Markdown;
import java.util.List;

/** The page of rules in the Markdown that GitHub and GitLab show. */
final class MarkdownRules extends RulesMarkup {

    @Override
    String text(Language language, String plain) {
        return Markdown.escaped(plain);
    }

    @Override
    String code(String code) {
        return '`' + code + '`';
    }

    @Override
    String strong(String line) {
        return "**" + line + "**";
    }

    @Override
    String link(String code) {
        // the anchor that is given to a heading which is a code
        return '[' + code(code) + "](#" + code.replace(".", "") + ')';
    }

    @Override
    void title(String title, String line) {
        line("# " + line);
        line("");
    }

    @Override
    void section(String line) {
        line("## " + line);
        line("");
    }

    @Override
    void rule(String code) {
        line("### " + code(code));
        line("");
    }

    @Override
    void paragraph(Language language, String line) {
        line(line);
        line("");
    }

    @Override
    void startTable(List<String> headings) {
        row(headings);
        line("| " + "--- | ".repeat(headings.size()).stripTrailing());
    }

    @Override
    void row(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    @Override
    void endTable() {
        line("");
    }

    @Override
    void facts(List<String[]> facts) {
        for (String[] fact : facts) {
            line("- " + fact[0] + ": " + fact[1]);
        }
        line("");
    }

    @Override
    String finish() {
        return page.toString();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
