// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.ElementKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges histories of dilemmas and signals: whether the table allows each event, in order of time, by who may, at a
 * meeting that fits, and along a route. It takes every history, never throws, and takes time in proportion to the
 * number of events. A history in which nothing is wrong costs next to no memory beyond what the judge keeps for itself.
 *
 * <p>One offence is found once. An event in the future is judged for nothing else, a corrected one for nothing at all,
 * and neither counts as standing ahead of another. An illegal event is judged for its order besides. A rule that needs
 * an element which the register does not know stays silent. One event has at most one offence of each kind; of
 * {@link OffenceKind#SUBMITTER} one for each requirement. Unknown references, ids that stand twice and privacy are for
 * other rules. For use by one thread.
 *
 * <p>Make one for each thread and use it again; it is not for use by several threads at once.
 */
public final class EventJudge {

    private final Authority authority;
    private final Replay replay;
    private final @Nullable LocalDate recordedOn;

    private final boolean strict;

    private String subject = "";
    private @Nullable LocalDate latest;
    private @Nullable String reporter;

    private EventJudge(Authority authority, Lifecycle lifecycle, boolean strict) {
        this.strict = strict;
        this.authority = authority;
        this.replay = new Replay(lifecycle);
        this.recordedOn = authority.index().register().recordedOn().orElse(null);
    }

    /**
     * Makes a judge for a register.
     *
     * @param index the index of the register
     * @return a judge, for use by one thread
     */
    public static EventJudge of(RegisterIndex index) {
        Objects.requireNonNull(index, "index");
        return new EventJudge(new Authority(index), Lifecycle.standard(), false);
    }

    static EventJudge of(Authority authority, Lifecycle lifecycle) {
        return new EventJudge(authority, lifecycle, false);
    }

    /** A judge for recording: what cannot be known counts as an offence. */
    static EventJudge strict(Authority authority, Lifecycle lifecycle) {
        return new EventJudge(authority, lifecycle, true);
    }

    /**
     * Judges the whole history of a dilemma, as the register rules do.
     *
     * @param dilemma a dilemma, in the register or not
     * @param sink takes in what is found
     */
    public void judge(Dilemma dilemma, EventOffenceSink sink) {
        Objects.requireNonNull(dilemma, "dilemma");
        Objects.requireNonNull(sink, "sink");
        judgeUntil(dilemma, null, sink);
    }

    /**
     * Judges the history of a dilemma as it stood on a date: without later events, and without what they correct.
     *
     * @param dilemma a dilemma, in the register or not
     * @param on the date
     * @param sink takes in what is found
     */
    public void judge(Dilemma dilemma, LocalDate on, EventOffenceSink sink) {
        Objects.requireNonNull(dilemma, "dilemma");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(sink, "sink");
        judgeUntil(dilemma, on, sink);
    }

    private void judgeUntil(Dilemma dilemma, @Nullable LocalDate on, EventOffenceSink sink) {
        subject = dilemma.id();
        reporter = null;
        replay.startDilemma(dilemma, on, recordedOn, false);
        judge(sink);
    }

    /**
     * Judges the whole history of a signal or insight, as the register rules do.
     *
     * @param signal a signal or insight, in the register or not
     * @param sink takes in what is found
     */
    public void judge(Signal signal, EventOffenceSink sink) {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(sink, "sink");
        judgeUntil(signal, null, sink);
    }

    /**
     * Judges the history of a signal or insight as it stood on a date: without later events, and without what they
     * correct.
     *
     * @param signal a signal or insight, in the register or not
     * @param on the date
     * @param sink takes in what is found
     */
    public void judge(Signal signal, LocalDate on, EventOffenceSink sink) {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(sink, "sink");
        judgeUntil(signal, on, sink);
    }

    private void judgeUntil(Signal signal, @Nullable LocalDate on, EventOffenceSink sink) {
        subject = signal.id();
        reporter = signal.by();
        replay.startSignal(signal, on, recordedOn, false);
        judge(sink);
    }

    private void judge(EventOffenceSink sink) {
        latest = null;
        int latestAt = -1;
        while (replay.next()) {
            Event event = replay.event();
            if (recordedOn != null && replay.isInFuture()) {
                sink.found(offence(OffenceKind.IN_FUTURE).limit(recordedOn).build());
                continue;
            }
            LifecycleRow row = replay.row();
            boolean legal = row != null && replay.isLegal();
            if (!legal) {
                sink.found(offence(OffenceKind.ILLEGAL)
                        .reason(replay.refusal())
                        .allowed(replay.allowedRows())
                        .build());
            }
            if (latest != null && event.on().isBefore(latest)) {
                sink.found(offence(OffenceKind.NOT_CHRONOLOGICAL)
                        .limit(latest)
                        .other(latestAt)
                        .build());
            } else {
                latest = event.on();
                latestAt = replay.position();
            }
            if (legal && row != null) {
                judgeAuthority(row, event, sink);
                judgeMeeting(row, event, sink);
                judgeTarget(row, event, sink);
                replay.apply();
            }
        }
    }

    private EventOffence.Builder offence(OffenceKind kind) {
        return new EventOffence.Builder(kind, replay);
    }

    /** The walk, as it stands at the end of what was judged last. */
    Replay replay() {
        return replay;
    }

    /** The latest date of an event that counts for the order; null when there is none. */
    @Nullable
    LocalDate latest() {
        return latest;
    }

    /** Who brought it in: the member that submitted the dilemma or reported the signal; null when nobody did so far. */
    @Nullable
    String origin() {
        if (replay.isOfSignal()) {
            return reporter;
        }
        int submission = replay.milestones().submission;
        return submission < 0 ? null : replay.eventAt(submission).by();
    }

    private void judgeAuthority(LifecycleRow row, Event event, EventOffenceSink sink) {
        IndexedMember by = authority.index().member(event.by());
        if (by == null) {
            return;
        }
        String next = row.shares() ? event.get(Carried.TO).orElse(null) : null;
        if (event.type() == EventType.SUBMITTED && isJudgedByRequirement(by, event, sink)) {
            return;
        }
        int answer = authority.mayDo(row, by, event.on(), replay.owner(), replay.acting(), next, origin());
        if (isOffence(answer)) {
            sink.found(offence(OffenceKind.NOT_AUTHORISED)
                    .permitted(authority.permitted(row, event.on(), replay.owner(), replay.acting(), next, origin()))
                    .build());
        }
    }

    private boolean isOffence(int answer) {
        return answer == Authority.NO || (strict && answer == Authority.UNKNOWN);
    }

    /** Whether the owner's charter says who submits; then no rule of the register judges it. */
    private boolean isJudgedByRequirement(IndexedMember by, Event event, EventOffenceSink sink) {
        IndexedPartnership owner = authority.index().partnership(replay.owner());
        if (owner == null) {
            return false;
        }
        Charter charter = owner.charterOn(event.on());
        boolean says = false;
        for (int i = 0; charter != null && i < charter.requirements().size(); i++) {
            Requirement requirement = charter.requirements().get(i);
            if (requirement.type() != RequirementType.SUBMITTERS) {
                continue;
            }
            says = true;
            if (!Authority.meets(requirement, by, owner, event.on())) {
                Permitted permitted = new Permitted(
                        Doer.OWNER_SUBMITTERS, owner.id(), requirement.required(Parameters.ROLES), Optional.empty());
                sink.found(offence(OffenceKind.SUBMITTER)
                        .requirement(requirement)
                        .permitted(List.of(permitted))
                        .build());
            }
        }
        return says;
    }

    private void judgeMeeting(LifecycleRow row, Event event, EventOffenceSink sink) {
        if (row.meeting() == MeetingUse.NONE) {
            return;
        }
        String id = event.get(Carried.MEETING).orElse(null);
        IndexedMeeting meeting = id == null ? null : authority.index().meeting(id);
        if (meeting == null) {
            return;
        }
        String expected = row.track() == Track.TARGET ? replay.acting() : replay.owner();
        EventOffence.Reason mismatch = mismatch(row.meeting(), meeting, event.on(), expected);
        if (mismatch != null) {
            EventOffence.Builder offence =
                    offence(OffenceKind.MEETING_MISMATCH).reason(mismatch).meeting(meeting.id());
            sink.found((expected == null ? offence : offence.from(expected)).build());
        }
        if (row.meeting() == MeetingUse.HELD_WITH_IT_ON_THE_AGENDA
                && meeting.isHeld()
                && !meeting.hasOnAgenda(ElementKind.DILEMMA, subject)) {
            sink.found(offence(OffenceKind.NOT_ON_AGENDA).meeting(meeting.id()).build());
        }
    }

    /** In what way a meeting does not fit; null when it does, or when that cannot be known. */
    EventOffence.@Nullable Reason mismatch(
            MeetingUse use, IndexedMeeting meeting, LocalDate on, @Nullable String expected) {
        IndexedPartnership rightOne =
                expected == null ? null : authority.index().partnership(expected);
        boolean known = rightOne != null && meeting.partnership() != null;
        if (known ? meeting.partnership() != rightOne : strict) {
            return EventOffence.Reason.MEETING_OF_OTHER;
        }
        if (use == MeetingUse.NOT_EARLIER) {
            return meeting.date().isBefore(on) ? EventOffence.Reason.MEETING_BEFORE : null;
        }
        if (!meeting.isHeld()) {
            return EventOffence.Reason.MEETING_NOT_HELD;
        }
        return meeting.date().equals(on) ? null : EventOffence.Reason.MEETING_ON_OTHER_DATE;
    }

    private void judgeTarget(LifecycleRow row, Event event, EventOffenceSink sink) {
        if (!row.shares()) {
            return;
        }
        String acting = replay.acting();
        String from = acting == null ? replay.owner() : acting;
        String to = event.get(Carried.TO).orElse(null);
        if (to != null && isOffence(authority.mayShare(from, to, event.on()))) {
            sink.found(offence(OffenceKind.WRONG_TARGET).from(from).to(to).build());
        }
    }
}
