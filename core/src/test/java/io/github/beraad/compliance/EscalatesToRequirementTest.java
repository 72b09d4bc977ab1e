// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallHistories.DISCUSSED;
import static io.github.beraad.testing.SmallHistories.ESCALATED;
import static io.github.beraad.testing.SmallHistories.RESOLVED;
import static io.github.beraad.testing.SmallHistories.SHARED;
import static io.github.beraad.testing.SmallHistories.SUBMITTED;
import static io.github.beraad.testing.SmallHistories.TO_SHARED;
import static io.github.beraad.testing.SmallHistories.TO_UNRESOLVED;
import static io.github.beraad.testing.SmallHistories.clubAndBoard;
import static io.github.beraad.testing.SmallHistories.dilemma;
import static io.github.beraad.testing.SmallHistories.event;
import static io.github.beraad.testing.SmallHistories.signal;
import static io.github.beraad.testing.SmallRegister.cancelled;
import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.item;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.planned;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.SignalKind;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code escalates-to} */
class EscalatesToRequirementTest {

    private static Requirement.Builder sharing(EscalationItem... items) {
        return requirement(RequirementType.ESCALATES_TO)
                .with(Parameters.CHARTER, "above")
                .with(Parameters.ITEMS, List.of(items));
    }

    private static Event on(EventType type, String date, String by) {
        return event(type, date, by).build();
    }

    private static Meeting.Builder boardHeld(String id, String date) {
        return held(id, date).partnership("board");
    }

    /** The club has agreed to share everything, and has the dilemma {@code d}, discussed at {@code x} if at all. */
    private static SmallRegister withDilemma(Requirement.Builder requirement, List<Event> history, Event... more) {
        return clubAndBoard(requirement)
                .meetings(held("x", "2026-02-01").addAgenda(item(AgendaItemType.DILEMMA, "d")))
                .dilemmas(dilemma("d", history, more));
    }

    private static SmallRegister withDilemma(List<Event> history, Event... more) {
        return withDilemma(sharing(EscalationItem.values()), history, more);
    }

    @Nested
    class Route {

