// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.cancelled;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.planned;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.MeetingsPer;
import io.github.beraad.vocabulary.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code meetings} */
class MeetingsRequirementTest {

    private static SmallRegister atLeast(int number) {
        return SmallRegister.agreeing(requirement(RequirementType.MEETINGS).with(Parameters.AT_LEAST, number));
    }

    private static SmallRegister rolling(int number) {
        return SmallRegister.agreeing(requirement(RequirementType.MEETINGS)
                .with(Parameters.AT_LEAST, number)
                .with(Parameters.PER, MeetingsPer.ROLLING_12_MONTHS));
    }

    /** The first meetings of a year, on the first days of its months. */
    private static SmallRegister holding(SmallRegister register, int number, int year) {
        for (int i = 1; i <= number; i++) {
            register.meetings(held("m" + i, year + "-0" + i + "-01"));
        }
        return register;
    }

    /** What the outcome was decided by. */
    private static String decidedBy(SmallRegister register, String on) {
        return register.check(on).outcomes().get(0).facts().toString();
    }

    @Nested
    class InACalendarYear {

        @Test
        @Keeps("meetings")
        void enoughHeldIsMetWhateverTheDay() {
            SmallRegister register = holding(atLeast(6), 6, 2026);

            assertThat(register.found("2026-06-01")).isEmpty();
            assertThat(register.outcome("2026-06-01")).isEqualTo(Outcome.MET);
            assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.MET);
            assertThat(decidedBy(register, "2026-06-01")).isEqualTo("held=6, planned=0, required=6");
        }

