// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.SourceReference;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a {@link CustomRule} is called and says, in both languages. Immutable, safe for use by many threads. */
public final class RuleDescription {

    /** How the code of every custom rule begins, and that of no rule of the library ever will. */
    public static final String PREFIX = "custom.";

    private final String code;
    private final Severity severity;
    private final List<SourceReference> source;
    private final LocalisedText title;
    private final LocalisedText explanation;
    private final LocalisedText message;
    private final List<String> facts;

    private RuleDescription(Builder builder) {
        this.code = builder.code;
        this.severity = builder.severity;
        this.source = List.copyOf(builder.source);
        this.title = stated("title", builder.title);
        this.explanation = stated("explanation", builder.explanation);
        this.message = stated("message", builder.message);
        this.facts = List.copyOf(Forms.noneTwice("rule.facts", builder.facts));
    }

    private static LocalisedText stated(String field, @Nullable LocalisedText text) {
        if (text == null) {
            throw InvalidValueException.withoutValue("rule." + field, "is required");
        }
        return text;
    }

    /**
     * Starts a description. Unless stated otherwise an offence is a warning.
     *
     * @param code {@code custom.}, whose rule it is, a dot and what it looks at: {@code custom.flevoland.july}; at most 64
     *     of a-z, 0-9, '.', '_' and '-'
     * @return a builder
     * @throws InvalidValueException if the code has another form
     */
    public static Builder of(String code) {
        return new Builder(code);
    }

    /**
     * The code, which is never one of the library's own.
     *
     * @return {@code custom.flevoland.july}
     */
    public String code() {
        return code;
    }

    /**
     * How hard an offence counts, unless a profile says otherwise.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Where the rule comes from.
     *
     * @return may be empty
     */
    public List<SourceReference> source() {
        return source;
    }

    /**
     * What it looks for, in a few words.
     *
     * @return the title
     */
    public LocalisedText title() {
        return title;
    }

    /**
     * What it looks for and why.
     *
     * @return one to three sentences
     */
    public LocalisedText explanation() {
        return explanation;
    }

    /**
     * What a finding says.
     *
     * @return a template, see {@link Texts}
     */
    public LocalisedText message() {
        return message;
    }

    /**
     * The names of the facts that a finding holds and its message is made from.
     *
     * @return in order
     */
    public List<String> facts() {
        return facts;
    }

    /** The message with facts filled in: in the words of the texts where they have some for this rule. */
    String message(Texts texts, Facts values) {
        Optional<String> own = texts.template("message." + code);
        return texts.fill(own.isPresent() ? own.get() : message.in(texts.language()), values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleDescription that
                && code.equals(that.code)
                && severity == that.severity
                && source.equals(that.source)
                && title.equals(that.title)
                && explanation.equals(that.explanation)
                && message.equals(that.message)
                && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, severity, facts);
    }

    @Override
    public String toString() {
        return code + " " + facts;
    }

    /** Collects what a rule is called and says. For use by one thread. */
    public static final class Builder {

        private final String code;
        private final List<SourceReference> source = new ArrayList<>();
        private final List<String> facts = new ArrayList<>();
        private Severity severity = Severity.WARNING;
        private @Nullable LocalisedText title;
        private @Nullable LocalisedText explanation;
        private @Nullable LocalisedText message;

        private Builder(String code) {
            this.code = Forms.id("rule.code", code);
            int dot = code.indexOf('.', PREFIX.length());
            if (!code.startsWith(PREFIX) || dot <= PREFIX.length() || dot == code.length() - 1) {
                throw new InvalidValueException(
                        "rule.code", code, "is not the code of a custom rule: custom.<whose>.<what>");
            }
        }

        /**
         * Says how hard an offence counts.
         *
         * @param stated the severity
         * @return this
         */
        public Builder severity(Severity stated) {
            this.severity = Objects.requireNonNull(stated, "severity");
            return this;
        }

        /**
         * Adds where the rule comes from.
         *
         * @param references what names the places, {@code reglement art. 9}
         * @return this
         * @throws InvalidValueException if one is blank or too long
         */
        public Builder source(String... references) {
            for (String reference : references) {
                source.add(new SourceReference(reference));
            }
            return this;
        }

        /**
         * Says what it looks for, in a few words.
         *
         * @param dutch in Dutch
         * @param english in English
         * @return this
         * @throws InvalidValueException if one is no text
         */
        public Builder title(String dutch, String english) {
            this.title = text(dutch, english);
            return this;
        }

        /**
         * Says what it looks for and why.
         *
         * @param dutch one to three sentences in Dutch
         * @param english the same in English
         * @return this
         * @throws InvalidValueException if one is no text
         */
        public Builder explanation(String dutch, String english) {
            this.explanation = text(dutch, english);
            return this;
        }

        /**
         * Says what a finding says.
         *
         * @param dutch a template in Dutch, see {@link Texts}
         * @param english the same in English
         * @return this
         * @throws InvalidValueException if one is no text
         */
        public Builder message(String dutch, String english) {
            this.message = text(dutch, english);
            return this;
        }

        /**
         * Names the facts that a finding holds. Free text of the register belongs in no fact.
         *
         * @param names the names, in order
         * @return this
         */
        public Builder facts(String... names) {
            facts.addAll(List.of(names));
            return this;
        }

        /**
         * Makes the description.
         *
         * @return the description
         * @throws InvalidValueException if title, explanation or message is missing, or a fact is named twice
         */
        public RuleDescription build() {
            return new RuleDescription(this);
        }

        private static LocalisedText text(String dutch, String english) {
            return LocalisedText.of(Optional.of(dutch), Optional.of(english));
        }
    }
}
