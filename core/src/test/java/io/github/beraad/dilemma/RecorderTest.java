// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import static io.github.beraad.register.EventType.ACKNOWLEDGED;
import static io.github.beraad.register.EventType.CORRECTED;
import static io.github.beraad.register.EventType.DECLARED_UNRESOLVED;
import static io.github.beraad.register.EventType.DISCUSSED;
import static io.github.beraad.register.EventType.DRIVING_ROLE_TAKEN;
import static io.github.beraad.register.EventType.ESCALATED;
import static io.github.beraad.register.EventType.RESOLVED;
import static io.github.beraad.register.EventType.SCHEDULED;
import static io.github.beraad.register.EventType.SHARED;
import static io.github.beraad.register.EventType.SUBMITTED;
import static io.github.beraad.register.EventType.WITHDRAWN;
import static io.github.beraad.testing.Registers.DILEMMA;
import static io.github.beraad.testing.Registers.NEW_YEAR;
import static io.github.beraad.testing.Registers.day;
import static io.github.beraad.testing.Registers.dilemma;
import static io.github.beraad.testing.Registers.event;
import static io.github.beraad.testing.Registers.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Signal;
import io.github.beraad.testing.Registers;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.SharingState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecorderTest {

    private static final RegisterIndex INDEX =
            RegisterIndex.of(Registers.threeTiers().build());
    private static final Recorder RECORDER = Recorder.of(INDEX);

    private static final Event SUBMISSION =
            event(SUBMITTED, NEW_YEAR, "p-town").id("e1").build();
    private static final Event DISCUSSION =
            event(DISCUSSED, NEW_YEAR, "p-police").build();
    private static final Event DECLARATION =
            event(DECLARED_UNRESOLVED, NEW_YEAR, "p-chair").build();
    private static final Event SHARING = event(ESCALATED, NEW_YEAR, "p-desk").build();

    private static EventRefusedException refused(Dilemma dilemma, Event event) {
        try {
            RECORDER.record(dilemma, event);
        } catch (EventRefusedException e) {
            return e;
        }
        throw new AssertionError("the event was recorded");
    }

    @Nested
    class Recording {

        @Test
        void givesTheDilemmaWithTheEventAndLeavesTheOldOneAsItIs() {
            Dilemma before = dilemma(SUBMISSION);
            Dilemma after = RECORDER.record(before, DISCUSSION);
            assertThat(after.history()).containsExactly(SUBMISSION, DISCUSSION);
            assertThat(before).isEqualTo(dilemma(SUBMISSION));
            assertThat(after.partnership()).isEqualTo("platform");
        }

        @Test
        void beginsWithTheSubmission() {
            Dilemma.Builder draft = Dilemma.builder()
                    .id("new")
                    .title("Een vraag")
                    .question(FreeText.of("Hoe?"))
                    .partnership("platform");
            assertThat(RECORDER.submit(draft, SUBMISSION).history()).containsExactly(SUBMISSION);
            assertThatExceptionOfType(EventRefusedException.class)
                    .isThrownBy(() -> RECORDER.submit(draft, DISCUSSION))
                    .withMessage("dilemma new: 'discussed' on 2026-01-01 by p-police is refused (event.illegal): "
                            + "the state is none; allowed are submitted by owner-submitters, corrected by owner-lead");
            assertThatExceptionOfType(EventRefusedException.class)
                    .isThrownBy(() -> RECORDER.submit(
                            draft, event(SUBMITTED, NEW_YEAR, "p-desk").build()))
                    .withMessage("dilemma new: 'submitted' on 2026-01-01 by p-desk is refused (lip.submitters): "
                            + "it may be done by a member of platform with the role participant");
            assertThatThrownBy(() -> RECORDER.submit(Dilemma.builder(), SUBMISSION))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void worksForSignals() {
            Signal shared = RECORDER.record(
                    signal(), event(SHARED, NEW_YEAR, "p-town-observer").build());
            Signal answered = RECORDER.record(
                    shared, event(ACKNOWLEDGED, NEW_YEAR, "c-chair").build());
            assertThat(answered.history()).hasSize(2);
            assertThatExceptionOfType(EventRefusedException.class)
                    .isThrownBy(() -> RECORDER.record(shared, DISCUSSION))
                    .withMessageStartingWith("signal s: 'discussed' on 2026-01-01 by p-police is refused "
                            + "(event.illegal): allowed are corrected by owner-lead, "
                            + "shared by owner-lead or reporting-party or next-preparer, acknowledged by ")
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(ElementKind.SIGNAL))
                    .satisfies(e -> assertThat(e.id()).isEqualTo(Registers.SIGNAL));
        }
    }

    @Nested
    class Refusing {

        @Test
        void namesTheStateTheEventWhatIsAllowedAndToWhom() {
            EventRefusedException refusal = refused(
                    dilemma(SUBMISSION), event(RESOLVED, NEW_YEAR, "p-chair").build());
            EventOffence offence = refusal.offence();
            assertThat(offence.kind()).isEqualTo(OffenceKind.ILLEGAL);
            assertThat(offence.state()).isEqualTo(DilemmaState.SUBMITTED);
            assertThat(offence.event().type()).isEqualTo(RESOLVED);
            assertThat(offence.allowed())
                    .extracting(LifecycleRow::event)
                    .containsExactly(SCHEDULED, DISCUSSED, EventType.PUT_ON_HOLD, WITHDRAWN, CORRECTED);
            assertThat(offence.allowed().get(0).by()).containsExactly(Doer.OWNER_LEAD);
            assertThat(refusal)
                    .hasMessage("dilemma d: 'resolved' on 2026-01-01 by p-chair is refused (event.illegal): "
                            + "the state is submitted; allowed are scheduled by owner-lead, discussed by owner-member, "
                            + "put-on-hold by owner-lead, withdrawn by submitting-party, corrected by owner-lead");
            assertThat(offence).hasToString("illegal/state at 1: resolved on 2026-01-01 by p-chair");
        }

        @Test
        void namesTheStateAtTheTarget() {
            Dilemma returned = dilemma(
                    SUBMISSION,
                    DISCUSSION,
                    DECLARATION,
                    SHARING,
                    event(EventType.RETURNED, NEW_YEAR, "c-chair").build());
            EventRefusedException refusal =
                    refused(returned, event(ACKNOWLEDGED, NEW_YEAR, "c-chair").build());
            assertThat(refusal.offence())
                    .returns("council", EventOffence::target)
                    .returns(SharingState.RETURNED, EventOffence::stateAtTarget);
            assertThat(refusal)
                    .hasMessageContaining("the state at council is returned; the state is under-discussion; ");
        }

        @Test
        void tellsWhyThereIsNoTarget() {
            Dilemma unresolved = dilemma(SUBMISSION, DISCUSSION, DECLARATION);
            Event answer = event(ACKNOWLEDGED, NEW_YEAR, "c-chair").build();
            assertThat(refused(unresolved, answer)).hasMessageContaining("it was not shared; ");
            assertThat(refused(
                            RECORDER.record(unresolved, SHARING),
                            event(ACKNOWLEDGED, NEW_YEAR, "s-chair")
                                    .partnership("summit")
                                    .build()))
                    .hasMessageContaining("it was not shared with summit; ");
            Dilemma twice = RECORDER.record(
                    RECORDER.record(unresolved, SHARING),
                    event(ESCALATED, NEW_YEAR, "c-chair")
                            .from("council")
                            .to("summit")
                            .build());
            assertThat(refused(twice, answer))
                    .hasMessageContaining("it was shared with several partnerships and the event names none; ")
                    .hasMessageContaining("escalated with from by target-lead or target-preparer");
        }

        @Test
        void somebodyElse() {
            EventRefusedException refusal = refused(
                    dilemma(SUBMISSION), event(WITHDRAWN, NEW_YEAR, "p-police").build());
            assertThat(refusal)
                    .hasMessage("dilemma d: 'withdrawn' on 2026-01-01 by p-police is refused (event.not-authorised): "
                            + "it may be done by a member of platform of the party town");
            assertThat(refused(
                            dilemma(SUBMISSION, DISCUSSION, DECLARATION),
                            event(ESCALATED, NEW_YEAR, "p-town").build()))
                    .hasMessageEndingWith(
                            "it may be done by a member of platform with the role chair or deputy-chair or "
                                    + "facilitator or agenda-owner or director or secretary; "
                                    + "or a member of council with the role preparer");
        }

        @Test
        void whenItIsNotKnownWhoMay() {
            Dilemma byNobody = dilemma(event(SUBMITTED, NEW_YEAR, "nobody").build());
            assertThat(refused(byNobody, event(WITHDRAWN, NEW_YEAR, "p-town").build())
                            .offence()
                            .kind())
                    .isEqualTo(OffenceKind.NOT_AUTHORISED);
            Dilemma ofNobody = Dilemma.builder()
                    .like(dilemma(SUBMISSION))
                    .partnership("nowhere")
                    .build();
            assertThat(refused(ofNobody, DISCUSSION).offences())
                    .extracting(EventOffence::kind)
                    .containsExactly(OffenceKind.NOT_AUTHORISED, OffenceKind.MEETING_MISMATCH);
            assertThatExceptionOfType(EventRefusedException.class)
                    .isThrownBy(() -> RECORDER.submit(Dilemma.builder().like(ofNobody), SUBMISSION))
                    .satisfies(refusal -> assertThat(refusal.offence().kind()).isEqualTo(OffenceKind.NOT_AUTHORISED));
        }

        @Test
        void theWeightiestReasonComesFirst() {
            Event.Builder odd = event(RESOLVED, NEW_YEAR, "p-chair").id("e1").agreedBy(List.of("no-one"));
            EventRefusedException refusal = refused(dilemma(SUBMISSION), odd.build());
            assertThat(refusal.offences())
                    .extracting(EventOffence::kind)
                    .containsExactly(OffenceKind.ILLEGAL, OffenceKind.UNKNOWN_REFERENCE, OffenceKind.DUPLICATE_ID);
            assertThat(refusal).hasMessageContaining("the state is submitted");
        }

        @Test
        void whatTheRegisterDoesNotKnow() {
            Event.Builder solution =
                    event(RESOLVED, NEW_YEAR, "nobody").meeting("nowhere").agreedBy(List.of("p-town", "no-one"));
            EventRefusedException refusal = refused(dilemma(SUBMISSION, DISCUSSION), solution.build());
            assertThat(refusal.offences())
                    .extracting(EventOffence::kind, EventOffence::unknownKind, EventOffence::unknownId)
                    .containsExactly(
                            tuple(OffenceKind.UNKNOWN_REFERENCE, ElementKind.MEMBER, "nobody"),
                            tuple(OffenceKind.UNKNOWN_REFERENCE, ElementKind.MEMBER, "no-one"),
                            tuple(OffenceKind.UNKNOWN_REFERENCE, ElementKind.MEETING, "nowhere"));
            assertThat(refusal)
                    .hasMessageEndingWith("(register.unknown-reference): the register knows no member nobody");
            assertThat(refused(
                            dilemma(SUBMISSION, DISCUSSION, DECLARATION, SHARING),
                            event(DRIVING_ROLE_TAKEN, NEW_YEAR, "c-town")
                                    .party("none")
                                    .build()))
                    .hasMessageEndingWith("the register knows no party none");
        }

        @Test
        void anIdThatTheHistoryHasAlready() {
            assertThat(refused(
                            dilemma(SUBMISSION),
                            event(DISCUSSED, NEW_YEAR, "p-town").id("e1").build()))
                    .hasMessageEndingWith("(register.duplicate-id): event 1 of the history has the same id")
                    .extracting(EventRefusedException::offence)
                    .returns(0, EventOffence::other);
        }

        @Test
        void anEventOutOfOrder() {
            Dilemma dilemma =
                    dilemma(SUBMISSION, event(DISCUSSED, day(3, 1), "p-town").build());
            assertThat(refused(dilemma, event(DISCUSSED, day(2, 1), "p-town").build()))
                    .hasMessageEndingWith("(event.not-chronological): event 2 of the history is of 2026-03-01");
        }

        @Test
        void anEventInTheFuture() {
            Recorder recorder = Recorder.of(RegisterIndex.of(
                    Registers.threeTiers().recordedOn(day(1, 31)).build()));
            assertThatExceptionOfType(EventRefusedException.class)
                    .isThrownBy(() -> recorder.record(
                            dilemma(SUBMISSION),
                            event(DISCUSSED, day(2, 1), "p-town").build()))
                    .withMessageEndingWith("(event.in-future): the register was drawn up on 2026-01-31");
            assertThat(recorder.allowed("p-chair", dilemma(SUBMISSION), day(2, 1)))
                    .isEmpty();
            assertThat(recorder.maySubmit("p-town", "platform", day(2, 1))).isFalse();
        }

        @Test
        void aMeetingThatDoesNotFit() {
            Dilemma dilemma = dilemma(SUBMISSION);
            assertThat(refused(dilemma, event(DISCUSSED, day(2, 2), "p-town").build()))
                    .hasMessageEndingWith("(event.meeting-mismatch): meeting platform-02 is on another date");
            assertThat(refused(dilemma, event(SCHEDULED, day(2, 2), "p-desk").build()))
                    .hasMessageEndingWith("meeting platform-02 is before the event");
            assertThat(refused(
                            dilemma,
                            event(DISCUSSED, day(2, 1), "p-town")
                                    .meeting("circle-02")
                                    .build()))
                    .hasMessageEndingWith("meeting circle-02 is not one of platform");
        }

        @Test
        void aMeetingThatIsNotHeld() {
            Recorder recorder = Recorder.of(RegisterIndex.of(Registers.threeTiers()
                    .addMeetings(Meeting.builder()
                            .id("cancelled")
                            .partnership("platform")
                            .date(day(1, 2))
                            .status(MeetingStatus.CANCELLED)
                            .build())
                    .build()));
            assertThatExceptionOfType(EventRefusedException.class)
                    .isThrownBy(() -> recorder.record(
                            dilemma(SUBMISSION),
                            event(DISCUSSED, day(1, 2), "p-town")
                                    .meeting("cancelled")
                                    .build()))
                    .withMessageEndingWith("meeting cancelled is not held");
            assertThat(recorder.allowed("p-desk", dilemma(SUBMISSION), day(1, 2)))
                    .filteredOn(allowed -> allowed.type() == SCHEDULED)
                    .singleElement()
                    .satisfies(allowed -> assertThat(allowed.meetings()).doesNotContain("cancelled"));
        }

        @Test
        void aTargetWithoutARoute() {
            assertThat(refused(
                            dilemma(SUBMISSION, DISCUSSION, DECLARATION),
                            event(ESCALATED, NEW_YEAR, "p-chair").to("circle").build()))
                    .hasMessageEndingWith("(event.wrong-target): platform has no route to circle");
        }

        @Test
        void anAgendaThatDoesNotListItIsNoGround() {
            Dilemma other =
                    Dilemma.builder().like(dilemma(SUBMISSION)).id("other").build();
            assertThat(RECORDER.record(other, DISCUSSION).history()).hasSize(2);
        }
    }

    @Nested
    class Correcting {

        private final Event correction = event(CORRECTED, NEW_YEAR, "p-desk").build();

        @Test
        void takesBackWhatNothingDependsOn() {
            Dilemma corrected = RECORDER.record(dilemma(SUBMISSION), correction);
            assertThat(DilemmaStatus.of(corrected, INDEX).state()).isNull();
            Dilemma again = RECORDER.record(
                    corrected, event(SUBMITTED, NEW_YEAR, "p-police").build());
            assertThat(DilemmaStatus.of(again, INDEX).state()).isEqualTo(DilemmaState.SUBMITTED);
        }

        @Test
        void notWhatALaterEventDependsOn() {
            EventRefusedException refusal = refused(dilemma(SUBMISSION, DISCUSSION), correction);
            assertThat(refusal)
                    .hasMessageEndingWith("(event.illegal): event 2 of the history would be wrong without it");
            assertThat(refusal.offence().other()).isEqualTo(1);
            assertThat(RECORDER.correctable("p-desk", dilemma(SUBMISSION, DISCUSSION), NEW_YEAR))
                    .isEmpty();
            assertThat(RECORDER.allowed("p-desk", dilemma(SUBMISSION, DISCUSSION), NEW_YEAR))
                    .extracting(AllowedEvent::type)
                    .doesNotContain(CORRECTED);
        }

        @Test
        void whatWasWrongBeforeIsNoGround() {
            Dilemma imported = dilemma(
                    event(RESOLVED, NEW_YEAR, "p-town").build(),
                    event(DISCUSSED, NEW_YEAR, "p-town").id("e1").build(),
                    event(SUBMITTED, NEW_YEAR, "p-desk").build(),
                    event(WITHDRAWN, NEW_YEAR, "p-town").build());
            assertThat(RECORDER.record(imported, correction).history()).hasSize(5);
            assertThat(RECORDER.correctable("p-chair", imported, NEW_YEAR)).containsExactly("e1");
            assertThat(RECORDER.correctable("p-town", imported, NEW_YEAR)).isEmpty();
            assertThat(RECORDER.correctable("nobody", imported, NEW_YEAR)).isEmpty();
        }

        @Test
        void notTwice() {
            Dilemma corrected = RECORDER.record(
                    dilemma(SUBMISSION),
                    event(CORRECTED, NEW_YEAR, "p-desk").id("e2").build());
            assertThat(refused(corrected, correction))
                    .hasMessageContaining("no earlier event has the id that it names, or it is corrected already; ");
            assertThat(RECORDER.correctable("p-desk", corrected, NEW_YEAR)).containsExactly("e2");
            Dilemma back = RECORDER.record(
                    corrected, event(CORRECTED, NEW_YEAR, "p-desk").event("e2").build());
            assertThat(DilemmaStatus.of(back, INDEX).state()).isEqualTo(DilemmaState.SUBMITTED);
        }

        @Test
        void notNothing() {
            assertThat(refused(
                                    dilemma(SUBMISSION),
                                    event(CORRECTED, NEW_YEAR, "p-desk")
                                            .event("e7")
                                            .build())
                            .offence()
                            .reason())
                    .isEqualTo(EventOffence.Reason.NOTHING_TO_CORRECT);
        }

        @Test
        void ofSignalsToo() {
            Signal signal = signal(
                    event(SHARED, NEW_YEAR, "p-chair").id("e1").build(),
                    event(ACKNOWLEDGED, NEW_YEAR, "c-chair").id("e2").build());
            assertThat(RECORDER.correctable("p-chair", signal, NEW_YEAR)).containsExactly("e2");
            Signal corrected = RECORDER.record(
                    signal, event(CORRECTED, NEW_YEAR, "p-chair").event("e2").build());
            assertThat(RECORDER.correctable("p-chair", corrected, NEW_YEAR)).containsExactly("e1");
            assertThat(RECORDER.record(corrected, correction).history()).hasSize(4);
        }
    }

    @Nested
    class Allowing {

        private final Dilemma shared = dilemma(SUBMISSION, DISCUSSION, DECLARATION, SHARING);

        private List<EventType> types(String member, Dilemma dilemma) {
            List<EventType> types = new ArrayList<>();
            for (AllowedEvent allowed : RECORDER.allowed(member, dilemma, NEW_YEAR)) {
                types.add(allowed.type());
            }
            return types;
        }

        @Test
        void tellsWhatAMemberMayDo() {
            assertThat(types("p-chair", dilemma(SUBMISSION)))
                    .containsExactly(SCHEDULED, DISCUSSED, EventType.PUT_ON_HOLD, CORRECTED);
            assertThat(types("p-town", dilemma(SUBMISSION))).containsExactly(DISCUSSED, WITHDRAWN);
            assertThat(types("p-former", dilemma(SUBMISSION))).isEmpty();
            assertThat(types("nobody", dilemma(SUBMISSION))).isEmpty();
            assertThat(types("c-town", dilemma(SUBMISSION))).isEmpty();
            assertThat(types("c-town", shared))
                    .containsExactly(
                            EventType.PUT_ON_POLITICAL_AGENDA,
                            DRIVING_ROLE_TAKEN,
                            EventType.REPORTED_BACK,
                            EventType.REPORTED_BACK);
        }

        @Test
        void namesTheMeetingsThatFit() {
            AllowedEvent discussion =
                    RECORDER.allowed("p-town", dilemma(SUBMISSION), day(3, 1)).get(0);
            assertThat(discussion.meetings()).containsExactly("platform-03");
            assertThat(discussion.mustCarry()).containsExactly(Carried.MEETING);
            assertThat(discussion.mayCarry()).containsExactly(Carried.NOTES);
            assertThat(RECORDER.allowed("p-town", dilemma(SUBMISSION), day(3, 2)))
                    .extracting(AllowedEvent::type)
                    .containsExactly(WITHDRAWN);
            assertThat(RECORDER.allowed("p-desk", dilemma(SUBMISSION), day(11, 1))
                            .get(0)
                            .meetings())
                    .containsExactly("platform-11", "platform-12");
        }

        @Test
        void namesThePartnershipsConcerned() {
            assertThat(RECORDER.allowed("c-preparer", shared, NEW_YEAR))
                    .extracting(AllowedEvent::type, AllowedEvent::partnership, AllowedEvent::to)
                    .containsExactly(
                            tuple(ESCALATED, Optional.empty(), Optional.of("council")),
                            tuple(ACKNOWLEDGED, Optional.of("council"), Optional.empty()),
                            tuple(EventType.REPORTED_BACK, Optional.of("council"), Optional.empty()),
                            tuple(EventType.REPORTED_BACK, Optional.of("council"), Optional.empty()),
                            tuple(EventType.RETURNED, Optional.of("council"), Optional.empty()),
                            tuple(ESCALATED, Optional.of("council"), Optional.of("summit")));
        }

        @Test
        void beginsTheEvent() {
            List<AllowedEvent> allowed = RECORDER.allowed("c-preparer", shared, NEW_YEAR);
            assertThat(allowed.get(5).begin().build())
                    .isEqualTo(Event.of(ESCALATED)
                            .on(NEW_YEAR)
                            .by("c-preparer")
                            .from("council")
                            .to("summit")
                            .build());
            assertThat(allowed.get(5).mustCarry()).isEmpty();
            assertThat(allowed.get(5).mayCarry()).isEmpty();
            Event done = allowed.get(3).begin().message("klaar").build();
            assertThat(done.get(Carried.DONE)).contains(true);
            assertThat(done.get(Carried.PARTNERSHIP)).contains("council");
            assertThat(allowed.get(3).mustCarry()).containsExactly(Carried.MESSAGE);
            assertThat(allowed.get(1).mayCarry()).containsExactly(Carried.MEETING);
        }

        @Test
        void nothingOnAnEarlierDate() {
            Dilemma dilemma = dilemma(event(SUBMITTED, day(2, 1), "p-town").build());
            assertThat(RECORDER.allowed("p-chair", dilemma, day(1, 31))).isEmpty();
        }

        @Test
        void forSignalsToo() {
            assertThat(RECORDER.allowed("p-town", signal(), NEW_YEAR))
                    .extracting(AllowedEvent::type)
                    .containsExactly(SHARED);
            assertThat(RECORDER.allowed("p-police", signal(), NEW_YEAR)).isEmpty();
        }

        @Test
        void whoMaySubmit() {
            assertThat(RECORDER.maySubmit("p-town", "platform", NEW_YEAR)).isTrue();
            assertThat(RECORDER.maySubmit("p-desk", "platform", NEW_YEAR)).isFalse();
            assertThat(RECORDER.maySubmit("p-chair", "platform", NEW_YEAR))
                    .as("its charter names participants alone")
                    .isFalse();
            assertThat(RECORDER.maySubmit("o-chair", "circle", NEW_YEAR))
                    .as("a charter that says nothing: participants and the chair")
                    .isTrue();
            assertThat(RECORDER.maySubmit("p-former", "platform", NEW_YEAR)).isFalse();
            assertThat(RECORDER.maySubmit("c-town", "platform", NEW_YEAR)).isFalse();
            assertThat(RECORDER.maySubmit("nobody", "platform", NEW_YEAR)).isFalse();
            assertThat(RECORDER.maySubmit("p-town", "nowhere", NEW_YEAR)).isFalse();
            assertThat(RECORDER.maySubmit("o-town", "circle", NEW_YEAR)).isTrue();
        }
    }

    @Nested
    class FollowingTheTable {

        /** A table in which a scheduled dilemma can be resolved at once, by anybody of the owner. */
        private final Lifecycle other = changed();

        private Lifecycle changed() {
            List<LifecycleRow> rows = new ArrayList<>(Lifecycle.standard().rows());
            rows.removeIf(row -> row.event() == RESOLVED);
            rows.add(LifecycleRow.Builder.own(RESOLVED)
                    .from(DilemmaState.SCHEDULED)
                    .to(DilemmaState.CLOSED)
                    .by(Doer.OWNER_MEMBER));
            return new Lifecycle(rows);
        }

        @Test
        void everyReaderDoesWhatAnotherTableSays() {
            Dilemma scheduled =
                    dilemma(SUBMISSION, event(SCHEDULED, NEW_YEAR, "p-desk").build());
            Event resolved = event(RESOLVED, NEW_YEAR, "p-police").build();
            Recorder recorder = Recorder.of(INDEX, other);
            Dilemma recorded = recorder.record(scheduled, resolved);
            assertThat(DilemmaStatus.of(recorded, null, INDEX, other).state()).isEqualTo(DilemmaState.CLOSED);
            assertThat(recorder.allowed("p-police", scheduled, NEW_YEAR))
                    .extracting(AllowedEvent::type)
                    .contains(RESOLVED);
            List<EventOffence> found = new ArrayList<>();
            EventJudge.of(new Authority(INDEX), other).judge(recorded, found::add);
            assertThat(found).isEmpty();
            assertThatExceptionOfType(EventRefusedException.class)
                    .isThrownBy(() -> recorder.record(dilemma(SUBMISSION, DISCUSSION), resolved))
                    .withMessageNotContaining(" resolved by ");
            assertThatExceptionOfType(EventRefusedException.class)
                    .isThrownBy(() -> recorder.record(
                            scheduled, event(CORRECTED, NEW_YEAR, "p-town").build()));
            assertThat(refused(scheduled, resolved).offence().state()).isEqualTo(DilemmaState.SCHEDULED);
        }
    }

    @Test
    void nobodySubmitsWhereTheTableDoesNotKnowSubmission() {
        Recorder recorder = Recorder.of(INDEX, new Lifecycle(List.of()));
        assertThat(recorder.maySubmit("p-town", "platform", NEW_YEAR)).isFalse();
    }

    @Test
    void aRefusedEventIsNamedByItsIdAndDateAlone() {
        EventRefusedException refusal = refused(
                dilemma(SUBMISSION),
                event(RESOLVED, NEW_YEAR, "p-chair").solution("geheim woord").build());
        assertThat(refusal.getMessage()).contains(DILEMMA).doesNotContain("geheim");
        assertThat(refusal.toString()).doesNotContain("geheim");
    }

    @Test
    void anEventThatCannotBeIsNoEvent() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Event.of(DISCUSSED).on(NEW_YEAR).by("p-town").build());
    }
}
