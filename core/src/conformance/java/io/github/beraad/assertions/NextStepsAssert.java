// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.assertions;

import io.github.beraad.escalation.NextStep;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;

/** Assertions about the next steps of a register. */
public final class NextStepsAssert extends AbstractAssert<NextStepsAssert, List<NextStep>> {

    NextStepsAssert(List<NextStep> steps) {
        super(steps, NextStepsAssert.class);
    }

    /**
     * Asserts that a dilemma has a next step, and goes on with it.
     *
     * @param dilemma the dilemma's id
     * @return assertions about the step
     */
    public NextStepAssert nextStepOf(String dilemma) {
        isNotNull();
        Set<String> dilemmas = new TreeSet<>();
        for (NextStep step : actual) {
            if (step.dilemma().equals(dilemma)) {
                return new NextStepAssert(step).as(info.description());
            }
            dilemmas.add(step.dilemma());
        }
        throw failure("%s", Wording.unknown("No dilemma with a next step is called", dilemma, dilemmas));
    }

    /**
     * Asserts that a dilemma has no next step: nothing legal has happened to it yet.
     *
     * @param dilemma the dilemma's id
     * @return these assertions
     */
    public NextStepsAssert hasNoStepFor(String dilemma) {
        isNotNull();
        for (NextStep step : actual) {
            if (step.dilemma().equals(dilemma)) {
                throw failure("Expected no next step for %s, but it is: %s", dilemma, Wording.line(step));
            }
        }
        return this;
    }
}
