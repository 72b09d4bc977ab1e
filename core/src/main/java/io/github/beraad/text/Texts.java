// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one language, by key. A text is a template, in which a placeholder stands between braces:
 *
 * <ul>
 *   <li>{@code {name}}: a fact;
 *   <li>{@code {count:meeting|meetings}}: the first part when the fact is 1 or a list of one, else the second;
 *   <li>{@code {party? of {party}|somebody}}: the first part when the fact is there, else the second. A list without
 *       elements is not there.
 * </ul>
 *
 * <p>The second part may be left out, and a part may hold placeholders. Apostrophes mean nothing special, and what a
 * fact says is never read as a template.
 *
 * <p>An application adds a language by making texts of its own, on top of those that serve where it has none; it need
 * not touch the library. Immutable, safe for use by many threads.
 */
public final class Texts {

    private static final String NO_TEXT = "";

    private final Language language;
    private final Map<String, String> templates;
    private final @Nullable Texts otherwise;

    private Texts(Language language, Map<String, String> templates, @Nullable Texts otherwise) {
        this.language = language;
        this.templates = templates;
        this.otherwise = otherwise;
    }

    /**
     * The library's Dutch texts.
     *
     * @return the texts, at language level B1
     */
    public static Texts dutch() {
        return Dutch.TEXTS;
    }

    /**
     * The library's English texts.
     *
     * @return the texts
     */
    public static Texts english() {
        return English.TEXTS;
    }

    /**
     * The library's texts in a language.
     *
     * @param language a language
     * @return the Dutch texts for Dutch, the English ones for any other language
     */
    public static Texts in(Language language) {
        Objects.requireNonNull(language, "language");
        return language.equals(Language.DUTCH) ? dutch() : english();
    }

    /**
     * Texts of an application's own.
     *
     * @param language the language that they are in
     * @param templates templates by key, see {@link #keys()} of the library's texts
     * @param otherwise the texts that serve where there is no template of one's own
     * @return the texts
     */
    public static Texts of(Language language, Map<String, String> templates, Texts otherwise) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(templates, "templates");
        Objects.requireNonNull(otherwise, "otherwise");
        return new Texts(language, Map.copyOf(templates), otherwise);
    }

    /**
     * The language.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * The keys that have a text in this language.
     *
     * @return in alphabetical order, without those that other texts serve for
     */
    public Set<String> keys() {
        return new TreeSet<>(templates.keySet());
    }

    /**
     * The template of a key.
     *
     * @param key a key
     * @return empty when there is none, here or in the texts that serve otherwise
     */
    public Optional<String> template(String key) {
        String template = templates.get(key);
        if (template == null && otherwise != null) {
            return otherwise.template(key);
        }
        return Optional.ofNullable(template);
    }

    /**
     * The text of a key, without facts.
     *
     * @param key a key
     * @return the text; the key itself when there is none
     */
    public String text(String key) {
        return text(key, Facts.none());
    }

    /**
     * The text of a key, with facts filled in.
     *
     * @param key a key
     * @param facts the facts; a placeholder without a fact is left empty
     * @return the text; the key itself when there is none
     */
    public String text(String key, Facts facts) {
        Optional<String> template = template(key);
        return template.isEmpty() ? key : fill(template.get(), facts);
    }

    /**
     * The name of a term.
     *
     * @param term a term
     * @return its name in this language; its code when it has none
     */
    public String name(Term term) {
        return template(term.textKey()).orElse(term.code());
    }

    /**
     * Fills facts in into a template that is not one of these texts.
     *
     * @param template a template
     * @param facts the facts; a placeholder without a fact is left empty
     * @return the text
     */
    public String fill(String template, Facts facts) {
        if (template.indexOf('{') < 0) {
            return template;
        }
        StringBuilder text = new StringBuilder(template.length() + 40);
        fill(template, 0, template.length(), facts, text);
        return text.toString();
    }

    private void fill(String template, int from, int until, Facts facts, StringBuilder text) {
        int at = from;
        int open = template.indexOf('{', at);
        while (open >= 0 && open < until) {
            int close = end(template, open + 1, until, '}');
            if (close == until) {
                break;
            }
            text.append(template, at, open);
            fillPlaceholder(template, open + 1, close, facts, text);
            at = close + 1;
            open = template.indexOf('{', at);
        }
        text.append(template, at, until);
    }

    private void fillPlaceholder(String template, int from, int until, Facts facts, StringBuilder text) {
        int sign = from;
        while (sign < until && template.charAt(sign) != ':' && template.charAt(sign) != '?') {
            sign++;
        }
        Object fact = facts.get(template.substring(from, sign)).orElse(null);
        if (sign == until) {
            text.append(fact == null ? NO_TEXT : value(fact));
            return;
        }
        int bar = end(template, sign + 1, until, '|');
        if (template.charAt(sign) == ':' ? isOne(fact) : isThere(fact)) {
            fill(template, sign + 1, bar, facts, text);
        } else if (bar < until) {
            fill(template, bar + 1, until, facts, text);
        }
    }

    /** The place of a character outside inner braces; {@code until} when it is not there. */
    private static int end(String template, int from, int until, char wanted) {
        int depth = 0;
        for (int i = from; i < until; i++) {
            char character = template.charAt(i);
            if (depth == 0 && character == wanted) {
                return i;
            }
            if (character == '{') {
                depth++;
            } else if (character == '}') {
                depth--;
            }
        }
        return until;
    }

    private static boolean isOne(@Nullable Object fact) {
        return fact instanceof List<?> list
                ? list.size() == 1
                : Integer.valueOf(1).equals(fact);
    }

    private static boolean isThere(@Nullable Object fact) {
        return fact instanceof List<?> list ? !list.isEmpty() : fact != null;
    }

    /**
     * A value as people write it in this language.
     *
     * @param value a String, Integer, LocalDate, Term or a List of those
     * @return dates with the name of the month, terms by name, lists as an enumeration
     */
    public String value(Object value) {
        if (value instanceof Term term) {
            return name(term);
        }
        if (value instanceof LocalDate date) {
            return date.getDayOfMonth() + " " + text("month." + date.getMonthValue()) + " " + date.getYear();
        }
        if (value instanceof List<?> list) {
            return enumeration(list);
        }
        return value.toString();
    }

    private String enumeration(List<?> list) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                text.append(i == list.size() - 1 ? " " + text("list.and") + " " : ", ");
            }
            text.append(value(list.get(i)));
        }
        return text.toString();
    }

    private static Texts load(Language language) {
        String file = "texts_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = Texts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the library's jar lacks " + file);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> templates = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            templates.put(key, properties.getProperty(key));
        }
        return new Texts(language, Map.copyOf(templates), null);
    }

    /** Loads the Dutch texts when they are first asked for. */
    private static final class Dutch {
        private static final Texts TEXTS = load(Language.DUTCH);
    }

    /** Loads the English texts when they are first asked for. */
    private static final class English {
        private static final Texts TEXTS = load(Language.ENGLISH);
    }
}
