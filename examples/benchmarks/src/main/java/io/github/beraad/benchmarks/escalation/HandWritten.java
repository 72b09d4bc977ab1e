// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.escalation;

import io.github.beraad.escalation.StepReason;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.SharingState;
import org.jspecify.annotations.Nullable;

/** The floor: a switch over the state. */
final class HandWritten {

    private HandWritten() {}

    static @Nullable StepReason decide(Standing standing) {
        DilemmaState state = standing.state();
        return state == null ? null : decide(standing, state);
    }

    static StepReason decide(Standing standing, DilemmaState state) {
        return switch (state) {
            case SUBMITTED -> StepReason.NOT_SCHEDULED;
            case SCHEDULED -> standing.isToBeDiscussed() ? StepReason.SCHEDULED : StepReason.MEETING_NOT_TO_COME;
            case UNDER_DISCUSSION -> standing.isToBeDecided() ? StepReason.DECISION_DUE : StepReason.UNDER_DISCUSSION;
            case UNRESOLVED -> standing.hasRoute() ? StepReason.DECLARED_UNRESOLVED : StepReason.NO_ROUTE;
            case ESCALATED -> escalated(standing);
            case RESOLVED -> StepReason.SOLUTION_NOT_SPREAD;
            case DISSEMINATED -> StepReason.SOLUTION_SPREAD;
            case ON_HOLD -> standing.isHoldOver() ? StepReason.HOLD_OVER : StepReason.ON_HOLD;
            case WITHDRAWN -> StepReason.WITHDRAWN;
            case CLOSED -> StepReason.CLOSED;
        };
    }

    private static StepReason escalated(Standing standing) {
        if (standing.isSomewhere(SharingState.TAKEN_UP)) {
            return StepReason.TAKEN_UP;
        }
        if (standing.isSomewhere(SharingState.DONE)) {
            return StepReason.ALL_DONE;
        }
        if (standing.isNotReceived()) {
            return StepReason.NOT_RECEIVED;
        }
        return standing.isGivenBack() ? StepReason.GIVEN_BACK : StepReason.NOT_TAKEN_UP;
    }
}