        @Test
        @Breaks(Offence.MEETINGS_SHORT)
        void tooFewOnTheLastDayOfTheYear() {
            SmallRegister register = holding(atLeast(6), 4, 2026);

            assertThat(register.found("2026-12-31")).containsExactly("error meetings partnership club /partnerships/0");
            assertThat(register.facts("2026-12-31"))
                    .containsExactly("held=4, planned=0, required=6, short=2, year=2026");
            assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.BREACHED);
        }

        @Test
        void enoughHeldAndPlannedIsPendingUntilThen() {
            SmallRegister register = holding(atLeast(6), 5, 2026).meetings(planned("p", "2026-12-31"));

            assertThat(register.found("2026-12-30")).isEmpty();
            assertThat(register.outcome("2026-12-30")).isEqualTo(Outcome.PENDING);
            assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.BREACHED);
        }

        @Test
        void onTheLastDayWhatIsStillPlannedDoesNotHelp() {
            SmallRegister register = atLeast(1).meetings(planned("p", "2026-12-31"));

            assertThat(register.facts("2026-12-31"))
                    .containsExactly("held=0, planned=1, required=1, short=1, year=2026");
        }

        @Test
        void meetingsOfOtherYearsDoNotCount() {
            SmallRegister register =
                    atLeast(1).meetings(held("a", "2025-12-31"), held("b", "2027-01-01"), planned("c", "2027-02-01"));

            assertThat(decidedBy(register, "2026-12-30")).isEqualTo("held=0, planned=0, required=1");
            assertThat(register.outcome("2025-12-31")).isEqualTo(Outcome.MET);
            assertThat(register.outcome("2027-01-01")).isEqualTo(Outcome.MET);
        }

        @Test
        void meetingsOfOtherPartnershipsDoNotCount() {
            SmallRegister register = atLeast(1)
                    .partnerships(partnership("other", "agreed"))
                    .meetings(held("a", "2026-02-01").partnership("other"));

            assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.BREACHED);
        }

        @Test
        void severalOnOneDayAllCount() {
            SmallRegister register =
                    atLeast(3).meetings(held("a", "2026-02-01"), held("b", "2026-02-01"), held("c", "2026-02-01"));

            assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.MET);
        }

        @Test
        void cancelledMeetingsCountForNothing() {
            SmallRegister register = atLeast(1).meetings(cancelled("a", "2026-02-01"), cancelled("b", "2026-12-01"));

            assertThat(decidedBy(register, "2026-06-15")).isEqualTo("held=0, planned=0, required=1");
        }

        @Test
        void aMeetingOfTheDayItselfIsHeldOrPlannedByItsStatus() {
            assertThat(decidedBy(atLeast(1).meetings(held("a", "2026-06-15")), "2026-06-15"))
                    .isEqualTo("held=1, planned=0, required=1");
            assertThat(decidedBy(atLeast(1).meetings(planned("a", "2026-06-15")), "2026-06-15"))
                    .isEqualTo("held=0, planned=1, required=1");
            assertThat(decidedBy(atLeast(1).meetings(cancelled("a", "2026-06-15")), "2026-06-15"))
                    .isEqualTo("held=0, planned=0, required=1");
        }

        @Test
        void aMeetingPlannedForADayThatHasPassedCountsForNothing() {
            assertThat(decidedBy(atLeast(1).meetings(planned("a", "2026-06-14")), "2026-06-15"))
                    .isEqualTo("held=0, planned=0, required=1");
        }

        @Test
        void oneThatHasBeenHeldSinceWasStillToCome() {
            SmallRegister register = atLeast(1).meetings(held("a", "2026-06-16"));

            assertThat(decidedBy(register, "2026-06-15")).isEqualTo("held=0, planned=1, required=1");
            assertThat(register.outcome("2026-06-15")).isEqualTo(Outcome.PENDING);
        }
    }

    @Nested
    class Behind {

        @ParameterizedTest
        @CsvSource({
            "2026-11-01, 60, info", // 365 / 6 = 60.8
            "2026-11-02, 59, warning",
            "2025-11-01, 60, info",
            "2024-10-31, 61, info", // 366 / 6 = 61
            "2024-11-01, 60, warning",
            "2028-10-31, 61, info",
            "2028-11-01, 60, warning"
        })
        @Breaks({Offence.MEETINGS_BEHIND, Offence.MEETINGS_LATE})
        void oneShortIsInfoAsLongAsTheUsualIntervalIsLeft(String on, int daysLeft, String severity) {
            SmallRegister register = holding(atLeast(6), 5, Integer.parseInt(on.substring(0, 4)));

            assertThat(register.found(on)).containsExactly(severity + " meetings partnership club /partnerships/0");
            assertThat(register.facts(on))
                    .containsExactly("held=5, planned=0, required=6, short=1, daysLeft=" + daysLeft);
            assertThat(register.outcome(on)).isEqualTo(Outcome.ATTENTION);
        }

        @ParameterizedTest
        @CsvSource({"2026-09-02, 120, info", "2026-09-03, 119, warning"})
        void whatIsPlannedIsNotShort(String on, int daysLeft, String severity) {
            SmallRegister register = holding(atLeast(6), 3, 2026).meetings(planned("p", "2026-12-01"));

            assertThat(register.found(on)).containsExactly(severity + " meetings partnership club /partnerships/0");
            assertThat(register.facts(on))
                    .containsExactly("held=3, planned=1, required=6, short=2, daysLeft=" + daysLeft);
        }

        @Test
        void noneOfManyOnTheFirstDayOfTheYearIsInfo() {
            assertThat(atLeast(6).found("2026-01-01"))
                    .containsExactly("info meetings partnership club /partnerships/0");
        }

        @Test
        void moreMeetingsThanDaysMayAlwaysStillBeHeld() {
            SmallRegister register = atLeast(1000);

            assertThat(register.facts("2026-12-30"))
                    .containsExactly("held=0, planned=0, required=1000, short=1000, daysLeft=1");
            assertThat(register.found("2026-12-30")).containsExactly("info meetings partnership club /partnerships/0");
        }
    }

    @Nested
    class ProRata {

        @ParameterizedTest
        @CsvSource({
            "2026-01-01, 2026-12-31, 6",
            "2026-01-02, 2026-12-31, 5", // 364 of 365 days
            "2026-07-02, 2026-12-31, 3", // 183 of 365 days: 3.008
            "2026-07-03, 2026-12-31, 2", // 182 of 365 days: 2.99
            "2026-11-01, 2026-12-31, 1", // 61 of 365 days: 1.003
            "2026-11-02, 2026-12-31, 0", // 60 of 365 days: 0.99
            "2024-07-02, 2024-12-31, 3", // 183 of 366 days: exactly 3
            "2024-07-03, 2024-12-31, 2",
            "2028-11-01, 2028-12-31, 1", // 61 of 366 days: exactly 1
            "2028-11-02, 2028-12-31, 0",
            "2020-01-01, 2026-12-31, 6"
        })
        void theDaysThatThePartnershipExistsOfTheYear(String from, String on, int required) {
            SmallRegister register = atLeast(6).from(from);

            assertThat(decidedBy(register, on)).isEqualTo("held=0, planned=0, required=" + required);
            assertThat(register.outcome(on)).isEqualTo(required == 0 ? Outcome.NOT_APPLICABLE : Outcome.BREACHED);
        }

        @Test
        void theLastDayOfThePartnershipIsLikeTheLastDayOfTheYear() {
            SmallRegister register =
                    atLeast(6).until("2026-07-03").meetings(held("a", "2026-02-01"), held("b", "2026-03-01"));

            // 183 of 365 days
            assertThat(register.facts("2026-07-02"))
                    .containsExactly("held=2, planned=0, required=3, short=1, year=2026");
            assertThat(register.found("2026-07-02")).containsExactly("error meetings partnership club /partnerships/0");
            assertThat(register.facts("2026-07-01"))
                    .containsExactly("held=2, planned=0, required=3, short=1, daysLeft=183");
            assertThat(register.outcome("2026-07-03")).isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void aPartnershipOfOneDay() {
            assertThat(atLeast(365).from("2026-03-01").until("2026-03-02").facts("2026-03-01"))
                    .containsExactly("held=0, planned=0, required=1, short=1, year=2026");
        }

        @Test
        void onlyMeetingsWithinThePeriodCount() {
            SmallRegister register = atLeast(6)
                    .from("2026-03-01")
                    .until("2026-10-01")
                    .meetings(
                            held("a", "2026-02-28"),
                            held("b", "2026-03-01"),
                            planned("c", "2026-09-30"),
                            planned("d", "2026-10-01"));

            assertThat(decidedBy(register, "2026-06-15")).isEqualTo("held=1, planned=1, required=3");
        }
    }

    /** What has not happened yet cannot have been held. */
    @Nested
    class AgainstTheDayOfTheRegister {

        @Test
        void anAuditOfAYearThatTheRegisterDoesNotKnowToItsEnd() {
            SmallRegister register =
                    holding(atLeast(6), 5, 2026).recordedOn("2026-11-23").meetings(planned("p", "2026-12-08"));

            assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.PENDING);
            assertThat(register.found("2026-12-31")).isEmpty();
        }

        @Test
        void theDaysLeftCountFromThatDay() {
            SmallRegister register = holding(atLeast(6), 5, 2026).recordedOn("2026-11-01");

            assertThat(register.found("2026-12-31")).containsExactly("info meetings partnership club /partnerships/0");
            assertThat(register.facts("2026-12-31"))
                    .containsExactly("held=5, planned=0, required=6, short=1, daysLeft=60");
        }

        @Test
        void aRegisterOfTheLastDayOfTheYearKnowsItAll() {
            assertThat(holding(atLeast(6), 5, 2026).recordedOn("2026-12-31").outcome("2026-12-31"))
                    .isEqualTo(Outcome.BREACHED);
            assertThat(holding(atLeast(6), 5, 2026).recordedOn("2027-01-01").outcome("2026-12-31"))
                    .isEqualTo(Outcome.BREACHED);
        }

        @Test
        void aRegisterDrawnUpAfterTheDateChangesNothing() {
            SmallRegister register = holding(atLeast(6), 5, 2026).meetings(held("later", "2026-07-01"));

            assertThat(decidedBy(register, "2026-05-01")).isEqualTo("held=5, planned=1, required=6");
            assertThat(decidedBy(register.recordedOn("2026-11-23"), "2026-05-01"))
                    .isEqualTo("held=5, planned=1, required=6");
        }

        @Test
        void inTheYearAfterItEverythingIsStillToCome() {
            SmallRegister register = holding(atLeast(6), 6, 2026)
                    .recordedOn("2026-11-23")
                    .meetings(planned("p", "2027-02-01"), cancelled("c", "2027-03-01"));

            assertThat(register.facts("2027-03-01"))
                    .containsExactly("held=0, planned=1, required=6, short=5, daysLeft=403");
            assertThat(register.found("2027-03-01")).containsExactly("info meetings partnership club /partnerships/0");
        }

        @Test
        void aDayFurtherAheadThanCanBeCountedIsJudgedToo() {
            assertThat(atLeast(6).recordedOn("2026-11-23").outcome("+999999999-12-31"))
                    .isEqualTo(Outcome.ATTENTION);
        }

        @Test
        void theLastDayOfTheYearBeforeIsNotTheEndOfThisOne() {
            assertThat(atLeast(6).recordedOn("2025-12-31").found("2026-03-01"))
                    .containsExactly("info meetings partnership club /partnerships/0");
        }

        @Test
        void anEarlierYearIsJudgedOnItsLastDay() {
            SmallRegister register = holding(atLeast(6), 5, 2025).recordedOn("2026-11-23");

            assertThat(register.outcome("2025-12-31")).isEqualTo(Outcome.BREACHED);
        }
    }

    @Nested
    class InTwelveMonths {

        @Test
        void fromTheDayAfterTheSameDayAYearAgo() {
            SmallRegister register = rolling(2).meetings(held("a", "2025-06-16"), held("b", "2026-06-15"));

            assertThat(register.outcome("2026-06-15")).isEqualTo(Outcome.MET);
            assertThat(decidedBy(register, "2026-06-15")).isEqualTo("held=2, required=2");
            assertThat(register.outcome("2026-06-16")).isEqualTo(Outcome.BREACHED);
        }

        @Test
        @Breaks(Offence.MEETINGS_SHORT_ROLLING)
        void isNeverPending() {
            SmallRegister register = rolling(2).meetings(held("a", "2026-06-15"), planned("b", "2026-06-16"));

            assertThat(register.found("2026-06-15")).containsExactly("error meetings partnership club /partnerships/0");
            assertThat(register.facts("2026-06-15")).containsExactly("held=1, required=2, short=1");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-01-01, 2026-06-15, 1", // 4 * 166 / 365
            "2025-06-16, 2026-06-15, 4",
            "2025-06-17, 2026-06-15, 3",
            "2026-06-15, 2026-06-15, 0",
            "2023-07-01, 2024-06-30, 4", // the 366 days of a leap year
            "2023-07-02, 2024-06-30, 3",
            "2023-03-01, 2024-02-29, 4", // twelve months before 29 February is 28 February
            "2024-02-29, 2025-02-28, 4" // and twelve months before 28 February leave 29 February in
        })
        void isProRata(String from, String on, int required) {
            SmallRegister register = rolling(4).from(from);

            assertThat(decidedBy(register, on)).isEqualTo("held=0, required=" + required);
            assertThat(register.outcome(on)).isEqualTo(required == 0 ? Outcome.NOT_APPLICABLE : Outcome.BREACHED);
        }

        @Test
        void endsOnTheDayOfTheRegister() {
            SmallRegister register = rolling(1).recordedOn("2026-03-01").meetings(held("a", "2025-03-02"));

            assertThat(register.outcome("2026-12-31")).isEqualTo(Outcome.MET);
            assertThat(rolling(1)
                            .recordedOn("2026-03-01")
                            .meetings(held("a", "2025-03-01"))
                            .outcome("2026-12-31"))
                    .isEqualTo(Outcome.BREACHED);
        }

        @Test
        void onlyMeetingsWithinThePeriodCount() {
            SmallRegister register =
                    rolling(2).from("2025-12-01").meetings(held("a", "2025-11-30"), held("b", "2025-12-01"));

            assertThat(decidedBy(register, "2026-06-15")).isEqualTo("held=1, required=1");
        }
    }

    @Test
    void aPartnershipThatDoesNotExistOnTheDateIsNotJudged() {
        SmallRegister register = atLeast(6).from("2026-07-01");

        assertThat(register.outcome("2026-06-30")).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(decidedBy(register, "2026-06-30")).isEmpty();
    }
}
