// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.charter.DecisionPolicy;
import io.github.beraad.charter.Trigger;
import io.github.beraad.dilemma.DilemmaReader;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.register.Dilemma;
import io.github.beraad.vocabulary.Combine;
import io.github.beraad.vocabulary.TriggerType;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a charter's policy asks for a decision. All triggers count from the last submission or reopening. */
final class DecisionTriggers {

    private DecisionTriggers() {}

    static boolean fire(DecisionPolicy policy, Dilemma dilemma, DilemmaReader history, LocalDate on) {
        boolean all = policy.combine() == Combine.ALL;
        for (int i = 0; i < policy.triggers().size(); i++) {
            Trigger trigger = policy.triggers().get(i);
            boolean fires =
                    fires(trigger, dilemma, history.discussions(), history.openedOn(), history.lastDiscussedOn(), on);
            if (fires != all) {
                return !all;
            }
        }
        return all;
    }

    /** What asks for a decision. */
    static List<TriggerType> firing(DecisionPolicy policy, DilemmaStatus status, LocalDate on) {
        List<TriggerType> firing = new ArrayList<>();
        for (Trigger trigger : policy.triggers()) {
            boolean fires = fires(
                    trigger, status.dilemma(), status.discussions(), status.openedOn(), status.lastDiscussedOn(), on);
            if (fires && !firing.contains(trigger.type())) {
                firing.add(trigger.type());
            }
        }
        return firing;
    }

    private static boolean fires(
            Trigger trigger,
            Dilemma dilemma,
            int discussions,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate lastDiscussedOn,
            LocalDate on) {
        int number = trigger.number().orElse(0);
        return switch (trigger.type()) {
            case DISCUSSED_TIMES -> discussions >= number;
            case OPEN_LONGER_THAN -> isMoreThanDaysAgo(openedOn, number, on);
            case NOT_DISCUSSED_FOR -> isMoreThanDaysAgo(lastDiscussedOn, number, on);
            case URGENCY ->
                dilemma.effectiveUrgency().compareTo(trigger.urgency().orElse(Urgency.HIGH)) >= 0;
        };
    }

    private static boolean isMoreThanDaysAgo(@Nullable LocalDate date, int days, LocalDate on) {
        return date != null && Days.between(date, on) > days;
    }
}
