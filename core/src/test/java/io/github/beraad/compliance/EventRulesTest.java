// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallHistories.ACKNOWLEDGED;
import static io.github.beraad.testing.SmallHistories.DISCUSSED;
import static io.github.beraad.testing.SmallHistories.ESCALATED;
import static io.github.beraad.testing.SmallHistories.RESOLVED;
import static io.github.beraad.testing.SmallHistories.SHARED;
import static io.github.beraad.testing.SmallHistories.SUBMITTED;
import static io.github.beraad.testing.SmallHistories.TO_SHARED;
import static io.github.beraad.testing.SmallHistories.TO_UNRESOLVED;
import static io.github.beraad.testing.SmallHistories.UNRESOLVED;
import static io.github.beraad.testing.SmallHistories.clubAndBoard;
import static io.github.beraad.testing.SmallHistories.dilemma;
import static io.github.beraad.testing.SmallHistories.event;
import static io.github.beraad.testing.SmallHistories.ofDilemma;
import static io.github.beraad.testing.SmallHistories.ofSignal;
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
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Role;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The {@code event} rules over the histories of dilemmas and of signals. */
class EventRulesTest {

    private static Event on(EventType type, String date, String by) {
        return event(type, date, by).build();
    }

    @Test
    @Keeps({
        "event.illegal",
        "event.not-chronological",
        "event.in-future",
        "event.not-authorised",
        "event.meeting-mismatch",
        "event.not-on-agenda",
        "event.wrong-target"
    })
    void allIsWell() {
        SmallRegister register = ofDilemma(
                        TO_SHARED,
                        event(EventType.ACKNOWLEDGED, "2026-04-01", "board-preparer")
                                .meeting("y")
                                .build(),
                        on(EventType.PUT_ON_POLITICAL_AGENDA, "2026-05-01", "board-chair"),
                        event(EventType.REPORTED_BACK, "2026-06-01", "board-chair")
                                .done()
                                .build(),
                        on(EventType.CLOSED, "2026-06-01", "chair"))
                .recordedOn("2026-06-01")
                .meetings(held("y", "2026-04-01").partnership("board"))
                .signals(signal("s", SHARED, ACKNOWLEDGED));

        assertThat(register.found()).isEmpty();
    }

    /** {@code event.illegal} */
    @Nested
    class Illegal {

        @Test
        @Breaks(Offence.EVENT_ILLEGAL)
        void whatTheStateDoesNotAllow() {
            SmallRegister register = ofDilemma(SUBMITTED, RESOLVED);

            assertThat(register.found()).containsExactly("error event.illegal dilemma d /dilemmas/0/history/1");
            assertThat(register.facts())
                    .containsExactly("event=resolved, on=2026-02-01, reason=state, state=submitted, "
                            + "allowed=[scheduled, discussed, put-on-hold, withdrawn, corrected]");
        }

        @Test
        void anythingBeforeItIsSubmitted() {
            SmallRegister register = ofDilemma(DISCUSSED, SUBMITTED);

            assertThat(register.found())
                    .containsExactly(
                            "error event.illegal dilemma d /dilemmas/0/history/0",
                            "warning event.not-chronological dilemma d /dilemmas/0/history/1");
            assertThat(register.facts().get(0))
                    .isEqualTo("event=discussed, on=2026-02-01, reason=state, allowed=[submitted, corrected]");
        }

        @Test
        void whatThePartnershipThatActsIsNotReadyFor() {
            SmallRegister register = ofDilemma(
                    TO_SHARED,
                    on(EventType.RETURNED, "2026-04-01", "board-chair"),
                    on(EventType.ACKNOWLEDGED, "2026-04-01", "board-chair"));

            assertThat(register.found()).containsExactly("error event.illegal dilemma d /dilemmas/0/history/5");
            assertThat(register.facts())
                    .singleElement()
                    .asString()
                    .startsWith("event=acknowledged, on=2026-04-01, reason=state-at-target, state=under-discussion, "
                            + "target=board, stateAtTarget=returned, allowed=[");
        }

        @Test
        void aPartnershipThatItWasNotSharedWith() {
            SmallRegister register = ofDilemma(TO_UNRESOLVED, ACKNOWLEDGED);

            assertThat(register.found()).containsExactly("error event.illegal dilemma d /dilemmas/0/history/3");
            assertThat(register.facts()).singleElement().asString().contains("reason=not-shared");
        }

