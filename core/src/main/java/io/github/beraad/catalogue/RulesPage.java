// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import io.github.beraad.charter.BuiltInCharters;
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
import java.util.List;

/**
 * The catalogue as a page of Markdown, for people: first the source, statement by statement, with what the library makes
 * of it; then every rule. With more than one language, everything stands there in each of them.
 */
public final class RulesPage {

    private final Catalogue catalogue;
    private final List<Texts> languages;
    private final StringBuilder page = new StringBuilder(40_000);

    private RulesPage(Catalogue catalogue, List<Texts> languages) {
        this.catalogue = catalogue;
        this.languages = languages;
    }

    /**
     * Makes the page.
     *
     * @param catalogue the rules
     * @param languages the texts of each language, in the order in which they are to stand
     * @return Markdown, with a line break at the end
     */
    public static String markdown(Catalogue catalogue, List<Texts> languages) {
        return new RulesPage(catalogue, List.copyOf(languages)).make();
    }

    private String make() {
        line("# " + everywhere("rules-page.title", " / "));
        line("");
        for (Texts texts : languages) {
            line(texts.text("rules-page.intro"));
            line("");
        }
        statements();
        line("## " + everywhere("rules-page.register-rules", " / "));
        line("");
        for (CatalogueEntry entry : catalogue.entries()) {
            if (entry.rule().isPresent()) {
                rule(entry);
            }
        }
        for (Charter charter : BuiltInCharters.all()) {
            Facts title = Facts.of(List.of("charter"), charter.id());
            List<String> titles = new ArrayList<>();
            for (Texts texts : languages) {
                titles.add(texts.text("rules-page.charter", title));
            }
            line("## " + String.join(" / ", titles));
            line("");
            for (CatalogueEntry entry : catalogue.ofCharter(charter.id())) {
                rule(entry);
            }
        }
        return page.toString();
    }

    private void statements() {
        line("## " + everywhere("rules-page.statements", " / "));
        line("");
        line("| " + everywhere("rules-page.code", " / ") + " | " + everywhere("rules-page.how", " / ") + " | "
                + everywhere("rules-page.says", " / ") + " | " + everywhere("rules-page.made-of-it", " / ") + " |");
        line("| --- | --- | --- | --- |");
        for (SourceStatement statement : SourceStatement.all()) {
            List<String> kinds = new ArrayList<>();
            List<String> says = new ArrayList<>();
            for (Texts texts : languages) {
                kinds.add(texts.name(statement.kind()));
                says.add(statement.text(texts));
            }
            line("| " + statement.number() + " | " + String.join(" / ", kinds) + " | " + String.join("<br>", says)
                    + " | " + madeOf(statement) + " |");
        }
        line("");
    }

    private String madeOf(SourceStatement statement) {
        List<String> parts = new ArrayList<>();
        for (CatalogueEntry entry : catalogue.citing(statement)) {
            parts.add("[`" + entry.code() + "`](#" + anchor(entry.code()) + ")");
        }
        for (EventType event : statement.events()) {
            parts.add("`" + event.code() + "`");
        }
        for (String element : statement.elements()) {
            parts.add("`" + element + "`");
        }
        String listed = String.join(", ", parts);
        List<String> notes = new ArrayList<>();
        for (Texts texts : languages) {
            String note = statement.note(texts);
            if (!note.isEmpty()) {
                notes.add(note);
            }
        }
        String told = String.join("<br>", notes);
        return listed.isEmpty() || told.isEmpty() ? listed + told : listed + "<br>" + told;
    }

    /** The anchor that GitHub gives to a heading which is a code. */
    private static String anchor(String code) {
        return code.replace(".", "");
    }

    private void rule(CatalogueEntry entry) {
        line("### `" + entry.code() + "`");
        line("");
        for (Texts texts : languages) {
            line("**" + entry.title(texts) + "** " + entry.explanation(texts));
            line("");
        }
        fact(
                "rules-page.severity",
                everywhere(entry.severity()) + " (`" + entry.severity().code() + "`)");
        if (entry.requirement().isPresent()) {
            Requirement requirement = entry.requirement().get();
            fact("rules-page.type", "`" + requirement.type().code() + "`");
            fact("rules-page.modality", everywhere(requirement.modality()));
            fact("rules-page.parameters", parameters(requirement));
        }
        List<String> source = new ArrayList<>();
        for (SourceReference reference : entry.source()) {
            source.add(reference.text());
        }
        fact("rules-page.source", String.join(", ", source));
        for (Offence offence : entry.offences()) {
            fact(
                    "rules-page.facts",
                    (offence.variant().isEmpty() ? "" : offence.variant() + ": ") + "`"
                            + String.join("`, `", offence.facts()) + "`");
        }
        fact("rules-page.since", entry.since());
        line("");
    }

    private void fact(String label, String value) {
        if (!value.isEmpty()) {
            line("- " + everywhere(label, " / ") + ": " + value);
        }
    }

    private static String parameters(Requirement requirement) {
        List<String> parameters = new ArrayList<>();
        for (Key<?> key : requirement.parameters().keys()) {
            Object value = requirement.parameters().get(key).orElseThrow();
            parameters.add("`" + key.code() + "` " + code(value));
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

    private String everywhere(Term term) {
        List<String> names = new ArrayList<>();
        for (Texts texts : languages) {
            if (!names.contains(texts.name(term))) {
                names.add(texts.name(term));
            }
        }
        return String.join(" / ", names);
    }

    private String everywhere(String key, String separator) {
        List<String> names = new ArrayList<>();
        for (Texts texts : languages) {
            if (!names.contains(texts.text(key))) {
                names.add(texts.text(key));
            }
        }
        return String.join(separator, names);
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
