// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallHistories.DISCUSSED;
import static io.github.beraad.testing.SmallHistories.RESOLVED;
import static io.github.beraad.testing.SmallHistories.SUBMITTED;
import static io.github.beraad.testing.SmallHistories.clubAndBoard;
import static io.github.beraad.testing.SmallHistories.dilemma;
import static io.github.beraad.testing.SmallHistories.event;
import static io.github.beraad.testing.SmallHistories.signal;
import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.item;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Attestation;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
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

/** Who submits, how a dilemma is resolved, that the solution is spread, and that nothing leads to a person. */
class DilemmaRequirementsTest {

    private static Event on(EventType type, String date, String by) {
        return event(type, date, by).build();
    }

    /** The club has agreed this and has the dilemma {@code d}, discussed at {@code x} if at all. */
    private static SmallRegister agreed(Requirement.Builder requirement, Event... history) {
        return clubAndBoard(requirement)
                .meetings(held("x", "2026-02-01").addAgenda(item(AgendaItemType.DILEMMA, "d")))
                .dilemmas(dilemma("d", history));
    }

    @Nested
    class Submitters {

        private static Requirement.Builder by(Role... roles) {
            return requirement(RequirementType.SUBMITTERS).with(Parameters.ROLES, List.of(roles));
        }

        @Test
        @Keeps("submitters")
        void submittedByAMemberWithTheRole() {
            SmallRegister register = agreed(by(Role.OBSERVER, Role.PARTICIPANT), SUBMITTED);

            assertThat(register.found()).isEmpty();
            assertThat(register.outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        @Breaks(Offence.SUBMITTED_BY_OTHER)
        void submittedBySomebodyElse() {
            SmallRegister register = agreed(by(Role.PARTICIPANT), on(EventType.SUBMITTED, "2026-01-01", "chair"));

            assertThat(register.found()).containsExactly("error submitters dilemma d /dilemmas/0/history/0");
            assertThat(register.facts()).containsExactly("member=chair, on=2026-01-01, roles=[participant]");
            assertThat(register.outcome()).isEqualTo(Outcome.BREACHED);
        }

        @Test
        void oneFindingForEachDilemma() {
            assertThat(agreed(by(Role.OBSERVER), SUBMITTED)
                            .dilemmas(dilemma("e", SUBMITTED))
                            .found())
                    .containsExactly(
                            "error submitters dilemma d /dilemmas/0/history/0",
                            "error submitters dilemma e /dilemmas/1/history/0");
        }

        @Test
        void aMemberOfAnotherPartnership() {
            assertThat(agreed(by(Role.CHAIR), on(EventType.SUBMITTED, "2026-01-01", "board-chair"))
                            .found())
                    .containsExactly("error submitters dilemma d /dilemmas/0/history/0");
        }

        @ParameterizedTest
        @CsvSource({"2026-01-01, 0", "2026-12-31, 0", "2025-12-31, 1", "2027-01-01, 1"})
        void whoHadTheRoleOnThatDay(String day, int offences) {
            SmallRegister register = agreed(by(Role.SECRETARY), on(EventType.SUBMITTED, day, "temp"))
                    .members(member("temp", "ccv", Role.SECRETARY)
                            .from(date("2026-01-01"))
                            .until(date("2027-01-01")));

            assertThat(register.found("2028-01-01")).hasSize(offences);
        }

        @Test
        void anUnknownMemberIsNotJudged() {
            assertThat(agreed(by(Role.OBSERVER), on(EventType.SUBMITTED, "2026-01-01", "nobody"))
                            .found())
                    .containsExactly("error register.unknown-reference dilemma d /dilemmas/0/history/0/by");
        }

        /** A second submission is illegal, and that is all it is. */
        @Test
        void anIllegalSubmissionIsNotJudged() {
            assertThat(agreed(by(Role.PARTICIPANT), SUBMITTED, on(EventType.SUBMITTED, "2026-01-02", "chair"))
                            .found())
                    .containsExactly("error event.illegal dilemma d /dilemmas/0/history/1");
        }

        @Test
        void aSubmissionInTheFutureIsNotJudged() {
            assertThat(agreed(by(Role.OBSERVER), SUBMITTED)
                            .recordedOn("2025-12-31")
                            .found("2026-06-15"))
                    .filteredOn(found -> found.contains(" dilemma "))
                    .containsExactly("error event.in-future dilemma d /dilemmas/0/history/0");
        }

        @Test
        void aLaterSubmissionIsLeftOut() {
            SmallRegister register = agreed(by(Role.OBSERVER), SUBMITTED);

            assertThat(register.found("2025-12-31")).isEmpty();
            assertThat(register.outcome("2025-12-31")).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(register.found("2026-01-01")).hasSize(1);
        }

        /** Until the day of the correction the submission stood. */
        @Test
        void aCorrectedSubmissionCountsForNothingFromThatDayOn() {
            SmallRegister register = agreed(
                    by(Role.PARTICIPANT),
                    event(EventType.SUBMITTED, "2026-01-01", "chair").id("e").build(),
                    event(EventType.CORRECTED, "2026-02-01", "chair").event("e").build(),
                    on(EventType.SUBMITTED, "2026-02-01", "asker"));

            assertThat(register.found("2026-01-31"))
                    .containsExactly("error submitters dilemma d /dilemmas/0/history/0");
            assertThat(register.found("2026-02-01")).isEmpty();
            assertThat(register.outcome("2026-02-01")).isEqualTo(Outcome.MET);
        }

        /** The version of the day of the submission says who may, whatever holds on the day of the check. */
        @ParameterizedTest
        @CsvSource({"2025-12-31, chair, 0", "2025-12-31, asker, 1", "2026-01-01, chair, 1", "2026-01-01, asker, 0"})
        void byTheVersionOfTheCharterThatHeldThen(String day, String who, int offences) {
            SmallRegister register = SmallRegister.empty()
                    .charters(
                            charter("c", "1", by(Role.CHAIR)).until(date("2026-01-01")),
                            charter("c", "2", by(Role.PARTICIPANT)).from(date("2026-01-01")))
                    .partnerships(partnership("club", "c", member("chair", "jenv", Role.CHAIR), member("asker", "om")))
                    .dilemmas(dilemma("d", on(EventType.SUBMITTED, day, who)));

            assertThat(register.found("2026-06-15")).hasSize(offences);
            assertThat(register.outcome("2026-06-15")).isEqualTo(offences == 0 ? Outcome.MET : Outcome.BREACHED);
        }

        @ParameterizedTest
        @CsvSource({"2025-12-31, event.not-authorised", "2026-01-01, submitters"})
        void theRegisterRuleJudgesWhereNoVersionSaidSo(String day, String rule) {
            SmallRegister register = SmallRegister.empty()
                    .charters(
                            charter("c", "1").until(date("2026-01-01")),
                            charter("c", "2", by(Role.CHAIR)).from(date("2026-01-01")))
                    .partnerships(partnership("club", "c", member("m", "jenv", Role.OBSERVER)))
                    .dilemmas(dilemma("d", on(EventType.SUBMITTED, day, "m")));

            assertThat(register.found("2026-06-15")).singleElement().asString().contains(rule);
        }

        @Test
        void aPartnershipThatIsNoMoreIsNotJudged() {
            SmallRegister register = SmallRegister.agreeing(by(Role.OBSERVER))
                    .until("2026-06-01")
                    .members(member("asker", "om").until(date("2026-06-01")))
                    .dilemmas(dilemma("d", SUBMITTED));

            assertThat(register.found("2026-05-31")).hasSize(1);
            assertThat(register.found("2026-06-01")).isEmpty();
            assertThat(register.outcome("2026-06-01")).isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void switchedOffItHandsItsOffencesToNoOtherRule() {
            SmallRegister register = agreed(by(Role.PARTICIPANT), on(EventType.SUBMITTED, "2026-01-01", "board-chair"));

            assertThat(Compliance.check(
                                    register.build(),
                                    date("2026-06-15"),
                                    Profile.of(RuleChange.off("submitters", "a trial")))
                            .findings())
                    .isEmpty();
        }
    }

    @Nested
    class JointSolution {

        private static Requirement.Builder atLeast(int parties) {
            return requirement(RequirementType.JOINT_SOLUTION).with(Parameters.AT_LEAST, parties);
        }

        private static Event resolved(String... agreedBy) {
            return event(EventType.RESOLVED, "2026-02-01", "chair")
                    .agreedBy(List.of(agreedBy))
                    .build();
        }

        @Test
        @Keeps("joint-solution")
        void agreedByTwoPartiesInWriting() {
            SmallRegister register = agreed(atLeast(2), SUBMITTED, DISCUSSED, RESOLVED);

            assertThat(register.found()).isEmpty();
            assertThat(register.outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        @Breaks(Offence.NOT_JOINT)
        void agreedByTwoMembersOfOneParty() {
            SmallRegister register = agreed(atLeast(2), SUBMITTED, DISCUSSED, resolved("asker", "colleague"))
                    .members(member("colleague", "om", Role.OBSERVER));

            assertThat(register.found()).containsExactly("error joint-solution dilemma d /dilemmas/0/history/2");
            assertThat(register.facts()).containsExactly("on=2026-02-01, parties=1, atLeast=2");
            assertThat(register.outcome()).isEqualTo(Outcome.BREACHED);
        }

        @Test
        void agreedByNobody() {
            assertThat(agreed(atLeast(1), SUBMITTED, DISCUSSED, on(EventType.RESOLVED, "2026-02-01", "chair"))
                            .facts())
                    .containsExactly("on=2026-02-01, parties=0, atLeast=1");
        }

        @Test
        void anUnknownMemberMayBeOfAnotherParty() {
            assertThat(agreed(atLeast(2), SUBMITTED, DISCUSSED, resolved("asker", "nobody"))
                            .found())
                    .containsExactly("error register.unknown-reference dilemma d /dilemmas/0/history/2/agreedBy/1");
            assertThat(agreed(atLeast(3), SUBMITTED, DISCUSSED, resolved("asker", "nobody"))
                            .found())
                    .hasSize(2);
        }

        @Test
        void anUnknownPartyIsAParty() {
            assertThat(agreed(atLeast(2), SUBMITTED, DISCUSSED, resolved("asker", "m"))
                            .members(member("m", "nobody"))
                            .found())
                    .containsExactly("error register.unknown-reference member m /partnerships/0/members/2/party");
        }

        @Test
        void aDilemmaThatIsNotResolvedIsNotJudged() {
            SmallRegister register = agreed(atLeast(2), SUBMITTED, DISCUSSED);

            assertThat(register.found()).isEmpty();
            assertThat(register.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void aLaterResolutionIsLeftOut() {
            SmallRegister register = agreed(atLeast(2), SUBMITTED, DISCUSSED, resolved("asker"));

            assertThat(register.found("2026-01-31")).isEmpty();
            assertThat(register.outcome("2026-01-31")).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(register.found("2026-02-01")).hasSize(1);
        }

        @Test
        void anIllegalResolutionIsNone() {
            SmallRegister register = agreed(atLeast(2), SUBMITTED, resolved("asker"));

            assertThat(register.found()).containsExactly("error event.illegal dilemma d /dilemmas/0/history/1");
            assertThat(register.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void itStaysJudgedWhenTheDilemmaIsDisseminatedAndClosed() {
            SmallRegister register = agreed(
                    atLeast(2),
                    SUBMITTED,
                    DISCUSSED,
                    resolved("asker"),
                    on(EventType.DISSEMINATED, "2026-03-01", "asker"),
                    on(EventType.CLOSED, "2026-03-01", "chair"));

            assertThat(register.found()).containsExactly("error joint-solution dilemma d /dilemmas/0/history/2");
        }

        /** Once it is open again it is no longer resolved; then the new resolution counts. */
        @Test
        void aReopenedDilemma() {
            Event discussed = event(EventType.DISCUSSED, "2026-04-01", "asker")
                    .meeting("y")
                    .build();
            Event again = event(EventType.RESOLVED, "2026-04-01", "chair")
                    .agreedBy(List.of("asker", "chair"))
                    .build();
            SmallRegister register = agreed(
                            atLeast(2),
                            SUBMITTED,
                            DISCUSSED,
                            resolved("asker"),
                            on(EventType.REOPENED, "2026-03-01", "asker"),
                            discussed,
                            again)
                    .meetings(held("y", "2026-04-01").addAgenda(item(AgendaItemType.DILEMMA, "d")));

            assertThat(register.found("2026-02-28")).hasSize(1);
            assertThat(register.found("2026-03-01")).isEmpty();
            assertThat(register.outcome("2026-03-01")).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(register.found("2026-04-01")).isEmpty();
            assertThat(register.outcome("2026-04-01")).isEqualTo(Outcome.MET);
        }

        @Test
        void theDilemmasOfOthersAreNotJudged() {
            SmallRegister register = clubAndBoard(atLeast(2))
                    .dilemmas(dilemma("d", on(EventType.SUBMITTED, "2026-01-01", "board-chair"))
                            .partnership("board"));

            assertThat(register.found()).isEmpty();
            assertThat(register.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        }

        /** On the date of the check, that is: what holds now is asked of what was resolved then. */
        @Test
        void byTheVersionOfTheCharterThatHoldsNow() {
            SmallRegister register = SmallRegister.empty()
                    .charters(
                            charter("c", "1", atLeast(1)).until(date("2026-03-01")),
                            charter("c", "2", atLeast(2)).from(date("2026-03-01")))
                    .partnerships(partnership("club", "c", member("chair", "jenv", Role.CHAIR), member("asker", "om")))
                    .meetings(held("x", "2026-02-01").addAgenda(item(AgendaItemType.DILEMMA, "d")))
                    .dilemmas(dilemma("d", SUBMITTED, DISCUSSED, resolved("asker")));

            assertThat(register.found("2026-02-28")).isEmpty();
            assertThat(register.found("2026-03-01")).hasSize(1);
        }
    }

    @Nested
    class Dissemination {

        private static Requirement.Builder atOnce() {
            return requirement(RequirementType.DISSEMINATION);
        }

        private static Requirement.Builder within(int days) {
            return atOnce().with(Parameters.WITHIN_DAYS, days);
        }

        private static final Event SPREAD = on(EventType.DISSEMINATED, "2026-03-01", "asker");

        @Test
        @Keeps("dissemination")
        void disseminated() {
            SmallRegister register = agreed(atOnce(), SUBMITTED, DISCUSSED, RESOLVED, SPREAD);

            assertThat(register.found()).isEmpty();
            assertThat(register.outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        @Breaks(Offence.NOT_DISSEMINATED)
        void resolvedAndNotDisseminated() {
            SmallRegister register = agreed(atOnce(), SUBMITTED, DISCUSSED, RESOLVED);

            assertThat(register.found()).containsExactly("error dissemination dilemma d /dilemmas/0");
            assertThat(register.facts()).containsExactly("since=2026-02-01");
            assertThat(register.outcome()).isEqualTo(Outcome.BREACHED);
        }

        @Test
        void asItStoodOnAnEarlierDay() {
            SmallRegister register = agreed(atOnce(), SUBMITTED, DISCUSSED, RESOLVED, SPREAD);

            assertThat(register.outcome("2026-01-31")).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(register.found("2026-02-01")).hasSize(1);
            assertThat(register.found("2026-02-28")).hasSize(1);
            assertThat(register.found("2026-03-01")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2026-03-03, MET", "2026-03-04, BREACHED"})
        void longerThanTheDaysAgreed(String day, Outcome outcome) {
            SmallRegister register = agreed(within(30), SUBMITTED, DISCUSSED, RESOLVED);

            assertThat(register.outcome(day)).isEqualTo(outcome);
            assertThat(register.facts("2026-03-04")).containsExactly("since=2026-02-01, withinDays=30");
        }

        @Test
        void aDilemmaThatWasClosedOrReopenedNoLongerStandsResolved() {
            SmallRegister closed =
                    agreed(atOnce(), SUBMITTED, DISCUSSED, RESOLVED, on(EventType.CLOSED, "2026-02-02", "chair"));
            SmallRegister reopened =
                    agreed(atOnce(), SUBMITTED, DISCUSSED, RESOLVED, on(EventType.REOPENED, "2026-02-02", "chair"));

            assertThat(closed.found()).isEmpty();
            assertThat(closed.outcome()).isEqualTo(Outcome.MET);
            assertThat(reopened.found()).isEmpty();
            assertThat(reopened.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void oneFindingForEachDilemma() {
            SmallRegister register = agreed(atOnce(), SUBMITTED, DISCUSSED, RESOLVED)
                    .meetings(held("y", "2026-02-02").addAgenda(item(AgendaItemType.DILEMMA, "e")))
                    .dilemmas(dilemma(
                            "e",
                            SUBMITTED,
                            event(EventType.DISCUSSED, "2026-02-02", "asker")
                                    .meeting("y")
                                    .build(),
                            on(EventType.RESOLVED, "2026-02-02", "chair")));

            assertThat(register.found())
                    .containsExactly(
                            "error dissemination dilemma d /dilemmas/0", "error dissemination dilemma e /dilemmas/1");
        }
    }

    @Nested
    class Attested {

        private static final Attestation ATTESTATION = new Attestation("chair", date("2026-02-01"));

        private static Requirement.Builder of(EscalationItem... items) {
            return requirement(RequirementType.ATTESTED).with(Parameters.ITEMS, List.of(items));
        }

        private static SmallRegister oneOfEach(Requirement.Builder requirement) {
            return clubAndBoard(requirement)
                    .dilemmas(dilemma("d", SUBMITTED))
                    .signals(signal("i").kind(SignalKind.INSIGHT), signal("s"));
        }

        @Test
        @Keeps("attested")
        void attested() {
            SmallRegister register = clubAndBoard(
                            of(EscalationItem.DILEMMA, EscalationItem.SIGNAL, EscalationItem.INSIGHT))
                    .dilemmas(dilemma("d", SUBMITTED).anonymised(ATTESTATION))
                    .signals(
                            signal("i").kind(SignalKind.INSIGHT).anonymised(ATTESTATION),
                            signal("s").anonymised(ATTESTATION));

            assertThat(register.found()).isEmpty();
            assertThat(register.outcome()).isEqualTo(Outcome.MET);
        }

        @Test
        void oneKindIsEnoughToJudge() {
            Requirement.Builder ofAll = of(EscalationItem.DILEMMA, EscalationItem.SIGNAL, EscalationItem.INSIGHT);
            assertThat(clubAndBoard(ofAll)
                            .dilemmas(dilemma("d", SUBMITTED).anonymised(ATTESTATION))
                            .outcome())
                    .isEqualTo(Outcome.MET);
            assertThat(clubAndBoard(ofAll)
                            .signals(signal("s").anonymised(ATTESTATION))
                            .outcome())
                    .isEqualTo(Outcome.MET);
        }

        @Test
        @Breaks(Offence.NOT_ATTESTED)
        void notAttested() {
            SmallRegister register = oneOfEach(of(EscalationItem.values()));

            assertThat(register.found())
                    .containsExactly(
                            "error attested dilemma d /dilemmas/0",
                            "error attested signal i /signals/0",
                            "error attested signal s /signals/1");
            assertThat(register.facts()).containsExactly("kind=dilemma", "kind=insight", "kind=signal");
        }

        @ParameterizedTest
        @CsvSource({"DILEMMA, dilemma d", "SIGNAL, signal s", "INSIGHT, signal i"})
        void onlyOfTheItemsAgreed(EscalationItem agreed, String subject) {
            assertThat(oneOfEach(of(agreed)).found())
                    .singleElement()
                    .asString()
                    .startsWith("error attested " + subject + " ");
        }

        @Test
        void nothingOfTheKindIsNothingToJudge() {
            assertThat(clubAndBoard(of(EscalationItem.SIGNAL))
                            .dilemmas(dilemma("d", SUBMITTED))
                            .signals(signal("i").kind(SignalKind.INSIGHT))
                            .outcome())
                    .isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void asItStoodOnAnEarlierDay() {
            SmallRegister register = clubAndBoard(of(EscalationItem.DILEMMA, EscalationItem.SIGNAL))
                    .dilemmas(dilemma("d", SUBMITTED).anonymised(ATTESTATION))
                    .signals(signal("s").anonymised(ATTESTATION));

            assertThat(register.found("2025-12-31")).isEmpty();
            assertThat(register.outcome("2025-12-31")).isEqualTo(Outcome.NOT_APPLICABLE);
            assertThat(register.found("2026-01-01")).hasSize(2);
            assertThat(register.found("2026-01-31")).hasSize(2);
            assertThat(register.found("2026-02-01")).isEmpty();
        }

        @Test
        void aDilemmaThatNobodySubmitted() {
            SmallRegister register = clubAndBoard(of(EscalationItem.DILEMMA)).dilemmas(dilemma("d", RESOLVED));

            assertThat(register.found())
                    .containsExactly(
                            "error attested dilemma d /dilemmas/0",
                            "error event.illegal dilemma d /dilemmas/0/history/0");
            assertThat(register.outcome("2026-01-31")).isEqualTo(Outcome.NOT_APPLICABLE);
        }

        @Test
        void aDilemmaOfTheFutureIsNotThere() {
            SmallRegister register = clubAndBoard(of(EscalationItem.DILEMMA))
                    .recordedOn("2025-12-31")
                    .dilemmas(dilemma("d", SUBMITTED));

            assertThat(register.outcome("2026-06-15")).isEqualTo(Outcome.NOT_APPLICABLE);
        }
    }
}