        @Test
        void anUnnamedOneOfSeveralPartnerships() {
            SmallRegister register = ofDilemma(
                            TO_SHARED,
                            event(EventType.ESCALATED, "2026-03-01", "chair")
                                    .to("other")
                                    .build(),
                            ACKNOWLEDGED,
                            event(EventType.ACKNOWLEDGED, "2026-04-01", "board-chair")
                                    .partnership("board")
                                    .build())
                    .routes("board", "other")
                    .partnerships(partnership("other", "above"));

            assertThat(register.found()).containsExactly("error event.illegal dilemma d /dilemmas/0/history/5");
            assertThat(register.facts()).singleElement().asString().contains("reason=target-not-stated");
        }

        @Test
        void whatCannotHappenToASignal() {
            SmallRegister register = ofSignal(
                    SHARED,
                    on(EventType.RETURNED, "2026-04-01", "board-chair"),
                    on(EventType.CLOSED, "2026-04-01", "chair"));

            assertThat(register.found())
                    .containsExactly(
                            "error event.illegal signal s /signals/0/history/1",
                            "error event.illegal signal s /signals/0/history/2");
            assertThat(register.facts().get(0))
                    .isEqualTo("event=returned, on=2026-04-01, reason=state, allowed=[corrected, shared, acknowledged, "
                            + "put-on-political-agenda, driving-role-taken, reported-back]");
        }

        @Test
        void aSignalThatIsNotShared() {
            assertThat(ofSignal(ACKNOWLEDGED).found())
                    .containsExactly("error event.illegal signal s /signals/0/history/0");
        }

        /** It changes no state: the next event is judged by the state before it. */
        @Test
        void isOneFindingHoweverMuchFollows() {
            assertThat(ofDilemma(SUBMITTED, RESOLVED, DISCUSSED, UNRESOLVED, ESCALATED, ACKNOWLEDGED)
                            .found())
                    .containsExactly("error event.illegal dilemma d /dilemmas/0/history/1");
        }

        /** Neither for who did it, nor for its meeting, nor for its target. */
        @Test
        void isJudgedForNothingElseButItsOrder() {
            assertThat(ofDilemma(
                                    SUBMITTED,
                                    event(EventType.ESCALATED, "2025-12-31", "asker")
                                            .to("club")
                                            .build(),
                                    event(EventType.RESOLVED, "2026-03-01", "asker")
                                            .meeting("x")
                                            .build())
                            .found())
                    .containsExactly(
                            "error event.illegal dilemma d /dilemmas/0/history/1",
                            "warning event.not-chronological dilemma d /dilemmas/0/history/1",
                            "error event.illegal dilemma d /dilemmas/0/history/2");
        }

        @Test
        void aReopenedDilemmaStartsAgain() {
            assertThat(ofDilemma(
                                    SUBMITTED,
                                    DISCUSSED,
                                    RESOLVED,
                                    on(EventType.REOPENED, "2026-03-01", "asker"),
                                    on(EventType.DISSEMINATED, "2026-03-01", "asker"),
                                    on(EventType.PUT_ON_HOLD, "2026-03-01", "chair"))
                            .found())
                    .containsExactly("error event.illegal dilemma d /dilemmas/0/history/4");
        }
    }

    /** {@code event.not-chronological} */
    @Nested
    class NotChronological {

        private final Event hold = on(EventType.PUT_ON_HOLD, "2026-01-31", "chair");

        @Test
        @Breaks(Offence.EVENT_NOT_CHRONOLOGICAL)
        void datedBeforeAnyEventAheadOfIt() {
            SmallRegister register =
                    ofDilemma(SUBMITTED, DISCUSSED, hold, on(EventType.RESUMED, "2026-01-31", "chair"), UNRESOLVED);

            assertThat(register.found())
                    .containsExactly(
                            "warning event.not-chronological dilemma d /dilemmas/0/history/2",
                            "warning event.not-chronological dilemma d /dilemmas/0/history/3");
            assertThat(register.facts().get(0)).isEqualTo("event=put-on-hold, on=2026-01-31, latest=2026-02-01");
        }

