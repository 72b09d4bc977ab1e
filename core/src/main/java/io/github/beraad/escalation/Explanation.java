// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.charter.SourceReference;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Why something is as it is: why something was found, why a requirement has its outcome, why a dilemma stands where it
 * stands. Whatever it is about, there are the facts, the rule and the statements of the source; words are made from them
 * in any language. Immutable, safe for use by many threads.
 */
public sealed interface Explanation
        permits FindingExplanation, RequirementExplanation, DilemmaExplanation, StatedExplanation {

    /**
     * Explains something that a check found.
     *
     * @param finding the finding
     * @param index the index of the register that was checked
     * @param on the date as of which it was checked
     * @return the explanation
     */
    static FindingExplanation of(Finding finding, RegisterIndex index, LocalDate on) {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(on, "on");
        return FindingExplanation.make(finding, index, on);
    }

    /**
     * Explains the outcome of a requirement of a partnership.
     *
     * @param outcome the outcome, as a report holds it
     * @return the explanation
     */
    static RequirementExplanation of(RequirementOutcome outcome) {
        return new RequirementExplanation(Objects.requireNonNull(outcome, "outcome"));
    }

    /**
     * Explains where a dilemma stands and what comes next for it.
     *
     * @param dilemma the dilemma
     * @param index the index of the register
     * @param on the date
     * @return the explanation, with the history event by event
     */
    static DilemmaExplanation of(Dilemma dilemma, RegisterIndex index, LocalDate on) {
        Objects.requireNonNull(dilemma, "dilemma");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(on, "on");
        return DilemmaExplanation.make(dilemma, index, on);
    }

    /**
     * The rule: what it is called.
     *
     * @param texts the texts to say it with
     * @return a few words
     */
    String title(Texts texts);

    /**
     * The rule: what it says and why.
     *
     * @param texts the texts to say it with
     * @return one to three sentences
     */
    String explanation(Texts texts);

    /**
     * What the rule comes to here.
     *
     * @param texts the texts to say it with
     * @return the messages of what was found, the outcome of a requirement, or the reason of a step; never free text from
     *     the register
     */
    List<String> conclusion(Texts texts);

    /**
     * What it follows from.
     *
     * @return the named values
     */
    Facts facts();

    /**
     * The statements that the rule goes back to.
     *
     * @return may be empty
     */
    List<SourceReference> source();
}
