// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import static io.github.beraad.escalation.Cases.at;
import static io.github.beraad.escalation.Cases.byChairOf;
import static io.github.beraad.escalation.Cases.charter;
import static io.github.beraad.escalation.Cases.dilemma;
import static io.github.beraad.escalation.Cases.escalatesTo;
import static io.github.beraad.escalation.Cases.event;
import static io.github.beraad.escalation.Cases.held;
import static io.github.beraad.escalation.Cases.item;
import static io.github.beraad.escalation.Cases.meeting;
import static io.github.beraad.escalation.Cases.partnership;
import static io.github.beraad.escalation.Cases.planned;
import static io.github.beraad.escalation.Cases.sharedOn;
import static io.github.beraad.escalation.Cases.unresolved;
import static io.github.beraad.register.EventType.ACKNOWLEDGED;
import static io.github.beraad.register.EventType.CLOSED;
import static io.github.beraad.register.EventType.CORRECTED;
import static io.github.beraad.register.EventType.DECLARED_UNRESOLVED;
import static io.github.beraad.register.EventType.DISCUSSED;
import static io.github.beraad.register.EventType.DISSEMINATED;
import static io.github.beraad.register.EventType.DRIVING_ROLE_TAKEN;
import static io.github.beraad.register.EventType.ESCALATED;
import static io.github.beraad.register.EventType.PUT_ON_HOLD;
import static io.github.beraad.register.EventType.PUT_ON_POLITICAL_AGENDA;
import static io.github.beraad.register.EventType.REOPENED;
import static io.github.beraad.register.EventType.REPORTED_BACK;
import static io.github.beraad.register.EventType.RESOLVED;
import static io.github.beraad.register.EventType.RESUMED;
import static io.github.beraad.register.EventType.RETURNED;
import static io.github.beraad.register.EventType.SCHEDULED;
import static io.github.beraad.register.EventType.SUBMITTED;
import static io.github.beraad.register.EventType.WITHDRAWN;
import static io.github.beraad.testing.Registers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.DecisionPolicy;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.charter.Trigger;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Register;
import io.github.beraad.testing.Registers;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What comes next, why, and whom it waits for. The partnership {@code desk} shares with {@code board}, and what is asked
 * about is asked as of 1 June 2026.
 */
class NextStepsTest {

    private static final LocalDate TODAY = day(6, 1);

    /** {@code desk} has a chair, {@code board} has one too; neither has a meeting. */
    private static Register.Builder register() {
        return Register.builder()
                .addCharters(
                        charter("desk-rules")
                                .addRequirements(
                                        escalatesTo("desk.up", "board-rules").build())
                                .build(),
                        charter("board-rules").build())
                .addPartnerships(
                        partnership("desk", "desk-rules", Role.CHAIR).build(),
                        partnership("board", "board-rules", Role.CHAIR).build());
    }

    private static NextStep step(Register.Builder register, Event... history) {
        return step(register, TODAY, history);
    }

    private static NextStep step(Register.Builder register, List<Event> history, Event... more) {
        return step(register, TODAY, all(history, more));
    }

    private static NextStep step(Register.Builder register, LocalDate on, Event... history) {
        return step(register, on, dilemma("d", history).build());
    }

    private static NextStep step(Register.Builder register, LocalDate on, Dilemma dilemma) {
        return NextSteps.of(dilemma, RegisterIndex.of(register.build()), on).orElseThrow();
    }

    private static Event[] all(List<Event> history, Event... more) {
        List<Event> all = new ArrayList<>(history);
        all.addAll(List.of(more));
        return all.toArray(new Event[0]);
    }

    private static WaitingFor chairOf(String partnership) {
        return new WaitingFor(Role.CHAIR, partnership);
    }

    private static List<SourceReference> source(String reference) {
        return List.of(new SourceReference(reference));
    }

    /** Every step with every key that it has, in the smallest register that leads to it. */
    @Nested
    class Steps {

        private NextStep expected(Step step, StepReason reason, LocalDate since) {
            return expected(step, reason, since, null, null, null, List.of(), List.of());
        }

        private NextStep expected(
                Step step,
                StepReason reason,
                LocalDate since,
                @Nullable LocalDate due,
                @Nullable String meeting,
                @Nullable String target,
                List<WaitingFor> waitingFor,
                List<SourceReference> source) {
            return new NextStep(
                    "d",
                    step,
                    reason,
                    since,
                    Optional.ofNullable(due),
                    Optional.ofNullable(meeting),
                    Optional.ofNullable(target),
                    List.of(),
                    false,
                    waitingFor,
                    source);
        }

        @Test
        void scheduleWhatWasBroughtIn() {
            assertThat(step(register(), at(SUBMITTED, day(2, 1))))
                    .isEqualTo(expected(
                            Step.SCHEDULE,
                            StepReason.NOT_SCHEDULED,
                            day(2, 1),
                            null,
                            null,
                            null,
                            List.of(chairOf("desk")),
                            List.of()));
        }

        @Test
        void scheduleForTheOwnersNextMeeting() {
            Register.Builder register = register()
                    .addMeetings(planned("desk-2", "desk", day(6, 10)), planned("desk-3", "desk", day(7, 10)));
            assertThat(step(register, at(SUBMITTED, day(2, 1))))
                    .isEqualTo(expected(
                            Step.SCHEDULE,
                            StepReason.NOT_SCHEDULED,
                            day(2, 1),
                            day(6, 10),
                            "desk-2",
                            null,
                            List.of(chairOf("desk")),
                            List.of()));
        }

        @Test
        void discussAtTheMeetingThatItIsScheduledFor() {
            Register.Builder register = register()
                    .addMeetings(planned("desk-1", "desk", day(7, 10)), planned("desk-0", "desk", day(6, 10)));
            assertThat(step(register, at(SUBMITTED, day(2, 1)), at(SCHEDULED, day(2, 3))))
                    .isEqualTo(expected(
                            Step.DISCUSS,
                            StepReason.SCHEDULED,
                            day(2, 3),
                            day(7, 10),
                            "desk-1",
                            null,
                            List.of(chairOf("desk")),
                            List.of()));
        }

        @Test
        void continueTheDiscussion() {
            assertThat(step(register(), at(SUBMITTED, day(2, 1)), at(DISCUSSED, day(3, 1)), at(DISCUSSED, day(4, 1))))
                    .as("since the discussion that began it")
                    .isEqualTo(expected(
                            Step.CONTINUE,
                            StepReason.UNDER_DISCUSSION,
                            day(3, 1),
                            null,
                            null,
                            null,
                            List.of(chairOf("desk")),
                            List.of()));
        }

