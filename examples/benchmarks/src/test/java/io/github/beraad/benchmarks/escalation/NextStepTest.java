// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.escalation.NextSteps;
import io.github.beraad.escalation.StepDecider;
import io.github.beraad.escalation.StepReason;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is compared does the same work: all implementations decide the same. */
class NextStepTest {

    private final RegisterIndex index = Dilemmas.index();

    @Test
    void everybodyDecidesTheSame() {
        StepDecider decider = StepDecider.of(index);
        Standing standing = new Standing(index);
        StateMachineSteps machine = new StateMachineSteps(standing);
        DroolsSteps drools = new DroolsSteps();

        for (Dilemma dilemma : index.register().dilemmas()) {
            StepReason reason = decider.decide(dilemma, Dilemmas.ON);

            assertThat(NextSteps.of(dilemma, index, Dilemmas.ON).orElseThrow().reason())
                    .isEqualTo(reason);
            assertThat(HandWritten.decide(standing.read(dilemma, Dilemmas.ON))).isEqualTo(reason);
            assertThat(machine.decide(dilemma, Dilemmas.ON)).isEqualTo(reason);
            assertThat(EasyRulesSteps.decide(standing.read(dilemma, Dilemmas.ON)))
                    .isEqualTo(reason);
            assertThat(drools.decide(standing.read(dilemma, Dilemmas.ON))).isEqualTo(reason);
        }
    }

    @Test
    void theDilemmasAreOnTheirWayToManySteps() {
        StepDecider decider = StepDecider.of(index);
        Set<StepReason> reasons = EnumSet.noneOf(StepReason.class);
        for (Dilemma dilemma : index.register().dilemmas()) {
            reasons.add(decider.decide(dilemma, Dilemmas.ON));
        }

        assertThat(index.register().dilemmas()).hasSize(NextStepBenchmark.DILEMMAS);
        assertThat(reasons).hasSizeGreaterThanOrEqualTo(15);
    }
}
