// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import static io.github.beraad.escalation.Cases.at;
import static io.github.beraad.escalation.Cases.dilemma;
import static io.github.beraad.testing.Registers.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.DilemmaState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DilemmaStatesTest {

    private static List<DilemmaState> states(LocalDate on) {
        return DilemmaStates.of(NationalCase.register(), on).stream()
                .map(DilemmaStatus::state)
                .toList();
    }

    @Test
    void everyDateHasItsOwnStates() {
        assertThat(states(day(1, 7))).as("none was brought in").isEmpty();
        assertThat(states(day(1, 20))).containsExactly(DilemmaState.UNDER_DISCUSSION);
        assertThat(states(day(3, 17))).containsExactly(DilemmaState.RESOLVED, DilemmaState.UNDER_DISCUSSION);
        assertThat(states(NationalCase.TODAY))
                .containsExactly(
                        DilemmaState.DISSEMINATED,
                        DilemmaState.ESCALATED,
                        DilemmaState.UNRESOLVED,
                        DilemmaState.SCHEDULED);
        assertThat(states(day(12, 31))).as("nothing more happened").isEqualTo(states(NationalCase.TODAY));
    }

    @Test
    void theFirstOfTwoWithOneIdIsMeant() {
        Register register = Register.builder()
                .addDilemmas(
                        dilemma("d", at(EventType.SUBMITTED, day(2, 1))).build(),
                        dilemma("d", at(EventType.SUBMITTED, day(3, 1))).build())
                .build();
        assertThat(DilemmaStates.of(register, day(6, 1)))
                .extracting(status -> status.dilemma().id(), DilemmaStatus::openedOn)
                .containsExactly(tuple("d", day(2, 1)));
    }
}
