// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.SharingState;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the {@link Lifecycle}: an event, in which states it is allowed, where it leads, and who may do it. What it
 * carries stands in {@link EventType#carried()}. Immutable, safe for use by many threads.
 */
public final class LifecycleRow {

    private final EventType event;
    private final Track track;
    private final @Nullable Key<?> with;
    private final @Nullable Key<?> without;
    private final boolean forDilemmas;
    private final boolean forSignals;
    private final boolean atStart;
    private final Set<DilemmaState> from;
    private final Set<SharingState> fromAtTarget;
    /** A bit for each state in the set of that name, which is asked for every event. */
    private final int fromBits;

    private final int fromAtTargetBits;
    private final int leadsOnFromBits;
    private final @Nullable DilemmaState to;
    private final Set<DilemmaState> leadsOnFrom;
    private final boolean leadsBack;
    private final @Nullable SharingState toAtTarget;
    private final boolean atLeast;
    private final boolean shares;
    private final MeetingUse meeting;
    private final Set<Doer> by;
    private final List<Doer> doers;

    private LifecycleRow(Builder builder) {
        this.event = builder.event;
        this.track = builder.track;
        this.with = builder.with;
        this.without = builder.without;
        this.forDilemmas = builder.track != Track.SIGNAL;
        this.forSignals = builder.forSignals;
        this.atStart = builder.atStart;
        this.from = Collections.unmodifiableSet(builder.from);
        this.fromAtTarget = Collections.unmodifiableSet(builder.fromAtTarget);
        this.to = builder.to;
        this.leadsOnFrom = builder.leadsOnFrom == null ? from : Collections.unmodifiableSet(builder.leadsOnFrom);
        this.fromBits = bits(from);
        this.fromAtTargetBits = bits(fromAtTarget);
        this.leadsOnFromBits = bits(leadsOnFrom);
        this.leadsBack = builder.leadsBack;
        this.toAtTarget = builder.toAtTarget;
        this.atLeast = builder.atLeast;
        this.shares = builder.shares;
        this.meeting = builder.meeting;
        this.by = Collections.unmodifiableSet(builder.by);
        this.doers = List.copyOf(by);
    }

    /**
     * What happens.
     *
     * @return the type of event
     */
    public EventType event() {
        return event;
    }

    /**
     * What the states are of that the row looks at, and so who acts: the owner or a target.
     *
     * @return the track
     */
    public Track track() {
        return track;
    }

    /**
     * What an event has to carry for this row to be meant.
     *
     * @return {@code from} or {@code done}; empty when nothing in particular
     */
    public Optional<Key<?>> with() {
        return Optional.ofNullable(with);
    }

    /**
     * What an event must not carry for this row to be meant.
     *
     * @return {@code from} or {@code done}; empty when nothing in particular
     */
    public Optional<Key<?>> without() {
        return Optional.ofNullable(without);
    }

    /**
     * Whether it can happen to dilemmas.
     *
     * @return true when it can
     */
    public boolean isForDilemmas() {
        return forDilemmas;
    }

    /**
     * Whether it can happen to signals and insights.
     *
     * @return true when it can
     */
    public boolean isForSignals() {
        return forSignals;
    }

    /**
     * Whether it is allowed while the dilemma has no state yet.
     *
     * @return true when it is
     */
    public boolean isAllowedAtStart() {
        return atStart;
    }

    /**
     * The dilemma's own states in which it is allowed.
     *
     * @return for a target's event, all states in which targets may act
     */
    public Set<DilemmaState> from() {
        return from;
    }

    /**
     * The states at the target in which it is allowed.
     *
     * @return empty when it is no target's event
     */
    public Set<SharingState> fromAtTarget() {
        return fromAtTarget;
    }

    /**
     * The dilemma's own state that it leads to.
     *
     * @return empty when the own state stays as it is, or goes {@linkplain #leadsBack() back}
     */
    public Optional<DilemmaState> to() {
        return Optional.ofNullable(to);
    }

    /**
     * The own states from which it leads to {@link #to()}; in others it leaves the own state as it is.
     *
     * @return some of {@link #from()}, none when it leads nowhere
     */
    public Set<DilemmaState> leadsOnFrom() {
        return to == null ? Set.of() : leadsOnFrom;
    }

    /**
     * Whether it leads back to the own state before the dilemma was put on hold.
     *
     * @return true for {@code resumed}
     */
    public boolean leadsBack() {
        return leadsBack;
    }

    /**
     * The state at the acting target that it leads to.
     *
     * @return empty when that stays as it is
     */
    public Optional<SharingState> toAtTarget() {
        return Optional.ofNullable(toAtTarget);
    }

    /**
     * Whether the state at the target only moves forward to {@link #toAtTarget()}, never back.
     *
     * @return true for {@code acknowledged}
     */
    public boolean leadsAtLeast() {
        return atLeast;
    }

    /**
     * Whether it leads to {@link SharingState#SHARED} at the partnership that the event carries as {@code to}, whatever
     * the state there was: shared again is shared anew.
     *
     * @return true for {@code escalated} and {@code shared}
     */
    public boolean shares() {
        return shares;
    }

    /**
     * What the meeting that it carries has to be.
     *
     * @return the use
     */
    public MeetingUse meeting() {
        return meeting;
    }

    /**
     * Who may do it.
     *
     * @return at least one; any of them will do
     */
    public Set<Doer> by() {
        return by;
    }

    /** The same as {@link #by()}, to be walked along without an iterator. */
    List<Doer> doers() {
        return doers;
    }

    /**
     * Whether the dilemma's own state allows it.
     *
     * @param state the own state; null before the dilemma has one
     * @return true when it does
     */
    public boolean isAllowedIn(@Nullable DilemmaState state) {
        return state == null ? atStart : (fromBits & bit(state)) != 0;
    }

    /**
     * Whether the state at the acting target allows it.
     *
     * @param state the state at the target; null when it was not shared with it
     * @return true too when it is no target's event
     */
    public boolean isAllowedAt(@Nullable SharingState state) {
        return track != Track.TARGET || (state != null && (fromAtTargetBits & bit(state)) != 0);
    }

    /**
     * The dilemma's own state after it, where it is allowed.
     *
     * @param before the own state before it; null before the dilemma has one
     * @param beforeHold the own state before the dilemma was put on hold; null when it is not on hold
     * @return the own state after it
     */
    public @Nullable DilemmaState after(@Nullable DilemmaState before, @Nullable DilemmaState beforeHold) {
        if (leadsBack) {
            return beforeHold;
        }
        return to != null && (before == null || (leadsOnFromBits & bit(before)) != 0) ? to : before;
    }

    /**
     * The state at the acting target after it, where it is allowed.
     *
     * @param before the state there before it
     * @return the state there after it
     */
    public SharingState afterAtTarget(SharingState before) {
        if (toAtTarget == null || (atLeast && before.compareTo(toAtTarget) > 0)) {
            return before;
        }
        return toAtTarget;
    }

    private static int bits(Set<? extends Enum<?>> states) {
        int bits = 0;
        for (Enum<?> state : states) {
            bits |= bit(state);
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal") // a bit is never kept or handed out
    private static int bit(Enum<?> state) {
        return 1 << state.ordinal();
    }

    boolean isOwnWhateverIsCarried() {
        return track == Track.OWN && with == null && without == null && !shares && event != EventType.CORRECTED;
    }

    boolean isMeantBy(Event one) {
        return (with == null || one.carried().find(with) != null)
                && (without == null || one.carried().find(without) == null);
    }

    @Override
    public String toString() {
        return event.code() + (with == null ? "" : " with " + with) + " (" + track.code() + ")";
    }

    /** Collects a row of the table. */
    static final class Builder {

        private final EventType event;
        private final Track track;
        private final EnumSet<DilemmaState> from = EnumSet.noneOf(DilemmaState.class);
        private final EnumSet<SharingState> fromAtTarget = EnumSet.noneOf(SharingState.class);
        private final EnumSet<Doer> by = EnumSet.noneOf(Doer.class);
        private @Nullable Key<?> with;
        private @Nullable Key<?> without;
        private boolean forSignals;
        private boolean atStart;
        private @Nullable DilemmaState to;
        private @Nullable EnumSet<DilemmaState> leadsOnFrom;
        private boolean leadsBack;
        private @Nullable SharingState toAtTarget;
        private boolean atLeast;
        private boolean shares;
        private MeetingUse meeting = MeetingUse.NONE;

        /** A row for the dilemma's own states. */
        static Builder own(EventType event) {
            return new Builder(event, Track.OWN);
        }

        /** A row for the states at a target, allowed while the dilemma is neither withdrawn nor closed. */
        static Builder target(EventType event, SharingState... states) {
            Builder row = new Builder(event, Track.TARGET);
            row.from.addAll(EnumSet.complementOf(EnumSet.of(DilemmaState.WITHDRAWN, DilemmaState.CLOSED)));
            for (SharingState state : states) {
                row.fromAtTarget.add(state);
            }
            return row;
        }

        /** A row for signals and insights alone. */
        static Builder signal(EventType event) {
            return new Builder(event, Track.SIGNAL).signalsToo();
        }

        private Builder(EventType event, Track track) {
            this.event = event;
            this.track = track;
        }

        Builder with(Key<?> key) {
            this.with = key;
            return this;
        }

        Builder without(Key<?> key) {
            this.without = key;
            return this;
        }

        Builder signalsToo() {
            this.forSignals = true;
            return this;
        }

        Builder fromStart() {
            this.atStart = true;
            return this;
        }

        Builder from(DilemmaState... states) {
            for (DilemmaState state : states) {
                from.add(state);
            }
            return this;
        }

        Builder to(DilemmaState state) {
            this.to = state;
            return this;
        }

        Builder leadsOn(DilemmaState only, DilemmaState state) {
            this.leadsOnFrom = EnumSet.of(only);
            this.to = state;
            return this;
        }

        Builder back() {
            this.leadsBack = true;
            return this;
        }

        Builder there(SharingState state) {
            this.toAtTarget = state;
            return this;
        }

        Builder thereAtLeast(SharingState state) {
            this.atLeast = true;
            return there(state);
        }

        Builder shares() {
            this.shares = true;
            return this;
        }

        Builder at(MeetingUse use) {
            this.meeting = use;
            return this;
        }

        LifecycleRow by(Doer... doers) {
            for (Doer doer : doers) {
                by.add(doer);
            }
            return new LifecycleRow(this);
        }
    }
}
