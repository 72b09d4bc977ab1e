// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import static io.github.beraad.testing.Registers.day;
import static io.github.beraad.testing.Registers.dilemma;
import static io.github.beraad.testing.Registers.event;
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
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What each event of a history did, or why it did not count. */
class ReplayedEventTest {

    private static final LocalDate TODAY = day(12, 31);
    private static final RegisterIndex INDEX =
            RegisterIndex.of(Registers.threeTiers().build());

    private static Event at(int month, EventType type) {
        return event(type, day(month, 1), "p-chair").build();
    }

    private static List<ReplayedEvent> replay(Event... history) {
        return ReplayedEvent.of(dilemma(history), TODAY, INDEX);
    }

    @Test
    void tellsTheOwnStateBeforeAndAfter() {
        assertThat(replay(at(1, EventType.SUBMITTED), at(2, EventType.DISCUSSED), at(3, EventType.DISCUSSED)))
                .extracting(ReplayedEvent::position, ReplayedEvent::before, ReplayedEvent::after)
                .containsExactly(
                        tuple(0, Optional.empty(), Optional.of(DilemmaState.SUBMITTED)),
                        tuple(1, Optional.of(DilemmaState.SUBMITTED), Optional.of(DilemmaState.UNDER_DISCUSSION)),
                        tuple(
                                2,
                                Optional.of(DilemmaState.UNDER_DISCUSSION),
                                Optional.of(DilemmaState.UNDER_DISCUSSION)));
    }

    @Test
    void tellsTheStateAtThePartnershipConcerned() {
        List<ReplayedEvent> replayed = replay(
                at(1, EventType.SUBMITTED),
                at(2, EventType.DISCUSSED),
                at(2, EventType.DECLARED_UNRESOLVED),
                at(3, EventType.ESCALATED),
                event(EventType.ACKNOWLEDGED, day(3, 1), "c-chair").build(),
                event(EventType.ESCALATED, day(4, 2), "c-chair")
                        .from("council")
                        .to("summit")
                        .build(),
                event(EventType.RETURNED, day(5, 1), "c-chair")
                        .partnership("council")
                        .build());
        assertThat(replayed.subList(3, 7))
                .extracting(ReplayedEvent::partnership, ReplayedEvent::beforeThere, ReplayedEvent::afterThere)
                .containsExactly(
                        tuple(Optional.of("council"), Optional.empty(), Optional.of(SharingState.SHARED)),
                        tuple(
                                Optional.of("council"),
                                Optional.of(SharingState.SHARED),
                                Optional.of(SharingState.ACKNOWLEDGED)),
                        tuple(Optional.of("summit"), Optional.empty(), Optional.of(SharingState.SHARED)),
                        tuple(
                                Optional.of("council"),
                                Optional.of(SharingState.ACKNOWLEDGED),
                                Optional.of(SharingState.RETURNED)));
        assertThat(replayed.get(2).partnership()).isEmpty();
        assertThat(replayed.get(6).after()).contains(DilemmaState.UNDER_DISCUSSION);
    }

    @Test
    void tellsInWhatWayAnEventIsIllegal() {
        ReplayedEvent illegal = replay(at(1, EventType.SUBMITTED), at(2, EventType.DISSEMINATED))
                .get(1);
        assertThat(illegal.effect()).isEqualTo(EventEffect.ILLEGAL);
        assertThat(illegal.refusal()).contains(EventOffence.Reason.STATE);
        assertThat(illegal.offences()).containsExactly(OffenceKind.ILLEGAL);
        assertThat(illegal.after()).contains(DilemmaState.SUBMITTED);
    }

    @Test
    void tellsWhatIsWrongWithAnEventThatCounts() {
        ReplayedEvent byObserver = replay(
                        at(2, EventType.SUBMITTED),
                        event(EventType.SCHEDULED, day(1, 1), "p-town-observer").build())
                .get(1);
        assertThat(byObserver.effect()).isEqualTo(EventEffect.COUNTED);
        assertThat(byObserver.offences())
                .containsExactlyInAnyOrder(OffenceKind.NOT_CHRONOLOGICAL, OffenceKind.NOT_AUTHORISED);
        assertThat(byObserver.refusal()).isEmpty();
    }

