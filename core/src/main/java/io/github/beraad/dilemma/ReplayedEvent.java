// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.SharingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One event of a dilemma's history as it was replayed: what it did, or why it did not count.
 *
 * @param position its place in the history, from 0
 * @param type the type of the event
 * @param on the day on which it happened
 * @param by the member that did it, its id
 * @param effect whether it counts, and if not, why not
 * @param before the dilemma's own state before it; empty when it had none
 * @param after the dilemma's own state after it
 * @param partnership the partnership that it was shared with by this event, or else the one that acted; its id
 * @param beforeThere how far it was at that partnership before
 * @param afterThere how far it is at that partnership after
 * @param refusal for an illegal event: in what way
 * @param correctedBy for a corrected event: the place of the event that corrects it
 * @param offences what is wrong with it, also where it counts
 */
public record ReplayedEvent(
        int position,
        EventType type,
        LocalDate on,
        String by,
        EventEffect effect,
        Optional<DilemmaState> before,
        Optional<DilemmaState> after,
        Optional<String> partnership,
        Optional<SharingState> beforeThere,
        Optional<SharingState> afterThere,
        Optional<EventOffence.Reason> refusal,
        Optional<Integer> correctedBy,
        List<OffenceKind> offences) {

    /**
     * Makes the value.
     *
     * @param position its place in the history
     * @param type the type of the event
     * @param on the day on which it happened
     * @param by the member that did it
     * @param effect whether it counts
     * @param before the dilemma's own state before it
     * @param after the dilemma's own state after it
     * @param partnership the partnership concerned
     * @param beforeThere how far it was at that partnership before
     * @param afterThere how far it is at that partnership after
     * @param refusal in what way it is illegal
     * @param correctedBy the place of the event that corrects it
     * @param offences what is wrong with it
     */
    public ReplayedEvent {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(partnership, "partnership");
        Objects.requireNonNull(beforeThere, "beforeThere");
        Objects.requireNonNull(afterThere, "afterThere");
        Objects.requireNonNull(refusal, "refusal");
        Objects.requireNonNull(correctedBy, "correctedBy");
        offences = List.copyOf(offences);
    }

    /**
     * Replays the history of a dilemma on a date. It never throws, whatever the history.
     *
     * @param dilemma the dilemma
     * @param on the date
     * @param index the register that it is in
     * @return every event of the history, in order
     */
    public static List<ReplayedEvent> of(Dilemma dilemma, LocalDate on, RegisterIndex index) {
        Objects.requireNonNull(dilemma, "dilemma");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(index, "index");
        OffencesByPosition offences = new OffencesByPosition();
        EventJudge.of(index).judge(dilemma, on, offences);
        Map<Integer, Integer> corrections = corrections(dilemma, on, index);
        List<ReplayedEvent> replayed = new ArrayList<>(dilemma.history().size());
        Replay replay = started(dilemma, on, index);
        while (replay.next()) {
            addSkipped(replayed, replay.position(), replay.state(), dilemma.history(), on, corrections);
            replayed.add(looked(replay, offences.at(replay.position())));
        }
        addSkipped(replayed, dilemma.history().size(), replay.state(), dilemma.history(), on, corrections);
        return Collections.unmodifiableList(replayed);
    }

    private static Replay started(Dilemma dilemma, LocalDate on, RegisterIndex index) {
        Replay replay = new Replay(Lifecycle.standard());
        replay.startDilemma(dilemma, on, index.register().recordedOn().orElse(null), false);
        return replay;
    }

    /** The places of corrected events, with those of the events that correct them. */
    private static Map<Integer, Integer> corrections(Dilemma dilemma, LocalDate on, RegisterIndex index) {
        Map<Integer, Integer> corrections = new HashMap<>();
        Replay replay = started(dilemma, on, index);
        while (replay.next()) {
            if (replay.isLegal()) {
                if (replay.event().type() == EventType.CORRECTED) {
                    corrections.put(replay.corrected(replay.event()), replay.position());
                }
                replay.apply();
            }
        }
        return corrections;
    }

    private static void addSkipped(
            List<ReplayedEvent> replayed,
            int until,
            @Nullable DilemmaState state,
            List<Event> history,
            LocalDate on,
            Map<Integer, Integer> corrections) {
        for (int i = replayed.size(); i < until; i++) {
            Event event = history.get(i);
            boolean later = event.on().isAfter(on);
            replayed.add(new ReplayedEvent(
                    i,
                    event.type(),
                    event.on(),
                    event.by(),
                    later ? EventEffect.LATER : EventEffect.CORRECTED,
                    Optional.ofNullable(state),
                    Optional.ofNullable(state),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    later ? Optional.empty() : Optional.ofNullable(corrections.get(i)),
                    List.of()));
        }
    }

    private static ReplayedEvent looked(Replay replay, List<OffenceKind> offences) {
        LifecycleRow row = replay.row();
        boolean legal = row != null && replay.isLegal();
        boolean shares = row != null && row.shares();
        String there = shares ? replay.event().get(Carried.TO).orElse(null) : replay.acting();
        Optional<DilemmaState> before = Optional.ofNullable(replay.state());
        Optional<SharingState> beforeThere = Optional.ofNullable(replay.stateAt(there));
        if (legal) {
            replay.apply();
        }
        return new ReplayedEvent(
                replay.position(),
                replay.event().type(),
                replay.event().on(),
                replay.event().by(),
                legal ? EventEffect.COUNTED : replay.isInFuture() ? EventEffect.IN_FUTURE : EventEffect.ILLEGAL,
                before,
                Optional.ofNullable(replay.state()),
                Optional.ofNullable(there),
                beforeThere,
                Optional.ofNullable(replay.stateAt(there)),
                Optional.ofNullable(replay.refusal()),
                Optional.empty(),
                offences);
    }

    /** Takes in what the judge finds. */
    private static final class OffencesByPosition implements EventOffenceSink {

        private final Map<Integer, List<OffenceKind>> kinds = new HashMap<>();

        @Override
        public void found(EventOffence offence) {
            List<OffenceKind> here = kinds.get(offence.position());
            if (here == null) {
                here = new ArrayList<>();
                kinds.put(offence.position(), here);
            }
            here.add(offence.kind());
        }

        List<OffenceKind> at(int position) {
            return kinds.getOrDefault(position, List.of());
        }
    }
}
