// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.dilemma.DilemmaReader;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.Sharing;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.testing.RandomRegisters;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is read again and again with one reader is what is read anew each time. */
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

    @Property(tries = 300)
    void aReaderSaysWhatTheStatusSays(@ForAll long seed, @ForAll @IntRange(max = 1200) int number) {
        RegisterIndex index = RegisterIndex.of(RandomRegisters.of(seed));
        DilemmaReader reader = DilemmaReader.of(index);
        for (Dilemma dilemma : index.register().dilemmas()) {
            DilemmaStatus status = DilemmaStatus.on(dilemma, day(number), index);
            reader.read(dilemma, day(number));

            assertThat(reader.state()).isEqualTo(status.state());
            assertThat(reader.scheduledFor()).isEqualTo(status.scheduledFor());
            assertThat(reader.onHoldUntil()).isEqualTo(status.onHoldUntil());
            assertThat(reader.openedOn()).isEqualTo(status.openedOn());
            assertThat(reader.discussions()).isEqualTo(status.discussions());
            assertThat(reader.lastDiscussedOn()).isEqualTo(status.lastDiscussedOn());
            assertThat(reader.sharings()).isEqualTo(status.sharings().size());
            for (int i = 0; i < reader.sharings(); i++) {
                Sharing sharing = status.sharings().get(i);
                assertThat(reader.sharedWith(i)).isEqualTo(sharing.partnership());
                assertThat(reader.stateThere(i)).isEqualTo(sharing.state());
                assertThat(reader.sharedOn(i)).isEqualTo(sharing.sharedOn());
            }
            assertThat(reader.status().sharings()).isEqualTo(status.sharings());
            assertThat(reader.status().state()).isEqualTo(status.state());
        }
    }
}