        @Test
        void onTheSameDay() {
            assertThat(ofDilemma(SUBMITTED, DISCUSSED, UNRESOLVED, on(EventType.CLOSED, "2026-02-01", "chair"))
                            .found())
                    .isEmpty();
        }

        @Test
        void inTheHistoryOfASignal() {
            assertThat(ofSignal(SHARED, on(EventType.ACKNOWLEDGED, "2026-02-28", "board-chair"))
                            .found())
                    .containsExactly("warning event.not-chronological signal s /signals/0/history/1");
        }

        @Test
        void itStillChangesTheState() {
            assertThat(ofDilemma(SUBMITTED, DISCUSSED, hold, UNRESOLVED).found())
                    .containsExactly(
                            "warning event.not-chronological dilemma d /dilemmas/0/history/2",
                            "error event.illegal dilemma d /dilemmas/0/history/3");
        }
    }

    /** {@code event.in-future} */
    @Nested
    class InFuture {

        @Test
        void onTheDayOfTheRegisterIsNoFuture() {
            assertThat(ofDilemma(SUBMITTED, DISCUSSED).recordedOn("2026-02-01").found())
                    .isEmpty();
        }

        @Test
        @Breaks(Offence.EVENT_IN_FUTURE)
        void theDayAfter() {
            SmallRegister register = ofDilemma(SUBMITTED, DISCUSSED).recordedOn("2026-01-31");

            assertThat(register.found())
                    .containsExactly(
                            "error meeting.held-in-future meeting x /meetings/0",
                            "error event.in-future dilemma d /dilemmas/0/history/1");
            assertThat(register.facts()).last().isEqualTo("event=discussed, on=2026-02-01, recordedOn=2026-01-31");
        }

        @Test
        void inTheHistoryOfASignal() {
            assertThat(ofSignal(SHARED).recordedOn("2026-02-28").found())
                    .containsExactly("error event.in-future signal s /signals/0/history/0");
        }

        /** Not for who did it, not as one that stands ahead of others, and not for the state of those behind it. */
        @Test
        void countsForNothingElse() {
            SmallRegister register = ofDilemma(
                            SUBMITTED,
                            on(EventType.WITHDRAWN, "2027-01-01", "board-chair"),
                            DISCUSSED,
                            on(EventType.REOPENED, "2027-01-01", "asker"))
                    .recordedOn("2026-12-31");

            assertThat(register.found())
                    .containsExactly(
                            "error event.in-future dilemma d /dilemmas/0/history/1",
                            "error event.in-future dilemma d /dilemmas/0/history/3");
        }

        @Test
        void aRegisterWithoutADayKnowsNoFuture() {
            assertThat(ofDilemma(on(EventType.SUBMITTED, "2999-01-01", "asker")).found("1990-01-01"))
                    .isEmpty();
        }
    }

    /** {@code event.not-authorised} */
    @Nested
    class NotAuthorised {

        @Test
        @Breaks(Offence.EVENT_NOT_AUTHORISED)
        void aParticipantInsteadOfTheLead() {
            SmallRegister register =
                    ofDilemma(SUBMITTED, DISCUSSED, on(EventType.DECLARED_UNRESOLVED, "2026-02-01", "asker"));

            assertThat(register.found())
                    .containsExactly("warning event.not-authorised dilemma d /dilemmas/0/history/2");
            assertThat(register.facts())
                    .containsExactly("event=declared-unresolved, on=2026-02-01, member=asker, "
                            + "roles=[chair, deputy-chair, facilitator, agenda-owner, director, secretary], "
                            + "partnerships=[club]");
        }

        @Test
        void itStillChangesTheState() {
            assertThat(ofDilemma(
                                    SUBMITTED,
                                    DISCUSSED,
                                    on(EventType.DECLARED_UNRESOLVED, "2026-02-01", "asker"),
                                    ESCALATED)
                            .found())
                    .hasSize(1);
        }

        @Test
        void theLeadOfAnotherPartnership() {
            assertThat(ofDilemma(TO_SHARED, on(EventType.ACKNOWLEDGED, "2026-04-01", "chair"))
                            .found())
                    .containsExactly("warning event.not-authorised dilemma d /dilemmas/0/history/4");
        }

