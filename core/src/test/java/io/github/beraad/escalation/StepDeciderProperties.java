// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.testing.RandomRegisters;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is decided again and again with one decider is what is decided anew each time. */
class StepDeciderProperties {

    private static LocalDate day(int number) {
        return LocalDate.of(2025, 1, 1).plusDays(number);
    }

    @Property(tries = 300)
    void theReasonIsThatOfTheNextStep(@ForAll long seed, @ForAll @IntRange(max = 1200) int number) {
        RegisterIndex index = RegisterIndex.of(RandomRegisters.of(seed));
        StepDecider decider = StepDecider.of(index);
        for (Dilemma dilemma : index.register().dilemmas()) {
            StepReason reason = decider.decide(dilemma, day(number));
            NextStep step = NextSteps.of(dilemma, index, day(number)).orElse(null);

            assertThat(reason).isEqualTo(step == null ? null : step.reason());
            if (step != null && reason != null) {
                assertThat(step.step()).isEqualTo(reason.step());
            }
        }
    }
}
