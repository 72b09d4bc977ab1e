// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

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
import static io.github.beraad.register.EventType.SHARED;
import static io.github.beraad.register.EventType.SUBMITTED;
import static io.github.beraad.register.EventType.WITHDRAWN;
import static io.github.beraad.testing.Registers.NEW_YEAR;
import static io.github.beraad.testing.Registers.day;
import static io.github.beraad.testing.Registers.dilemma;
import static io.github.beraad.testing.Registers.event;
import static io.github.beraad.testing.Registers.meetingId;
import static io.github.beraad.testing.Registers.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import io.github.beraad.testing.Registers;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventJudgeTest {

    private static final RegisterIndex INDEX =
            RegisterIndex.of(Registers.threeTiers().build());

    private static final Event SUBMISSION = event(SUBMITTED, NEW_YEAR, "p-town").build();
    private static final Event DISCUSSION =
            event(DISCUSSED, NEW_YEAR, "p-police").build();
    private static final Event DECLARATION =
            event(DECLARED_UNRESOLVED, NEW_YEAR, "p-chair").build();
    private static final Event SHARING = event(ESCALATED, NEW_YEAR, "p-desk").build();

    private static List<EventOffence> judged(RegisterIndex index, Dilemma dilemma) {
        List<EventOffence> found = new ArrayList<>();
        EventJudge.of(index).judge(dilemma, found::add);
        return found;
    }

    private static List<EventOffence> judged(Event... history) {
        return judged(INDEX, dilemma(history));
    }

    private static List<EventOffence> judgedSignal(Signal signal) {
        List<EventOffence> found = new ArrayList<>();
        EventJudge.of(INDEX).judge(signal, found::add);
        return found;
    }

    private static RegisterIndex recordedOn(LocalDate date) {
        return RegisterIndex.of(Registers.threeTiers().recordedOn(date).build());
    }

    @Test
    void aHistoryInOrderHasNoOffence() {
        assertThat(judged(
                        SUBMISSION,
                        event(SCHEDULED, NEW_YEAR, "p-desk").build(),
                        DISCUSSION,
                        DECLARATION,
                        SHARING,
                        event(ACKNOWLEDGED, day(2, 1), "c-preparer")
                                .meeting(meetingId("council", 2))
                                .build(),
                        event(ESCALATED, day(2, 2), "c-chair")
                                .from("council")
                                .to("summit")
                                .build(),
                        event(DRIVING_ROLE_TAKEN, day(2, 3), "s-town")
                                .partnership("summit")
                                .build(),
                        event(REPORTED_BACK, day(3, 1), "s-preparer")
                                .partnership("summit")
                                .done()
                                .build(),
                        event(RETURNED, day(3, 1), "c-chair")
                                .partnership("council")
                                .build(),
                        event(RESOLVED, day(3, 1), "p-chair")
                                .meeting(meetingId("platform", 3))
                                .build(),
                        event(DISSEMINATED, day(3, 2), "p-town-observer").build(),
                        event(CLOSED, day(3, 3), "p-chair").build()))
                .isEmpty();
    }

    @Nested
    class Authority {

        private final List<Event> toUnresolved = List.of(SUBMISSION, DISCUSSION, DECLARATION);
        private final List<Event> toShared = List.of(SUBMISSION, DISCUSSION, DECLARATION, SHARING);

        @TestFactory
        Stream<DynamicTest> everyRowForEveryMember() {
            String lead = "p-chair p-desk";
            String all = "p-chair p-desk p-town p-town-observer p-police";
            List<DynamicTest> tests = new ArrayList<>();
            only(tests, "p-town p-police", SUBMITTED, List.of());
            only(tests, lead, SCHEDULED, List.of(SUBMISSION));
            only(tests, all, DISCUSSED, List.of(SUBMISSION));
            only(tests, lead, RESOLVED, List.of(SUBMISSION, DISCUSSION));
            only(tests, lead, DECLARED_UNRESOLVED, List.of(SUBMISSION, DISCUSSION));
            only(tests, lead + " c-preparer", ESCALATED, toUnresolved);
            only(tests, lead, PUT_ON_HOLD, toUnresolved);
            Event hold = event(PUT_ON_HOLD, NEW_YEAR, "p-chair").build();
            only(tests, lead, RESUMED, List.of(SUBMISSION, hold));
            only(tests, "p-town p-town-observer", WITHDRAWN, List.of(SUBMISSION));
            only(tests, lead, CLOSED, toUnresolved);
            Event closing = event(CLOSED, NEW_YEAR, "p-chair").build();
            only(tests, lead + " p-town p-police", REOPENED, List.of(SUBMISSION, DISCUSSION, DECLARATION, closing));
            Event solution = event(RESOLVED, NEW_YEAR, "p-chair").build();
            only(tests, all, DISSEMINATED, List.of(SUBMISSION, DISCUSSION, solution));
            Event mistake = event(SUBMITTED, NEW_YEAR, "p-town").id("e1").build();
            only(tests, lead, CORRECTED, List.of(mistake));
            only(tests, "c-chair c-preparer", ACKNOWLEDGED, toShared);
            only(tests, "c-chair c-town", PUT_ON_POLITICAL_AGENDA, toShared);
            only(tests, "c-chair c-town", DRIVING_ROLE_TAKEN, toShared);
            only(tests, "c-chair c-town c-preparer c-observer", REPORTED_BACK, toShared);
            only(tests, "c-chair c-preparer", RETURNED, toShared);
            return tests.stream();
        }

        private void only(List<DynamicTest> tests, String who, EventType type, List<Event> before) {
            List<String> may = List.of(who.split(" ", -1));
            for (IndexedPartnership partnership : INDEX.partnerships()) {
                for (IndexedMember member : partnership.members()) {
                    tests.add(DynamicTest.dynamicTest(type.code() + " by " + member.id(), () -> {
                        List<Event> history = new ArrayList<>(before);
                        history.add(event(type, NEW_YEAR, member.id()).build());
                        List<EventOffence> found = judged(INDEX, dilemma(history));
                        if (may.contains(member.id())) {
                            assertThat(found).isEmpty();
                        } else {
                            assertThat(found)
                                    .singleElement()
                                    .returns(
                                            type == SUBMITTED ? OffenceKind.SUBMITTER : OffenceKind.NOT_AUTHORISED,
                                            EventOffence::kind)
                                    .returns(history.size() - 1, EventOffence::position);
                        }
                        assertThat(DilemmaStatus.of(dilemma(history), INDEX).counts(history.size() - 1))
                                .isTrue();
                    }));
                }
            }
        }

        @Test
        void passingOnIsForTheLeadOrAPreparerOfThePartnershipThatPassesItOn() {
            for (String may : List.of("c-chair", "c-preparer")) {
                assertThat(passedOnBy(may)).isEmpty();
            }
            for (String not : List.of("c-town", "p-chair", "s-preparer")) {
                assertThat(passedOnBy(not)).extracting(EventOffence::kind).containsExactly(OffenceKind.NOT_AUTHORISED);
            }
        }

        private List<EventOffence> passedOnBy(String member) {
            List<Event> history = new ArrayList<>(toShared);
            history.add(event(ESCALATED, NEW_YEAR, member)
                    .from("council")
                    .to("summit")
                    .build());
            return judged(INDEX, dilemma(history));
        }

        @TestFactory
        Stream<DynamicTest> aSignalIsSharedByLeadReportersPartyOrAPreparerOfTheTarget() {
            return Stream.of("p-chair", "p-desk", "p-town", "p-town-observer", "c-preparer", "p-police", "c-chair")
                    .map(member -> DynamicTest.dynamicTest(member, () -> {
                        List<EventOffence> found = judgedSignal(
                                signal(event(SHARED, NEW_YEAR, member).build()));
                        boolean may = !member.equals("p-police") && !member.equals("c-chair");
                        assertThat(found).hasSize(may ? 0 : 1);
                    }));
        }

        @Test
        void tellsWhoMay() {
            EventOffence offence = judged(
                            SUBMISSION, event(WITHDRAWN, NEW_YEAR, "p-police").build())
                    .get(0);
            assertThat(offence.permitted())
                    .containsExactly(new Permitted(Doer.SUBMITTING_PARTY, "platform", List.of(), Optional.of("town")));
            EventOffence sharing = judged(
                            SUBMISSION,
                            DISCUSSION,
                            DECLARATION,
                            event(ESCALATED, NEW_YEAR, "c-town").build())
                    .get(0);
            assertThat(sharing.permitted())
                    .extracting(Permitted::doer, Permitted::partnership)
                    .containsExactly(tuple(Doer.OWNER_LEAD, "platform"), tuple(Doer.NEXT_PREPARER, "council"));
            assertThat(sharing.permitted().get(1).roles()).containsExactly(Role.PREPARER);
        }

        @Test
        void aMemberCountsOnlyWhileActive() {
            assertThat(judged(
                            event(SUBMITTED, day(1, 1).minusDays(1), "p-former").build(),
                            event(SCHEDULED, NEW_YEAR, "p-former").build()))
                    .singleElement()
                    .returns(1, EventOffence::position)
                    .returns(OffenceKind.NOT_AUTHORISED, EventOffence::kind);
        }

        @Test
        void theSubmittersRequirementAloneJudgesASubmission() {
            EventOffence offence =
                    judged(event(SUBMITTED, NEW_YEAR, "p-desk").build()).get(0);
            assertThat(offence.kind().rule()).isEmpty();
            assertThat(offence.requirement()).extracting(Requirement::id).isEqualTo("lip.submitters");
            assertThat(offence.permitted()).singleElement().returns(List.of(Role.PARTICIPANT), Permitted::roles);
        }

        @Test
        void withoutSuchARequirementAParticipantOrChairSubmits() {
            Dilemma ofCircle = Dilemma.builder()
                    .like(dilemma(event(SUBMITTED, NEW_YEAR, "o-preparer").build()))
                    .partnership("circle")
                    .build();
            EventOffence offence = judged(INDEX, ofCircle).get(0);
            assertThat(offence.kind()).isEqualTo(OffenceKind.NOT_AUTHORISED);
            assertThat(offence.permitted())
                    .singleElement()
                    .returns(List.of(Role.PARTICIPANT, Role.CHAIR), Permitted::roles);
            for (String may : List.of("o-chair", "o-town")) {
                Event submission = event(SUBMITTED, NEW_YEAR, may).build();
                assertThat(judged(
                                INDEX,
                                Dilemma.builder()
                                        .like(ofCircle)
                                        .history(List.of(submission))
                                        .build()))
                        .isEmpty();
            }
        }

        @Test
        void theCharterOfTheEventsDateSaysWhoSubmits() {
            Charter.Builder charter = Charter.builder("own", "1").title("Eigen").until(day(6, 1));
            Charter second = Charter.builder("own", "2")
                    .title("Eigen")
                    .from(day(6, 1))
                    .addRequirements(
                            submitters("own.police", Role.DIRECTOR, Role.SECRETARY),
                            submitters("own.other", Role.SECRETARY, Role.OBSERVER))
                    .build();
            Register register = Registers.threeTiers()
                    .addCharters(charter.build(), second)
                    .addPartnerships(Partnership.builder()
                            .id("own")
                            .name("Eigen")
                            .charter("own")
                            .scope(Scope.LOCAL)
                            .addMembers(Member.builder()
                                    .id("own-member")
                                    .party("town")
                                    .addRoles(Role.PARTICIPANT, Role.DIRECTOR)
                                    .build())
                            .build())
                    .build();
            RegisterIndex index = RegisterIndex.of(register);
            assertThat(judged(index, ofOwn(day(5, 31)))).isEmpty();
            assertThat(judged(index, ofOwn(day(6, 1))))
                    .singleElement()
                    .returns(
                            "own.other",
                            offence -> offence.requirement() == null
                                    ? ""
                                    : offence.requirement().id());
        }

        private Requirement submitters(String id, Role... roles) {
            return Requirement.of(RequirementType.SUBMITTERS, id)
                    .source("reglement")
                    .with(Parameters.ROLES, List.of(roles))
                    .build();
        }

        private Dilemma ofOwn(LocalDate date) {
            return Dilemma.builder()
                    .like(dilemma(event(SUBMITTED, date, "own-member").build()))
                    .partnership("own")
                    .build();
        }
    }

    @Nested
    class Meetings {

        private List<EventOffence> discussedAt(String meeting, LocalDate on) {
            return judged(
                    SUBMISSION,
                    Event.of(DISCUSSED).on(on).by("p-town").meeting(meeting).build());
        }

        @Test
        void aDiscussionIsAtAMeetingOfTheOwnerHeldThatDay() {
            assertThat(discussedAt("platform-02", day(2, 1))).isEmpty();
            assertMismatch(discussedAt("platform-02", day(2, 2)), EventOffence.Reason.MEETING_ON_OTHER_DATE);
            assertMismatch(discussedAt("council-02", day(2, 1)), EventOffence.Reason.MEETING_OF_OTHER);
        }

        @Test
        void resolutionsAndDeclarationsToo() {
            for (EventType type : List.of(RESOLVED, DECLARED_UNRESOLVED)) {
                Event.Builder event = event(type, day(2, 1), "p-chair");
                assertThat(judged(SUBMISSION, DISCUSSION, event.build())).isEmpty();
                assertThat(judged(
                                SUBMISSION,
                                DISCUSSION,
                                event.meeting("platform-02").build()))
                        .isEmpty();
                assertMismatch(
                        judged(
                                SUBMISSION,
                                DISCUSSION,
                                event.meeting("platform-03").build()),
                        EventOffence.Reason.MEETING_ON_OTHER_DATE);
                assertMismatch(
                        judged(
                                SUBMISSION,
                                DISCUSSION,
                                event.meeting("circle-02").build()),
                        EventOffence.Reason.MEETING_OF_OTHER);
            }
        }

        @Test
        void aScheduledMeetingIsTheOwnersAndNotBeforeTheEvent() {
            Event.Builder event = event(SCHEDULED, day(2, 1), "p-desk");
            assertThat(judged(SUBMISSION, event.meeting("platform-02").build())).isEmpty();
            assertThat(judged(SUBMISSION, event.meeting("platform-12").build())).isEmpty();
            assertMismatch(
                    judged(SUBMISSION, event.meeting("platform-01").build()), EventOffence.Reason.MEETING_BEFORE);
            assertMismatch(
                    judged(SUBMISSION, event.meeting("council-03").build()), EventOffence.Reason.MEETING_OF_OTHER);
        }

        @Test
        void anAcknowledgementIsAtAMeetingOfTheTarget() {
            Event.Builder event = event(ACKNOWLEDGED, day(2, 1), "c-chair");
            assertThat(judged(
                            SUBMISSION,
                            DISCUSSION,
                            DECLARATION,
                            SHARING,
                            event.meeting("council-02").build()))
                    .isEmpty();
            List<EventOffence> found = judged(
                    SUBMISSION,
                    DISCUSSION,
                    DECLARATION,
                    SHARING,
                    event.meeting("platform-02").build());
            assertMismatch(found, EventOffence.Reason.MEETING_OF_OTHER);
            assertThat(found.get(0).from()).isEqualTo("council");
        }

        @Test
        void aMeetingThatIsNotHeldDoesNotFit() {
            Register.Builder register = Registers.threeTiers();
            Meeting planned = Meeting.builder()
                    .id("planned")
                    .partnership("platform")
                    .date(day(2, 1))
                    .status(MeetingStatus.PLANNED)
                    .build();
            RegisterIndex index = RegisterIndex.of(register.addMeetings(planned).build());
            List<EventOffence> found = judged(
                    index,
                    dilemma(
                            SUBMISSION,
                            event(SCHEDULED, day(2, 1), "p-desk")
                                    .meeting("planned")
                                    .build(),
                            event(DISCUSSED, day(2, 1), "p-desk")
                                    .meeting("planned")
                                    .build()));
            assertMismatch(found, EventOffence.Reason.MEETING_NOT_HELD);
        }

        @Test
        void aHeldMeetingListsTheDilemma() {
            Dilemma other = Dilemma.builder()
                    .like(dilemma(SUBMISSION, DISCUSSION))
                    .id("other")
                    .build();
            assertThat(judged(INDEX, other))
                    .singleElement()
                    .returns(OffenceKind.NOT_ON_AGENDA, EventOffence::kind)
                    .returns("platform-01", EventOffence::meeting);
        }

        private void assertMismatch(List<EventOffence> found, EventOffence.Reason reason) {
            assertThat(found)
                    .singleElement()
                    .returns(OffenceKind.MEETING_MISMATCH, EventOffence::kind)
                    .returns(reason, EventOffence::reason);
        }
    }

    @Nested
    class Targets {

        @Test
        void theOwnerSharesAlongItsRoutes() {
            assertThat(judged(
                            SUBMISSION,
                            DISCUSSION,
                            DECLARATION,
                            event(ESCALATED, NEW_YEAR, "p-chair").to("circle").build()))
                    .singleElement()
                    .returns(OffenceKind.WRONG_TARGET, EventOffence::kind)
                    .returns("platform", EventOffence::from)
                    .returns("circle", EventOffence::to);
        }

        @Test
        void aTargetSharesAlongItsOwnRoutes() {
            Event.Builder onward = event(ESCALATED, NEW_YEAR, "c-chair").from("council");
            assertThat(judged(
                            SUBMISSION,
                            DISCUSSION,
                            DECLARATION,
                            SHARING,
                            onward.to("circle").build()))
                    .extracting(EventOffence::kind, EventOffence::from)
                    .containsExactly(tuple(OffenceKind.WRONG_TARGET, "council"));
        }

        @Test
        void aSignalToo() {
            assertThat(judgedSignal(signal(
                            event(SHARED, NEW_YEAR, "p-chair").to("summit").build())))
                    .extracting(EventOffence::kind)
                    .containsExactly(OffenceKind.WRONG_TARGET);
        }
    }

    @Nested
    class Order {

        @Test
        void anEventStandsBehindThoseBeforeIt() {
            List<EventOffence> found = judged(
                    SUBMISSION,
                    event(DISCUSSED, day(3, 1), "p-town").build(),
                    event(DISCUSSED, day(2, 1), "p-town").build(),
                    event(DISCUSSED, day(2, 1), "p-town").build(),
                    event(DISCUSSED, day(3, 1), "p-town").build());
            assertThat(found)
                    .extracting(EventOffence::kind, EventOffence::position, EventOffence::limit, EventOffence::other)
                    .containsExactly(
                            tuple(OffenceKind.NOT_CHRONOLOGICAL, 2, day(3, 1), 1),
                            tuple(OffenceKind.NOT_CHRONOLOGICAL, 3, day(3, 1), 1));
        }

        @Test
        void anIllegalEventIsJudgedForItsOrderAndNothingElse() {
            assertThat(judged(
                            event(SUBMITTED, day(3, 1), "p-town").build(),
                            event(RESUMED, NEW_YEAR, "c-observer").build()))
                    .extracting(EventOffence::kind)
                    .containsExactly(OffenceKind.ILLEGAL, OffenceKind.NOT_CHRONOLOGICAL);
            assertThat(judged(
                            SUBMISSION,
                            event(RESUMED, day(3, 1), "p-chair").build(),
                            event(DISCUSSED, day(2, 1), "p-town").build()))
                    .extracting(EventOffence::kind)
                    .containsExactly(OffenceKind.ILLEGAL, OffenceKind.NOT_CHRONOLOGICAL);
        }

        @Test
        void anEventInTheFutureCountsForNothingElse() {
            Dilemma dilemma = dilemma(
                    SUBMISSION,
                    event(RESUMED, day(5, 1), "c-observer").build(),
                    event(DISCUSSED, day(3, 1), "p-town").build());
            List<EventOffence> found = judged(recordedOn(day(4, 1)), dilemma);
            assertThat(found)
                    .singleElement()
                    .returns(OffenceKind.IN_FUTURE, EventOffence::kind)
                    .returns(1, EventOffence::position)
                    .returns(day(4, 1), EventOffence::limit);
        }

        @Test
        void onTheDayItselfIsNotInTheFuture() {
            assertThat(judged(recordedOn(NEW_YEAR), dilemma(SUBMISSION))).isEmpty();
        }
    }

    @Nested
    class Corrections {

        @Test
        void aCorrectedEventIsNotJudged() {
            assertThat(judged(
                            SUBMISSION,
                            event(RESOLVED, day(6, 1), "c-observer").id("e1").build(),
                            event(CORRECTED, day(2, 1), "p-chair").build(),
                            event(DISCUSSED, day(2, 1), "p-town").build()))
                    .isEmpty();
        }

        @Test
        void aCorrectionOfNothingIsIllegal() {
            assertThat(judged(
                            SUBMISSION,
                            event(CORRECTED, NEW_YEAR, "p-chair").build(),
                            event(DISCUSSED, NEW_YEAR, "p-town").id("e1").build()))
                    .singleElement()
                    .returns(OffenceKind.ILLEGAL, EventOffence::kind)
                    .returns(EventOffence.Reason.NOTHING_TO_CORRECT, EventOffence::reason)
                    .returns(DilemmaState.SUBMITTED, EventOffence::state);
        }

        @Test
        void onAnEarlierDateTheyHadNotBeenMade() {
            Dilemma dilemma = dilemma(
                    event(SUBMITTED, NEW_YEAR, "p-desk").id("e1").build(),
                    event(CORRECTED, day(2, 1), "p-chair").build());
            List<EventOffence> found = new ArrayList<>();
            EventJudge judge = EventJudge.of(INDEX);
            judge.judge(dilemma, day(1, 31), found::add);
            assertThat(found).extracting(EventOffence::kind).containsExactly(OffenceKind.SUBMITTER);
            found.clear();
            judge.judge(dilemma, day(2, 1), found::add);
            assertThat(found).isEmpty();
        }

        @Test
        void aSignalsHistoryHasThemToo() {
            assertThat(judgedSignal(signal(
                            event(SHARED, NEW_YEAR, "p-chair")
                                    .to("summit")
                                    .id("e1")
                                    .build(),
                            event(CORRECTED, NEW_YEAR, "p-chair").build())))
                    .isEmpty();
        }

        @Test
        void aSignalIsJudgedOnAnEarlierDateToo() {
            Signal signal = signal(
                    event(SHARED, NEW_YEAR, "p-chair").to("summit").id("e1").build(),
                    event(CORRECTED, day(2, 1), "p-chair").build());
            List<EventOffence> found = new ArrayList<>();
            EventJudge judge = EventJudge.of(INDEX);
            judge.judge(signal, day(1, 31), found::add);
            assertThat(found).extracting(EventOffence::kind).containsExactly(OffenceKind.WRONG_TARGET);
            found.clear();
            judge.judge(signal, day(2, 1), found::add);
            assertThat(found).isEmpty();
        }

        @Test
        void oneJudgeTellsTheIdsOfTwoHistoriesApart() {
            EventJudge judge = EventJudge.of(INDEX);
            List<EventOffence> found = new ArrayList<>();
            Event correction = event(CORRECTED, day(2, 1), "p-chair").build();
            judge.judge(
                    dilemma(
                            SUBMISSION,
                            event(RESOLVED, NEW_YEAR, "c-observer").id("e1").build(),
                            correction),
                    found::add);
            judge.judge(
                    dilemma(
                            SUBMISSION,
                            DISCUSSION,
                            event(WITHDRAWN, NEW_YEAR, "c-observer").id("e1").build(),
                            correction),
                    found::add);
            assertThat(found).isEmpty();
        }
    }

    @Nested
    class WhatIsNotKnown {

        @Test
        void anUnknownMemberIsNobodysBusinessHere() {
            assertThat(judged(event(SUBMITTED, NEW_YEAR, "nobody").build())).isEmpty();
            assertThat(judged(
                            event(SUBMITTED, NEW_YEAR, "nobody").build(),
                            event(WITHDRAWN, NEW_YEAR, "p-police").build()))
                    .isEmpty();
        }

        @Test
        void anUnknownMeetingNeither() {
            assertThat(judged(
                            SUBMISSION,
                            event(DISCUSSED, day(2, 2), "p-town")
                                    .meeting("nowhere")
                                    .build()))
                    .isEmpty();
        }

        @Test
        void anUnknownTargetLeavesOpenWhoMayShareWithItAndWhoseMeetingItIs() {
            assertThat(judged(
                            SUBMISSION,
                            DISCUSSION,
                            DECLARATION,
                            event(ESCALATED, NEW_YEAR, "p-police").to("nowhere").build(),
                            event(ACKNOWLEDGED, NEW_YEAR, "p-police")
                                    .meeting("platform-01")
                                    .build()))
                    .isEmpty();
        }

        @Test
        void anUnknownOwnerToo() {
            Dilemma dilemma = Dilemma.builder()
                    .like(dilemma(
                            SUBMISSION,
                            event(DISCUSSED, NEW_YEAR, "c-town")
                                    .meeting("council-01")
                                    .build(),
                            event(DECLARED_UNRESOLVED, NEW_YEAR, "c-town").build(),
                            event(ESCALATED, NEW_YEAR, "c-town").to("circle").build()))
                    .partnership("nowhere")
                    .build();
            assertThat(judged(INDEX, dilemma)).isEmpty();
        }

        @Test
        void aMeetingOfAnUnknownPartnershipIsJudgedByItsDateAlone() {
            RegisterIndex index = RegisterIndex.of(Registers.threeTiers()
                    .addMeetings(Meeting.builder()
                            .like(INDEX.register().meetings().get(1))
                            .id("loose")
                            .partnership("nowhere")
                            .build())
                    .build());
            Event.Builder event = event(DISCUSSED, day(2, 1), "p-town").meeting("loose");
            assertThat(judged(index, dilemma(SUBMISSION, event.build()))).isEmpty();
            assertThat(judged(index, dilemma(SUBMISSION, event.on(day(2, 2)).build())))
                    .extracting(EventOffence::reason)
                    .containsExactly(EventOffence.Reason.MEETING_ON_OTHER_DATE);
        }

        @Test
        void anUnknownCharterLeavesOpenWhoSubmitsAndWhereItGoes() {
            RegisterIndex index = RegisterIndex.of(Registers.threeTiers()
                    .addPartnerships(Partnership.builder()
                            .id("loose")
                            .name("Los")
                            .charter("nowhere")
                            .scope(Scope.LOCAL)
                            .addMembers(Member.builder()
                                    .id("l-chair")
                                    .party("town")
                                    .addRoles(Role.CHAIR, Role.OBSERVER)
                                    .build())
                            .addMembers(Member.builder()
                                    .id("l-observer")
                                    .party("police")
                                    .addRoles(Role.OBSERVER)
                                    .build())
                            .build())
                    .build());
            Dilemma dilemma = Dilemma.builder()
                    .like(dilemma(
                            event(SUBMITTED, NEW_YEAR, "l-observer").build(),
                            Event.of(DISCUSSED)
                                    .on(NEW_YEAR)
                                    .by("l-chair")
                                    .meeting("nowhere")
                                    .build(),
                            event(DECLARED_UNRESOLVED, NEW_YEAR, "l-chair").build(),
                            event(ESCALATED, NEW_YEAR, "l-chair").to("circle").build()))
                    .partnership("loose")
                    .build();
            assertThat(judged(index, dilemma)).isEmpty();
            assertThat(judged(
                            index,
                            dilemma(
                                    SUBMISSION,
                                    DISCUSSION,
                                    DECLARATION,
                                    event(ESCALATED, NEW_YEAR, "p-chair")
                                            .to("loose")
                                            .build())))
                    .isEmpty();
        }
    }

    @Nested
    class Ambiguity {

        @Test
        void anAnswerNamesThePartnershipWhereThereAreSeveral() {
            Event second = event(ESCALATED, NEW_YEAR, "c-chair")
                    .from("council")
                    .to("summit")
                    .build();
            assertThat(judged(
                            SUBMISSION,
                            DISCUSSION,
                            DECLARATION,
                            SHARING,
                            second,
                            event(ACKNOWLEDGED, NEW_YEAR, "c-chair").build()))
                    .singleElement()
                    .returns(EventOffence.Reason.TARGET_NOT_STATED, EventOffence::reason);
            assertThat(judged(
                            SUBMISSION, event(ACKNOWLEDGED, NEW_YEAR, "c-chair").build()))
                    .singleElement()
                    .returns(EventOffence.Reason.NOT_SHARED, EventOffence::reason);
        }
    }
}
