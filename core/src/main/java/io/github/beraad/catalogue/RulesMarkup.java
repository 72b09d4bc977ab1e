// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import io.github.beraad.text.Language;
import java.util.List;

/** How the page of rules is marked up. Parts of a line are made first, and are marked up when they are put on the page. */
abstract class RulesMarkup {

    final StringBuilder page = new StringBuilder(60_000);

    /** Plain text, in a language. */
    abstract String text(Language language, String plain);

    /** A code, the same in every language. */
    abstract String code(String code);

    abstract String strong(String line);

    /** A code that leads to the rule which has it. */
    abstract String link(String code);

    /** What parts the lines in a cell, in Markdown and in HTML. */
    String lineBreak() {
        return "<br>";
    }

    /** The title of the page, plain and as a line. */
    abstract void title(String title, String line);

    abstract void section(String line);

    /** The heading of a rule. */
    abstract void rule(String code);

    abstract void paragraph(Language language, String line);

    abstract void startTable(List<String> headings);

    abstract void row(List<String> cells);

    abstract void endTable();

    /** Facts about a rule, each a label and a value. */
    abstract void facts(List<String[]> facts);

    abstract String finish();
}