        @Test
        void decideWhenTheCharterAsksForIt() {
            Register.Builder register = Register.builder()
                    .addCharters(charter("desk-rules")
                            .decideWhen(DecisionPolicy.anyOf(Trigger.discussedTimes(1)))
                            .build())
                    .addPartnerships(
                            partnership("desk", "desk-rules", Role.CHAIR).build());
            assertThat(step(register, at(SUBMITTED, day(2, 1)), at(DISCUSSED, day(3, 1))))
                    .isEqualTo(expected(
                            Step.DECIDE,
                            StepReason.DECISION_DUE,
                            day(3, 1),
                            null,
                            null,
                            null,
                            List.of(chairOf("desk")),
                            List.of()));
        }

        @Test
        void escalateToThePartnershipAbove() {
            Register.Builder register = register().addMeetings(planned("board-1", "board", day(6, 20)));
            assertThat(step(register, unresolved()))
                    .isEqualTo(expected(
                            Step.ESCALATE,
                            StepReason.DECLARED_UNRESOLVED,
                            day(4, 1),
                            day(6, 20),
                            "board-1",
                            "board",
                            List.of(chairOf("desk")),
                            source("reglement art. 3")));
        }

        @Test
        void briefWhoeverItWasSharedWith() {
            Register.Builder register = register().addMeetings(planned("board-1", "board", day(6, 20)));
            assertThat(step(register, sharedOn(day(4, 5), "board")))
                    .isEqualTo(expected(
                            Step.BRIEF,
                            StepReason.NOT_RECEIVED,
                            day(4, 5),
                            day(6, 20),
                            "board-1",
                            "board",
                            List.of(chairOf("board")),
                            source("reglement art. 3")));
        }

        @Test
        void awaitWhatItWillDo() {
            Register.Builder register = register().addMeetings(planned("board-1", "board", day(6, 20)));
            assertThat(step(
                            register,
                            sharedOn(day(4, 5), "board"),
                            byChairOf("board", ACKNOWLEDGED, day(4, 9)).build()))
                    .isEqualTo(expected(
                            Step.AWAIT,
                            StepReason.NOT_TAKEN_UP,
                            day(4, 5),
                            day(6, 20),
                            "board-1",
                            "board",
                            List.of(chairOf("board")),
                            source("reglement art. 3")));
        }

        @Test
        void followUpWhatItTookUp() {
            NextStep step = step(
                    register().addMeetings(planned("board-1", "board", day(6, 20))),
                    sharedOn(day(4, 5), "board"),
                    byChairOf("board", PUT_ON_POLITICAL_AGENDA, day(4, 9))
                            .forum("Gemeenteraad")
                            .build(),
                    byChairOf("board", DRIVING_ROLE_TAKEN, day(4, 10))
                            .party("jenv")
                            .action("Maakt een plan")
                            .due(day(9, 1))
                            .build());
            assertThat(step)
                    .isEqualTo(new NextStep(
                            "d",
                            Step.FOLLOW_UP,
                            StepReason.TAKEN_UP,
                            day(4, 5),
                            Optional.of(day(9, 1)),
                            Optional.empty(),
                            Optional.of("board"),
                            List.of(
                                    new Commitment(
                                            "board-chair", day(4, 9), FreeText.of("Gemeenteraad"), Optional.empty()),
                                    new Commitment(
                                            "board-chair",
                                            day(4, 10),
                                            FreeText.of("Maakt een plan"),
                                            Optional.of(day(9, 1)))),
                            false,
                            List.of(chairOf("board")),
                            List.of()));
        }

        @Test
        void disseminateTheSolution() {
            assertThat(step(register(), at(SUBMITTED, day(2, 1)), at(DISCUSSED, day(3, 1)), at(RESOLVED, day(3, 2))))
                    .isEqualTo(expected(
                            Step.DISSEMINATE,
                            StepReason.SOLUTION_NOT_SPREAD,
                            day(3, 2),
                            null,
                            null,
                            null,
                            List.of(chairOf("desk")),
                            List.of()));
        }

        @Test
        void closeWhatWasSpread() {
            assertThat(step(
                            register(),
                            at(SUBMITTED, day(2, 1)),
                            at(DISCUSSED, day(3, 1)),
                            at(RESOLVED, day(3, 2)),
                            at(DISSEMINATED, day(3, 3)),
                            at(DISSEMINATED, day(3, 4))))
                    .isEqualTo(expected(
                            Step.CLOSE,
                            StepReason.SOLUTION_SPREAD,
                            day(3, 3),
                            null,
                            null,
                            null,
                            List.of(chairOf("desk")),
                            List.of()));
        }

        @Test
        void closeWhatEverybodyIsDoneWith() {
            assertThat(step(
                            register(),
                            sharedOn(day(4, 5), "board"),
                            byChairOf("board", DRIVING_ROLE_TAKEN, day(4, 9))
                                    .party("jenv")
                                    .build(),
                            byChairOf("board", REPORTED_BACK, day(5, 9)).done().build()))
                    .isEqualTo(expected(
                            Step.CLOSE,
                            StepReason.ALL_DONE,
                            day(4, 5),
                            null,
                            null,
                            null,
                            List.of(chairOf("desk")),
                            List.of()));
        }

        @Test
        void resumeWhenTheHoldIsOver() {
            assertThat(step(
                            register(),
                            at(SUBMITTED, day(2, 1)),
                            event(PUT_ON_HOLD, day(3, 1)).until(TODAY).build()))
                    .isEqualTo(expected(
                            Step.RESUME,
                            StepReason.HOLD_OVER,
                            day(3, 1),
                            TODAY,
                            null,
                            null,
                            List.of(chairOf("desk")),
                            List.of()));
        }

        @Test
        void waitUntilThen() {
            assertThat(step(
                            register(),
                            at(SUBMITTED, day(2, 1)),
                            event(PUT_ON_HOLD, day(3, 1))
                                    .until(TODAY.plusDays(1))
                                    .build()))
                    .isEqualTo(expected(
                            Step.WAIT,
                            StepReason.ON_HOLD,
                            day(3, 1),
                            TODAY.plusDays(1),
                            null,
                            null,
                            List.of(),
                            List.of()));
        }

        @Test
        void waitWithoutADayWhereNoneWasAgreed() {
            assertThat(step(register(), at(SUBMITTED, day(2, 1)), at(PUT_ON_HOLD, day(3, 1))))
                    .isEqualTo(expected(Step.WAIT, StepReason.ON_HOLD, day(3, 1)));
        }

        @Test
        void noneWhenItWasWithdrawn() {
            assertThat(step(register(), at(SUBMITTED, day(2, 1)), at(WITHDRAWN, day(3, 1))))
                    .isEqualTo(expected(Step.NONE, StepReason.WITHDRAWN, day(3, 1)));
        }

        @Test
        void noneWhenItWasClosed() {
            assertThat(step(register(), unresolved(), at(CLOSED, day(5, 1))))
                    .isEqualTo(expected(Step.NONE, StepReason.CLOSED, day(5, 1)));
        }

