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
import static io.github.beraad.testing.Registers.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.testing.Registers;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.SharingState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DilemmaStatusTest {

    private static final RegisterIndex INDEX =
            RegisterIndex.of(Registers.threeTiers().build());

    private static Event at(int month, EventType type) {
        return event(type, day(month, 1), "p-chair").build();
    }

    private static Event.Builder atCouncil(int month, EventType type) {
        return event(type, day(month, 1), "c-chair").partnership("council");
    }

    private static DilemmaStatus status(Event... history) {
        return DilemmaStatus.of(dilemma(history), INDEX);
    }

    @Nested
    class OwnState {

        @Test
        void countsFromTheSubmission() {
            DilemmaStatus status = status(at(1, SUBMITTED), at(2, DISCUSSED), at(3, DISCUSSED));
            assertThat(status.state()).isEqualTo(DilemmaState.UNDER_DISCUSSION);
            assertThat(status.since()).isEqualTo(day(2, 1));
            assertThat(status.stateAt()).isEqualTo(1);
            assertThat(status.openedOn()).isEqualTo(day(1, 1));
            assertThat(status.discussions()).isEqualTo(2);
            assertThat(status.lastDiscussedOn()).isEqualTo(day(3, 1));
            assertThat(status.discussionAt()).isEqualTo(2);
            assertThat(status.submission()).isEqualTo(at(1, SUBMITTED));
            assertThat(status.ending()).isNull();
        }

        @Test
        void isNoneBeforeTheSubmission() {
            DilemmaStatus status = DilemmaStatus.on(dilemma(at(2, SUBMITTED)), day(1, 31), INDEX);
            assertThat(status.state()).isNull();
            assertThat(status.since()).isNull();
            assertThat(status.openedOn()).isNull();
            assertThat(status.submission()).isNull();
            assertThat(status.scheduledFor()).isNull();
            assertThat(status.lastDiscussedOn()).isNull();
            assertThat(status.on()).isEqualTo(day(1, 31));
            assertThat(status.counts(0)).isFalse();
            assertThat(status.history()).hasSize(1);
        }

        @Test
        void aReopenedDilemmaCountsAnew() {
            DilemmaStatus status = status(
                    at(1, SUBMITTED),
                    at(2, DISCUSSED),
                    at(2, RESOLVED),
                    at(3, DISSEMINATED),
                    at(4, CLOSED),
                    at(5, REOPENED));
            assertThat(status.state()).isEqualTo(DilemmaState.SUBMITTED);
            assertThat(status.openedOn()).isEqualTo(day(5, 1));
            assertThat(status.openingAt()).isEqualTo(5);
            assertThat(status.submissionAt()).isZero();
            assertThat(status.discussions()).isZero();
            assertThat(status.lastDiscussedOn()).isNull();
            assertThat(status.resolution()).isNull();
            assertThat(status.dissemination()).isNull();
            assertThat(status.ending()).isNull();
        }

        @Test
        void remembersResolutionAndDissemination() {
            DilemmaStatus status =
                    status(at(1, SUBMITTED), at(2, DISCUSSED), at(2, RESOLVED), at(3, DISSEMINATED), at(4, CLOSED));
            assertThat(status.resolution()).isEqualTo(at(2, RESOLVED));
            assertThat(status.resolutionAt()).isEqualTo(2);
            assertThat(status.dissemination()).isEqualTo(at(3, DISSEMINATED));
            assertThat(status.disseminationAt()).isEqualTo(3);
            assertThat(status.ending()).isEqualTo(at(4, CLOSED));
        }

        @Test
        void remembersWhatItWasScheduledForAndDeclared() {
            DilemmaStatus status = status(
                    at(1, SUBMITTED), at(2, SCHEDULED), at(3, SCHEDULED), at(3, DISCUSSED), at(3, DECLARED_UNRESOLVED));
            assertThat(status.scheduledFor()).isEqualTo("platform-03");
            assertThat(status.schedulingAt()).isEqualTo(2);
            assertThat(status.declaredUnresolvedOn()).isEqualTo(day(3, 1));
            assertThat(status.declarationAt()).isEqualTo(4);
        }

        @Test
        void resumesWhereItWas() {
            Event hold =
                    event(PUT_ON_HOLD, day(4, 1), "p-chair").until(day(6, 1)).build();
            DilemmaStatus held = status(at(1, SUBMITTED), at(2, DISCUSSED), at(3, DECLARED_UNRESOLVED), hold);
            assertThat(held.stateBeforeHold()).isEqualTo(DilemmaState.UNRESOLVED);
            assertThat(held.onHoldUntil()).isEqualTo(day(6, 1));
            DilemmaStatus resumed =
                    status(at(1, SUBMITTED), at(2, DISCUSSED), at(3, DECLARED_UNRESOLVED), hold, at(5, RESUMED));
            assertThat(resumed.state()).isEqualTo(DilemmaState.UNRESOLVED);
            assertThat(resumed.since()).isEqualTo(day(5, 1));
            assertThat(resumed.declaredUnresolvedOn()).isEqualTo(day(3, 1));
            assertThat(resumed.stateBeforeHold()).isNull();
            assertThat(resumed.onHoldUntil()).isNull();
        }

        @Test
        void whatIsNotAllowedChangesNothing() {
            DilemmaStatus status = status(at(1, SUBMITTED), at(2, RESOLVED), at(3, SUBMITTED), at(4, RESUMED));
            assertThat(status.state()).isEqualTo(DilemmaState.SUBMITTED);
            assertThat(status.since()).isEqualTo(day(1, 1));
            assertThat(List.of(status.counts(0), status.counts(1), status.counts(2), status.counts(3)))
                    .containsExactly(true, false, false, false);
            assertThat(status.resolution()).isNull();
        }

        @Test
        void whereThereIsNoEventNothingCounts() {
            DilemmaStatus all = status(at(1, SUBMITTED));
            DilemmaStatus some = status(at(1, SUBMITTED), at(2, RESOLVED));
            assertThat(all.counts(0)).isTrue();
            assertThat(all.counts(1)).isFalse();
            assertThat(some.counts(2)).isFalse();
            assertThat(all.counts(all.schedulingAt())).isFalse();
            assertThat(some.counts(some.schedulingAt())).isFalse();
        }

        @Test
        void whatCameBeforeTheSubmissionDoesNotCount() {
            DilemmaStatus status = status(at(1, DISCUSSED), at(2, SUBMITTED));
            assertThat(status.submissionAt()).isEqualTo(1);
            assertThat(status.stateAt()).isEqualTo(1);
            assertThat(status.openingAt()).isEqualTo(1);
            assertThat(status.discussions()).isZero();
        }

        @Test
        void theOrderOfTheListCountsNotThatOfTheDates() {
            DilemmaStatus status = status(at(5, SUBMITTED), at(2, DISCUSSED));
            assertThat(status.state()).isEqualTo(DilemmaState.UNDER_DISCUSSION);
            assertThat(DilemmaStatus.on(status.dilemma(), day(3, 1), INDEX).state())
                    .isNull();
        }

        @Test
        void whatIsInTheFutureCountsForNothing() {
            RegisterIndex index = RegisterIndex.of(
                    Registers.threeTiers().recordedOn(day(2, 1)).build());
            DilemmaStatus status = DilemmaStatus.on(dilemma(at(1, SUBMITTED), at(3, DISCUSSED)), day(12, 1), index);
            assertThat(status.state()).isEqualTo(DilemmaState.SUBMITTED);
            assertThat(status.counts(1)).isFalse();
        }
    }

    @Nested
    class AtTargets {

        private final List<Event> unresolved = List.of(at(1, SUBMITTED), at(1, DISCUSSED), at(1, DECLARED_UNRESOLVED));

        private DilemmaStatus then(Event... more) {
            List<Event> history = new ArrayList<>(unresolved);
            history.addAll(List.of(more));
            return DilemmaStatus.of(dilemma(history), INDEX);
        }

        @Test
        void severalTiersEachHaveTheirOwn() {
            DilemmaStatus status = then(
                    at(2, ESCALATED),
                    event(ACKNOWLEDGED, day(3, 1), "c-chair").build(),
                    event(ESCALATED, day(4, 1), "c-chair")
                            .from("council")
                            .to("summit")
                            .build(),
                    event(DRIVING_ROLE_TAKEN, day(5, 1), "s-town")
                            .partnership("summit")
                            .due(day(9, 1))
                            .build());
            assertThat(status.state()).isEqualTo(DilemmaState.ESCALATED);
            assertThat(status.since()).isEqualTo(day(2, 1));
            assertThat(status.sharings())
                    .containsExactly(
                            new Sharing("council", SharingState.ACKNOWLEDGED, 4, day(3, 1), 3, day(2, 1), "platform"),
                            new Sharing("summit", SharingState.TAKEN_UP, 6, day(5, 1), 5, day(4, 1), "council"));
            assertThat(status.answers())
                    .extracting(Answer::position, Answer::partnership)
                    .containsExactly(tuple(4, "council"), tuple(5, "council"), tuple(6, "summit"));
            assertThat(status.commitments()).extracting(Answer::position).containsExactly(6);
            assertThat(status.sharing("circle")).isNull();
        }

        @Test
        void givenBackItIsDiscussedAgainAndSharedAnew() {
            DilemmaStatus back = then(at(2, ESCALATED), atCouncil(3, RETURNED).build());
            assertThat(back.state()).isEqualTo(DilemmaState.UNDER_DISCUSSION);
            assertThat(back.since()).isEqualTo(day(3, 1));
            assertThat(back.sharings()).singleElement().returns(false, Sharing::isThere);
            DilemmaStatus again = then(
                    at(2, ESCALATED),
                    atCouncil(3, RETURNED).build(),
                    atCouncil(3, ACKNOWLEDGED).build(),
                    at(4, DECLARED_UNRESOLVED),
                    at(5, ESCALATED),
                    atCouncil(6, ACKNOWLEDGED).build());
            assertThat(again.counts(5)).isFalse();
            assertThat(again.sharing("council"))
                    .isEqualTo(
                            new Sharing("council", SharingState.ACKNOWLEDGED, 8, day(6, 1), 7, day(5, 1), "platform"));
        }

        @Test
        void givenBackWhileOnHoldItResumesAsItWas() {
            DilemmaStatus status = then(
                    at(2, ESCALATED), at(3, PUT_ON_HOLD), atCouncil(4, RETURNED).build(), at(5, RESUMED));
            assertThat(status.state()).isEqualTo(DilemmaState.ESCALATED);
        }

        @Test
        void sharedAnewItStartsAnewThereAndLosesNoCommitment() {
            DilemmaStatus status = then(
                    at(2, ESCALATED),
                    atCouncil(3, PUT_ON_POLITICAL_AGENDA).build(),
                    atCouncil(4, REPORTED_BACK).done().build(),
                    at(5, ESCALATED));
            assertThat(status.sharing("council"))
                    .isEqualTo(new Sharing("council", SharingState.SHARED, 6, day(5, 1), 6, day(5, 1), "platform"));
            assertThat(status.commitments()).hasSize(1);
        }

        @Test
        void theOnlyTargetNeedNotBeNamed() {
            DilemmaStatus status = then(
                    at(2, ESCALATED),
                    at(3, ESCALATED),
                    event(ACKNOWLEDGED, day(3, 1), "c-chair").build());
            assertThat(status.sharing("council"))
                    .returns(SharingState.ACKNOWLEDGED, sharing -> sharing == null ? null : sharing.state());
        }

        @Test
        void anUnknownPartnershipHasAStateToo() {
            DilemmaStatus status = then(
                    event(ESCALATED, day(2, 1), "p-chair").to("nowhere").build(),
                    event(ACKNOWLEDGED, day(3, 1), "nobody").build(),
                    event(ESCALATED, day(4, 1), "nobody")
                            .from("nowhere")
                            .to("elsewhere")
                            .build(),
                    event(ACKNOWLEDGED, day(5, 1), "nobody")
                            .partnership("unshared")
                            .build());
            assertThat(status.sharings())
                    .extracting(Sharing::partnership, Sharing::state, Sharing::sharedBy)
                    .containsExactly(
                            tuple("nowhere", SharingState.ACKNOWLEDGED, "platform"),
                            tuple("elsewhere", SharingState.SHARED, "nowhere"));
            assertThat(status.counts(6)).isFalse();
        }

        @Test
        void theOwnerIsNoTargetUnlessItWasSharedWithIt() {
            DilemmaStatus status = then(event(ESCALATED, day(2, 1), "p-chair")
                    .from("platform")
                    .to("council")
                    .build());
            assertThat(status.state()).isEqualTo(DilemmaState.UNRESOLVED);
            assertThat(status.sharings()).isEmpty();
        }

        /** Few targets are looked for one by one and many by their id; the change must not show. */
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 15, 16, 17, 18, 40})
        void howeverManyTheTargetsAreAllRemembered(int number) {
            DilemmaReader reader = DilemmaReader.of(INDEX);
            for (String prefix : List.of("before", "t")) {
                List<Event> history = new ArrayList<>(unresolved);
                for (int i = 0; i < number; i++) {
                    history.add(event(ESCALATED, day(2, 1), "p-chair")
                            .to(prefix + i)
                            .build());
                }
                for (int i = 0; i < number; i++) {
                    if (i % 3 != 1) {
                        history.add(event(ACKNOWLEDGED, day(3, 1), "c-chair")
                                .partnership(prefix + i)
                                .build());
                    }
                }
                history.add(event(ESCALATED, day(4, 1), "p-chair")
                        .to(prefix + (number - 1))
                        .build());
                reader.read(dilemma(history), day(4, 1));
            }
            List<Sharing> sharings = reader.status().sharings();
            assertThat(sharings).hasSize(number);
            for (int i = 0; i < number - 1; i++) {
                assertThat(sharings.get(i).partnership()).isEqualTo("t" + i);
                assertThat(sharings.get(i).state())
                        .isEqualTo(i % 3 != 1 ? SharingState.ACKNOWLEDGED : SharingState.SHARED);
            }
            assertThat(sharings.get(number - 1))
                    .returns(SharingState.SHARED, Sharing::state)
                    .returns(day(4, 1), Sharing::sharedOn);
        }
    }

    @Nested
    class Corrections {

        private Event.Builder correction(int month, String event) {
            return event(CORRECTED, day(month, 1), "p-chair").event(event);
        }

        private Event named(int month, EventType type, String id) {
            return event(type, day(month, 1), "p-chair").id(id).build();
        }

        @Test
        void aCorrectedEventCountsForNothingFromThenOn() {
            DilemmaStatus status = status(
                    at(1, SUBMITTED),
                    named(2, DISCUSSED, "a"),
                    correction(4, "a").build());
            assertThat(status.state()).isEqualTo(DilemmaState.SUBMITTED);
            assertThat(status.discussions()).isZero();
            assertThat(status.counts(1)).isFalse();
            assertThat(status.counts(2)).isTrue();
            assertThat(DilemmaStatus.on(status.dilemma(), day(3, 31), INDEX).state())
                    .isEqualTo(DilemmaState.UNDER_DISCUSSION);
        }

        @Test
        void theSubmissionItselfCanBeCorrected() {
            DilemmaStatus status =
                    status(named(1, SUBMITTED, "a"), correction(2, "a").build(), at(3, SUBMITTED));
            assertThat(status.state()).isEqualTo(DilemmaState.SUBMITTED);
            assertThat(status.openedOn()).isEqualTo(day(3, 1));
        }

        @Test
        void aCorrectionThatIsCorrectedLetsTheEventCountAgain() {
            DilemmaStatus status = status(
                    at(1, SUBMITTED),
                    named(2, DISCUSSED, "a"),
                    correction(3, "a").id("b").build(),
                    correction(4, "b").id("c").build());
            assertThat(status.state()).isEqualTo(DilemmaState.UNDER_DISCUSSION);
            assertThat(List.of(status.counts(1), status.counts(2), status.counts(3)))
                    .containsExactly(true, false, true);
            DilemmaStatus thrice = status(
                    at(1, SUBMITTED),
                    named(2, DISCUSSED, "a"),
                    correction(3, "a").id("b").build(),
                    correction(4, "b").id("c").build(),
                    correction(5, "c").build());
            assertThat(thrice.state()).isEqualTo(DilemmaState.SUBMITTED);
        }

        @Test
        void whatIsCorrectedTwiceStaysCorrectedWhileOneOfTheTwoCounts() {
            DilemmaStatus status = status(
                    at(1, SUBMITTED),
                    named(2, DISCUSSED, "a"),
                    correction(3, "a").id("b").build(),
                    correction(3, "a").build(),
                    correction(4, "b").build());
            assertThat(status.state()).isEqualTo(DilemmaState.SUBMITTED);
        }

        @Test
        void itNamesAnEventAboveItselfOrChangesNothing() {
            DilemmaStatus status = status(
                    at(1, SUBMITTED),
                    correction(2, "a").id("b").build(),
                    correction(2, "b2").id("b2").build(),
                    named(3, DISCUSSED, "a"));
            assertThat(status.state()).isEqualTo(DilemmaState.UNDER_DISCUSSION);
            assertThat(status.counts(1)).isFalse();
            assertThat(status.counts(2)).isFalse();
        }

        @Test
        void ofTwoEventsWithOneIdTheFirstIsMeantAndBothCount() {
            DilemmaStatus status = status(
                    at(1, SUBMITTED),
                    named(2, DISCUSSED, "a"),
                    named(3, DISCUSSED, "a"),
                    correction(4, "a").build());
            assertThat(status.discussions()).isEqualTo(1);
            assertThat(status.lastDiscussedOn()).isEqualTo(day(3, 1));
        }

        @Test
        void aCorrectionInTheFutureCorrectsNothing() {
            RegisterIndex index = RegisterIndex.of(
                    Registers.threeTiers().recordedOn(day(3, 1)).build());
            assertThat(DilemmaStatus.of(
                                    dilemma(
                                            at(1, SUBMITTED),
                                            named(2, DISCUSSED, "a"),
                                            correction(4, "a").build()),
                                    index)
                            .state())
                    .isEqualTo(DilemmaState.UNDER_DISCUSSION);
        }

        @Test
        void itTakesWhatFollowedFromTheEventWithIt() {
            DilemmaStatus status = status(
                    at(1, SUBMITTED),
                    named(2, DISCUSSED, "a"),
                    at(2, DECLARED_UNRESOLVED),
                    correction(4, "a").build());
            assertThat(status.state()).isEqualTo(DilemmaState.SUBMITTED);
            assertThat(status.counts(2)).isFalse();
        }

        @Test
        void itCanTakeADilemmaOutOfAnEndState() {
            DilemmaStatus status = status(
                    at(1, SUBMITTED),
                    named(2, WITHDRAWN, "a"),
                    correction(3, "a").build());
            assertThat(status.state()).isEqualTo(DilemmaState.SUBMITTED);
        }
    }

    @Nested
    class OfSignals {

        @Test
        void isWhereItWasSharedAndWhatCameOfIt() {
            SignalStatus status = SignalStatus.of(
                    signal(
                            at(2, SHARED),
                            event(SHARED, day(2, 1), "p-chair").to("circle").build(),
                            atCouncil(3, PUT_ON_POLITICAL_AGENDA).build(),
                            at(4, DISCUSSED)),
                    INDEX);
            assertThat(status.sharings())
                    .extracting(Sharing::partnership, Sharing::state)
                    .containsExactly(tuple("council", SharingState.TAKEN_UP), tuple("circle", SharingState.SHARED));
            assertThat(status.commitments()).hasSize(1);
            assertThat(status.counts(3)).isFalse();
            assertThat(status.signal().id()).isEqualTo(Registers.SIGNAL);
            SignalStatus earlier = SignalStatus.on(status.signal(), day(1, 31), INDEX);
            assertThat(earlier.sharings()).isEmpty();
        }
    }

    @Test
    void tenThousandEventsAreReplayedAndJudgedInNoTime() {
        List<Event> history = new ArrayList<>();
        LocalDate on = NEW_YEAR;
        history.add(event(SUBMITTED, on, "p-town").id("e0").build());
        history.add(event(DISCUSSED, on, "p-town").id("e1").build());
        history.add(event(DECLARED_UNRESOLVED, on, "p-chair").id("e2").build());
        for (int i = 3; i < 10_000; i++) {
            history.add(
                    switch (i % 3) {
                        case 0 ->
                            event(ESCALATED, on, "p-chair")
                                    .to("t" + i)
                                    .id("e" + i)
                                    .build();
                        case 1 ->
                            event(DRIVING_ROLE_TAKEN, on, "c-town")
                                    .partnership("t" + (i - 1))
                                    .id("e" + i)
                                    .build();
                        default ->
                            event(CORRECTED, on, "p-chair").event("e" + (i - 1)).build();
                    });
        }
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            DilemmaStatus status = DilemmaStatus.of(dilemma(history), INDEX);
            assertThat(status.history()).hasSize(10_000);
            assertThat(status.sharings()).hasSize(3333).allMatch(sharing -> sharing.state() == SharingState.SHARED);
            List<EventOffence> found = new ArrayList<>();
            EventJudge.of(INDEX).judge(dilemma(history), found::add);
            assertThat(found).isEmpty();
        });
    }
}
