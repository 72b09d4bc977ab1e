// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.DecisionPolicy;
import io.github.beraad.dilemma.DilemmaReader;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.SharingState;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Decides which step comes next for one dilemma after another, and why, for whoever counts or filters many of them.
 * {@link NextSteps} says the same and besides whom it waits for, by when and what it goes back to.
 *
 * <pre>{@code
 * StepDecider decider = StepDecider.of(index);
 * for (Dilemma dilemma : register.dilemmas()) {
 *     StepReason reason = decider.decide(dilemma, on);
 *     if (reason != null && reason.step() == Step.ESCALATE) {
 *         log.warn(dilemma.id());
 *     }
 * }
 * }</pre>
 *
 * <p>A decision walks along the history once, looks the rest up in the index, and costs no memory unless events were
 * corrected. Make one for each thread and use it again; it is not for use by several threads at once.
 */
public final class StepDecider {

    private final RegisterIndex index;
    private final DilemmaReader history;
    private @Nullable Charter charter;
    private @Nullable DecisionPolicy policy;

    private StepDecider(RegisterIndex index) {
        this.index = index;
        this.history = DilemmaReader.of(index);
    }

    /**
     * Makes a decider for a register.
     *
     * @param index the index of the register
     * @return a decider, for use by one thread
     */
    public static StepDecider of(RegisterIndex index) {
        Objects.requireNonNull(index, "index");
        return new StepDecider(index);
    }

    /**
     * Decides what comes next for a dilemma.
     *
     * @param dilemma the dilemma, in the register or not
     * @param on the date
     * @return why which step comes next; null when nothing legal happened to the dilemma up to the date
     */
    public @Nullable StepReason decide(Dilemma dilemma, LocalDate on) {
        Objects.requireNonNull(dilemma, "dilemma");
        Objects.requireNonNull(on, "on");
        history.read(dilemma, on);
        DilemmaState state = history.state();
        if (state == null) {
            return null;
        }
        return switch (state) {
            case SUBMITTED -> StepReason.NOT_SCHEDULED;
            case SCHEDULED -> scheduled(on);
            case UNDER_DISCUSSION -> underDiscussion(dilemma, on);
            case UNRESOLVED -> unresolved(dilemma, on);
            case ESCALATED -> escalated(dilemma, on);
            case RESOLVED -> StepReason.SOLUTION_NOT_SPREAD;
            case DISSEMINATED -> StepReason.SOLUTION_SPREAD;
            case ON_HOLD -> onHold(on);
            case WITHDRAWN -> StepReason.WITHDRAWN;
            case CLOSED -> StepReason.CLOSED;
        };
    }

    /** All there is to say about the dilemma that was decided on last. */
    DilemmaStatus status() {
        return history.status();
    }

    private StepReason scheduled(LocalDate on) {
        String id = history.scheduledFor();
        IndexedMeeting meeting = id == null ? null : index.meeting(id);
        return meeting == null || !meeting.isToComeOn(on) ? StepReason.MEETING_NOT_TO_COME : StepReason.SCHEDULED;
    }

    private StepReason underDiscussion(Dilemma dilemma, LocalDate on) {
        IndexedPartnership owner = index.partnership(dilemma.partnership());
        Charter current = owner == null ? null : owner.charterOn(on);
        DecisionPolicy agreed = current == null ? null : policyOf(current);
        return agreed != null && DecisionTriggers.fire(agreed, dilemma, history, on)
                ? StepReason.DECISION_DUE
                : StepReason.UNDER_DISCUSSION;
    }

    /** Neighbours are under one charter more often than not, and asking it makes an object. */
    private @Nullable DecisionPolicy policyOf(Charter asked) {
        if (asked != charter) {
            charter = asked;
            policy = asked.decideWhen().orElse(null);
        }
        return policy;
    }

    private StepReason unresolved(Dilemma dilemma, LocalDate on) {
        IndexedPartnership owner = index.partnership(dilemma.partnership());
        return owner != null && owner.isActiveOn(on) && index.hasActiveRoute(owner, on)
                ? StepReason.DECLARED_UNRESOLVED
                : StepReason.NO_ROUTE;
    }

    private StepReason escalated(Dilemma dilemma, LocalDate on) {
        boolean done = false;
        boolean notReceived = false;
        boolean received = false;
        for (int i = 0; i < history.sharings(); i++) {
            SharingState there = history.stateThere(i);
            if (there == SharingState.TAKEN_UP) {
                return StepReason.TAKEN_UP;
            }
            done |= there == SharingState.DONE;
            if (Discussed.isNotReceived(dilemma.id(), history.sharedWith(i), there, history.sharedOn(i), index, on)) {
                notReceived = true;
            } else if (there != SharingState.RETURNED) {
                received = true;
            }
        }
        if (done) {
            return StepReason.ALL_DONE;
        }
        if (notReceived) {
            return StepReason.NOT_RECEIVED;
        }
        return received ? StepReason.NOT_TAKEN_UP : StepReason.GIVEN_BACK;
    }

    private StepReason onHold(LocalDate on) {
        LocalDate until = history.onHoldUntil();
        return until != null && !until.isAfter(on) ? StepReason.HOLD_OVER : StepReason.ON_HOLD;
    }
}
