// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.catalogue;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.compliance.Offence;
import io.github.beraad.compliance.RegisterRule;
import io.github.beraad.compliance.RuleDescription;
import io.github.beraad.compliance.RuleTexts;
import io.github.beraad.text.Term;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a catalogue: a register rule, a requirement of a charter, or a custom rule of an application. Immutable,
 * safe for use by many threads.
 */
public final class CatalogueEntry {

    private final String code;
    private final @Nullable RegisterRule rule;
    private final @Nullable Charter charter;
    private final @Nullable Requirement requirement;
    private final @Nullable RuleDescription customRule;
    private final Severity severity;
    private final List<SourceReference> source;
    private final List<Offence> offences;
    private final @Nullable String since;
    /** None has been replaced yet; whichever is will keep its entry, so that its code stays known. */
    private final @Nullable String replacedBy = null;

    private CatalogueEntry(
            String code,
            @Nullable RegisterRule rule,
            @Nullable Charter charter,
            @Nullable Requirement requirement,
            @Nullable RuleDescription customRule,
            Severity severity,
            List<SourceReference> source,
            List<Offence> offences,
            @Nullable String since) {
        this.code = code;
        this.rule = rule;
        this.charter = charter;
        this.requirement = requirement;
        this.customRule = customRule;
        this.severity = severity;
        this.source = List.copyOf(source);
        this.offences = offences;
        this.since = since;
    }

    static CatalogueEntry of(RegisterRule rule, String since) {
        return new CatalogueEntry(
                rule.code(), rule, null, null, null, rule.severity(), rule.source(), offences(rule), since);
    }

    static CatalogueEntry of(Charter charter, Requirement requirement, @Nullable String since) {
        return new CatalogueEntry(
                requirement.id(),
                null,
                charter,
                requirement,
                null,
                requirement.severity(),
                requirement.source(),
                offences(requirement.type()),
                since);
    }

    static CatalogueEntry of(RuleDescription rule) {
        return new CatalogueEntry(rule.code(), null, null, null, rule, rule.severity(), rule.source(), List.of(), null);
    }

    private static List<Offence> offences(Term owner) {
        List<Offence> offences = new ArrayList<>();
        for (Offence offence : Offence.values()) {
            if (offence.owner().equals(owner)) {
                offences.add(offence);
            }
        }
        return List.copyOf(offences);
    }

    /**
     * The code of the rule, which never changes.
     *
     * @return {@code meeting.same-day}, {@code lip.chair}, {@code custom.flevoland.july}
     */
    public String code() {
        return code;
    }

    /**
     * The register rule.
     *
     * @return empty for a requirement and for a custom rule
     */
    public Optional<RegisterRule> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * The charter that the requirement stands in.
     *
     * @return empty for a register rule and for a custom rule
     */
    public Optional<Charter> charter() {
        return Optional.ofNullable(charter);
    }

    /**
     * The requirement.
     *
     * @return empty for a register rule and for a custom rule
     */
    public Optional<Requirement> requirement() {
        return Optional.ofNullable(requirement);
    }

    /**
     * What the custom rule is called and says.
     *
     * @return empty for a rule of the library and for a requirement
     */
    public Optional<RuleDescription> customRule() {
        return Optional.ofNullable(customRule);
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
     * The statements that it goes back to.
     *
     * @return the places; may be empty for a register rule and for a custom rule
     */
    public List<SourceReference> source() {
        return source;
    }

    /**
     * The ways in which it can be broken, with the names of their facts.
     *
     * @return empty for a custom rule, whose facts stand in its description
     */
    public List<Offence> offences() {
        return offences;
    }

    /**
     * The version of the library that first had it.
     *
     * @return empty for a requirement of a charter of one's own and for a custom rule
     */
    public Optional<String> since() {
        return Optional.ofNullable(since);
    }

    /**
     * The code of the rule that took its place.
     *
     * @return empty while it holds
     */
    public Optional<String> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }

    /**
     * What it looks for, in a few words.
     *
     * @param texts the texts to say it with
     * @return the title
     */
    public String title(Texts texts) {
        if (rule != null) {
            return RuleTexts.title(rule, texts);
        }
        return customRule != null
                ? RuleTexts.title(customRule, texts)
                : RuleTexts.title(requirement().orElseThrow(), texts);
    }

    /**
     * What it looks for and why.
     *
     * @param texts the texts to say it with
     * @return one to three sentences
     */
    public String explanation(Texts texts) {
        if (rule != null) {
            return RuleTexts.explanation(rule, texts);
        }
        return customRule != null
                ? RuleTexts.explanation(customRule, texts)
                : RuleTexts.explanation(requirement().orElseThrow(), texts);
    }

    @Override
    public String toString() {
        return code;
    }
}
