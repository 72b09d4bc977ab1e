// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.compliance.Offence;
import io.github.beraad.register.EventType;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Term;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The catalogue as a page, for people: first the source, statement by statement, with what the library makes of it; then
 * every rule. With more than one language, everything stands there in each of them.
 */
public final class RulesPage {

    private final Catalogue catalogue;
    private final List<Texts> languages;
    private final RulesMarkup page;

    private RulesPage(Catalogue catalogue, List<Texts> languages, RulesMarkup page) {
        this.catalogue = catalogue;
        this.languages = languages;
        this.page = page;
    }

    /**
     * Makes the page as plain text, with a line for each paragraph.
     *
     * @param catalogue the rules
     * @param languages the texts of each language, in the order in which they are to stand
     * @return text, with a line break at the end
     */
    public static String text(Catalogue catalogue, List<Texts> languages) {
        return new RulesPage(catalogue, List.copyOf(languages), new PlainRules()).make();
    }

    /**
     * Makes the page in Markdown.
     *
     * @param catalogue the rules
     * @param languages the texts of each language, in the order in which they are to stand
     * @return Markdown, with a line break at the end
     */
    public static String markdown(Catalogue catalogue, List<Texts> languages) {
        return new RulesPage(catalogue, List.copyOf(languages), new MarkdownRules()).make();
    }

    /**
     * Makes the page as one HTML file, which loads nothing and runs nothing. The heading of each rule has its code for an
     * anchor.
     *
     * @param catalogue the rules
     * @param languages the texts of each language, in the order in which they are to stand; at least one
     * @return HTML, with a line break at the end
     */
    public static String html(Catalogue catalogue, List<Texts> languages) {
        return new RulesPage(
                        catalogue,
                        List.copyOf(languages),
                        new HtmlRules(languages.get(0).language()))
                .make();
    }

    private String make() {
        page.title(languages.get(0).text("rules-page.title"), everywhere("rules-page.title"));
        for (Texts texts : languages) {
            page.paragraph(texts.language(), said(texts, texts.text("rules-page.intro")));
        }
        statements();
        if (catalogue.isWhole()) {
            page.section(everywhere("rules-page.register-rules"));
            for (CatalogueEntry entry : catalogue.entries()) {
                if (entry.rule().isPresent()) {
                    rule(entry);
                }
            }
        }
        for (Charter charter : catalogue.charters()) {
            charter(charter);
        }
        customRules();
        return page.finish();
    }

    /** The source; for one charter alone only what its requirements go back to. */
    private void statements() {
        List<SourceStatement> shown = statementsShown();
        if (shown.isEmpty()) {
            return;
        }
        page.section(everywhere("rules-page.statements"));
        page.startTable(List.of(
                everywhere("rules-page.code"),
                everywhere("rules-page.how"),
                everywhere("rules-page.says"),
                everywhere("rules-page.made-of-it")));
        for (SourceStatement statement : shown) {
            List<String> says = new ArrayList<>();
            for (Texts texts : languages) {
                says.add(said(texts, statement.text(texts)));
            }
            page.row(List.of(
                    statement.number(),
                    everywhere(statement.kind()),
                    String.join(page.lineBreak(), says),
                    madeOf(statement)));
        }
        page.endTable();
    }

    private List<SourceStatement> statementsShown() {
        List<SourceStatement> shown = new ArrayList<>(SourceStatement.all());
        if (!catalogue.isWhole()) {
            shown.removeIf(statement -> catalogue.citing(statement).isEmpty());
        }
        return shown;
    }

    private String madeOf(SourceStatement statement) {
        List<String> parts = new ArrayList<>();
        for (CatalogueEntry entry : catalogue.citing(statement)) {
            parts.add(page.link(entry.code()));
        }
        for (EventType event : statement.events()) {
            parts.add(page.code(event.code()));
        }
        for (String element : statement.elements()) {
            parts.add(page.code(element));
        }
        List<String> lines = new ArrayList<>();
        if (!parts.isEmpty()) {
            lines.add(String.join(", ", parts));
        }
        for (Texts texts : languages) {
            String note = statement.note(texts);
            if (!note.isEmpty()) {
                lines.add(said(texts, note));
            }
        }
        return String.join(page.lineBreak(), lines);
    }

