// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Requirement;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Outcome;
import java.util.List;
import java.util.Objects;

/**
 * What became of one requirement of one partnership, whether or not something was found.
 *
 * @param partnership the id of the partnership
 * @param charter the id of its charter
 * @param requirement the requirement
 * @param outcome what became of it
 * @param facts what the outcome was decided by, where there is something to tell: meetings held, planned and required
 * @param findings the findings that led to it
 */
public record RequirementOutcome(
        String partnership,
        String charter,
        Requirement requirement,
        Outcome outcome,
        Facts facts,
        List<Finding> findings) {

    /**
     * Makes an outcome.
     *
     * @param partnership the id of the partnership
     * @param charter the id of its charter
     * @param requirement the requirement
     * @param outcome what became of it
     * @param facts what the outcome was decided by
     * @param findings the findings that led to it
     */
    public RequirementOutcome {
        Objects.requireNonNull(partnership, "partnership");
        Objects.requireNonNull(charter, "charter");
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(facts, "facts");
        findings = List.copyOf(findings);
    }

    /**
     * A name for this outcome, for the list of tests of a test suite.
     *
     * @param language Dutch or English
     * @return partnership, requirement and what was agreed
     */
    public String displayName(Language language) {
        return partnership + " " + requirement.id() + ": " + title(Texts.in(language));
    }

    /**
     * What was agreed, in a few words.
     *
     * @param texts the texts to say it with
     * @return the requirement's own title, or else the library's
     */
    public String title(Texts texts) {
        return RuleTexts.title(requirement, texts);
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
}