    @Test
    void tellsWhichCorrectionTookAnEventAway() {
        List<ReplayedEvent> replayed = replay(
                at(1, EventType.SUBMITTED),
                event(EventType.WITHDRAWN, day(2, 1), "p-chair").id("e1").build(),
                event(EventType.CORRECTED, day(3, 1), "p-chair").event("e1").build());
        assertThat(replayed)
                .extracting(ReplayedEvent::effect, ReplayedEvent::correctedBy)
                .containsExactly(
                        tuple(EventEffect.COUNTED, Optional.empty()),
                        tuple(EventEffect.CORRECTED, Optional.of(2)),
                        tuple(EventEffect.COUNTED, Optional.empty()));
        assertThat(replayed.get(1).after()).contains(DilemmaState.SUBMITTED);
        assertThat(replayed.get(1).offences()).isEmpty();
    }

    @Test
    void tellsThatOfAnIdThatStandsTwiceTheFirstUpToTheDateIsMeant() {
        List<ReplayedEvent> replayed = ReplayedEvent.of(
                dilemma(
                        at(1, EventType.SUBMITTED),
                        event(EventType.WITHDRAWN, day(6, 1), "p-chair")
                                .id("e1")
                                .build(),
                        event(EventType.WITHDRAWN, day(2, 1), "p-chair")
                                .id("e1")
                                .build(),
                        event(EventType.CORRECTED, day(3, 1), "p-chair")
                                .event("e1")
                                .build()),
                day(5, 1),
                INDEX);
        assertThat(replayed)
                .extracting(ReplayedEvent::effect, ReplayedEvent::correctedBy)
                .containsExactly(
                        tuple(EventEffect.COUNTED, Optional.empty()),
                        tuple(EventEffect.LATER, Optional.empty()),
                        tuple(EventEffect.CORRECTED, Optional.of(3)),
                        tuple(EventEffect.COUNTED, Optional.empty()));
    }

    @Test
    void tellsWhatIsLaterAndWhatIsInTheFutureOfTheRegister() {
        RegisterIndex drawnUp =
                RegisterIndex.of(Registers.threeTiers().recordedOn(day(3, 1)).build());
        List<ReplayedEvent> replayed = ReplayedEvent.of(
                dilemma(
                        at(1, EventType.SUBMITTED),
                        at(6, EventType.DISCUSSED),
                        at(4, EventType.DISCUSSED),
                        at(2, EventType.DISCUSSED),
                        at(6, EventType.WITHDRAWN)),
                day(5, 1),
                drawnUp);
        assertThat(replayed)
                .extracting(ReplayedEvent::effect)
                .containsExactly(
                        EventEffect.COUNTED,
                        EventEffect.LATER,
                        EventEffect.IN_FUTURE,
                        EventEffect.COUNTED,
                        EventEffect.LATER);
        assertThat(replayed.get(2).offences()).containsExactly(OffenceKind.IN_FUTURE);
        assertThat(replayed.get(4).before()).contains(DilemmaState.UNDER_DISCUSSION);
        assertThat(replayed.get(1).offences()).isEmpty();
    }

    @Test
    void losesNoEventOfALongHistory() {
        List<Event> history = new ArrayList<>();
        history.add(at(1, EventType.SUBMITTED));
        for (int i = 1; i < 10_000; i++) {
            history.add(
                    i % 3 == 0
                            ? event(EventType.CORRECTED, day(2, 1), "p-chair")
                                    .event("e" + (i - 1))
                                    .build()
                            : event(EventType.DISCUSSED, day(2, 1), "p-chair")
                                    .id("e" + i)
                                    .build());
        }
        List<ReplayedEvent> replayed = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> ReplayedEvent.of(dilemma(history), TODAY, INDEX));
        assertThat(replayed).hasSize(10_000);
        for (int i = 0; i < replayed.size(); i++) {
            assertThat(replayed.get(i).position()).isEqualTo(i);
            assertThat(replayed.get(i).type()).isEqualTo(history.get(i).type());
        }
        assertThat(replayed.get(2).correctedBy()).contains(3);
    }
}