        @Test
        void noneWhenThereIsNowhereLeftToShareIt() {
            Register.Builder register = Register.builder()
                    .addCharters(charter("desk-rules").build())
                    .addPartnerships(
                            partnership("desk", "desk-rules", Role.CHAIR).build());
            assertThat(step(register, unresolved()))
                    .isEqualTo(new NextStep(
                            "d",
                            Step.NONE,
                            StepReason.NO_ROUTE,
                            day(4, 1),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            true,
                            List.of(),
                            List.of()));
        }

        @Test
        void thereIsNoneBeforeAnythingLegalHappened() {
            RegisterIndex index = RegisterIndex.of(register().build());
            assertThat(NextSteps.of(dilemma("d", at(SUBMITTED, day(6, 2))).build(), index, TODAY))
                    .as("submitted tomorrow")
                    .isEmpty();
            assertThat(NextSteps.of(dilemma("d", at(DISCUSSED, day(2, 1))).build(), index, TODAY))
                    .as("never submitted")
                    .isEmpty();
        }
    }

    @Nested
    class Meetings {

        @ParameterizedTest
        @CsvSource({
            "planned, 0, discuss", // a meeting planned for today is still to come
            "planned, 1, discuss",
            "planned, -1, schedule",
            "held, 0, schedule", // one held today is not
            "held, 1, discuss", // seen from an earlier date, it was still to come
            "cancelled, 1, schedule"
        })
        void aDilemmaIsDiscussedAtAMeetingToCome(String status, int daysFromToday, String step) {
            Register.Builder register = register()
                    .addMeetings(meeting("desk-1", "desk", TODAY.plusDays(daysFromToday), MeetingStatus.of(status)));
            NextStep found = step(register, at(SUBMITTED, day(2, 1)), at(SCHEDULED, day(2, 3)));
            assertThat(found.step()).isEqualTo(Step.of(step));
            assertThat(found.reason())
                    .isEqualTo(found.step() == Step.DISCUSS ? StepReason.SCHEDULED : StepReason.MEETING_NOT_TO_COME);
        }

        @Test
        void anUnknownMeetingIsNotToCome() {
            NextStep found = step(
                    register().addMeetings(planned("desk-2", "desk", day(6, 9))),
                    at(SUBMITTED, day(2, 1)),
                    at(SCHEDULED, day(2, 3)));
            assertThat(found.step()).isEqualTo(Step.SCHEDULE);
            assertThat(found.reason()).isEqualTo(StepReason.MEETING_NOT_TO_COME);
            assertThat(found.meeting()).contains("desk-2");
        }

        @Test
        void theLastMeetingThatItWasScheduledForCounts() {
            Register.Builder register =
                    register().addMeetings(planned("desk-1", "desk", day(6, 9)), planned("desk-2", "desk", day(7, 9)));
            NextStep found = step(
                    register,
                    at(SUBMITTED, day(2, 1)),
                    at(SCHEDULED, day(2, 3)),
                    event(SCHEDULED, day(2, 4)).meeting("desk-2").build());
            assertThat(found.meeting()).contains("desk-2");
            assertThat(found.due()).contains(day(7, 9));
        }
    }

    @Nested
    class WaitsFor {

        private Optional<WaitingFor> waitsFor(Event[] history, Role... roles) {
            Register.Builder register = Register.builder()
                    .addCharters(charter("rules").build())
                    .addPartnerships(
                            partnership("desk", "rules", roles)
                                    .routes(List.of("board"))
                                    .build(),
                            partnership("board", "rules", roles).build());
            return step(register, history).waitingFor().stream().findFirst();
        }

        @Test
        void theAgendaOwnerOrElseTheChairOrElseTheDirector() {
            Event[] history = {at(SUBMITTED, day(2, 1))};
            assertThat(waitsFor(history, Role.DIRECTOR, Role.CHAIR, Role.AGENDA_OWNER))
                    .contains(new WaitingFor(Role.AGENDA_OWNER, "desk"));
            assertThat(waitsFor(history, Role.DIRECTOR, Role.CHAIR)).contains(new WaitingFor(Role.CHAIR, "desk"));
            assertThat(waitsFor(history, Role.DIRECTOR)).contains(new WaitingFor(Role.DIRECTOR, "desk"));
            assertThat(waitsFor(history, Role.PARTICIPANT)).isEmpty();
        }

        @Test
        void theFacilitatorOrElseTheChairOrElseTheDirector() {
            Event[] history = {at(SUBMITTED, day(2, 1)), at(DISCUSSED, day(3, 1)), at(RESOLVED, day(3, 2))};
            assertThat(waitsFor(history, Role.DIRECTOR, Role.CHAIR, Role.FACILITATOR))
                    .contains(new WaitingFor(Role.FACILITATOR, "desk"));
            assertThat(waitsFor(history, Role.DIRECTOR, Role.CHAIR)).contains(new WaitingFor(Role.CHAIR, "desk"));
            assertThat(waitsFor(history, Role.DIRECTOR)).contains(new WaitingFor(Role.DIRECTOR, "desk"));
        }

        @Test
        void theChairOfTheTargetOrElseItsDirector() {
            Event[] history = all(sharedOn(day(4, 5), "board"));
            assertThat(waitsFor(history, Role.DIRECTOR, Role.CHAIR)).contains(new WaitingFor(Role.CHAIR, "board"));
            assertThat(waitsFor(history, Role.DIRECTOR)).contains(new WaitingFor(Role.DIRECTOR, "board"));
            assertThat(waitsFor(history, Role.SECRETARY)).isEmpty();
        }

        @Test
        void somebodyWhoHoldsTheSeatOnTheDate() {
            Register.Builder register = Register.builder()
                    .addCharters(charter("rules").build())
                    .addPartnerships(partnership("desk", "rules", Role.CHAIR)
                            .addMembers(Cases.member("desk", Role.AGENDA_OWNER)
                                    .until(TODAY)
                                    .build())
                            .build());
            assertThat(step(register, at(SUBMITTED, day(2, 1))).waitingFor()).containsExactly(chairOf("desk"));
            assertThat(step(register, TODAY.minusDays(1), at(SUBMITTED, day(2, 1)))
                            .waitingFor())
                    .containsExactly(new WaitingFor(Role.AGENDA_OWNER, "desk"));
        }

        @Test
        void everyRoleThatCommittedItselfOnce() {
            Register.Builder register = Register.builder()
                    .addCharters(charter("rules").build())
                    .addPartnerships(
                            partnership("desk", "rules", Role.CHAIR).build(),
                            partnership("board", "rules", Role.CHAIR, Role.PARTICIPANT)
                                    .build());
            NextStep step = step(
                    register,
                    sharedOn(day(4, 5), "board"),
                    byChairOf("board", PUT_ON_POLITICAL_AGENDA, day(4, 9)).build(),
                    byChairOf("board", PUT_ON_POLITICAL_AGENDA, day(4, 9))
                            .by("board-participant")
                            .build(),
                    byChairOf("board", PUT_ON_POLITICAL_AGENDA, day(4, 9))
                            .by("board-participant")
                            .build());
            assertThat(step.commitments()).hasSize(3);
            assertThat(step.waitingFor()).containsExactly(chairOf("board"), new WaitingFor(Role.PARTICIPANT, "board"));
        }

