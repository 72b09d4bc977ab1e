// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.SharingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks along a history, event by event. Mutable and for one thread; it can be started again for another history, and
 * then reuses what it has, so that walking along a history that is in order costs next to no memory.
 *
 * <p>Use: {@link #startDilemma} or {@link #startSignal}, then {@link #next()} until it is false; after each, ask, and
 * {@link #apply()} what is legal.
 */
final class Replay {

    private static final int FEW = 16;

    private final Lifecycle lifecycle;
    private final Milestones milestones = new Milestones();
    private final Targets targets = new Targets();
    private final BitSet undone = new BitSet();

    private List<Event> history = List.of();
    private boolean ofSignal;
    private String owner = "";
    private @Nullable LocalDate on;
    private @Nullable LocalDate recordedOn;
    private boolean anyUndone;
    private Map<String, Integer> firstById = Map.of();
    private @Nullable List<Answer> answers;
    private boolean @Nullable [] discounted;

    private int position;
    private @Nullable LifecycleRow row;
    private @Nullable String acting;
    private EventOffence.@Nullable Reason refusal;

    private @Nullable DilemmaState state;
    private @Nullable DilemmaState beforeHold;

    Replay(Lifecycle lifecycle) {
        this.lifecycle = lifecycle;
    }

    void startDilemma(
            Dilemma dilemma, @Nullable LocalDate date, @Nullable LocalDate drawnUpOn, boolean collectsAnswers) {
        start(dilemma.history(), false, dilemma.partnership(), date, drawnUpOn, collectsAnswers);
    }

    void startSignal(Signal signal, @Nullable LocalDate date, @Nullable LocalDate drawnUpOn, boolean collectsAnswers) {
        start(signal.history(), true, signal.partnership(), date, drawnUpOn, collectsAnswers);
    }

    private void start(
            List<Event> events,
            boolean eventsOfSignal,
            String ownedBy,
            @Nullable LocalDate date,
            @Nullable LocalDate drawnUpOn,
            boolean collectsAnswers) {
        reset(events, eventsOfSignal, ownedBy, date, drawnUpOn);
        answers = collectsAnswers ? new ArrayList<>(0) : null;
        findUndone();
    }

    private void reset(
            List<Event> events,
            boolean eventsOfSignal,
            String ownedBy,
            @Nullable LocalDate date,
            @Nullable LocalDate drawnUpOn) {
        history = events;
        ofSignal = eventsOfSignal;
        owner = ownedBy;
        on = date;
        recordedOn = drawnUpOn;
        answers = null;
        discounted = null;
        anyUndone = false;
        position = -1;
        row = null;
        acting = null;
        refusal = null;
        state = null;
        beforeHold = null;
        milestones.clear();
        targets.clear();
    }

    /** Backwards: whether a correction counts depends on what stands below it alone. */
    private void findUndone() {
        anyUndone = false;
        if (!firstById.isEmpty()) {
            firstById = Map.of();
        }
        for (int i = history.size() - 1; i > 0; i--) {
            Event event = history.get(i);
            if (event.type() != EventType.CORRECTED || isLater(event) || isInFuture(event)) {
                continue;
            }
            if (firstById.isEmpty()) {
                firstById = firstById();
            }
            if (!anyUndone || !undone.get(i)) {
                int corrected = corrected(event);
                if (corrected < i) {
                    if (!anyUndone) {
                        undone.clear();
                    }
                    undone.set(corrected);
                    anyUndone = true;
                }
            }
        }
    }

    private Map<String, Integer> firstById() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < history.size(); i++) {
            String id = history.get(i).id().orElse(null);
            if (id != null && !isLater(history.get(i))) {
                first.putIfAbsent(id, i);
            }
        }
        return first;
    }

    /** The place of the event that a correction names; beyond the end when there is none. */
    int corrected(Event correction) {
        return firstById.getOrDefault(correction.get(Carried.EVENT).orElse(""), Integer.MAX_VALUE);
    }

    /** Whether the event that a correction names is corrected already. */
    boolean isUndone(Event correction) {
        int place = firstById().getOrDefault(correction.get(Carried.EVENT).orElse(""), -1);
        return place >= 0 && anyUndone && undone.get(place);
    }

    private boolean isLater(Event event) {
        return on != null && event.on().isAfter(on);
    }

    private boolean isInFuture(Event event) {
        return recordedOn != null && event.on().isAfter(recordedOn);
    }

    /** Moves on to the next event that is neither later than the date nor undone; false at the end. */
    boolean next() {
        while (++position < history.size()) {
            Event event = history.get(position);
            if (isLater(event) || (anyUndone && undone.get(position))) {
                discount();
            } else {
                if (isInFuture(event)) {
                    row = null;
                    acting = null;
                    refusal = null;
                } else {
                    look(event);
                }
                if (!isLegal()) {
                    discount();
                }
                return true;
            }
        }
        return false;
    }

    /** Lets every legal event have its effect. */
    void toTheEnd() {
        while (next()) {
            if (isLegal()) {
                apply();
            }
        }
    }

    /**
     * Lets every legal event of a dilemma have its effect, without collecting anything. What was corrected is looked for
     * only once a correction is met.
     */
    void walk(Dilemma dilemma, @Nullable LocalDate date, @Nullable LocalDate drawnUpOn) {
        List<Event> events = dilemma.history();
        reset(events, false, dilemma.partnership(), date, drawnUpOn);
        int size = events.size();
        for (int i = 0; i < size; i++) {
            Event event = events.get(i);
            if (event.type() == EventType.CORRECTED) {
                startDilemma(dilemma, date, drawnUpOn, false);
                toTheEnd();
                return;
            }
            if (!isLater(event) && !isInFuture(event)) {
                position = i;
                LifecycleRow sole = lifecycle.soleOwnRow(event.type());
                if (sole == null) {
                    look(event);
                    if (row != null && refusal == null) {
                        apply(row, event);
                    }
                } else if (sole.isAllowedIn(state)) {
                    move(sole, event);
                }
            }
        }
        position = size;
    }

    private void discount() {
        if (answers != null) {
            if (discounted == null) {
                discounted = new boolean[history.size()];
            }
            discounted[position] = true;
        }
    }

    private void look(Event event) {
        row = lifecycle.row(event, ofSignal);
        acting = null;
        refusal = null;
        if (row == null || (!ofSignal && !row.isAllowedIn(state))) {
            refusal = EventOffence.Reason.STATE;
        } else if (row.track() == Track.TARGET) {
            acting = actingTarget(event);
            SharingState there = acting == null ? null : targets.state(acting);
            if (acting == null && targets.count > 1) {
                refusal = EventOffence.Reason.TARGET_NOT_STATED;
            } else if (there == null) {
                refusal = EventOffence.Reason.NOT_SHARED;
            } else if (!row.isAllowedAt(there)) {
                refusal = EventOffence.Reason.STATE_AT_TARGET;
            }
        } else if (event.type() == EventType.CORRECTED && corrected(event) >= position) {
            refusal = EventOffence.Reason.NOTHING_TO_CORRECT;
        }
    }

    private @Nullable String actingTarget(Event event) {
        String named = event.carried().find(event.type() == EventType.ESCALATED ? Carried.FROM : Carried.PARTNERSHIP);
        return named == null && targets.count == 1 ? targets.ids[0] : named;
    }

    int position() {
        return position;
    }

    Event event() {
        return history.get(position);
    }

    Event eventAt(int place) {
        return history.get(place);
    }

    boolean isInFuture() {
        return isInFuture(history.get(position));
    }

    /** Whether the event counts: it is not in the future, and the table allows it. */
    boolean isLegal() {
        return row != null && refusal == null;
    }

    /** The row for the event; null when there is none, or the event is in the future. */
    @Nullable
    LifecycleRow row() {
        return row;
    }

    /** The target that acts in the event; null when it is no target's event, or the target is not known. */
    @Nullable
    String acting() {
        return acting;
    }

    /** Why the event is not allowed; null when it is, or is in the future. */
    EventOffence.@Nullable Reason refusal() {
        return refusal;
    }

    String owner() {
        return owner;
    }

    boolean isOfSignal() {
        return ofSignal;
    }

    @Nullable
    DilemmaState state() {
        return state;
    }

    @Nullable
    DilemmaState beforeHold() {
        return beforeHold;
    }

    @Nullable
    SharingState stateAt(@Nullable String target) {
        return target == null ? null : targets.state(target);
    }

    /** The rows that are allowed now, to anybody: a target's row when it is at some target. */
    List<LifecycleRow> allowedRows() {
        EnumSet<SharingState> present = EnumSet.noneOf(SharingState.class);
        for (int i = 0; i < targets.count; i++) {
            present.add(targets.states[i]);
        }
        List<LifecycleRow> allowed = new ArrayList<>();
        for (LifecycleRow one : lifecycle.rows()) {
            if (isAllowedHere(one)
                    && (one.track() != Track.TARGET || !Collections.disjoint(one.fromAtTarget(), present))) {
                allowed.add(one);
            }
        }
        return allowed;
    }

    /** Whether a row is allowed now, as far as the own state goes. */
    private boolean isAllowedHere(LifecycleRow one) {
        return ofSignal ? one.isForSignals() : one.isForDilemmas() && one.isAllowedIn(state);
    }

    /** Whether a row is allowed now, with a partnership acting where it is a target's row. */
    boolean isAllowedHere(LifecycleRow one, @Nullable String target) {
        return isAllowedHere(one) && one.isAllowedAt(stateAt(target));
    }

    int targetCount() {
        return targets.count;
    }

    String target(int i) {
        return targets.ids[i];
    }

    SharingState targetState(int i) {
        return targets.states[i];
    }

    int targetSharedAt(int i) {
        return targets.sharedPositions[i];
    }

    Milestones milestones() {
        return milestones;
    }

    /** Lets a legal event have its effect. */
    void apply() {
        LifecycleRow legal = row;
        if (legal != null) {
            apply(legal, history.get(position));
        }
    }

    private void apply(LifecycleRow legal, Event event) {
        if (acting != null) {
            targets.move(acting, legal, position);
            if (answers != null) {
                answers.add(new Answer(position, event, acting));
            }
        }
        if (legal.shares()) {
            String to = event.carried().find(Carried.TO);
            targets.share(to == null ? "" : to, acting != null ? acting : owner, position);
        }
        move(legal, event);
    }

    private void move(LifecycleRow legal, Event event) {
        remember(event);
        if (ofSignal) {
            return;
        }
        DilemmaState before = state;
        DilemmaState after = legal.after(before, beforeHold);
        if (after != before) {
            beforeHold = after == DilemmaState.ON_HOLD ? before : null;
            state = after;
            milestones.state = position;
        }
    }

    private void remember(Event event) {
        switch (event.type()) {
            case SUBMITTED -> {
                milestones.submission = position;
                milestones.open(position);
            }
            case REOPENED -> milestones.open(position);
            case SCHEDULED -> milestones.scheduling = position;
            case DISCUSSED -> {
                milestones.discussion = position;
                milestones.discussions++;
            }
            case DECLARED_UNRESOLVED -> milestones.declaration = position;
            case RESOLVED -> milestones.resolution = position;
            case DISSEMINATED -> milestones.dissemination = position;
            case PUT_ON_HOLD -> milestones.hold = position;
            case WITHDRAWN, CLOSED -> milestones.ending = position;
            default -> {
                // the others are in the states, or among the answers
            }
        }
    }

    /** The answers so far; only when they are collected. */
    List<Answer> answers() {
        return answers == null ? List.of() : answers;
    }

    /** Which events do not count; null when all do. Only when answers are collected. */
    boolean @Nullable [] discounted() {
        return discounted;
    }

    List<Sharing> sharings() {
        if (targets.count == 0) {
            return List.of();
        }
        List<Sharing> sharings = new ArrayList<>(targets.count);
        for (int i = 0; i < targets.count; i++) {
            sharings.add(new Sharing(
                    targets.ids[i],
                    targets.states[i],
                    targets.statePositions[i],
                    history.get(targets.statePositions[i]).on(),
                    targets.sharedPositions[i],
                    history.get(targets.sharedPositions[i]).on(),
                    targets.sharedBy[i]));
        }
        return sharings;
    }

    /** The partnerships that it was shared with, in the order in which that first happened. */
    private static final class Targets {

        private int count;
        private String[] ids = new String[2];
        private SharingState[] states = new SharingState[2];
        private int[] statePositions = new int[2];
        private int[] sharedPositions = new int[2];
        private String[] sharedBy = new String[2];
        private final Map<String, Integer> places = new HashMap<>(0);

        private void clear() {
            count = 0;
            if (!places.isEmpty()) {
                places.clear();
            }
        }

        private int place(String id) {
            if (count > FEW) {
                return places.getOrDefault(id, -1);
            }
            for (int i = 0; i < count; i++) {
                if (ids[i].equals(id)) {
                    return i;
                }
            }
            return -1;
        }

        private @Nullable SharingState state(String id) {
            int place = place(id);
            return place < 0 ? null : states[place];
        }

        private void move(String id, LifecycleRow row, int position) {
            int place = place(id);
            SharingState after = row.afterAtTarget(states[place]);
            if (after != states[place]) {
                states[place] = after;
                statePositions[place] = position;
            }
        }

        private void share(String id, String by, int position) {
            int place = place(id);
            if (place < 0) {
                place = add(id);
            }
            states[place] = SharingState.SHARED;
            statePositions[place] = position;
            sharedPositions[place] = position;
            sharedBy[place] = by;
        }

        private int add(String id) {
            if (count == ids.length) {
                ids = Arrays.copyOf(ids, 2 * count);
                states = Arrays.copyOf(states, 2 * count);
                statePositions = Arrays.copyOf(statePositions, 2 * count);
                sharedPositions = Arrays.copyOf(sharedPositions, 2 * count);
                sharedBy = Arrays.copyOf(sharedBy, 2 * count);
            }
            ids[count] = id;
            if (count == FEW) {
                for (int i = 0; i < count; i++) {
                    places.put(ids[i], i);
                }
            }
            if (count >= FEW) {
                places.put(id, count);
            }
            return count++;
        }
    }
}
