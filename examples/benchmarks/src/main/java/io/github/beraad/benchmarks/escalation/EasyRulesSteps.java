// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.escalation;

import io.github.beraad.escalation.StepReason;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.SharingState;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jspecify.annotations.Nullable;

/** The same with Easy Rules: the first rule that fits says the step. The history is read by hand. */
final class EasyRulesSteps {

    private static final String STANDING = "standing";
    private static final String STEP = "step";

    private static final DefaultRulesEngine ENGINE =
            new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private static final Rules RULES = rules();

    private EasyRulesSteps() {}

    private static Rules rules() {
        Rules rules = new Rules();
        in(rules, DilemmaState.SUBMITTED, StepReason.NOT_SCHEDULED, standing -> true);
        in(rules, DilemmaState.SCHEDULED, StepReason.SCHEDULED, Standing::isToBeDiscussed);
        in(rules, DilemmaState.SCHEDULED, StepReason.MEETING_NOT_TO_COME, standing -> !standing.isToBeDiscussed());
        in(rules, DilemmaState.UNDER_DISCUSSION, StepReason.DECISION_DUE, Standing::isToBeDecided);
        in(rules, DilemmaState.UNDER_DISCUSSION, StepReason.UNDER_DISCUSSION, standing -> !standing.isToBeDecided());
        in(rules, DilemmaState.UNRESOLVED, StepReason.DECLARED_UNRESOLVED, Standing::hasRoute);
        in(rules, DilemmaState.UNRESOLVED, StepReason.NO_ROUTE, standing -> !standing.hasRoute());
        in(rules, DilemmaState.ESCALATED, StepReason.TAKEN_UP, s -> s.isSomewhere(SharingState.TAKEN_UP));
        in(rules, DilemmaState.ESCALATED, StepReason.ALL_DONE, s -> s.isSomewhere(SharingState.DONE));
        in(rules, DilemmaState.ESCALATED, StepReason.NOT_RECEIVED, Standing::isNotReceived);
        in(rules, DilemmaState.ESCALATED, StepReason.GIVEN_BACK, Standing::isGivenBack);
        in(rules, DilemmaState.ESCALATED, StepReason.NOT_TAKEN_UP, standing -> true);
        in(rules, DilemmaState.RESOLVED, StepReason.SOLUTION_NOT_SPREAD, standing -> true);
        in(rules, DilemmaState.DISSEMINATED, StepReason.SOLUTION_SPREAD, standing -> true);
        in(rules, DilemmaState.ON_HOLD, StepReason.HOLD_OVER, Standing::isHoldOver);
        in(rules, DilemmaState.ON_HOLD, StepReason.ON_HOLD, standing -> !standing.isHoldOver());
        in(rules, DilemmaState.WITHDRAWN, StepReason.WITHDRAWN, standing -> true);
        in(rules, DilemmaState.CLOSED, StepReason.CLOSED, standing -> true);
        return rules;
    }

    private static void in(Rules rules, DilemmaState state, StepReason reason, Predicate<Standing> when) {
        rules.register(new RuleBuilder()
                .name(reason.code())
                .priority(rules.size())
                .when(facts -> {
                    Standing standing = facts.get(STANDING);
                    return standing.state() == state && when.test(standing);
                })
                .then(facts -> facts.put(STEP, reason))
                .build());
    }

    static @Nullable StepReason decide(Standing standing) {
        Facts facts = new Facts();
        facts.put(STANDING, standing);
        ENGINE.fire(RULES, facts);
        return facts.get(STEP);
    }
}
