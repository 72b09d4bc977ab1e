// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.charter.SourceReference;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Why a requirement of a partnership has its outcome.
 *
 * @param outcome the outcome, with the findings that led to it
 */
public record RequirementExplanation(RequirementOutcome outcome) implements Explanation {

    /**
     * Makes the value.
     *
     * @param outcome the outcome
     */
    public RequirementExplanation {
        Objects.requireNonNull(outcome, "outcome");
    }

    @Override
    public String title(Texts texts) {
        return outcome.title(texts);
    }

    @Override
    public String explanation(Texts texts) {
        return outcome.explanation(texts);
    }

    /** The name of the outcome, and then the messages of the findings that led to it. */
    @Override
    public List<String> conclusion(Texts texts) {
        List<String> conclusion = new ArrayList<>();
        conclusion.add(texts.name(outcome.outcome()));
        for (Finding finding : outcome.findings()) {
            conclusion.add(finding.message(texts));
        }
        return Collections.unmodifiableList(conclusion);
    }

    @Override
    public Facts facts() {
        return outcome.facts();
    }

    @Override
    public List<SourceReference> source() {
        return outcome.source();
    }
}