        @Test
        void theChairWhereNobodyWhoCommittedHimselfIsLeft() {
            Event[] history = all(
                    sharedOn(day(4, 5), "board"),
                    byChairOf("board", PUT_ON_POLITICAL_AGENDA, day(4, 9))
                            .by("board-participant")
                            .build());
            assertThat(waitsFor(history, Role.CHAIR)).contains(chairOf("board"));
        }
    }

    @Nested
    class Deciding {

        private Step stepWith(DecisionPolicy policy, Urgency urgency, LocalDate on, Event... history) {
            Register.Builder register = Register.builder()
                    .addCharters(charter("desk-rules").decideWhen(policy).build())
                    .addPartnerships(partnership("desk", "desk-rules").build());
            return step(register, on, dilemma("d", history).urgency(urgency).build())
                    .step();
        }

        private Step stepWith(Trigger trigger, LocalDate on, Event... history) {
            return stepWith(DecisionPolicy.anyOf(trigger), Urgency.NORMAL, on, history);
        }

        private final Event[] twice = {at(SUBMITTED, day(2, 1)), at(DISCUSSED, day(3, 1)), at(DISCUSSED, day(4, 1))};

        @ParameterizedTest
        @CsvSource({"1, decide", "2, decide", "3, continue"})
        void afterSoManyDiscussions(int times, String step) {
            assertThat(stepWith(Trigger.discussedTimes(times), TODAY, twice)).isEqualTo(Step.of(step));
        }

        @ParameterizedTest
        @CsvSource({"89, continue", "90, continue", "91, decide"})
        void onceItIsOpenForMoreDays(int daysSinceSubmission, String step) {
            assertThat(stepWith(Trigger.openLongerThan(90), day(2, 1).plusDays(daysSinceSubmission), twice))
                    .isEqualTo(Step.of(step));
        }

        @ParameterizedTest
        @CsvSource({"29, continue", "30, continue", "31, decide"})
        void onceItIsNotDiscussedForMoreDays(int daysSinceDiscussion, String step) {
            assertThat(stepWith(Trigger.notDiscussedFor(30), day(4, 1).plusDays(daysSinceDiscussion), twice))
                    .isEqualTo(Step.of(step));
        }

        @ParameterizedTest
        @CsvSource({"low, continue", "normal, decide", "high, decide"})
        void whenItIsUrgentEnough(String urgency, String step) {
            assertThat(stepWith(
                            DecisionPolicy.anyOf(Trigger.urgency(Urgency.NORMAL)), Urgency.of(urgency), TODAY, twice))
                    .isEqualTo(Step.of(step));
        }

        @Test
        void withoutAnUrgencyItIsNormal() {
            Register.Builder register = Register.builder()
                    .addCharters(charter("desk-rules")
                            .decideWhen(DecisionPolicy.anyOf(Trigger.urgency(Urgency.NORMAL)))
                            .build())
                    .addPartnerships(partnership("desk", "desk-rules").build());
            assertThat(step(register, twice).step()).isEqualTo(Step.DECIDE);
        }

        @ParameterizedTest
        @CsvSource({
            "2, 2, decide, decide",
            "2, 3, decide, continue",
            "3, 2, decide, continue",
            "3, 3, continue, continue"
        })
        void whenOneOfTheTriggersFiresOrAllOfThem(int one, int other, String any, String all) {
            Trigger first = Trigger.discussedTimes(one);
            Trigger second = Trigger.discussedTimes(other);
            assertThat(stepWith(DecisionPolicy.anyOf(first, second), Urgency.NORMAL, TODAY, twice))
                    .isEqualTo(Step.of(any));
            assertThat(stepWith(DecisionPolicy.allOf(first, second), Urgency.NORMAL, TODAY, twice))
                    .isEqualTo(Step.of(all));
            assertThat(stepWith(
                            new DecisionPolicy(Optional.empty(), List.of(first, second)), Urgency.NORMAL, TODAY, twice))
                    .as("without a word about it, one of them will do")
                    .isEqualTo(Step.of(any));
        }

        @Test
        void allCountsFromTheLastReopening() {
            Event[] reopened = {
                at(SUBMITTED, day(1, 1)),
                at(DISCUSSED, day(1, 2)),
                at(DISCUSSED, day(1, 3)),
                at(RESOLVED, day(1, 4)),
                at(REOPENED, day(5, 1)),
                at(DISCUSSED, day(5, 2))
            };
            assertThat(stepWith(Trigger.discussedTimes(2), TODAY, reopened)).isEqualTo(Step.CONTINUE);
            assertThat(stepWith(Trigger.openLongerThan(31), TODAY, reopened)).isEqualTo(Step.CONTINUE);
            assertThat(stepWith(Trigger.openLongerThan(30), TODAY, reopened)).isEqualTo(Step.DECIDE);
            assertThat(stepWith(Trigger.notDiscussedFor(30), TODAY, reopened)).isEqualTo(Step.CONTINUE);
        }

        @Test
        void anotherVersionOfTheCharterMayAskForItLater() {
            Register.Builder register = Register.builder()
                    .addCharters(
                            charter("desk-rules").until(TODAY).build(),
                            Charter.builder("desk-rules", "2")
                                    .title("Werkafspraken")
                                    .from(TODAY)
                                    .decideWhen(DecisionPolicy.anyOf(Trigger.discussedTimes(1)))
                                    .build())
                    .addPartnerships(partnership("desk", "desk-rules").build());
            assertThat(step(register, TODAY.minusDays(1), twice).step()).isEqualTo(Step.CONTINUE);
            assertThat(step(register, TODAY, twice).step()).isEqualTo(Step.DECIDE);
        }

        @Test
        void noNumberOfDaysIsTooLarge() {
            assertThat(stepWith(Trigger.openLongerThan(Integer.MAX_VALUE), LocalDate.MAX, at(SUBMITTED, LocalDate.MAX)))
                    .isEqualTo(Step.SCHEDULE);
            assertThat(stepWith(
                            Trigger.openLongerThan(Integer.MAX_VALUE),
                            LocalDate.MAX,
                            at(SUBMITTED, LocalDate.MAX),
                            at(DISCUSSED, LocalDate.MAX)))
                    .isEqualTo(Step.CONTINUE);
        }
    }

    @Nested
    class Deadlines {

        private Register.Builder deskWith(Requirement... requirements) {
            return Register.builder()
                    .addCharters(
                            charter("desk-rules").addRequirements(requirements).build(),
                            charter("board-rules").build())
                    .addPartnerships(
                            partnership("desk", "desk-rules").build(),
                            partnership("board", "board-rules").build());
        }