        @Test
        void aPreparerOfTheTargetMayShareWithIt() {
            Event sharing = event(EventType.ESCALATED, "2026-03-01", "board-preparer")
                    .to("board")
                    .build();
            Event shared = event(EventType.SHARED, "2026-03-01", "board-preparer")
                    .to("board")
                    .build();

            assertThat(ofDilemma(TO_UNRESOLVED, sharing)
                            .signals(signal("s", shared))
                            .found())
                    .isEmpty();
        }

        /** A signal is shared by the lead, or by the party that reported it, of the owner. */
        @Test
        void whoMayShareASignal() {
            SmallRegister register = clubAndBoard()
                    .members(member("colleague", "om", Role.OBSERVER), member("other", "ccv"))
                    .signals(
                            signal(
                                    "a",
                                    event(EventType.SHARED, "2026-03-01", "colleague")
                                            .to("board")
                                            .build()),
                            signal(
                                    "b",
                                    event(EventType.SHARED, "2026-03-01", "other")
                                            .to("board")
                                            .build()));

            assertThat(register.found()).containsExactly("warning event.not-authorised signal b /signals/1/history/0");
        }

        @ParameterizedTest
        @CsvSource({"2026-01-01, 0", "2026-12-31, 0", "2025-12-31, 1", "2027-01-01, 1"})
        void whoIsAMemberOnThatDay(String day, int offences) {
            SmallRegister register = clubAndBoard()
                    .members(member("temp", "ccv").from(date("2026-01-01")).until(date("2027-01-01")))
                    .dilemmas(dilemma("d", on(EventType.SUBMITTED, day, "temp")));

            assertThat(register.found()).hasSize(offences);
        }

        @Test
        void theUnknownPartyOfAMemberMayBeThatOfTheSubmitter() {
            SmallRegister register = ofDilemma(SUBMITTED, on(EventType.WITHDRAWN, "2026-01-02", "m"))
                    .members(member("m", "nobody"));

            assertThat(register.found())
                    .containsExactly("error register.unknown-reference member m /partnerships/0/members/2/party");
        }

        @Nested
        class Submission {

            @ParameterizedTest
            @EnumSource
            void isForParticipantsAndTheChair(Role role) {
                SmallRegister register = clubAndBoard()
                        .members(member("m", "ccv", role))
                        .dilemmas(dilemma("d", on(EventType.SUBMITTED, "2026-01-01", "m")));

                assertThat(register.found())
                        .hasSize(role == Role.PARTICIPANT || role == Role.CHAIR ? 0 : 1)
                        .allMatch("warning event.not-authorised dilemma d /dilemmas/0/history/0"::equals);
            }

            @Test
            void reopeningIsForTheLeadToo() {
                SmallRegister register = ofDilemma(
                                SUBMITTED,
                                on(EventType.WITHDRAWN, "2026-01-02", "asker"),
                                on(EventType.REOPENED, "2026-01-03", "secretary"),
                                on(EventType.WITHDRAWN, "2026-01-04", "asker"),
                                on(EventType.REOPENED, "2026-01-05", "observer"))
                        .members(member("secretary", "ccv", Role.SECRETARY), member("observer", "ccv", Role.OBSERVER));

                assertThat(register.found())
                        .containsExactly("warning event.not-authorised dilemma d /dilemmas/0/history/4");
            }

            /** The charter's requirement judges submissions; reopening is the register rule's. */
            @Test
            void isLeftToTheCharterThatSaysWhoSubmits() {
                SmallRegister register = clubAndBoard(
                                requirement(RequirementType.SUBMITTERS).with(Parameters.ROLES, List.of(Role.OBSERVER)))
                        .members(member("observer", "ccv", Role.OBSERVER))
                        .dilemmas(
                                dilemma("a", on(EventType.SUBMITTED, "2026-01-01", "observer")),
                                dilemma(
                                        "b",
                                        SUBMITTED,
                                        on(EventType.WITHDRAWN, "2026-01-02", "asker"),
                                        on(EventType.REOPENED, "2026-01-03", "asker")));

                assertThat(register.found())
                        .containsExactly(
                                "error submitters dilemma b /dilemmas/1/history/0",
                                "warning event.not-authorised dilemma b /dilemmas/1/history/2");
            }
        }
    }

    /** {@code event.meeting-mismatch} */
    @Nested
    class MeetingMismatch {

