// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.charter.Requirement;
import io.github.beraad.register.Event;
import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.SharingState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong with an event in a history, with the facts that tell why. A fact that has no place in the kind of
 * offence is null or empty. Immutable, safe for use by many threads.
 */
public final class EventOffence {

    /** In what way an event is illegal, or its meeting does not fit. */
    public enum Reason implements Term {
        /** The dilemma's own state does not allow it, or it cannot happen to a signal. */
        STATE("state"),
        /** It was shared with several partnerships, and the event does not say which of them acts. */
        TARGET_NOT_STATED("target-not-stated"),
        /** It was not shared with the partnership that acts. */
        NOT_SHARED("not-shared"),
        /** The state at the partnership that acts does not allow it. */
        STATE_AT_TARGET("state-at-target"),
        /** It corrects no event that stands ahead of it; on recording also: one that is corrected already. */
        NOTHING_TO_CORRECT("nothing-to-correct"),
        /** Without the corrected event a later one would be wrong; found on recording alone. */
        OTHERS_DEPEND_ON_IT("others-depend-on-it"),
        /** The meeting is another partnership's. */
        MEETING_OF_OTHER("meeting-of-other"),
        /** The meeting is not held. */
        MEETING_NOT_HELD("meeting-not-held"),
        /** The meeting is on another date. */
        MEETING_ON_OTHER_DATE("meeting-on-other-date"),
        /** The meeting is before the event. */
        MEETING_BEFORE("meeting-before");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String concept() {
            return "offence-reason";
        }
    }

    private final OffenceKind kind;
    private final int position;
    private final Event event;
    private final @Nullable Reason reason;
    private final @Nullable DilemmaState state;
    private final @Nullable String target;
    private final @Nullable SharingState stateAtTarget;
    private final List<LifecycleRow> allowed;
    private final List<Permitted> permitted;
    private final @Nullable String meeting;
    private final @Nullable String from;
    private final @Nullable String to;
    private final @Nullable LocalDate limit;
    private final int other;
    private final @Nullable Requirement requirement;
    private final @Nullable ElementKind unknownKind;
    private final @Nullable String unknownId;

    private EventOffence(Builder builder) {
        this.kind = builder.kind;
        this.position = builder.position;
        this.event = builder.event;
        this.reason = builder.reason;
        this.state = builder.state;
        this.target = builder.target;
        this.stateAtTarget = builder.stateAtTarget;
        this.allowed = builder.allowed;
        this.permitted = builder.permitted;
        this.meeting = builder.meeting;
        this.from = builder.from;
        this.to = builder.to;
        this.limit = builder.limit;
        this.other = builder.other;
        this.requirement = builder.requirement;
        this.unknownKind = builder.unknownKind;
        this.unknownId = builder.unknownId;
    }

    /**
     * What is wrong.
     *
     * @return the kind
     */
    public OffenceKind kind() {
        return kind;
    }

    /**
     * The place of the event in its history.
     *
     * @return from 0
     */
    public int position() {
        return position;
    }

    /**
     * The event.
     *
     * @return as it stands in the history
     */
    public Event event() {
        return event;
    }

    /**
     * In what way, for an illegal event and for a meeting that does not fit.
     *
     * @return null for other kinds
     */
    public @Nullable Reason reason() {
        return reason;
    }

    /**
     * The dilemma's own state before the event.
     *
     * @return null when it has none, as a signal has
     */
    public @Nullable DilemmaState state() {
        return state;
    }

    /**
     * The partnership that acts in a target's event.
     *
     * @return its id; null when it is no target's event, or not clear which one acts
     */
    public @Nullable String target() {
        return target;
    }

    /**
     * The state at the partnership that acts, before the event.
     *
     * @return null when it was not shared with it
     */
    public @Nullable SharingState stateAtTarget() {
        return stateAtTarget;
    }