        @Test
        void toAnActivePartnership() {
            SmallRegister register = clubAndBoard(sharing(EscalationItem.DILEMMA));

            assertThat(register.found()).isEmpty();
            assertThat(register.outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        @Breaks(Offence.NO_ROUTE)
        void none() {
            SmallRegister register =
                    clubAndBoard(sharing(EscalationItem.DILEMMA)).routes();

            assertThat(register.found()).containsExactly("error escalates-to partnership club /partnerships/0");
            assertThat(register.facts()).containsExactly("charter=above");
            assertThat(register.outcome()).isEqualTo(Outcome.BREACHED);
        }

        @Test
        void toNobodyThatIsThereThatDay() {
            SmallRegister register = SmallRegister.agreeing(sharing(EscalationItem.DILEMMA))
                    .charters(charter("above", "1"))
                    .partnerships(
                            partnership("past", "above").until(date("2026-06-15")),
                            partnership("future", "above").from(date("2026-06-16")));

            assertThat(register.found("2026-06-14")).isEmpty();
            assertThat(register.found("2026-06-15"))
                    .containsExactly("error escalates-to partnership club /partnerships/0");
            assertThat(register.found("2026-06-16")).isEmpty();
        }

        /** Without a list of its own a partnership shares with those under the charter that its own one names. */
        @Test
        void byTheCharterItself() {
            SmallRegister register = SmallRegister.agreeing(sharing(EscalationItem.DILEMMA))
                    .charters(charter("above", "1"))
                    .partnerships(partnership("board", "above"));

            assertThat(register.found()).isEmpty();
        }

        @Test
        void whereNobodyIsUnderThatCharterThereIsNothingToJudge() {
            SmallRegister register = SmallRegister.agreeing(sharing(EscalationItem.values()))
                    .charters(charter("above", "1"))
                    .members(member("chair", "jenv", Role.CHAIR), member("asker", "om"))
                    .signals(signal("s"));

            assertThat(register.found()).isEmpty();
            assertThat(register.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void anUnknownCharterLeavesNothingToJudge() {
            SmallRegister register = SmallRegister.agreeing(
                            sharing(EscalationItem.SIGNAL).with(Parameters.CHARTER, "unwritten"))
                    .members(member("asker", "om"))
                    .partnerships(partnership("board", "unwritten").until(date("2026-06-01")))
                    .meetings(boardHeld("y", "2026-04-01"))
                    .signals(signal("s"));

            assertThat(register.found("2026-06-15"))
                    .containsExactly(
                            "error register.unknown-reference charter agreed /charters/0/requirements/0/charter",
                            "error register.unknown-charter partnership board /partnerships/1/charter");
            assertThat(register.found("2026-05-15")).hasSize(2);
            assertThat(register.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void aDilemmaIsNoReasonToJudgeWhatSharesWithAnUnknownCharter() {
            SmallRegister register = SmallRegister.agreeing(
                            sharing(EscalationItem.DILEMMA).with(Parameters.CHARTER, "unwritten"))
                    .members(member("asker", "om"))
                    .meetings(held("x", "2026-02-01").addAgenda(item(AgendaItemType.DILEMMA, "d")))
                    .dilemmas(dilemma("d", TO_UNRESOLVED));

            assertThat(register.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void anUnknownRouteMayBeTheOne() {
            SmallRegister register =
                    clubAndBoard(sharing(EscalationItem.DILEMMA)).routes("boord");

            assertThat(register.found())
                    .containsExactly("error register.unknown-reference partnership club /partnerships/0/routes/0");
        }

        @Test
        void noRouteLeadsToWhoIsNoMore() {
            SmallRegister register = SmallRegister.agreeing(sharing(EscalationItem.DILEMMA))
                    .charters(charter("above", "1"))
                    .routes("boord")
                    .partnerships(partnership("board", "above").until(date("2026-01-01")));

            assertThat(register.found())
                    .containsExactly(
                            "error escalates-to partnership club /partnerships/0",
                            "error register.unknown-reference partnership club /partnerships/0/routes/0");
        }
    }

    @Nested
    class Dilemmas {

        @Test
        @Keeps("escalates-to")
        void sharedBeforeTheyMet() {
            SmallRegister register = withDilemma(TO_SHARED).meetings(boardHeld("y", "2026-04-01"));

            assertThat(register.found()).isEmpty();
            assertThat(register.outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        @Breaks(Offence.NOT_SHARED)
        void notSharedAlthoughTheyHaveMet() {
            SmallRegister register = withDilemma(TO_UNRESOLVED)
                    .meetings(boardHeld("z", "2026-05-01"), boardHeld("y", "2026-04-01"), boardHeld("w", "2026-01-15"));

            assertThat(register.found()).containsExactly("error escalates-to dilemma d /dilemmas/0");
            assertThat(register.facts()).containsExactly("kind=dilemma, since=2026-02-01, charter=above, meeting=y");
            assertThat(register.outcome()).isEqualTo(Outcome.BREACHED);
        }

        @ParameterizedTest
        @CsvSource({"2026-02-01, 0", "2026-02-02, 1"})
        void onALaterDateThanTheDeclaration(String day, int offences) {
            assertThat(withDilemma(TO_UNRESOLVED).meetings(boardHeld("y", day)).found())
                    .hasSize(offences);
        }

        @Test
        void aMeetingThatTheyDidNotHold() {
            assertThat(withDilemma(TO_UNRESOLVED)
                            .meetings(
                                    planned("y", "2026-04-01").partnership("board"),
                                    cancelled("z", "2026-04-02").partnership("board"),
                                    held("c", "2026-04-03"))
                            .found())
                    .isEmpty();
        }

        @Test
        void asItStoodOnAnEarlierDay() {
            SmallRegister register = withDilemma(
                            TO_UNRESOLVED,
                            event(EventType.ESCALATED, "2026-05-01", "chair")
                                    .to("board")
                                    .build())
                    .meetings(boardHeld("y", "2026-04-01"));

            assertThat(register.found("2026-01-31")).isEmpty();
            assertThat(register.found("2026-03-31")).isEmpty();
            assertThat(register.found("2026-04-01")).hasSize(1);
            assertThat(register.found("2026-04-30")).hasSize(1);
            assertThat(register.found("2026-05-01")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2026-03-03, 0", "2026-03-04, 1"})
        @Breaks(Offence.SHARED_TOO_LATE)
        void notSharedWithinTheDaysAgreed(String day, int offences) {
            SmallRegister register =
                    withDilemma(sharing(EscalationItem.DILEMMA).with(Parameters.WITHIN_DAYS, 30), TO_UNRESOLVED);

            assertThat(register.found(day))
                    .hasSize(offences)
                    .allMatch("error escalates-to dilemma d /dilemmas/0"::equals);
            assertThat(register.facts("2026-03-04"))
                    .containsExactly("kind=dilemma, since=2026-02-01, charter=above, withinDays=30");
        }

        @Test
        void neitherBeforeTheyMetNorWithinTheDaysIsOneFinding() {
            SmallRegister register = withDilemma(
                            sharing(EscalationItem.DILEMMA).with(Parameters.WITHIN_DAYS, 30), TO_UNRESOLVED)
                    .meetings(boardHeld("y", "2026-04-01"));

            assertThat(register.facts()).containsExactly("kind=dilemma, since=2026-02-01, charter=above, meeting=y");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-03-01, y, 2026-04-01, z, y",
            "2026-04-01, y, 2026-03-01, z, z",
            "2026-04-01, y, 2026-04-01, z, y",
            "2026-04-01, z, 2026-04-01, y, y"
        })
        void namesTheFirstMeetingOfAllAboveByDateAndThenById(
                String day, String meeting, String otherDay, String otherMeeting, String first) {
            SmallRegister register = withDilemma(TO_UNRESOLVED)
                    .partnerships(partnership("second", "above"))
                    .routes("board", "second")
                    .meetings(
                            boardHeld(meeting, day),
                            held(otherMeeting, otherDay).partnership("second"));

            assertThat(register.facts())
                    .containsExactly("kind=dilemma, since=2026-02-01, charter=above, meeting=" + first);
        }

        @Test
        void sharedWithOneOfThemIsEnough() {
            SmallRegister register = withDilemma(TO_SHARED)
                    .partnerships(partnership("second", "above"))
                    .routes("board", "second")
                    .meetings(held("y", "2026-04-01").partnership("second"));

            assertThat(register.found()).isEmpty();
        }

        /** Nobody need share with partnerships that there is no route to. */
        @Test
        void aMeetingOfAPartnershipWithoutARoute() {
            SmallRegister register = withDilemma(TO_UNRESOLVED)
                    .partnerships(partnership("second", "above"))
                    .meetings(held("y", "2026-04-01").partnership("second"));

            assertThat(register.found()).isEmpty();
        }

        /** Then that is the offence, and each dilemma would only repeat it. */
        @Test
        void withoutARouteOnlyThatIsFound() {
            SmallRegister register = withDilemma(TO_UNRESOLVED).routes().meetings(boardHeld("y", "2026-04-01"));

            assertThat(register.found()).containsExactly("error escalates-to partnership club /partnerships/0");
        }

        @Test
        void aDilemmaThatIsNotUnresolved() {
            for (List<Event> history : List.of(
                    List.of(SUBMITTED, DISCUSSED),
                    List.of(SUBMITTED, DISCUSSED, RESOLVED),
                    List.of(SUBMITTED, on(EventType.WITHDRAWN, "2026-02-01", "asker")))) {
                assertThat(withDilemma(history)
                                .meetings(boardHeld("y", "2026-04-01"))
                                .found())
                        .isEmpty();
            }
            assertThat(withDilemma(TO_UNRESOLVED, on(EventType.CLOSED, "2026-02-02", "chair"))
                            .meetings(boardHeld("y", "2026-04-01"))
                            .found())
                    .isEmpty();
            assertThat(withDilemma(TO_UNRESOLVED, on(EventType.PUT_ON_HOLD, "2026-02-02", "chair"))
                            .meetings(boardHeld("y", "2026-04-01"))
                            .found())
                    .isEmpty();
        }

        /** Since the declaration, not since the dilemma was taken off hold. */
        @Test
        void aDilemmaThatWasOnHoldInBetween() {
            SmallRegister register = withDilemma(
                            TO_UNRESOLVED,
                            on(EventType.PUT_ON_HOLD, "2026-02-02", "chair"),
                            on(EventType.RESUMED, "2026-05-01", "chair"))
                    .meetings(boardHeld("y", "2026-04-01"));

            assertThat(register.found("2026-04-30")).isEmpty();
            assertThat(register.facts("2026-05-01"))
                    .containsExactly("kind=dilemma, since=2026-02-01, charter=above, meeting=y");
        }

        /** What was given back, and is unresolved again, is shared again. */
        @Test
        void givenBackAndUnresolvedAgain() {
            Event returned = on(EventType.RETURNED, "2026-04-01", "board-chair");
            Event again = on(EventType.DECLARED_UNRESOLVED, "2026-04-02", "chair");
            Event sharedAgain = event(EventType.ESCALATED, "2026-05-02", "chair")
                    .to("board")
                    .build();
            SmallRegister register = withDilemma(TO_SHARED, returned, again, sharedAgain)
                    .meetings(boardHeld("y", "2026-03-15"), boardHeld("z", "2026-05-01"));

            assertThat(register.found("2026-04-01")).isEmpty();
            assertThat(register.found("2026-04-02")).isEmpty();
            assertThat(register.facts("2026-05-01"))
                    .containsExactly("kind=dilemma, since=2026-04-02, charter=above, meeting=z");
            assertThat(register.found("2026-05-02")).isEmpty();
        }

        /** It was shared for good: the board may still be at work on it. */
        @Test
        void unresolvedAgainWhileItIsStillShared() {
            Event scheduled = event(EventType.SCHEDULED, "2026-04-01", "chair")
                    .meeting("z")
                    .build();
            Event discussed = event(EventType.DISCUSSED, "2026-04-01", "chair")
                    .meeting("z")
                    .build();
            SmallRegister register = withDilemma(
                            TO_SHARED, scheduled, discussed, on(EventType.DECLARED_UNRESOLVED, "2026-04-01", "chair"))
                    .meetings(
                            held("z", "2026-04-01").addAgenda(item(AgendaItemType.DILEMMA, "d")),
                            boardHeld("y", "2026-05-01"));

            assertThat(register.found()).isEmpty();
        }

        @Test
        void aReopenedDilemmaHasNotBeenDeclaredUnresolved() {
            SmallRegister register = withDilemma(
                            TO_UNRESOLVED,
                            on(EventType.CLOSED, "2026-02-02", "chair"),
                            on(EventType.REOPENED, "2026-02-03", "chair"))
                    .meetings(boardHeld("y", "2026-04-01"));

            assertThat(register.found()).isEmpty();
        }

        @Test
        void aCorrectedDeclarationIsNone() {
            Event declared = event(EventType.DECLARED_UNRESOLVED, "2026-02-01", "chair")
                    .id("e")
                    .build();
            Event corrected =
                    event(EventType.CORRECTED, "2026-05-01", "chair").event("e").build();
            SmallRegister register = withDilemma(List.of(SUBMITTED, DISCUSSED), declared, corrected)
                    .meetings(boardHeld("y", "2026-04-01"));

            assertThat(register.found("2026-04-30")).hasSize(1);
            assertThat(register.found("2026-05-01")).isEmpty();
        }

        @Test
        void sharedWithSomebodyUnknown() {
            assertThat(withDilemma(
                                    TO_UNRESOLVED,
                                    event(EventType.ESCALATED, "2026-03-01", "chair")
                                            .to("boord")
                                            .build())
                            .meetings(boardHeld("y", "2026-04-01"))
                            .found())
                    .containsExactly("error register.unknown-reference dilemma d /dilemmas/0/history/3/to");
        }

        @Test
        void byTheVersionOfTheCharterThatHoldsThatDay() {
            SmallRegister register = SmallRegister.empty()
                    .charters(
                            charter("c", "1").until(date("2026-05-01")),
                            charter("c", "2", sharing(EscalationItem.DILEMMA)).from(date("2026-05-01")),
                            charter("above", "1"))
                    .partnerships(
                            partnership("club", "c", member("chair", "jenv", Role.CHAIR), member("asker", "om")),
                            partnership("board", "above"))
                    .meetings(
                            held("x", "2026-02-01").addAgenda(item(AgendaItemType.DILEMMA, "d")),
                            boardHeld("y", "2026-04-01"))
                    .dilemmas(dilemma("d", TO_UNRESOLVED));

            assertThat(register.found("2026-04-30")).isEmpty();
            assertThat(register.found("2026-05-01")).containsExactly("error escalates-to dilemma d /dilemmas/0");
        }
    }

    @Nested
    class SignalsAndInsights {

        private static SmallRegister reported(SignalKind kind, EscalationItem... items) {
            return clubAndBoard(sharing(items)).signals(signal("s").kind(kind)).meetings(boardHeld("y", "2026-04-01"));
        }

        @ParameterizedTest
        @EnumSource
        void notSharedAlthoughTheyHaveMet(SignalKind kind) {
            SmallRegister register = reported(kind, EscalationItem.values());

            assertThat(register.found()).containsExactly("error escalates-to signal s /signals/0");
            assertThat(register.facts())
                    .containsExactly("kind=" + kind.code() + ", since=2026-01-01, charter=above, meeting=y");
        }

        @ParameterizedTest
        @CsvSource({"SIGNAL, SIGNAL, 1", "SIGNAL, INSIGHT, 0", "INSIGHT, INSIGHT, 1", "INSIGHT, DILEMMA, 0"})
        void onlyOfTheItemsAgreed(SignalKind kind, EscalationItem item, int offences) {
            assertThat(reported(kind, item).found()).hasSize(offences);
        }

        /** Where the charter does not say what is shared, dilemmas are. */
        @Test
        void withoutItemsAgreedThereAreDilemmasAlone() {
            Requirement.Builder plain =
                    requirement(RequirementType.ESCALATES_TO).with(Parameters.CHARTER, "above");

            assertThat(withDilemma(plain, TO_UNRESOLVED)
                            .signals(signal("s"))
                            .meetings(boardHeld("y", "2026-04-01"))
                            .found())
                    .containsExactly("error escalates-to dilemma d /dilemmas/0");
        }

        @Test
        void sharedAtLast() {
            SmallRegister register = clubAndBoard(sharing(EscalationItem.SIGNAL))
                    .signals(signal("s", SHARED))
                    .meetings(boardHeld("y", "2026-02-01"));

            assertThat(register.found("2026-02-28")).hasSize(1);
            assertThat(register.found("2026-03-01")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2026-01-01, 0", "2026-01-02, 1"})
        void onALaterDateThanItsOwn(String day, int offences) {
            assertThat(clubAndBoard(sharing(EscalationItem.SIGNAL))
                            .signals(signal("s"))
                            .meetings(boardHeld("y", day))
                            .found())
                    .hasSize(offences);
        }

        @Test
        void aLaterSignalIsLeftOut() {
            SmallRegister register = clubAndBoard(sharing(EscalationItem.SIGNAL).with(Parameters.WITHIN_DAYS, 1))
                    .signals(signal("s").on(date("2026-06-15")));

            assertThat(register.found("2026-06-14")).isEmpty();
            assertThat(register.found("2026-06-15")).isEmpty();
            assertThat(register.found("2026-06-16")).isEmpty();
            assertThat(register.found("2026-06-17")).hasSize(1);
        }

        @Test
        void sharedWithSomebodyUnknown() {
            SmallRegister register = clubAndBoard(sharing(EscalationItem.SIGNAL))
                    .signals(signal(
                            "s",
                            event(EventType.SHARED, "2026-01-02", "chair")
                                    .to("boord")
                                    .build()))
                    .meetings(boardHeld("y", "2026-04-01"));

            assertThat(register.found())
                    .containsExactly("error register.unknown-reference signal s /signals/0/history/0/to");
        }

        @Test
        void sharedElsewhere() {
            SmallRegister register = clubAndBoard(sharing(EscalationItem.SIGNAL))
                    .charters(charter("beside", "1"))
                    .partnerships(partnership("other", "beside"))
                    .routes("board", "other")
                    .signals(signal(
                            "s",
                            event(EventType.SHARED, "2026-01-02", "chair")
                                    .to("other")
                                    .build()))
                    .meetings(boardHeld("y", "2026-04-01"));

            assertThat(register.found()).containsExactly("error escalates-to signal s /signals/0");
        }

        /** The wrong target is a finding of its own; shared it is. */
        @Test
        void sharedWithOneOfThemWithoutARoute() {
            SmallRegister register = clubAndBoard(sharing(EscalationItem.SIGNAL))
                    .partnerships(partnership("second", "above"))
                    .signals(signal(
                            "s",
                            event(EventType.SHARED, "2026-01-02", "chair")
                                    .to("second")
                                    .build()))
                    .meetings(boardHeld("y", "2026-04-01"));

            assertThat(register.found()).containsExactly("warning event.wrong-target signal s /signals/0/history/0");
        }
    }

    @Test
    void aDilemmaSharedInTheFutureIsNotShared() {
        SmallRegister register = withDilemma(List.of(SUBMITTED, DISCUSSED), TO_UNRESOLVED.get(2), ESCALATED)
                .recordedOn("2026-02-28");

        assertThat(register.meetings(boardHeld("y", "2026-02-15")).found("2026-06-15"))
                .containsExactly(
                        "error escalates-to dilemma d /dilemmas/0",
                        "error event.in-future dilemma d /dilemmas/0/history/3");
    }
}
