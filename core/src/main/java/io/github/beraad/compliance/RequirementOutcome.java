// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one requirement of one partnership, whether or not something was found.
 *
 * <p>Outcomes are equal when partnership, requirement, type, modality, outcome and facts are: what a report tells of them
 * when it is written down. The findings stand in the report besides, and the definition in the charter.
 *
 * @param partnership the id of the partnership
 * @param requirement the id of the requirement
 * @param type the type of the requirement
 * @param modality whether it is a duty, a permission or a description
 * @param outcome what became of it
 * @param facts what the outcome was decided by, where there is something to tell: meetings held, planned and required
 * @param findings the findings that led to it
 * @param definition the requirement as the charter states it; absent in a report that was read back
 */
public record RequirementOutcome(
        String partnership,
        String requirement,
        RequirementType type,
        Modality modality,
        Outcome outcome,
        Facts facts,
        List<Finding> findings,
        Optional<Requirement> definition) {

    /**
     * Makes an outcome.
     *
     * @param partnership the id of the partnership
     * @param requirement the id of the requirement
     * @param type the type of the requirement
     * @param modality whether it is a duty, a permission or a description
     * @param outcome what became of it
     * @param facts what the outcome was decided by
     * @param findings the findings that led to it
     * @param definition the requirement as the charter states it
     */
    public RequirementOutcome {
        Objects.requireNonNull(partnership, "partnership");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(facts, "facts");
        findings = List.copyOf(findings);
        Objects.requireNonNull(definition, "definition");
    }

    /**
     * What became of a requirement that is there.
     *
     * @param partnership the id of the partnership
     * @param requirement the requirement
     * @param outcome what became of it
     * @param facts what the outcome was decided by
     * @param findings the findings that led to it
     * @return the outcome
     */
    public static RequirementOutcome of(
            String partnership, Requirement requirement, Outcome outcome, Facts facts, List<Finding> findings) {
        return new RequirementOutcome(
                partnership,
                requirement.id(),
                requirement.type(),
                requirement.modality(),
                outcome,
                facts,
                findings,
                Optional.of(requirement));
    }

    /**
     * A name for this outcome, for the list of tests of a test suite.
     *
     * @param language Dutch or English
     * @return partnership, requirement and what was agreed
     */
    public String displayName(Language language) {
        return partnership + " " + requirement + ": " + title(Texts.in(language));
    }

    /**
     * What was agreed, in a few words.
     *
     * @param texts the texts to say it with
     * @return the requirement's own title, or else the library's; of an outcome that was read back, what is known of a
     *     requirement of that id and type
     */
    public String title(Texts texts) {
        Requirement known = known();
        return known == null ? texts.name(type) : RuleTexts.title(known, texts);
    }

    /**
     * What was agreed and why.
     *
     * @param texts the texts to say it with
     * @return one to three sentences; nothing where an outcome was read back and only its charter could tell
     */
    public String explanation(Texts texts) {
        Requirement known = known();
        return known == null ? "" : RuleTexts.explanation(known, texts);
    }

    /**
     * The statements that the requirement goes back to.
     *
     * @return empty where an outcome was read back and only its charter could tell
     */
    public List<SourceReference> source() {
        Requirement known = known();
        return known == null ? List.of() : known.source();
    }

    /** The requirement itself, or else the built-in one that has its id, type and modality. */
    private @Nullable Requirement known() {
        if (definition.isPresent()) {
            return definition.get();
        }
        Requirement builtIn = RuleTexts.builtIn(requirement);
        return builtIn != null && builtIn.type() == type && builtIn.modality() == modality ? builtIn : null;
    }

    /**
     * Ends a test in failure when the requirement is breached.
     *
     * @throws NonComplianceError if the outcome is {@link Outcome#BREACHED}
     */
    public void orThrow() {
        if (outcome == Outcome.BREACHED) {
            throw new NonComplianceError(findings, List.of());
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RequirementOutcome that
                && partnership.equals(that.partnership)
                && requirement.equals(that.requirement)
                && type == that.type
                && modality == that.modality
                && outcome == that.outcome
                && facts.equals(that.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(partnership, requirement, outcome);
    }
}
