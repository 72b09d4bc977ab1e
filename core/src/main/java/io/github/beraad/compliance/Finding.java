// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.index.Pointer;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check found: the rule, how hard it counts, the element that it is about, the place in the register,
 * and the facts that led to it ({@code sh:ValidationResult}). Messages are made from the facts when they are asked for;
 * one that was read back says what it said.
 *
 * <p>Findings are equal when rule, subject, place and facts are; texts and severities play no part. Immutable.
 */
public final class Finding {

    private final String rule;
    private final @Nullable Offence offence;
    private final @Nullable RuleDescription customRule;
    private final Severity severity;
    private final @Nullable String partnership;
    private final ElementKind kind;
    private final String id;
    private final Pointer pointer;
    private final List<String> names;
    private final @Nullable Object[] values;
    private final List<SourceReference> source;
    /** What it says, where that is not made from the facts. */
    private final @Nullable LocalisedText message;

    Finding(
            String rule,
            Offence offence,
            Severity severity,
            @Nullable String partnership,
            ElementKind kind,
            String id,
            Pointer pointer,
            @Nullable Object[] values,
            List<SourceReference> source) {
        this.rule = rule;
        this.offence = offence;
        this.customRule = null;
        this.severity = severity;
        this.partnership = partnership;
        this.kind = kind;
        this.id = id;
        this.pointer = pointer;
        this.names = offence.facts();
        this.values = values;
        this.source = source;
        this.message = null;
    }

    Finding(
            RuleDescription customRule,
            Severity severity,
            @Nullable String partnership,
            ElementKind kind,
            String id,
            Pointer pointer,
            @Nullable Object[] values) {
        this.rule = customRule.code();
        this.offence = null;
        this.customRule = customRule;
        this.severity = severity;
        this.partnership = partnership;
        this.kind = kind;
        this.id = id;
        this.pointer = pointer;
        this.names = customRule.facts();
        this.values = values;
        this.source = customRule.source();
        this.message = null;
    }

    private Finding(Builder builder) {
        this.rule = builder.rule;
        this.offence = null;
        this.customRule = null;
        this.severity = builder.severity;
        this.partnership = builder.partnership;
        this.kind = builder.subject.kind();
        this.id = builder.subject.id();
        this.pointer = builder.pointer;
        this.names = builder.facts.names();
        this.values = new Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = builder.facts.get(names.get(i)).orElseThrow();
        }
        this.source = builder.source;
        this.message = builder.message;
    }

    /**
     * Starts a finding that no check of this library made: one that was kept somewhere, or one for a test. Its message is
     * told, not made from facts.
     *
     * @param rule the code of the rule, which need not be known here
     * @param severity how hard it counts
     * @param subject the smallest element with an id that holds the offence
     * @param pointer the smallest value that holds the offence
     * @return a builder
     */
    public static Builder builder(String rule, Severity severity, Subject subject, Pointer pointer) {
        return new Builder(rule, severity, subject, pointer);
    }

    /**
     * The code of the rule.
     *
     * @return the code of a register rule or custom rule, or the id of a requirement: {@code lip.chair}
     */
    public String rule() {
        return rule;
    }

    /**
     * The way in which the rule was broken.
     *
     * @return the offence; empty for a custom rule, which has one way alone, and for a finding that was read back
     */
    public Optional<Offence> offence() {
        return Optional.ofNullable(offence);
    }

    /**
     * The custom rule that found it.
     *
     * @return its description; empty for a rule of the library or a requirement of a charter, and for a finding that was
     *     read back
     */
    public Optional<RuleDescription> customRule() {
        return Optional.ofNullable(customRule);
    }

    /** Whether it is about a requirement, whose id may read like the code of a register rule. */
    boolean isOfRequirement() {
        return offence != null && offence.owner() instanceof RequirementType;
    }

    /**
     * How hard it counts, after the profile.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The partnership that it concerns: the one whose requirement it is; for a register rule the owner of the subject.
     *
     * @return its id; empty when the subject has no owner
     */
    public Optional<String> partnership() {
        return Optional.ofNullable(partnership);
    }

    /**
     * The smallest element with an id that holds the offence.
     *
     * @return the subject
     */
    public Subject subject() {
        return new Subject(kind, id);
    }

    /**
     * The smallest value that holds the offence.
     *
     * @return its place
     */
    public Pointer pointer() {
        return pointer;
    }

    /**
     * The named values that the message is made from.
     *
     * @return the facts, in the order of {@link Offence#facts()} or {@link RuleDescription#facts()}
     */
    public Facts facts() {
        return Facts.of(names, values);
    }

    /**
     * The statements that the rule goes back to.
     *
     * @return empty for a rule that finds data which contradict themselves
     */
    public List<SourceReference> source() {
        return source;
    }

    /**
     * What was found, for a reader.
     *
     * @param language Dutch or English
     * @return one or two sentences, without free text from the register
     */
    public String message(Language language) {
        return message(Texts.in(language));
    }

    /**
     * What was found, in the words of certain texts.
     *
     * @param texts the texts, an application's own for instance
     * @return one or two sentences, without free text from the register
     */
    public String message(Texts texts) {
        if (message != null) {
            return message.in(texts.language());
        }
        if (offence == null) {
            return customRule == null ? rule : customRule.message(texts, facts());
        }
        String own = offence.textKey(rule);
        boolean hasOwn = texts.template(own).isPresent() && !RuleTexts.isOtherThanBuiltIn(rule, source);
        return texts.text(hasOwn ? own : offence.textKey(), facts());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && rule.equals(that.rule)
                && kind == that.kind
                && id.equals(that.id)
                && pointer.equals(that.pointer)
                && facts().equals(that.facts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, subject(), pointer);
    }

    @Override
    public String toString() {
        return severity.code() + " " + rule + " " + subject() + " " + pointer + " {" + facts() + "}";
    }

    /** Collects what a finding is made of. For use by one thread. */
    public static final class Builder {

        private final String rule;
        private final Severity severity;
        private final Subject subject;
        private final Pointer pointer;
        private @Nullable String partnership;
        private @Nullable LocalisedText message;
        private Facts facts = Facts.none();
        private List<SourceReference> source = List.of();

        private Builder(String rule, Severity severity, Subject subject, Pointer pointer) {
            this.rule = Objects.requireNonNull(rule, "rule");
            this.severity = Objects.requireNonNull(severity, "severity");
            this.subject = Objects.requireNonNull(subject, "subject");
            this.pointer = Objects.requireNonNull(pointer, "pointer");
        }

        /**
         * States the partnership that it concerns.
         *
         * @param id its id; empty when the subject has no owner
         * @return this
         */
        public Builder partnership(Optional<String> id) {
            this.partnership = id.orElse(null);
            return this;
        }

        /**
         * Says what was found. Without it a finding says the code of its rule.
         *
         * @param said the message
         * @return this
         */
        public Builder message(LocalisedText said) {
            this.message = Objects.requireNonNull(said, "message");
            return this;
        }

        /**
         * States the facts.
         *
         * @param stated the named values
         * @return this
         */
        public Builder facts(Facts stated) {
            this.facts = Objects.requireNonNull(stated, "facts");
            return this;
        }

        /**
         * States where the rule goes back to.
         *
         * @param statements the statements
         * @return this
         */
        public Builder source(List<SourceReference> statements) {
            this.source = List.copyOf(statements);
            return this;
        }

        /**
         * Makes the finding.
         *
         * @return the finding
         */
        public Finding build() {
            return new Finding(this);
        }
    }
}