    /**
     * For an illegal event: what was allowed instead, to anybody, and to whom.
     *
     * @return rows of the table, in its order; a target's row when it was allowed at some target
     */
    public List<LifecycleRow> allowed() {
        return allowed;
    }

    /**
     * For an event by somebody else: who may do it.
     *
     * @return any of them will do
     */
    public List<Permitted> permitted() {
        return permitted;
    }

    /**
     * The meeting that does not fit, or does not list the dilemma.
     *
     * @return its id; null for other kinds
     */
    public @Nullable String meeting() {
        return meeting;
    }

    /**
     * The partnership that shares, for a wrong target; the one whose meeting it should be, for a meeting.
     *
     * @return its id; null for other kinds
     */
    public @Nullable String from() {
        return from;
    }

    /**
     * The partnership that it was shared with, for a wrong target.
     *
     * @return its id; null for other kinds
     */
    public @Nullable String to() {
        return to;
    }

    /**
     * The date that the event should not be before, or after: the latest date ahead of it, or the day on which the
     * register was drawn up.
     *
     * @return null for other kinds
     */
    public @Nullable LocalDate limit() {
        return limit;
    }

    /**
     * The place of the other event concerned: the one that is dated later, has the same id, or depends on this one.
     *
     * @return -1 when there is none
     */
    public int other() {
        return other;
    }

    /**
     * The requirement that a submission breaks.
     *
     * @return null for other kinds
     */
    public @Nullable Requirement requirement() {
        return requirement;
    }

    /**
     * The kind of element that the register does not know.
     *
     * @return null for other kinds
     */
    public @Nullable ElementKind unknownKind() {
        return unknownKind;
    }

    /**
     * The id of the element that the register does not know.
     *
     * @return null for other kinds
     */
    public @Nullable String unknownId() {
        return unknownId;
    }

    @Override
    public String toString() {
        return kind.code() + (reason == null ? "" : "/" + reason.code()) + " at " + position + ": " + event;
    }

    /** Collects the facts. */
    static final class Builder {

        private final OffenceKind kind;
        private final int position;
        private final Event event;
        private @Nullable Reason reason;
        private @Nullable DilemmaState state;
        private @Nullable String target;
        private @Nullable SharingState stateAtTarget;
        private List<LifecycleRow> allowed = List.of();
        private List<Permitted> permitted = List.of();
        private @Nullable String meeting;
        private @Nullable String from;
        private @Nullable String to;
        private @Nullable LocalDate limit;
        private int other = -1;
        private @Nullable Requirement requirement;
        private @Nullable ElementKind unknownKind;
        private @Nullable String unknownId;

        Builder(OffenceKind kind, int position, Event event) {
            this.kind = kind;
            this.position = position;
            this.event = event;
        }

        Builder(OffenceKind kind, Replay at) {
            this(kind, at.position(), at.event());
            this.state = at.state();
            this.target = at.acting();
            this.stateAtTarget = at.stateAt(at.acting());
        }

        Builder reason(@Nullable Reason one) {
            this.reason = one;
            return this;
        }

        Builder allowed(List<LifecycleRow> rows) {
            this.allowed = List.copyOf(rows);
            return this;
        }

        Builder permitted(List<Permitted> who) {
            this.permitted = List.copyOf(who);
            return this;
        }

        Builder meeting(String id) {
            this.meeting = id;
            return this;
        }

        Builder from(String id) {
            this.from = id;
            return this;
        }

        Builder to(String id) {
            this.to = id;
            return this;
        }

        Builder limit(LocalDate date) {
            this.limit = date;
            return this;
        }

        Builder other(int place) {
            this.other = place;
            return this;
        }

        Builder requirement(Requirement one) {
            this.requirement = one;
            return this;
        }

        Builder unknown(ElementKind elementKind, String id) {
            this.unknownKind = elementKind;
            this.unknownId = id;
            return this;
        }

        EventOffence build() {
            return new EventOffence(this);
        }
    }
}
