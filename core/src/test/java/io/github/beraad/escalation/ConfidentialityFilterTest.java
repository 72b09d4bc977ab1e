// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import static io.github.beraad.escalation.Cases.at;
import static io.github.beraad.escalation.Cases.partnership;
import static io.github.beraad.testing.Registers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an application keeps from readers of a page of its own. */
class ConfidentialityFilterTest {

    private static final Dilemma OPEN = dilemma("open", Confidentiality.OPENBAAR);
    private static final Dilemma INTERNAL = dilemma("internal", Confidentiality.INTERN);
    private static final Dilemma SECRET = dilemma("secret", Confidentiality.GEHEIM);

    private final RegisterIndex index = RegisterIndex.of(Register.builder()
            .addPartnerships(partnership("desk", "free", Role.CHAIR).build())
            .addDilemmas(SECRET, INTERNAL, OPEN, dilemma("open", Confidentiality.GEHEIM))
            .build());

    private static Dilemma dilemma(String id, Confidentiality level) {
        return Cases.dilemma(id, at(EventType.SUBMITTED, day(2, 1)))
                .confidentiality(level)
                .build();
    }

    @Test
    void letsThroughWhatIsNotAboveTheLevelOfItsReaders() {
        ConfidentialityFilter filter = ConfidentialityFilter.upTo(Optional.of(Confidentiality.INTERN));

        assertThat(filter.lets(Confidentiality.OPENBAAR)).isTrue();
        assertThat(filter.lets(Confidentiality.INTERN)).isTrue();
        assertThat(filter.lets(Confidentiality.GEHEIM)).isFalse();
        assertThat(filter.leftOut()).isEqualTo(1);
        assertThat(filter.max()).contains(Confidentiality.INTERN);
        assertThat(filter.highest()).contains(Confidentiality.INTERN);
    }

    @Test
    void aPageBearsTheHighestLevelOfWhatItHolds() {
        ConfidentialityFilter filter = ConfidentialityFilter.upTo(Optional.empty());
        assertThat(filter.highest()).as("nothing yet").isEmpty();

        assertThat(filter.lets(Confidentiality.INTERN)).isTrue();
        assertThat(filter.lets(Confidentiality.OPENBAAR)).isTrue();
        assertThat(filter.highest()).contains(Confidentiality.INTERN);
        assertThat(filter.lets(Confidentiality.GEHEIM)).isTrue();
        assertThat(filter.highest()).contains(Confidentiality.GEHEIM);
        assertThat(filter.leftOut()).isZero();
        assertThat(filter.max()).isEmpty();
    }

    @Test
    void picksTheDilemmasOfARegister() {
        ConfidentialityFilter filter = ConfidentialityFilter.upTo(Optional.of(Confidentiality.INTERN));

        assertThat(filter.dilemmas(index))
                .as("an id that stands twice means the first")
                .containsExactly(INTERNAL, OPEN);
        assertThat(filter.leftOut()).isEqualTo(1);
    }

    @Test
    void picksTheStepsOfThoseDilemmas() {
        List<NextStep> steps = NextSteps.of(index, day(3, 1));
        ConfidentialityFilter filter = ConfidentialityFilter.upTo(Optional.of(Confidentiality.INTERN));

        assertThat(steps).extracting(NextStep::dilemma).contains("secret");
        assertThat(filter.steps(steps, index))
                .extracting(NextStep::dilemma)
                .containsExactlyInAnyOrder("internal", "open");
        assertThat(filter.leftOut()).isEqualTo(1);
    }

    @Test
    void aStepOfADilemmaThatTheRegisterDoesNotHoldStays() {
        RegisterIndex empty = RegisterIndex.of(Register.builder().build());
        List<NextStep> steps = NextSteps.of(index, day(3, 1));

        assertThat(ConfidentialityFilter.upTo(Optional.of(Confidentiality.OPENBAAR))
                        .steps(steps, empty))
                .isEqualTo(steps);
    }
}
