// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.cancelled;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.heldByNobody;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.register.Attendee;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingRulesTest {

    private static final Attendee M = Attendee.of("m");

    /** {@code meeting.attendee-not-member} */
    @Nested
    class AttendeeNotMember {

        @Test
        @Keeps("meeting.attendee-not-member")
        void onTheFirstAndTheLastDayOfAMembership() {
            SmallRegister register = SmallRegister.withClub()
                    .members(member("m", "om").from(date("2026-03-01")).until(date("2026-04-01")))
                    .meetings(
                            heldByNobody("x", "2026-03-01").addAttendees(M),
                            heldByNobody("y", "2026-03-31").addAttendees(M));

            assertThat(register.found()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-02-28", "2026-04-01"})
        @Breaks(Offence.ATTENDEE_NOT_MEMBER)
        void aDayBeforeOrAfterIt(String day) {
            SmallRegister register = SmallRegister.withClub()
                    .members(member("m", "om").from(date("2026-03-01")).until(date("2026-04-01")))
                    .meetings(heldByNobody("x", day).addAttendees(M));

            assertThat(register.found())
                    .containsExactly("warning meeting.attendee-not-member meeting x /meetings/0/attendees/0/member");
            assertThat(register.facts()).containsExactly("meeting=x, member=m, date=" + day);
        }

        @Test
        void outsideThePeriodOfThePartnership() {
            SmallRegister register = SmallRegister.withClub()
                    .from("2026-03-02")
                    .members(member("m", "om"))
                    .meetings(heldByNobody("x", "2026-03-01").addAttendees(M));

            assertThat(register.found())
                    .containsExactly("warning meeting.attendee-not-member meeting x /meetings/0/attendees/0/member");
        }

        @Test
        void aMemberOfAnotherPartnership() {
            SmallRegister register = SmallRegister.withClub()
                    .partnerships(partnership("other", "agreed", member("m", "om")))
                    .meetings(heldByNobody("x", "2026-03-01").addAttendees(M));

            assertThat(register.found())
                    .containsExactly("warning meeting.attendee-not-member meeting x /meetings/0/attendees/0/member");
        }

        @Test
        void aDeputyStandsInForAMember() {
            SmallRegister register = SmallRegister.withClub()
                    .members(member("m", "om"))
                    .meetings(heldByNobody("x", "2026-03-01").addAttendees(new Attendee("m", true)));

            assertThat(register.found()).isEmpty();
        }

        @Test
        void whoeverIsExpectedAtAMeetingIsNotJudged() {
            SmallRegister register = SmallRegister.withClub()
                    .partnerships(partnership("other", "agreed", member("m", "om")))
                    .meetings(
                            planned("x", "2026-09-01").addAttendees(M).chairedBy("m"),
                            cancelled("y", "2026-03-01").addAttendees(M).chairedBy("m"));

            assertThat(register.found()).isEmpty();
        }

        @Test
        void whoeverSentApologiesIsNotJudged() {
            SmallRegister register = SmallRegister.withClub()
                    .partnerships(partnership("other", "agreed", member("m", "om")))
                    .meetings(held("x", "2026-03-01").addAbsent("m"));

            assertThat(register.found()).isEmpty();
        }
    }

    /** {@code meeting.chair-not-member} */
    @Nested
    class ChairNotMember {

        @Test
        @Keeps({"meeting.chair-not-member", "meeting.chaired-by-other"})
        void theChairOrTheDeputyChair() {
            SmallRegister register = SmallRegister.withClub()
                    .members(member("m", "om", Role.CHAIR), member("n", "om", Role.DEPUTY_CHAIR))
                    .meetings(
                            held("x", "2026-03-01").chairedBy("m"),
                            held("y", "2026-04-01").chairedBy("n"));

            assertThat(register.found()).isEmpty();
        }

        @Test
        @Breaks(Offence.CHAIR_NOT_MEMBER)
        void theChairOfAnotherDay() {
            SmallRegister register = SmallRegister.withClub()
                    .members(member("m", "om", Role.CHAIR).from(date("2026-03-02")))
                    .meetings(held("x", "2026-03-01").chairedBy("m"));

            assertThat(register.found())
                    .containsExactly("warning meeting.chair-not-member meeting x /meetings/0/chairedBy");
        }

        @Test
        void theChairOfAnotherPartnership() {
            SmallRegister register = SmallRegister.withClub()
                    .partnerships(partnership("other", "agreed", member("m", "om", Role.CHAIR)))
                    .meetings(held("x", "2026-03-01").chairedBy("m"));

            assertThat(register.found())
                    .containsExactly("warning meeting.chair-not-member meeting x /meetings/0/chairedBy");
        }
    }

    /** {@code meeting.chaired-by-other} */
    @Nested
    class ChairedByOther {

        @Test
        @Breaks(Offence.CHAIRED_BY_OTHER)
        void aMemberWithAnotherRole() {
            SmallRegister register = SmallRegister.withClub()
                    .members(member("m", "om", Role.FACILITATOR, Role.PARTICIPANT))
                    .meetings(held("x", "2026-03-01").chairedBy("m"));

            assertThat(register.found())
                    .containsExactly("info meeting.chaired-by-other meeting x /meetings/0/chairedBy");
            assertThat(register.facts()).containsExactly("meeting=x, member=m, date=2026-03-01");
        }
    }

    /** {@code meeting.held-in-future} and {@code meeting.planned-in-past} */
    @Nested
    class AgainstTheDayOfTheRegister {

        @Test
        @Keeps({"meeting.held-in-future", "meeting.planned-in-past"})
        void thatDayItselfIsNeitherPastNorFuture() {
            SmallRegister register = SmallRegister.withClub()
                    .recordedOn("2026-03-01")
                    .meetings(held("x", "2026-03-01"), planned("y", "2026-03-01"));

            assertThat(register.found()).isEmpty();
        }

        @Test
        @Breaks(Offence.HELD_IN_FUTURE)
        void heldADayLater() {
            SmallRegister register =
                    SmallRegister.withClub().recordedOn("2026-03-01").meetings(held("x", "2026-03-02"));

            assertThat(register.found()).containsExactly("error meeting.held-in-future meeting x /meetings/0");
            assertThat(register.facts()).containsExactly("meeting=x, date=2026-03-02, recordedOn=2026-03-01");
        }

        @Test
        @Breaks(Offence.PLANNED_IN_PAST)
        void plannedADayEarlier() {
            SmallRegister register =
                    SmallRegister.withClub().recordedOn("2026-03-01").meetings(planned("x", "2026-02-28"));

            assertThat(register.found()).containsExactly("warning meeting.planned-in-past meeting x /meetings/0");
        }

        @Test
        void theDateOfTheCheckPlaysNoPart() {
            SmallRegister register = SmallRegister.withClub()
                    .recordedOn("2026-03-01")
                    .meetings(held("x", "2026-03-02"), planned("y", "2026-02-28"));

            assertThat(register.found("2020-01-01"))
                    .isEqualTo(register.found("2030-01-01"))
                    .hasSize(2);
        }

        @Test
        void aRegisterWithoutADayKnowsNoFuture() {
            SmallRegister register =
                    SmallRegister.withClub().meetings(held("x", "2099-03-02"), planned("y", "1999-02-28"));

            assertThat(register.found("2026-03-01")).isEmpty();
        }

        @Test
        void whatWasCancelledNeverMatters() {
            SmallRegister register = SmallRegister.withClub()
                    .recordedOn("2026-03-01")
                    .meetings(cancelled("x", "2026-03-02"), cancelled("y", "2026-02-28"));

            assertThat(register.found()).isEmpty();
        }

        @Test
        void theMeetingsOfAnUnknownPartnershipAreJudgedToo() {
            SmallRegister register = SmallRegister.empty()
                    .recordedOn("2026-03-01")
                    .meetings(held("x", "2026-03-02").partnership("nowhere"));

            assertThat(register.found())
                    .containsExactly(
                            "error meeting.held-in-future meeting x /meetings/0",
                            "error register.unknown-reference meeting x /meetings/0/partnership");
        }
    }

    /** {@code meeting.without-attendees} */
    @Nested
    class WithoutAttendees {

        @Test
        @Keeps("meeting.without-attendees")
        void aMemberOrAGuestWasThere() {
            SmallRegister register = SmallRegister.withClub()
                    .members(member("m", "om"))
                    .meetings(heldByNobody("x", "2026-03-01").addAttendees(M), held("y", "2026-04-01"));

            assertThat(register.found()).isEmpty();
        }

        @Test
        @Breaks(Offence.WITHOUT_ATTENDEES)
        void nobodyIsRecorded() {
            SmallRegister register = SmallRegister.withClub().meetings(heldByNobody("x", "2026-03-01"));

            assertThat(register.found()).containsExactly("info meeting.without-attendees meeting x /meetings/0");
        }

        @Test
        void apologiesAreNoPresence() {
            SmallRegister register = SmallRegister.withClub()
                    .members(member("m", "om"))
                    .meetings(heldByNobody("x", "2026-03-01").addAbsent("m"));

            assertThat(register.found()).containsExactly("info meeting.without-attendees meeting x /meetings/0");
        }

        @Test
        void nobodyNeedsToBeAtAMeetingThatWasNotHeld() {
            assertThat(SmallRegister.withClub()
                            .meetings(planned("x", "2026-09-01"), cancelled("y", "2026-03-01"))
                            .found())
                    .isEmpty();
        }
    }

    /** {@code meeting.same-day} */
    @Nested
    class SameDay {

        @Test
        @Keeps("meeting.same-day")
        void oneMeetingADayOrOfEachPartnership() {
            SmallRegister register = SmallRegister.withClub()
                    .partnerships(partnership("other", "agreed"))
                    .meetings(held("x", "2026-03-01"), held("y", "2026-03-02"))
                    .meetings(held("z", "2026-03-01").partnership("other"));

            assertThat(register.found()).isEmpty();
        }

        @Test
        @Breaks(Offence.SAME_DAY)
        void theSecondById() {
            SmallRegister register =
                    SmallRegister.withClub().meetings(held("b", "2026-03-01"), held("a", "2026-03-01"));

            assertThat(register.found()).containsExactly("info meeting.same-day meeting b /meetings/0");
            assertThat(register.facts()).containsExactly("meeting=b, other=a, date=2026-03-01");
        }

        @Test
        void theSecondAndTheThird() {
            assertThat(SmallRegister.withClub()
                            .meetings(held("a", "2026-03-01"), held("b", "2026-03-01"), held("c", "2026-03-01"))
                            .facts())
                    .containsExactly("meeting=b, other=a, date=2026-03-01", "meeting=c, other=a, date=2026-03-01");
        }

        @Test
        void plannedAndCancelledMeetingsDoNotCount() {
            assertThat(SmallRegister.withClub()
                            .meetings(held("b", "2026-03-01"), planned("a", "2026-03-01"), cancelled("c", "2026-03-01"))
                            .found())
                    .isEmpty();
        }
    }
}
