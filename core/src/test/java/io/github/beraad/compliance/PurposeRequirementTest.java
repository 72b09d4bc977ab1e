// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.approach;
import static io.github.beraad.testing.SmallRegister.cancelled;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.item;
import static io.github.beraad.testing.SmallRegister.phase;
import static io.github.beraad.testing.SmallRegister.planned;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.ApproachPhase;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Purpose;
import io.github.beraad.vocabulary.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code purpose} */
class PurposeRequirementTest {

    private static SmallRegister serving(Purpose purpose) {
        return SmallRegister.agreeing(
                requirement(RequirementType.PURPOSE).severity(Severity.INFO).with(Parameters.AGENDA, purpose));
    }

    @Test
    @Keeps("purpose")
    void anItemOfAMeetingOfTheYear() {
        SmallRegister register = serving(Purpose.KNOWLEDGE)
                .meetings(
                        held("x", "2026-06-15").addAgenda(item(AgendaItemType.OTHER), item(AgendaItemType.KNOWLEDGE)));

        assertThat(register.outcome("2026-06-14")).isEqualTo(Outcome.PENDING);
        assertThat(register.outcome("2026-06-15")).isEqualTo(Outcome.MET);
        assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.MET);
        assertThat(register.outcome("2027-01-01")).isEqualTo(Outcome.PENDING);
    }

    @Test
    @Breaks(Offence.PURPOSE_NOT_SERVED)
    void noSuchItemByTheLastDayOfTheYear() {
        SmallRegister register = serving(Purpose.KNOWLEDGE)
                .meetings(
                        held("last-year", "2025-12-31").addAgenda(item(AgendaItemType.KNOWLEDGE)),
                        held("other", "2026-03-01").addAgenda(item(AgendaItemType.OTHER)),
                        planned("planned", "2026-04-01").addAgenda(item(AgendaItemType.KNOWLEDGE)),
                        cancelled("cancelled", "2026-05-01").addAgenda(item(AgendaItemType.KNOWLEDGE)));

        assertThat(register.outcome("2026-12-30")).isEqualTo(Outcome.PENDING);
        assertThat(register.found("2026-12-30")).isEmpty();
        assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.ATTENTION);
        assertThat(register.found("2026-12-31")).containsExactly("info purpose partnership club /partnerships/0");
        assertThat(register.facts("2026-12-31")).containsExactly("agenda=knowledge, year=2026");
    }

    @Test
    void theLastDayOfThePartnershipIsLikeTheLastDayOfTheYear() {
        SmallRegister register = serving(Purpose.KNOWLEDGE).until("2026-07-01");

        assertThat(register.outcome("2026-06-29")).isEqualTo(Outcome.PENDING);
        assertThat(register.outcome("2026-06-30")).isEqualTo(Outcome.ATTENTION);
        assertThat(register.outcome("2026-07-01")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(register.outcome("2025-12-30")).isEqualTo(Outcome.PENDING);
    }

    @ParameterizedTest
    @CsvSource({"DILEMMA, DILEMMA", "SIGNAL, SIGNAL", "KNOWLEDGE, KNOWLEDGE"})
    void theTypeOfTheItemIsEnough(Purpose purpose, AgendaItemType type) {
        SmallRegister register =
                serving(purpose).meetings(held("x", "2026-03-01").addAgenda(item(type)));

        assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.MET);
    }

    @Nested
    class AnApproach {

        private static SmallRegister on(String date, Purpose purpose) {
            return serving(purpose)
                    .approaches(approach("a")
                            .addPhases(
                                    phase(Phase.NEW, "2026-03-01"),
                                    phase(Phase.EXISTING, "2026-05-01"),
                                    phase(Phase.CONSOLIDATED, "2026-07-01")))
                    .meetings(held("x", date).addAgenda(item(AgendaItemType.APPROACH, "a")));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-02-28, ATTENTION, ATTENTION",
            "2026-03-01, MET, ATTENTION",
            "2026-04-30, MET, ATTENTION",
            "2026-05-01, ATTENTION, MET",
            "2026-07-01, ATTENTION, MET"
        })
        void isNewOrExistingByThePhaseItHadOnTheDayOfTheMeeting(String date, Outcome asNew, Outcome asExisting) {
            assertThat(on(date, Purpose.NEW_APPROACH).outcome("2026-12-31")).isEqualTo(asNew);
            assertThat(on(date, Purpose.EXISTING_APPROACH).outcome("2026-12-31"))
                    .isEqualTo(asExisting);
        }

        @Test
        void withoutABeginningHasItsPhaseFromTheStart() {
            SmallRegister register = serving(Purpose.EXISTING_APPROACH)
                    .approaches(approach("a").addPhases(new ApproachPhase(Phase.EXISTING, Optional.empty())))
                    .meetings(held("x", "2026-01-01").addAgenda(item(AgendaItemType.APPROACH, "a")));

            assertThat(register.outcome("2026-01-01")).isEqualTo(Outcome.MET);
        }

        @Test
        void thatIsNotNamedHasNoPhase() {
            SmallRegister register = serving(Purpose.NEW_APPROACH)
                    .meetings(held("x", "2026-03-01").addAgenda(item(AgendaItemType.APPROACH)));

            assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.ATTENTION);
        }

        @Test
        void underAnotherTypeOfItemServesNothing() {
            SmallRegister register = serving(Purpose.NEW_APPROACH)
                    .approaches(approach("a").addPhases(phase(Phase.NEW, "2026-01-01")))
                    .meetings(held("x", "2026-03-01").addAgenda(item(AgendaItemType.OTHER, "a")));

            assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.ATTENTION);
        }

        @Test
        void thatIsUnknownCountsNeitherForNorAgainst() {
            SmallRegister register = serving(Purpose.NEW_APPROACH)
                    .meetings(held("x", "2026-03-01").addAgenda(item(AgendaItemType.APPROACH, "nothing")));

            assertThat(register.outcome("2026-12-30")).isEqualTo(Outcome.PENDING);
            assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.MET);
            assertThat(register.found("2026-12-31"))
                    .containsExactly("error register.unknown-reference meeting x /meetings/0/agenda/0/ref");
        }

        @Test
        void thatIsUnknownIsNoKnowledge() {
            SmallRegister register = serving(Purpose.KNOWLEDGE)
                    .meetings(held("x", "2026-03-01").addAgenda(item(AgendaItemType.APPROACH, "nothing")));

            assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.ATTENTION);
        }
    }
}