        @Test
        void comeFromTheCharterWhereItNamesAny() {
            Requirement within = escalatesTo("desk.up", "board-rules")
                    .with(Parameters.WITHIN_DAYS, 30)
                    .build();
            NextStep step = step(deskWith(within), unresolved());
            assertThat(step.due()).contains(day(5, 1));
            assertThat(step.meeting()).isEmpty();
        }

        @Test
        void orFromTheNextMeetingWhereThatIsEarlier() {
            Requirement within = escalatesTo("desk.up", "board-rules")
                    .with(Parameters.WITHIN_DAYS, 90)
                    .build();
            Register.Builder register = deskWith(within).addMeetings(planned("board-1", "board", day(6, 2)));
            assertThat(step(register, unresolved()).due()).contains(day(6, 2));
            assertThat(step(register, day(5, 1), all(unresolved())).due()).contains(day(6, 2));
            register = deskWith(within).addMeetings(planned("board-1", "board", day(7, 2)));
            assertThat(step(register, unresolved()).due()).contains(day(6, 30));
        }

        @Test
        void comeFromTheEarliestOfSeveralRequirementsAboutDilemmas() {
            NextStep step = step(
                    deskWith(
                            escalatesTo("desk.signals", "board-rules")
                                    .with(Parameters.ITEMS, List.of(EscalationItem.SIGNAL))
                                    .with(Parameters.WITHIN_DAYS, 1)
                                    .source("art. 1")
                                    .build(),
                            escalatesTo("desk.later", "board-rules")
                                    .with(Parameters.WITHIN_DAYS, 60)
                                    .build(),
                            escalatesTo("desk.sooner", "board-rules")
                                    .with(Parameters.ITEMS, List.of(EscalationItem.DILEMMA))
                                    .with(Parameters.WITHIN_DAYS, 30)
                                    .source("art. 2")
                                    .build()),
                    unresolved());
            assertThat(step.due()).contains(day(5, 1));
            assertThat(step.source())
                    .containsExactly(new SourceReference("reglement art. 3"), new SourceReference("art. 2"));
        }

        @Test
        void holdForSpreadingTheSolutionToo() {
            Requirement spread = Requirement.of(RequirementType.DISSEMINATION, "desk.spread")
                    .with(Parameters.WITHIN_DAYS, 14)
                    .source("art. 4")
                    .build();
            NextStep step =
                    step(deskWith(spread), at(SUBMITTED, day(2, 1)), at(DISCUSSED, day(3, 1)), at(RESOLVED, day(3, 2)));
            assertThat(step.due()).contains(day(3, 16));
            assertThat(step.source()).isEqualTo(source("art. 4"));
        }

        @Test
        void areNotInvented() {
            Requirement spread = Requirement.of(RequirementType.DISSEMINATION, "desk.spread")
                    .source("art. 4")
                    .build();
            NextStep step =
                    step(deskWith(spread), at(SUBMITTED, day(2, 1)), at(DISCUSSED, day(3, 1)), at(RESOLVED, day(3, 2)));
            assertThat(step.due()).isEmpty();
        }

        @Test
        void endWithTheCalendar() {
            Requirement spread = Requirement.of(RequirementType.DISSEMINATION, "desk.spread")
                    .with(Parameters.WITHIN_DAYS, Integer.MAX_VALUE)
                    .source("art. 4")
                    .build();
            NextStep step = step(
                    deskWith(spread),
                    LocalDate.MAX,
                    at(SUBMITTED, LocalDate.MAX),
                    at(DISCUSSED, LocalDate.MAX),
                    at(RESOLVED, LocalDate.MAX));
            assertThat(step.due()).contains(LocalDate.MAX);
        }

        @Test
        void ofCommitmentsCountAsTheEarliest() {
            NextStep step = step(
                    deskWith(),
                    sharedOn(day(4, 5), "board"),
                    byChairOf("board", DRIVING_ROLE_TAKEN, day(4, 9))
                            .due(day(9, 1))
                            .build(),
                    byChairOf("board", DRIVING_ROLE_TAKEN, day(4, 9))
                            .due(day(8, 1))
                            .build(),
                    byChairOf("board", DRIVING_ROLE_TAKEN, day(4, 9)).build());
            assertThat(step.due()).contains(day(8, 1));
        }
    }

    @Nested
    class Targets {

        /** {@code desk} shares with {@code board}, {@code club} and {@code court}, all under the same charter. */
        private Register.Builder three() {
            return Register.builder()
                    .addCharters(charter("rules").build())
                    .addPartnerships(
                            partnership("desk", "rules", Role.CHAIR)
                                    .routes(List.of("court", "club", "board"))
                                    .build(),
                            partnership("court", "rules", Role.CHAIR).build(),
                            partnership("club", "rules", Role.CHAIR).build(),
                            partnership("board", "rules", Role.CHAIR).build());
        }

        private Register.Builder courtAndClubMeet() {
            return three().addMeetings(
                            planned("court-1", "court", day(6, 9)),
                            planned("club-1", "club", day(6, 9)),
                            planned("board-1", "board", day(6, 10)));
        }

        @Test
        void theOneThatMeetsFirstIsNamed() {
            Register.Builder register = three().addMeetings(
                            planned("court-1", "court", day(6, 9)),
                            planned("club-1", "club", day(6, 8)),
                            held("board-1", "board", TODAY));
            NextStep step = step(register, unresolved());
            assertThat(step.target()).contains("club");
            assertThat(step.meeting()).contains("club-1");
        }

        @Test
        void thenTheOneWithTheSmallestId() {
            assertThat(step(courtAndClubMeet(), unresolved()).target()).contains("club");
            assertThat(step(courtAndClubMeet(), sharedOn(day(4, 5), "club", "court"))
                            .target())
                    .contains("club");
            assertThat(step(three(), unresolved()).target()).as("none meets").contains("board");
        }

        @Test
        void oneWithAMeetingGoesBeforeOneWithout() {
            Register.Builder register = three().addMeetings(planned("court-1", "court", day(12, 31)));
            assertThat(step(register, unresolved()).target()).contains("court");
        }

        @Test
        void anInactiveOneIsNone() {
            Register.Builder register = Register.builder()
                    .addCharters(charter("rules").build())
                    .addPartnerships(
                            partnership("desk", "rules")
                                    .routes(List.of("board", "club", "desk"))
                                    .build(),
                            partnership("board", "rules").until(TODAY).build(),
                            partnership("club", "rules").from(day(7, 1)).build());
            assertThat(step(register, unresolved()).exhausted()).isTrue();
            assertThat(step(register, TODAY.minusDays(1), all(unresolved())).target())
                    .contains("board");
            assertThat(step(register, day(7, 1), all(unresolved())).target()).contains("club");
        }

