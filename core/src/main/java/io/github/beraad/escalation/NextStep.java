// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.charter.SourceReference;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What comes next for one dilemma.
 *
 * @param dilemma the dilemma, its id
 * @param step what comes next
 * @param reason why
 * @param since the date of the event that led to the present state
 * @param due the day by which it should happen, where the data give one: a meeting to come, an {@code until}, a
 *     {@code due}, a parameter of the charter
 * @param meeting the meeting at which it can happen, its id; absent when none is to come
 * @param target the partnership above that it is about, its id; absent when it is about none
 * @param commitments what members committed themselves to and have not done yet
 * @param exhausted whether it is unresolved and there is nowhere left to share it
 * @param waitingFor whom it waits for; empty when it waits for nobody, or nobody holds the seat
 * @param source the statements that the step goes back to
 */
public record NextStep(
        String dilemma,
        Step step,
        StepReason reason,
        LocalDate since,
        Optional<LocalDate> due,
        Optional<String> meeting,
        Optional<String> target,
        List<Commitment> commitments,
        boolean exhausted,
        List<WaitingFor> waitingFor,
        List<SourceReference> source) {

    /**
     * Makes a step.
     *
     * @param dilemma the dilemma
     * @param step what comes next
     * @param reason why
     * @param since the date of the event that led to the present state
     * @param due the day by which it should happen
     * @param meeting the meeting at which it can happen
     * @param target the partnership above that it is about
     * @param commitments what members committed themselves to
     * @param exhausted whether there is nowhere left to share it
     * @param waitingFor whom it waits for
     * @param source the statements that the step goes back to
     */
    public NextStep {
        Objects.requireNonNull(dilemma, "dilemma");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(meeting, "meeting");
        Objects.requireNonNull(target, "target");
        commitments = List.copyOf(commitments);
        waitingFor = List.copyOf(waitingFor);
        source = List.copyOf(source);
    }
}