        private SmallRegister at(EventType type, String day, Meeting.Builder meeting) {
            Event event = event(type, day, "chair").meeting("y").build();
            Event before = on(EventType.SUBMITTED, "2026-01-01", "asker");
            boolean first = type == EventType.SCHEDULED || type == EventType.DISCUSSED;
            return clubAndBoard()
                    .meetings(
                            meeting.addAgenda(item(AgendaItemType.DILEMMA, "d")),
                            held("x", "2026-02-01").addAgenda(item(AgendaItemType.DILEMMA, "d")))
                    .dilemmas(first ? dilemma("d", before, event) : dilemma("d", before, DISCUSSED, event));
        }

        private SmallRegister acknowledged(Meeting.Builder meeting) {
            Event event = event(EventType.ACKNOWLEDGED, "2026-04-01", "board-chair")
                    .meeting("y")
                    .build();
            return ofDilemma(TO_SHARED, event)
                    .signals(signal("s", SHARED, event))
                    .meetings(meeting);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2026-03-01", "2026-03-02"})
        void scheduledForThatDayOrLater(String day) {
            assertThat(at(EventType.SCHEDULED, "2026-03-01", planned("y", day)).found())
                    .isEmpty();
        }

        @Test
        @Breaks(Offence.EVENT_MEETING_MISMATCH)
        void scheduledForAMeetingThatHasBeen() {
            SmallRegister register = at(EventType.SCHEDULED, "2026-03-01", held("y", "2026-02-28"));

            assertThat(register.found())
                    .containsExactly("error event.meeting-mismatch dilemma d /dilemmas/0/history/1");
            assertThat(register.facts())
                    .containsExactly("event=scheduled, on=2026-03-01, reason=meeting-before, meeting=y");
        }

        @Test
        void scheduledForAMeetingOfAnother() {
            SmallRegister register = at(
                    EventType.SCHEDULED,
                    "2026-03-01",
                    planned("y", "2026-03-01").partnership("board"));

            assertThat(register.found())
                    .containsExactly("error event.meeting-mismatch dilemma d /dilemmas/0/history/1");
            assertThat(register.facts()).singleElement().asString().contains("reason=meeting-of-other");
        }

        @ParameterizedTest
        @EnumSource(names = {"DISCUSSED", "RESOLVED", "DECLARED_UNRESOLVED"})
        void atAMeetingOfTheOwnerHeldThatDay(EventType type) {
            assertThat(at(type, "2026-03-01", held("y", "2026-03-01")).found()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"DISCUSSED", "RESOLVED", "DECLARED_UNRESOLVED"})
        void atAnyOtherMeeting(EventType type) {
            String there = "error event.meeting-mismatch dilemma d /dilemmas/0/history/"
                    + (type == EventType.DISCUSSED ? 1 : 2);

            assertThat(at(type, "2026-03-01", planned("y", "2026-03-01")).found())
                    .containsExactly(there);
            assertThat(at(type, "2026-03-01", cancelled("y", "2026-03-01")).found())
                    .containsExactly(there);
            assertThat(at(type, "2026-03-01", held("y", "2026-02-28")).found()).containsExactly(there);
            assertThat(at(type, "2026-03-01", held("y", "2026-03-02")).found()).containsExactly(there);
            assertThat(at(type, "2026-03-01", held("y", "2026-03-01").partnership("board"))
                            .found())
                    .containsExactly(there);
        }

        @Test
        void agreedInWritingThereIsNoMeeting() {
            assertThat(ofDilemma(SUBMITTED, DISCUSSED, RESOLVED).found()).isEmpty();
        }

        @Test
        void acknowledgedAtAMeetingOfTheTargetHeldThatDay() {
            assertThat(acknowledged(held("y", "2026-04-01").partnership("board"))
                            .found())
                    .isEmpty();
        }

        @Test
        void acknowledgedAtAnyOtherMeeting() {
            for (Meeting.Builder meeting : List.of(
                    planned("y", "2026-04-01").partnership("board"),
                    held("y", "2026-03-31").partnership("board"),
                    held("y", "2026-04-02").partnership("board"),
                    held("y", "2026-04-01"))) {
                assertThat(acknowledged(meeting).found())
                        .containsExactly(
                                "error event.meeting-mismatch dilemma d /dilemmas/0/history/4",
                                "error event.meeting-mismatch signal s /signals/0/history/1");
            }
        }

        @Test
        void anUnknownMeetingIsNoOtherMeeting() {
            assertThat(ofDilemma(
                                    SUBMITTED,
                                    event(EventType.DISCUSSED, "2026-03-01", "asker")
                                            .meeting("never")
                                            .build())
                            .found())
                    .containsExactly("error register.unknown-reference dilemma d /dilemmas/0/history/1/meeting");
        }

        @Test
        void theUnknownPartnershipOfAMeetingMayBeTheOwner() {
            assertThat(at(
                                    EventType.DISCUSSED,
                                    "2026-03-01",
                                    held("y", "2026-03-01").partnership("nowhere"))
                            .found())
                    .containsExactly("error register.unknown-reference meeting y /meetings/0/partnership");
        }
    }