        @Test
        void anInactiveOwnerHasNone() {
            Register.Builder register = Register.builder()
                    .addCharters(charter("rules").build())
                    .addPartnerships(
                            partnership("desk", "rules")
                                    .until(TODAY)
                                    .routes(List.of("board"))
                                    .build(),
                            partnership("board", "rules").build());
            assertThat(step(register, unresolved()).exhausted()).isTrue();
        }

        @Test
        void nobodySharesWithItself() {
            Register.Builder register = Register.builder()
                    .addCharters(charter("rules")
                            .addRequirements(escalatesTo("up", "rules").build())
                            .build())
                    .addPartnerships(
                            partnership("desk", "rules").build(),
                            partnership("zoo", "rules").build());
            assertThat(step(register, unresolved()).target()).contains("zoo");
        }

        @Test
        void ofThoseThatWereToldNothingTheOneThatMeetsFirstIsBriefed() {
            NextStep step = step(courtAndClubMeet(), sharedOn(day(4, 5), "court", "board", "club"));
            assertThat(step.step()).isEqualTo(Step.BRIEF);
            assertThat(step.target()).contains("club");
            step = step(
                    courtAndClubMeet(),
                    sharedOn(day(4, 5), "court", "board", "club"),
                    byChairOf("club", ACKNOWLEDGED, day(4, 6)).build(),
                    byChairOf("court", ACKNOWLEDGED, day(4, 6)).build());
            assertThat(step.step()).isEqualTo(Step.BRIEF);
            assertThat(step.target()).contains("board");
            assertThat(step.waitingFor()).containsExactly(chairOf("board"));
        }

        @Test
        void allOfThemAreAwaited() {
            NextStep step = step(
                    courtAndClubMeet(),
                    sharedOn(day(4, 5), "court", "board"),
                    byChairOf("board", ACKNOWLEDGED, day(4, 6)).build(),
                    byChairOf("court", ACKNOWLEDGED, day(4, 6)).build());
            assertThat(step.step()).isEqualTo(Step.AWAIT);
            assertThat(step.target()).contains("court");
            assertThat(step.meeting()).contains("court-1");
        }

        @Test
        void whatOneTookUpIsFollowedUpWhateverTheOthersDo() {
            NextStep step = step(
                    courtAndClubMeet(),
                    sharedOn(day(4, 5), "court", "board", "club"),
                    byChairOf("board", DRIVING_ROLE_TAKEN, day(4, 6)).build(),
                    byChairOf("club", PUT_ON_POLITICAL_AGENDA, day(4, 6)).build());
            assertThat(step.step()).isEqualTo(Step.FOLLOW_UP);
            assertThat(step.commitments()).hasSize(2);
            assertThat(step.target()).as("of those that took it up").contains("club");
            assertThat(step.waitingFor()).containsExactly(chairOf("board"), chairOf("club"));
        }

        @Test
        void itIsClosedWhenEverybodyWhoTookItUpIsDone() {
            List<Event> shared = sharedOn(day(4, 5), "court", "board", "club");
            Event[] took = all(
                    shared,
                    byChairOf("board", DRIVING_ROLE_TAKEN, day(4, 6)).build(),
                    byChairOf("club", PUT_ON_POLITICAL_AGENDA, day(4, 6)).build(),
                    byChairOf("board", REPORTED_BACK, day(4, 7)).done().build());
            assertThat(step(three(), took).step()).isEqualTo(Step.FOLLOW_UP);
            assertThat(step(three(), took).commitments()).hasSize(1);
            Event[] bothDone = all(
                    List.of(took),
                    byChairOf("club", REPORTED_BACK, day(4, 8)).done().build());
            assertThat(step(three(), bothDone).step())
                    .as("the court was told nothing, and took nothing up")
                    .isEqualTo(Step.CLOSE);
        }

        @Test
        void itIsSharedWhereItDoesNotLieYet() {
            Event[] again = all(
                    sharedOn(day(4, 5), "club", "court"),
                    byChairOf("court", RETURNED, day(4, 6)).build(),
                    at(DECLARED_UNRESOLVED, day(4, 7)));
            NextStep step = step(courtAndClubMeet(), again);
            assertThat(step.step()).isEqualTo(Step.ESCALATE);
            assertThat(step.target())
                    .as("the club has it, the court gave it back")
                    .contains("court");
        }

        @Test
        void itIsSharedAgainWhereThereIsNowhereElse() {
            Event[] again = all(
                    sharedOn(day(4, 5), "board"),
                    at(SCHEDULED, day(4, 6)),
                    at(DISCUSSED, day(4, 7)),
                    at(DECLARED_UNRESOLVED, day(4, 8)));
            assertThat(step(register(), again).target()).contains("board");
        }
    }

    @Nested
    class Tiers {

        /** {@code desk} shares with {@code board}, {@code board} with {@code crown}. */
        private Register.Builder tiers() {
            return Register.builder()
                    .addCharters(charter("rules").build())
                    .addPartnerships(
                            partnership("desk", "rules", Role.CHAIR)
                                    .routes(List.of("board"))
                                    .build(),
                            partnership("board", "rules", Role.CHAIR)
                                    .routes(List.of("crown"))
                                    .build(),
                            partnership("crown", "rules", Role.CHAIR).build());
        }

        private final List<Event> passedOn = List.of(all(
                sharedOn(day(4, 5), "board"),
                byChairOf("board", ACKNOWLEDGED, day(4, 6)).build(),
                Registers.event(ESCALATED, day(4, 7), "board-chair")
                        .from("board")
                        .to("crown")
                        .build()));

        @Test
        void whatWasPassedOnIsBriefedThere() {
            NextStep step = step(tiers(), passedOn);
            assertThat(step.step()).isEqualTo(Step.BRIEF);
            assertThat(step.target()).contains("crown");
            assertThat(step.since()).as("the dilemma itself was shared before").isEqualTo(day(4, 5));
        }

        @Test
        void theSourceIsThatOfWhoeverSharedIt() {
            Register.Builder register = Register.builder()
                    .addCharters(
                            charter("low").build(),
                            charter("middle")
                                    .addRequirements(escalatesTo("middle.up", "high")
                                            .source("art. 5")
                                            .build())
                                    .build(),
                            charter("high").build())
                    .addPartnerships(
                            partnership("desk", "low").build(),
                            partnership("board", "middle").build(),
                            partnership("crown", "high").build());
            assertThat(step(register, passedOn).source())
                    .containsExactly(new SourceReference("reglement art. 3"), new SourceReference("art. 5"));
        }

        @Test
        void whatTheHighestTookUpIsFollowedUp() {
            NextStep step = step(
                    tiers(),
                    passedOn,
                    byChairOf("crown", DRIVING_ROLE_TAKEN, day(5, 1)).build());
            assertThat(step.step()).isEqualTo(Step.FOLLOW_UP);
            assertThat(step.target()).contains("crown");
            assertThat(step.waitingFor()).containsExactly(chairOf("crown"));
        }

