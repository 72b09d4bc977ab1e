// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.escalation;

import io.github.beraad.benchmarks.validation.DroolsValidation;
import io.github.beraad.escalation.StepReason;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.StatelessKieSession;

/** The same with Drools: one rule for each reason. The history is read by hand. */
public final class DroolsSteps {

    /** Where the rules put the step. */
    public static final class Answer {

        private @Nullable StepReason reason;

        /** Nothing yet. */
        public Answer() {}

        /**
         * Keeps the step.
         *
         * @param found why which step comes next
         */
        public void set(StepReason found) {
            reason = found;
        }
    }

    private final StatelessKieSession session = DroolsValidation.base(source()).newStatelessKieSession();

    private static String source() {
        StringBuilder source = new StringBuilder("package io.github.beraad.benchmarks.escalation.rules\n")
                .append("import io.github.beraad.benchmarks.escalation.Standing\n")
                .append("import io.github.beraad.escalation.StepReason\n")
                .append("import io.github.beraad.vocabulary.DilemmaState\n")
                .append("import io.github.beraad.vocabulary.SharingState\n")
                .append("global io.github.beraad.benchmarks.escalation.DroolsSteps.Answer answer\n");
        in(source, "SUBMITTED", "NOT_SCHEDULED", "");
        in(source, "SCHEDULED", "SCHEDULED", ", isToBeDiscussed()");
        in(source, "SCHEDULED", "MEETING_NOT_TO_COME", ", !isToBeDiscussed()");
        in(source, "UNDER_DISCUSSION", "DECISION_DUE", ", isToBeDecided()");
        in(source, "UNDER_DISCUSSION", "UNDER_DISCUSSION", ", !isToBeDecided()");
        in(source, "UNRESOLVED", "DECLARED_UNRESOLVED", ", hasRoute()");
        in(source, "UNRESOLVED", "NO_ROUTE", ", !hasRoute()");
        String takenUp = "isSomewhere(SharingState.TAKEN_UP)";
        String done = "isSomewhere(SharingState.DONE)";
        String waiting = ", !" + takenUp + ", !" + done;
        in(source, "ESCALATED", "TAKEN_UP", ", " + takenUp);
        in(source, "ESCALATED", "ALL_DONE", ", !" + takenUp + ", " + done);
        in(source, "ESCALATED", "NOT_RECEIVED", waiting + ", isNotReceived()");
        in(source, "ESCALATED", "GIVEN_BACK", waiting + ", !isNotReceived(), isGivenBack()");
        in(source, "ESCALATED", "NOT_TAKEN_UP", waiting + ", !isNotReceived(), !isGivenBack()");
        in(source, "RESOLVED", "SOLUTION_NOT_SPREAD", "");
        in(source, "DISSEMINATED", "SOLUTION_SPREAD", "");
        in(source, "ON_HOLD", "HOLD_OVER", ", isHoldOver()");
        in(source, "ON_HOLD", "ON_HOLD", ", !isHoldOver()");
        in(source, "WITHDRAWN", "WITHDRAWN", "");
        in(source, "CLOSED", "CLOSED", "");
        return source.toString();
    }

    private static void in(StringBuilder source, String state, String reason, String condition) {
        source.append("rule \"")
                .append(reason)
                .append("\" when Standing( state() == DilemmaState.")
                .append(state)
                .append(condition)
                .append(" ) then answer.set(StepReason.")
                .append(reason)
                .append("); end\n");
    }

    @Nullable
    StepReason decide(Standing standing) {
        Answer answer = new Answer();
        session.setGlobal("answer", answer);
        session.execute(standing);
        return answer.reason;
    }
}
