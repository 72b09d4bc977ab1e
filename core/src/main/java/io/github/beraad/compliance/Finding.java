// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.index.Pointer;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check found: the rule, how hard it counts, the element that it is about, the place in the register,
 * and the facts that led to it ({@code sh:ValidationResult}). Messages are made from the facts when they are asked for.
 *
 * <p>Findings are equal when rule, subject, place and facts are; texts and severities play no part. Immutable.
 */
public final class Finding {

    private final String rule;
    private final @Nullable Offence offence;
    private final @Nullable RuleDescription customRule;
    private final Severity severity;
    private final @Nullable String partnership;
    private final Subject subject;
    private final Pointer pointer;
    private final @Nullable Object[] values;
    private final List<SourceReference> source;

    Finding(
            String rule,
            Offence offence,
            Severity severity,
            @Nullable String partnership,
            Subject subject,
            Pointer pointer,
            @Nullable Object[] values,
            List<SourceReference> source) {
        this.rule = rule;
        this.offence = offence;
        this.customRule = null;
        this.severity = severity;
        this.partnership = partnership;
        this.subject = subject;
        this.pointer = pointer;
        this.values = values;
        this.source = source;
    }

    Finding(
            RuleDescription customRule,
            Severity severity,
            @Nullable String partnership,
            Subject subject,
            Pointer pointer,
            @Nullable Object[] values) {
        this.rule = customRule.code();
        this.offence = null;
        this.customRule = customRule;
        this.severity = severity;
        this.partnership = partnership;
        this.subject = subject;
        this.pointer = pointer;
        this.values = values;
        this.source = customRule.source();
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
     * @return the offence; empty for a custom rule, which has one way alone
     */
    public Optional<Offence> offence() {
        return Optional.ofNullable(offence);
    }

    /**
     * The custom rule that found it.
     *
     * @return its description; empty for a rule of the library or a requirement of a charter
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
        return subject;
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
        return Facts.of(names(), values);
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
        if (offence == null) {
            return customRule == null ? rule : customRule.message(texts, facts());
        }
        String own = offence.textKey(rule);
        boolean hasOwn = texts.template(own).isPresent() && !RuleTexts.isOtherThanBuiltIn(rule, source);
        return texts.text(hasOwn ? own : offence.textKey(), facts());
    }

    private List<String> names() {
        if (offence != null) {
            return offence.facts();
        }
        return customRule == null ? List.of() : customRule.facts();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && rule.equals(that.rule)
                && subject.equals(that.subject)
                && pointer.equals(that.pointer)
                && facts().equals(that.facts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, subject, pointer);
    }

    @Override
    public String toString() {
        return severity.code() + " " + rule + " " + subject + " " + pointer + " {" + facts() + "}";
    }
}