        @Test
        void aLevelMayBeSkippedWhereThereIsAnEdge() {
            Register.Builder register = Register.builder()
                    .addCharters(charter("rules").build())
                    .addPartnerships(
                            partnership("desk", "rules")
                                    .routes(List.of("board", "crown"))
                                    .build(),
                            partnership("board", "rules")
                                    .routes(List.of("crown"))
                                    .build(),
                            partnership("crown", "rules").build())
                    .addMeetings(planned("crown-1", "crown", day(6, 5)), planned("board-1", "board", day(6, 6)));
            assertThat(step(register, unresolved()).target()).contains("crown");
        }

        @Test
        void aLevelIsNotSkippedWhereThereIsNone() {
            Register.Builder register = tiers().addMeetings(planned("crown-1", "crown", day(6, 5)));
            assertThat(step(register, unresolved()).target()).contains("board");
        }
    }

    @Nested
    class AtTheTarget {

        private Step stepAfterMeeting(LocalDate shared, Meeting meeting, Event... more) {
            return step(register().addMeetings(meeting), sharedOn(shared, "board"), more)
                    .step();
        }

        private final AgendaItem onAgenda = item(AgendaItemType.DILEMMA, "d");

        @Test
        void discussedIsHavingHadItOnTheAgendaOfAHeldMeeting() {
            assertThat(stepAfterMeeting(day(4, 5), held("board-1", "board", day(5, 1), onAgenda)))
                    .isEqualTo(Step.AWAIT);
            assertThat(stepAfterMeeting(day(4, 5), held("board-1", "board", day(5, 1))))
                    .as("not on the agenda")
                    .isEqualTo(Step.BRIEF);
            assertThat(stepAfterMeeting(day(4, 5), planned("board-1", "board", day(5, 1), onAgenda)))
                    .as("not held")
                    .isEqualTo(Step.BRIEF);
            assertThat(stepAfterMeeting(day(4, 5), held("board-1", "desk", day(5, 1), onAgenda)))
                    .as("of another partnership")
                    .isEqualTo(Step.BRIEF);
        }

        @Test
        void fromTheDayOfSharingUpToTheDate() {
            assertThat(stepAfterMeeting(day(4, 5), held("board-1", "board", day(4, 5), onAgenda)))
                    .isEqualTo(Step.AWAIT);
            assertThat(stepAfterMeeting(day(4, 5), held("board-1", "board", day(4, 4), onAgenda)))
                    .isEqualTo(Step.BRIEF);
            assertThat(stepAfterMeeting(day(4, 5), held("board-1", "board", TODAY, onAgenda)))
                    .isEqualTo(Step.AWAIT);
            assertThat(stepAfterMeeting(day(4, 5), held("board-1", "board", TODAY.plusDays(1), onAgenda)))
                    .isEqualTo(Step.BRIEF);
        }

        @Test
        void sharingItAgainAsksForABriefingAgain() {
            assertThat(stepAfterMeeting(
                            day(4, 5),
                            held("board-1", "board", day(5, 1), onAgenda),
                            event(ESCALATED, day(5, 2)).build()))
                    .isEqualTo(Step.BRIEF);
        }

        @Test
        void doneWithoutEverTakingItUpIsDone() {
            assertThat(step(
                                    register(),
                                    sharedOn(day(4, 5), "board"),
                                    byChairOf("board", REPORTED_BACK, day(5, 1))
                                            .done()
                                            .build())
                            .step())
                    .isEqualTo(Step.CLOSE);
        }

        @Test
        void takenUpAfterwardsIsFollowedUpWithoutWhatIsDone() {
            NextStep step = step(
                    register(),
                    sharedOn(day(4, 5), "board"),
                    byChairOf("board", DRIVING_ROLE_TAKEN, day(4, 6))
                            .due(day(4, 30))
                            .build(),
                    byChairOf("board", REPORTED_BACK, day(4, 20)).done().build(),
                    byChairOf("board", PUT_ON_POLITICAL_AGENDA, day(5, 1)).build(),
                    byChairOf("board", DRIVING_ROLE_TAKEN, day(5, 2))
                            .due(day(8, 1))
                            .build());
            assertThat(step.step()).isEqualTo(Step.FOLLOW_UP);
            assertThat(step.commitments()).extracting(Commitment::on).containsExactly(day(5, 1), day(5, 2));
            assertThat(step.due()).contains(day(8, 1));
        }

        @Test
        void givenBackWithAdviceItIsDiscussedOn() {
            NextStep step = step(
                    register(),
                    sharedOn(day(4, 5), "board"),
                    byChairOf("board", RETURNED, day(5, 1)).build());
            assertThat(step.step()).isEqualTo(Step.CONTINUE);
            assertThat(step.since()).isEqualTo(day(5, 1));
            assertThat(step.target()).isEmpty();
        }

        @Test
        void givenBackWhileItIsOnHoldItWaitsForTheOwnerOnceResumed() {
            Event[] history = all(
                    sharedOn(day(4, 5), "board"),
                    at(PUT_ON_HOLD, day(4, 6)),
                    byChairOf("board", RETURNED, day(4, 7)).build(),
                    at(RESUMED, day(4, 8)));
            NextStep step = step(register(), history);
            assertThat(step.step()).isEqualTo(Step.AWAIT);
            assertThat(step.reason()).isEqualTo(StepReason.GIVEN_BACK);
            assertThat(step.target()).isEmpty();
            assertThat(step.waitingFor()).containsExactly(chairOf("desk"));
        }

        @Test
        void resumedItGoesOnWhereItWas() {
            List<Event> held = List.of(all(sharedOn(day(4, 5), "board"), at(PUT_ON_HOLD, day(4, 6))));
            assertThat(step(register(), held).step()).isEqualTo(Step.WAIT);
            NextStep step = step(register(), held, at(RESUMED, day(5, 8)));
            assertThat(step.step()).isEqualTo(Step.BRIEF);
            assertThat(step.since()).isEqualTo(day(5, 8));
        }
    }

    @Nested
    class WhatIsNotKnown {

        @Test
        void anUnknownOwnerIsNotWaitedFor() {
            Dilemma lost = dilemma("d", at(SUBMITTED, day(2, 1)))
                    .partnership("nowhere")
                    .build();
            NextStep step = step(register(), TODAY, lost);
            assertThat(step.step()).isEqualTo(Step.SCHEDULE);
            assertThat(step.waitingFor()).isEmpty();
            Dilemma stuck = Dilemma.builder().like(lost).history(unresolved()).build();
            assertThat(step(register(), TODAY, stuck).exhausted()).isTrue();
            Dilemma discussed = Dilemma.builder()
                    .like(lost)
                    .history(unresolved().subList(0, 2))
                    .build();
            assertThat(step(register(), TODAY, discussed).step()).isEqualTo(Step.CONTINUE);
        }

