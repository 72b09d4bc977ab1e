// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.Profile;
import io.github.beraad.escalation.DilemmaStates;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Register;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegisterGeneratorTest {

    private static final LocalDate ON = Seats.RECORDED_ON;

    private static ComplianceReport check(Register register) {
        return Compliance.check(register, ON, Profile.none());
    }

    @Test
    void theSameSeedGivesTheSameRegisterAndAnotherSeedAnother() {
        Register register = RegisterGenerator.national(7, 500).register();

        assertThat(RegisterGenerator.national(7, 500).register()).isEqualTo(register);
        assertThat(RegisterGenerator.national(8, 500).register()).isNotEqualTo(register);
        assertThat(register.dilemmas()).hasSize(500);
        assertThat(register.partnerships()).hasSize(RegisterGenerator.MUNICIPALITIES + 1);
        assertThat(register.fictional()).isTrue();
    }

    @Test
    void aRegisterBreaksNoRule() {
        assertThat(check(RegisterGenerator.national(7, 3_000).register()).findings())
                .isEmpty();
        assertThat(check(RegisterGenerator.municipal(7, 341, 300).register()).findings())
                .isEmpty();
    }

    @Test
    void offencesAreMadeWhereTheyAreAskedFor() {
        List<Finding> findings = check(RegisterGenerator.municipal(7, 0, 2_000)
                        .withOffences(100)
                        .register())
                .findings();

        assertThat(findings).hasSizeBetween(100, 300);
        assertThat(findings).extracting(Finding::rule).containsOnly("privacy.contact-detail");
    }

    @Test
    void whatComesByOneAtATimeIsWhatStandsInTheRegister() {
        RegisterGenerator generator = RegisterGenerator.municipal(3, 12, 40);
        Register register = generator.register();

        for (int i = 0; i < generator.dilemmaCount(); i++) {
            assertThat(generator.dilemma(i)).isEqualTo(register.dilemmas().get(i));
        }
        assertThat(generator.frame().dilemmas()).isEmpty();
        assertThat(generator.frame().meetings()).isEqualTo(register.meetings());
    }

    @Test
    void dilemmasStandInManyStates() {
        Register register = RegisterGenerator.national(1, 2_000).register();
        Set<EventType> last = register.dilemmas().stream()
                .map(Dilemma::history)
                .map(history -> history.get(history.size() - 1))
                .map(Event::type)
                .collect(Collectors.toSet());

        assertThat(last)
                .contains(
                        EventType.SUBMITTED,
                        EventType.DISCUSSED,
                        EventType.DISSEMINATED,
                        EventType.CLOSED,
                        EventType.DECLARED_UNRESOLVED,
                        EventType.ESCALATED,
                        EventType.RETURNED,
                        EventType.WITHDRAWN);
        assertThat(DilemmaStates.of(register, ON)).hasSize(2_000);
    }

    @Test
    void aRegisterHasAMunicipality() {
        assertThatThrownBy(() -> RegisterGenerator.national(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
