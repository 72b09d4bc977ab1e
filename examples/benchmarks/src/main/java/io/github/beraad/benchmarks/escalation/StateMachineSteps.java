// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.escalation;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.github.beraad.escalation.StepReason;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.DilemmaState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The same with stateless4j: a machine for the dilemma's own state, with the table as its configuration. What the
 * machine does not know, who has it and for which meeting it is, is read by hand.
 */
final class StateMachineSteps {

    /** What a machine starts from. */
    private enum Place {
        START,
        SUBMITTED,
        SCHEDULED,
        UNDER_DISCUSSION,
        RESOLVED,
        DISSEMINATED,
        UNRESOLVED,
        ESCALATED,
        ON_HOLD,
        WITHDRAWN,
        CLOSED
    }

    private final StateMachineConfig<Place, EventType> table = new StateMachineConfig<>();
    private final Standing standing;
    private Place beforeHold = Place.START;

    StateMachineSteps(Standing standing) {
        this.standing = standing;
        table.configure(Place.START).permit(EventType.SUBMITTED, Place.SUBMITTED);
        Place[] goingOn = {Place.SUBMITTED, Place.SCHEDULED, Place.UNDER_DISCUSSION, Place.UNRESOLVED, Place.ESCALATED};
        for (Place place : goingOn) {
            table.configure(place)
                    .permit(EventType.PUT_ON_HOLD, Place.ON_HOLD)
                    .permit(EventType.WITHDRAWN, Place.WITHDRAWN)
                    .onExit(transition -> beforeHold = transition.getSource());
            if (place == Place.SCHEDULED) {
                table.configure(place).permitReentry(EventType.SCHEDULED);
            } else {
                table.configure(place).permit(EventType.SCHEDULED, Place.SCHEDULED);
            }
        }
        table.configure(Place.SUBMITTED).permit(EventType.DISCUSSED, Place.UNDER_DISCUSSION);
        table.configure(Place.SCHEDULED).permit(EventType.DISCUSSED, Place.UNDER_DISCUSSION);
        table.configure(Place.UNDER_DISCUSSION)
                .permitReentry(EventType.DISCUSSED)
                .permit(EventType.RESOLVED, Place.RESOLVED)
                .permit(EventType.DECLARED_UNRESOLVED, Place.UNRESOLVED);
        table.configure(Place.UNRESOLVED)
                .permit(EventType.RESOLVED, Place.RESOLVED)
                .permit(EventType.ESCALATED, Place.ESCALATED)
                .permit(EventType.CLOSED, Place.CLOSED);
        table.configure(Place.ESCALATED)
                .permit(EventType.RESOLVED, Place.RESOLVED)
                .permitReentry(EventType.ESCALATED)
                .permit(EventType.RETURNED, Place.UNDER_DISCUSSION)
                .permit(EventType.CLOSED, Place.CLOSED);
        table.configure(Place.ON_HOLD)
                .permitDynamic(EventType.RESUMED, () -> beforeHold)
                .permit(EventType.WITHDRAWN, Place.WITHDRAWN);
        table.configure(Place.RESOLVED)
                .permit(EventType.DISSEMINATED, Place.DISSEMINATED)
                .permit(EventType.CLOSED, Place.CLOSED)
                .permit(EventType.REOPENED, Place.SUBMITTED);
        table.configure(Place.DISSEMINATED)
                .permitReentry(EventType.DISSEMINATED)
                .permit(EventType.CLOSED, Place.CLOSED)
                .permit(EventType.REOPENED, Place.SUBMITTED);
        table.configure(Place.WITHDRAWN).permit(EventType.REOPENED, Place.SUBMITTED);
        table.configure(Place.CLOSED).permit(EventType.REOPENED, Place.SUBMITTED);
    }

    @Nullable
    StepReason decide(Dilemma dilemma, LocalDate on) {
        StateMachine<Place, EventType> machine = new StateMachine<>(Place.START, table);
        for (Event event : dilemma.history()) {
            if (!event.on().isAfter(on) && machine.canFire(event.type())) {
                machine.fire(event.type());
            }
        }
        Place place = machine.getState();
        return place == Place.START
                ? null
                : HandWritten.decide(standing.read(dilemma, on), DilemmaState.valueOf(place.name()));
    }
}
