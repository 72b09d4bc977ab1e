// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.LocalisedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Titles and explanations of rules and requirements: a charter's own where it has them, else the library's. */
public final class RuleTexts {

    private RuleTexts() {}

    /**
     * What a register rule looks for, in a few words.
     *
     * @param rule the rule
     * @param texts the texts to say it with
     * @return its title
     */
    public static String title(RegisterRule rule, Texts texts) {
        return texts.text("rule." + rule.code() + ".title");
    }

    /**
     * What a register rule looks for and why.
     *
     * @param rule the rule
     * @param texts the texts to say it with
     * @return one to three sentences
     */
    public static String explanation(RegisterRule rule, Texts texts) {
        return texts.text("rule." + rule.code() + ".explanation");
    }

    /**
     * What a custom rule looks for, in a few words.
     *
     * @param rule the rule
     * @param texts the texts to say it with
     * @return the title in the texts, where an application put one there, or else the rule's own
     */
    public static String title(RuleDescription rule, Texts texts) {
        return text(rule, rule.title(), "title", texts);
    }

    /**
     * What a custom rule looks for and why.
     *
     * @param rule the rule
     * @param texts the texts to say it with
     * @return the explanation in the texts, where an application put one there, or else the rule's own
     */
    public static String explanation(RuleDescription rule, Texts texts) {
        return text(rule, rule.explanation(), "explanation", texts);
    }

    private static String text(RuleDescription rule, LocalisedText own, String what, Texts texts) {
        Optional<String> given = texts.template("rule." + rule.code() + "." + what);
        return given.isPresent() ? given.get() : own.in(texts.language());
    }

    /**
     * What a requirement demands, in a few words.
     *
     * @param requirement the requirement
     * @param texts the texts to say it with
     * @return the title in the texts, where an application put one there under {@code requirement.ID.title} for a
     *     requirement of its own, or else its own title, or else the library's for this requirement or its type
     */
    public static String title(Requirement requirement, Texts texts) {
        return text(requirement, requirement.title(), "title", texts);
    }

    /**
     * What a requirement demands and why.
     *
     * @param requirement the requirement
     * @param texts the texts to say it with
     * @return the explanation in the texts, where an application put one there under {@code requirement.ID.explanation}
     *     for a requirement of its own, or else its own, or else the library's for this requirement or its type, one to
     *     three sentences
     */
    public static String explanation(Requirement requirement, Texts texts) {
        return text(requirement, requirement.explanation(), "explanation", texts);
    }

    private static String text(Requirement requirement, Optional<LocalisedText> own, String what, Texts texts) {
        String key = "requirement." + requirement.id() + "." + what;
        // under the id of a built-in requirement the texts speak of that one, not of the one with a text of its own
        boolean inTexts =
                builtIn(requirement.id()) == null && texts.template(key).isPresent();
        if (own.isPresent() && !inTexts) {
            return own.get().in(texts.language());
        }
        if (texts.template(key).isEmpty() || isOtherThanBuiltIn(requirement)) {
            key = requirement.type().textKey() + "." + what;
        }
        return texts.text(key, parameters(requirement));
    }

    private static boolean isOtherThanBuiltIn(Requirement requirement) {
        Requirement builtIn = builtIn(requirement.id());
        return builtIn != null
                && (builtIn.type() != requirement.type()
                        || !builtIn.parameters().equals(requirement.parameters())
                        || !builtIn.source().equals(requirement.source()));
    }

    /**
     * Whether a requirement has the id of a built-in one and goes back to something else: a charter of one's own gave
     * the id another meaning, so what the library says of the built-in one is not true of it.
     */
    static boolean isOtherThanBuiltIn(String id, List<SourceReference> source) {
        Requirement builtIn = builtIn(id);
        return builtIn != null && !builtIn.source().equals(source);
    }

    static @Nullable Requirement builtIn(String id) {
        for (Charter charter : BuiltInCharters.all()) {
            for (Requirement requirement : charter.requirements()) {
                if (requirement.id().equals(id)) {
                    return requirement;
                }
            }
        }
        return null;
    }

    private static Facts parameters(Requirement requirement) {
        List<String> names = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (Key<?> key : requirement.parameters().keys()) {
            Object value = requirement.parameters().get(key).orElseThrow();
            names.add(key.code());
            values.add(value instanceof Boolean ? value.toString() : value);
        }
        return Facts.of(names, values.toArray());
    }
}