    /** {@code event.not-on-agenda} */
    @Nested
    class NotOnAgenda {

        private SmallRegister discussedAt(Meeting.Builder meeting) {
            return clubAndBoard()
                    .meetings(meeting)
                    .dilemmas(dilemma("d", SUBMITTED, DISCUSSED), dilemma("e", SUBMITTED))
                    .signals(signal("d"));
        }

        @Test
        @Breaks(Offence.EVENT_NOT_ON_AGENDA)
        void anAgendaWithoutIt() {
            SmallRegister register = discussedAt(held("x", "2026-02-01").addAgenda(item(AgendaItemType.DILEMMA, "e")));

            assertThat(register.found()).containsExactly("info event.not-on-agenda dilemma d /dilemmas/0/history/1");
            assertThat(register.facts()).containsExactly("event=discussed, on=2026-02-01, meeting=x");
        }

        @Test
        void noAgenda() {
            assertThat(discussedAt(held("x", "2026-02-01")).found())
                    .containsExactly("info event.not-on-agenda dilemma d /dilemmas/0/history/1");
        }

        @Test
        void aSignalWithItsId() {
            assertThat(discussedAt(held("x", "2026-02-01").addAgenda(item(AgendaItemType.SIGNAL, "d")))
                            .found())
                    .containsExactly("info event.not-on-agenda dilemma d /dilemmas/0/history/1");
        }

        @ParameterizedTest
        @EnumSource(names = {"DILEMMA", "KNOWLEDGE", "OTHER"})
        void anItemThatRefersToIt(AgendaItemType type) {
            assertThat(discussedAt(held("x", "2026-02-01").addAgenda(item(type, "d")))
                            .found())
                    .isEmpty();
        }

        @Test
        void theAgendaOfAMeetingThatIsNotHeld() {
            assertThat(discussedAt(planned("x", "2026-02-01")).found())
                    .containsExactly("error event.meeting-mismatch dilemma d /dilemmas/0/history/1");
        }
    }

    /** {@code event.wrong-target} */
    @Nested
    class WrongTarget {

        @Test
        @Breaks(Offence.EVENT_WRONG_TARGET)
        void wherePartnershipsListNoRouteTo() {
            SmallRegister register =
                    ofDilemma(TO_SHARED).signals(signal("s", SHARED)).routes();

            assertThat(register.found())
                    .containsExactly(
                            "warning event.wrong-target dilemma d /dilemmas/0/history/3",
                            "warning event.wrong-target signal s /signals/0/history/0");
            assertThat(register.facts().get(0)).isEqualTo("event=escalated, on=2026-03-01, from=club, to=board");
        }

        @Test
        void itIsSharedAllTheSame() {
            assertThat(ofDilemma(TO_SHARED, ACKNOWLEDGED).routes().found())
                    .containsExactly("warning event.wrong-target dilemma d /dilemmas/0/history/3");
        }

        @Test
        void sharedOnByTheTarget() {
            Event onward = event(EventType.ESCALATED, "2026-04-01", "board-preparer")
                    .from("board")
                    .to("club")
                    .build();

            assertThat(ofDilemma(TO_SHARED, onward).found())
                    .containsExactly("warning event.wrong-target dilemma d /dilemmas/0/history/4");
        }

        /** Without a list of its own a partnership shares with those under the charters that its own one names. */
        @ParameterizedTest
        @CsvSource({"above, 0", "beside, 1"})
        void whereTheCharterGivesNoRouteTo(String charter, int offences) {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.ESCALATES_TO).with(Parameters.CHARTER, charter))
                    .charters(charter("above", "1"), charter("beside", "1"))
                    .members(member("chair", "jenv", Role.CHAIR), member("asker", "om"))
                    .partnerships(partnership("board", "above"))
                    .signals(signal("s", SHARED));

