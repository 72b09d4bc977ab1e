// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.assertions;

import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.Step;
import io.github.beraad.escalation.WaitingFor;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;

/** Assertions about what comes next for one dilemma. */
public final class NextStepAssert extends AbstractAssert<NextStepAssert, NextStep> {

    NextStepAssert(NextStep step) {
        super(step, NextStepAssert.class);
    }

    /**
     * Asserts what comes next.
     *
     * @param step the step
     * @return these assertions
     */
    public NextStepAssert is(Step step) {
        isNotNull();
        return check(actual.step() == step, "be " + step.code());
    }

    /**
     * Asserts what comes next.
     *
     * @param step the code of the step: {@code escalate}
     * @return these assertions
     */
    public NextStepAssert is(String step) {
        Set<String> codes = new TreeSet<>();
        for (Step known : Step.values()) {
            if (known.code().equals(step)) {
                return is(known);
            }
            codes.add(known.code());
        }
        throw failure("%s", Wording.unknown("No step is called", step, codes));
    }

    /**
     * Asserts by when it should happen.
     *
     * @param date the due date
     * @return these assertions
     */
    public NextStepAssert isDueOn(LocalDate date) {
        isNotNull();
        return check(actual.due().equals(Optional.of(date)), "be due on " + date);
    }

    /**
     * Asserts that nothing says by when it should happen.
     *
     * @return these assertions
     */
    public NextStepAssert hasNoDueDate() {
        isNotNull();
        return check(actual.due().isEmpty(), "have no due date");
    }

    /**
     * Asserts since when the dilemma has been in its state.
     *
     * @param date the date of the event that led to it
     * @return these assertions
     */
    public NextStepAssert isSince(LocalDate date) {
        isNotNull();
        return check(actual.since().equals(date), "be since " + date);
    }

    /**
     * Asserts at which meeting it can happen.
     *
     * @param meeting the meeting's id
     * @return these assertions
     */
    public NextStepAssert isAtMeeting(String meeting) {
        isNotNull();
        return check(actual.meeting().equals(Optional.of(meeting)), "be at meeting " + meeting);
    }

    /**
     * Asserts which partnership above it is about.
     *
     * @param target the partnership's id
     * @return these assertions
     */
    public NextStepAssert concerns(String target) {
        isNotNull();
        return check(actual.target().equals(Optional.of(target)), "concern " + target);
    }

    /**
     * Asserts whom it waits for.
     *
     * @param role the role
     * @param partnership the id of the partnership in which somebody has that role
     * @return these assertions
     */
    public NextStepAssert waitsFor(Role role, String partnership) {
        isNotNull();
        boolean waits = false;
        for (WaitingFor waitingFor : actual.waitingFor()) {
            waits |= waitingFor.role() == role && waitingFor.partnership().equals(partnership);
        }
        return check(waits, "wait for the " + role.code() + " of " + partnership);
    }

    /**
     * Asserts that the dilemma is unresolved and there is nowhere left to share it.
     *
     * @return these assertions
     */
    public NextStepAssert isExhausted() {
        isNotNull();
        return check(actual.exhausted(), "be exhausted");
    }

    private NextStepAssert check(boolean right, String words) {
        if (!right) {
            throw failure(
                    "Expected the next step of %s to %s, but it is: %s", actual.dilemma(), words, Wording.line(actual));
        }
        return this;
    }
}