    private void charter(Charter charter) {
        Facts facts = Facts.of(List.of("charter"), charter.id() + ' ' + charter.version());
        List<String> titles = new ArrayList<>();
        for (Texts texts : languages) {
            titles.add(said(texts, texts.text("rules-page.charter", facts)));
        }
        page.section(joined(titles));
        for (CatalogueEntry entry : catalogue.entries()) {
            if (entry.charter().isPresent() && entry.charter().get().equals(charter)) {
                rule(entry);
            }
        }
    }

    private void customRules() {
        boolean headed = false;
        for (CatalogueEntry entry : catalogue.entries()) {
            if (entry.customRule().isPresent()) {
                if (!headed) {
                    page.section(everywhere("rules-page.custom-rules"));
                    headed = true;
                }
                rule(entry);
            }
        }
    }

    private void rule(CatalogueEntry entry) {
        page.rule(entry.code());
        for (Texts texts : languages) {
            page.paragraph(
                    texts.language(),
                    page.strong(said(texts, entry.title(texts))) + ' ' + said(texts, entry.explanation(texts)));
        }
        List<String[]> facts = new ArrayList<>();
        add(
                facts,
                "severity",
                everywhere(entry.severity()) + " (" + page.code(entry.severity().code()) + ')');
        if (entry.requirement().isPresent()) {
            Requirement requirement = entry.requirement().get();
            add(facts, "type", page.code(requirement.type().code()));
            add(facts, "modality", everywhere(requirement.modality()));
            add(facts, "parameters", parameters(requirement));
        }
        List<String> source = new ArrayList<>();
        for (SourceReference reference : entry.source()) {
            source.add(page.text(languages.get(0).language(), reference.text()));
        }
        add(facts, "source", String.join(", ", source));
        for (Offence offence : entry.offences()) {
            add(facts, "facts", (offence.variant().isEmpty() ? "" : offence.variant() + ": ") + codes(offence.facts()));
        }
        if (entry.customRule().isPresent()) {
            add(facts, "facts", codes(entry.customRule().get().facts()));
        }
        add(facts, "since", entry.since().orElse(""));
        add(
                facts,
                "replaced-by",
                entry.replacedBy().isEmpty() ? "" : page.link(entry.replacedBy().get()));
        page.facts(facts);
    }

    private void add(List<String[]> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new String[] {everywhere("rules-page." + label), value});
        }
    }

    private String codes(List<String> codes) {
        List<String> marked = new ArrayList<>();
        for (String code : codes) {
            marked.add(page.code(code));
        }
        return String.join(", ", marked);
    }

    private String parameters(Requirement requirement) {
        List<String> parameters = new ArrayList<>();
        for (Key<?> key : requirement.parameters().keys()) {
            Object value = requirement.parameters().get(key).orElseThrow();
            parameters.add(
                    page.code(key.code()) + ' ' + page.text(languages.get(0).language(), code(value)));
        }
        return String.join("; ", parameters);
    }

    private static String code(Object value) {
        if (value instanceof Term term) {
            return term.code();
        }
        if (value instanceof List<?> list) {
            List<String> codes = new ArrayList<>();
            for (Object element : list) {
                codes.add(code(element));
            }
            return String.join(", ", codes);
        }
        return value.toString();
    }

    private String said(Texts texts, String plain) {
        return page.text(texts.language(), plain);
    }

    private String everywhere(Term term) {
        return everywhereBy(texts -> texts.name(term));
    }

    private String everywhere(String key) {
        return everywhereBy(texts -> texts.text(key));
    }

    /** What is said in each language, once where it is the same. */
    private String everywhereBy(Function<Texts, String> words) {
        Set<String> plain = new HashSet<>();
        List<String> said = new ArrayList<>();
        for (Texts texts : languages) {
            if (plain.add(words.apply(texts))) {
                said.add(said(texts, words.apply(texts)));
            }
        }
        return joined(said);
    }

    private static String joined(List<String> said) {
        return String.join(" / ", said);
    }
}