            assertThat(register.found())
                    .hasSize(offences)
                    .allMatch("warning event.wrong-target signal s /signals/0/history/0"::equals);
        }

        /** The route of the day on which it was shared counts. */
        @ParameterizedTest
        @CsvSource({"2026-03-01, 1", "2026-03-02, 0"})
        void byTheVersionOfTheCharterThatHeldThen(String until, int offences) {
            SmallRegister register = SmallRegister.empty()
                    .charters(
                            charter(
                                            "c",
                                            "1",
                                            requirement(RequirementType.ESCALATES_TO)
                                                    .with(Parameters.CHARTER, "above"))
                                    .until(date(until)),
                            charter("c", "2").from(date(until)),
                            charter("above", "1"))
                    .partnerships(
                            partnership("club", "c", member("chair", "jenv", Role.CHAIR), member("asker", "om")),
                            partnership("board", "above"))
                    .signals(signal("s", SHARED));

            assertThat(register.found()).hasSize(offences);
        }

        @Test
        void anUnknownRouteMayBeTheOneToIt() {
            assertThat(ofDilemma(TO_SHARED).routes("boord").found())
                    .containsExactly("error register.unknown-reference partnership club /partnerships/0/routes/0");
        }

        @Test
        void soMayOneToAnUnknownCharter() {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.ESCALATES_TO).with(Parameters.CHARTER, "abov"))
                    .charters(charter("above", "1"))
                    .members(member("chair", "jenv", Role.CHAIR), member("asker", "om"))
                    .partnerships(partnership("board", "above"))
                    .signals(signal("s", SHARED));

            assertThat(register.found())
                    .containsExactly(
                            "error register.unknown-reference charter agreed /charters/0/requirements/0/charter");
        }
    }

    /** What register rules look at does not depend on the date of the check. */
    @Test
    void theDateOfTheCheckPlaysNoPart() {
        SmallRegister register = ofDilemma(SUBMITTED, RESOLVED, ESCALATED).signals(signal("s", ACKNOWLEDGED));

        assertThat(register.found("1990-01-01"))
                .isEqualTo(register.found("2090-01-01"))
                .hasSize(3);
    }

    /** The owner is the partnership of the finding; the element is its subject. */
    @Test
    void findingsOfEventsBelongToTheOwner() {
        assertThat(ofDilemma(TO_SHARED, on(EventType.ACKNOWLEDGED, "2026-04-01", "chair"))
                        .check("2026-06-15")
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.partnership()).contains("club");
                    assertThat(finding.subject().id()).isEqualTo("d");
                });
    }

    @Nested
    class Corrections {

        private final Event wrong =
                event(EventType.WITHDRAWN, "2026-01-02", "chair").id("e").build();

        private Event correction(String event, String id) {
            return event(EventType.CORRECTED, "2026-01-03", "chair")
                    .event(event)
                    .id(id)
                    .build();
        }

        @Test
        void whatIsCorrectedCountsForNothing() {
            assertThat(ofDilemma(SUBMITTED, wrong).found())
                    .containsExactly("warning event.not-authorised dilemma d /dilemmas/0/history/1");
            assertThat(ofDilemma(SUBMITTED, wrong, correction("e", "c"), DISCUSSED)
                            .found())
                    .isEmpty();
        }

        @Test
        void aCorrectedCorrectionCorrectsNothing() {
            assertThat(ofDilemma(SUBMITTED, wrong, correction("e", "c"), correction("c", "c2"), DISCUSSED)
                            .found())
                    .containsExactly(
                            "warning event.not-authorised dilemma d /dilemmas/0/history/1",
                            "error event.illegal dilemma d /dilemmas/0/history/4");
        }

        @Test
        void inTheHistoryOfASignal() {
            Event shared = event(EventType.SHARED, "2026-01-02", "chair")
                    .to("club")
                    .id("e")
                    .build();

            assertThat(ofSignal(shared, correction("e", "c")).found()).isEmpty();
            assertThat(ofSignal(shared).found())
                    .containsExactly("warning event.wrong-target signal s /signals/0/history/0");
        }
    }
}