        @Test
        void anUnknownTargetIsNamedAndNotWaitedFor() {
            NextStep step = step(register(), sharedOn(day(4, 5), "nowhere"));
            assertThat(step.step()).isEqualTo(Step.BRIEF);
            assertThat(step.target()).contains("nowhere");
            assertThat(step.waitingFor()).isEmpty();
            assertThat(step.meeting()).isEmpty();
        }

        @Test
        void aKnownTargetGoesBeforeAnUnknownOne() {
            assertThat(step(register(), sharedOn(day(4, 5), "aaa", "board")).target())
                    .contains("board");
        }

        @Test
        void anUnknownTargetsCommitmentsAreFollowedUp() {
            NextStep step = step(
                    register(),
                    sharedOn(day(4, 5), "nowhere"),
                    byChairOf("nowhere", PUT_ON_POLITICAL_AGENDA, day(4, 6)).build());
            assertThat(step.step()).isEqualTo(Step.FOLLOW_UP);
            assertThat(step.target()).contains("nowhere");
            assertThat(step.commitments()).hasSize(1);
            assertThat(step.waitingFor()).isEmpty();
        }

        @Test
        void aPartnershipUnderAnUnknownCharterHasNoRoute() {
            Register.Builder register = Register.builder()
                    .addPartnerships(
                            partnership("desk", "unheard-of", Role.CHAIR).build());
            assertThat(step(register, unresolved()).exhausted()).isTrue();
            assertThat(step(register, unresolved().subList(0, 2)).step()).isEqualTo(Step.CONTINUE);
        }
    }

    @Nested
    class OnADate {

        @Test
        void whatHappenedLaterIsLeftOut() {
            RegisterIndex index = RegisterIndex.of(register().build());
            Dilemma dilemma = dilemma("d", all(sharedOn(day(4, 5), "board"))).build();
            assertThat(NextSteps.of(dilemma, index, day(1, 31))).isEmpty();
            assertThat(NextSteps.of(dilemma, index, day(2, 1)).orElseThrow().step())
                    .isEqualTo(Step.SCHEDULE);
            assertThat(NextSteps.of(dilemma, index, day(3, 1)).orElseThrow().step())
                    .isEqualTo(Step.CONTINUE);
            assertThat(NextSteps.of(dilemma, index, day(4, 1)).orElseThrow().step())
                    .isEqualTo(Step.ESCALATE);
            assertThat(NextSteps.of(dilemma, index, day(4, 5)).orElseThrow().step())
                    .isEqualTo(Step.BRIEF);
        }

        @Test
        void aCorrectionCountsFromItsOwnDay() {
            Event[] history = {
                at(SUBMITTED, day(2, 1)),
                event(WITHDRAWN, day(3, 1)).id("e2").build(),
                event(CORRECTED, day(4, 1)).event("e2").build()
            };
            assertThat(step(register(), day(3, 31), history).step()).isEqualTo(Step.NONE);
            assertThat(step(register(), day(4, 1), history).step()).isEqualTo(Step.SCHEDULE);
        }

        @Test
        void whatIsDueIsWhatIsDueUpToAndIncludingThatDay() {
            Register register = register()
                    .addMeetings(planned("desk-1", "desk", day(6, 10)))
                    .addDilemmas(
                            dilemma("discussed", at(SUBMITTED, day(2, 1)), at(SCHEDULED, day(2, 2)))
                                    .build(),
                            dilemma(
                                            "held",
                                            at(SUBMITTED, day(2, 1)),
                                            event(PUT_ON_HOLD, day(3, 1))
                                                    .until(day(6, 8))
                                                    .build())
                                    .build(),
                            dilemma("open", at(SUBMITTED, day(2, 1)), at(DISCUSSED, day(3, 1)))
                                    .build())
                    .build();
            assertThat(NextSteps.dueOn(register, day(6, 7))).isEmpty();
            assertThat(NextSteps.dueOn(register, day(6, 8)))
                    .extracting(NextStep::dilemma)
                    .containsExactly("held");
            assertThat(NextSteps.dueOn(register, day(6, 10)))
                    .extracting(NextStep::dilemma)
                    .containsExactly("held", "discussed");
        }
    }

    @Nested
    class Order {

        private Dilemma.Builder onHold(String id, LocalDate since, LocalDate until) {
            return dilemma(
                    id,
                    at(SUBMITTED, day(1, 1)),
                    event(PUT_ON_HOLD, since).until(until).build());
        }

        @Test
        void isByDueDateThenUrgencyThenSinceThenId() {
            Register register = register()
                    .addDilemmas(
                            dilemma("none", at(SUBMITTED, day(1, 1)))
                                    .urgency(Urgency.HIGH)
                                    .build(),
                            onHold("later", day(2, 1), day(9, 2))
                                    .urgency(Urgency.HIGH)
                                    .build(),
                            onHold("low", day(2, 1), day(9, 1))
                                    .urgency(Urgency.LOW)
                                    .build(),
                            onHold("normal", day(2, 1), day(9, 1)).build(),
                            onHold("high-b", day(2, 2), day(9, 1))
                                    .urgency(Urgency.HIGH)
                                    .build(),
                            onHold("high-a", day(2, 2), day(9, 1))
                                    .urgency(Urgency.HIGH)
                                    .build(),
                            onHold("high-older", day(2, 1), day(9, 1))
                                    .urgency(Urgency.HIGH)
                                    .build())
                    .build();
            assertThat(NextSteps.of(register, TODAY))
                    .extracting(NextStep::dilemma)
                    .containsExactly("high-older", "high-a", "high-b", "normal", "low", "later", "none");
        }

        @Test
        void aSecondDilemmaWithTheSameIdCountsForNothing() {
            Register register = register()
                    .addDilemmas(
                            dilemma("d", at(SUBMITTED, day(1, 1))).build(),
                            dilemma("d", at(SUBMITTED, day(1, 1)), at(WITHDRAWN, day(1, 2)))
                                    .build())
                    .build();
            assertThat(NextSteps.of(register, TODAY)).extracting(NextStep::step).containsExactly(Step.SCHEDULE);
        }
    }

    @Nested
    class Codes {

        @ParameterizedTest
        @EnumSource(Step.class)
        void aStepIsFoundByItsCode(Step step) {
            assertThat(Step.of(step.code())).isEqualTo(step);
            assertThat(step.textKey()).isEqualTo("step." + step.code());
        }

        @ParameterizedTest
        @EnumSource(StepReason.class)
        void aReasonIsFoundByItsCode(StepReason reason) {
            assertThat(StepReason.of(reason.code())).isEqualTo(reason);
            assertThat(reason.textKey()).isEqualTo("step-reason." + reason.code());
        }

        @Test
        void thereAreThirteenSteps() {
            assertThat(Step.values())
                    .extracting(Step::code)
                    .containsExactly(
                            "schedule",
                            "discuss",
                            "decide",
                            "continue",
                            "escalate",
                            "brief",
                            "await",
                            "follow-up",
                            "disseminate",
                            "close",
                            "resume",
                            "wait",
                            "none");
        }
    }
}
