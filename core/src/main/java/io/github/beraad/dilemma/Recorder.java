// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

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
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.MeetingStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Records events, and tells beforehand what may be recorded. What it recorded never turns out to be an offence when the
 * history is judged in the same register. It refuses what the {@link Lifecycle} does not allow, in this state or to this
 * member, and besides:
 *
 * <ul>
 *   <li>an event in the future or out of order;
 *   <li>a meeting that does not fit, or a target without a route;
 *   <li>an id that the register does not know, or an event id that stands in the history already;
 *   <li>a correction of what is corrected already, or of what a later event depends on.
 * </ul>
 *
 * <p>In doubt it refuses: where the register does not know what is needed to tell who may, nobody may. That a dilemma is
 * discussed while the agenda does not list it is no ground for refusal.
 *
 * <p>The register is the one around the dilemma or signal; whether that stands in it itself makes no difference.
 * Immutable, safe for use by many threads. Each call takes time in proportion to the history.
 */
public final class Recorder {

    private static final EventOffenceSink NOWHERE = new EventOffenceSink() {
        @Override
        public void found(EventOffence offence) {
            // only the walk along the history is wanted
        }
    };

    private static final Comparator<EventOffence> WEIGHTIEST_FIRST = new Comparator<>() {
        @Override
        public int compare(EventOffence one, EventOffence other) {
            return one.kind().compareTo(other.kind());
        }
    };

    private final RegisterIndex index;
    private final Authority authority;
    private final Lifecycle lifecycle;
    private final @Nullable LocalDate recordedOn;

    private Recorder(RegisterIndex index, Lifecycle lifecycle) {
        this.index = Objects.requireNonNull(index, "index");
        this.authority = new Authority(index);
        this.lifecycle = lifecycle;
        this.recordedOn = index.register().recordedOn().orElse(null);
    }

    /**
     * Makes a recorder for a register.
     *
     * @param index the index of the register
     * @return the recorder
     */
    public static Recorder of(RegisterIndex index) {
        return of(index, Lifecycle.standard());
    }

    static Recorder of(RegisterIndex index, Lifecycle lifecycle) {
        return new Recorder(index, lifecycle);
    }

    /**
     * Records the submission of a dilemma.
     *
     * @param draft the dilemma without its history
     * @param submission the event that submits it
     * @return the dilemma
     * @throws EventRefusedException if the event is not allowed
     * @throws io.github.beraad.vocabulary.InvalidValueException if the draft is no dilemma
     */
    public Dilemma submit(Dilemma.Builder draft, Event submission) {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(submission, "submission");
        Dilemma submitted = draft.history(List.of(submission)).build();
        refuseUnlessAllowed(new OfDilemma(submitted));
        return submitted;
    }

    /**
     * Records an event in the history of a dilemma.
     *
     * @param dilemma the dilemma, which stays as it is
     * @param event the event
     * @return the dilemma with the event at the end of its history
     * @throws EventRefusedException if the event is not allowed
     */
    public Dilemma record(Dilemma dilemma, Event event) {
        Objects.requireNonNull(dilemma, "dilemma");
        Objects.requireNonNull(event, "event");
        Dilemma recorded = dilemma.with(event);
        refuseUnlessAllowed(new OfDilemma(recorded));
        return recorded;
    }

    /**
     * Records an event in the history of a signal or insight.
     *
     * @param signal the signal or insight, which stays as it is
     * @param event the event
     * @return the signal or insight with the event at the end of its history
     * @throws EventRefusedException if the event is not allowed
     */
    public Signal record(Signal signal, Event event) {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(event, "event");
        Signal recorded = signal.with(event);
        refuseUnlessAllowed(new OfSignal(recorded));
        return recorded;
    }

    /**
     * Whether a member may submit a dilemma.
     *
     * @param member the id of a member
     * @param partnership the id of the partnership that would own the dilemma
     * @param on the date
     * @return true when it may
     */
    public boolean maySubmit(String member, String partnership, LocalDate on) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(partnership, "partnership");
        Objects.requireNonNull(on, "on");
        IndexedMember by = index.member(member);
        if (by == null || isInFuture(on)) {
            return false;
        }
        for (LifecycleRow row : lifecycle.rows()) {
            if (row.event() == EventType.SUBMITTED) {
                return authority.mayDo(row, by, on, partnership, null, null, null) == Authority.YES;
            }
        }
        return false;
    }

    /**
     * What a member may do with a dilemma: everything that {@link #record(Dilemma, Event)} would take from it, once what
     * the event has to carry is filled in. For a meeting that was cancelled nothing is offered.
     *
     * @param member the id of a member
     * @param dilemma the dilemma
     * @param on the date of what it would do
     * @return in the order of the table; empty when it may do nothing
     */
    public List<AllowedEvent> allowed(String member, Dilemma dilemma, LocalDate on) {
        Objects.requireNonNull(dilemma, "dilemma");
        return allowed(member, new OfDilemma(dilemma), on);
    }

    /**
     * What a member may do with a signal or insight: everything that {@link #record(Signal, Event)} would take from it,
     * once what the event has to carry is filled in. For a meeting that was cancelled nothing is offered.
     *
     * @param member the id of a member
     * @param signal the signal or insight
     * @param on the date of what it would do
     * @return in the order of the table; empty when it may do nothing
     */
    public List<AllowedEvent> allowed(String member, Signal signal, LocalDate on) {
        Objects.requireNonNull(signal, "signal");
        return allowed(member, new OfSignal(signal), on);
    }

    /**
     * The events of a dilemma that a member may correct: those with an id that count, or are illegal, and on which no
     * later event depends. This
     * takes time in proportion to the square of the number of events.
     *
     * @param member the id of a member
     * @param dilemma the dilemma
     * @param on the date of the correction
     * @return ids of events, the last one first
     */
    public List<String> correctable(String member, Dilemma dilemma, LocalDate on) {
        Objects.requireNonNull(dilemma, "dilemma");
        return correctable(member, new OfDilemma(dilemma), on, Integer.MAX_VALUE);
    }

    /**
     * The events of a signal or insight that a member may correct: those with an id that count, or are illegal, and on
     * which no later event depends. This takes time in proportion to the square of the number of events.
     *
     * @param member the id of a member
     * @param signal the signal or insight
     * @param on the date of the correction
     * @return ids of events, the last one first
     */
    public List<String> correctable(String member, Signal signal, LocalDate on) {
        Objects.requireNonNull(signal, "signal");
        return correctable(member, new OfSignal(signal), on, Integer.MAX_VALUE);
    }

    private boolean isInFuture(LocalDate on) {
        return recordedOn != null && on.isAfter(recordedOn);
    }

    private void refuseUnlessAllowed(Recorded recorded) {
        List<EventOffence> offences = offencesOfLast(recorded);
        if (!offences.isEmpty()) {
            offences.sort(WEIGHTIEST_FIRST);
            throw new EventRefusedException(recorded.kind(), recorded.id(), offences);
        }
    }

    /** What is wrong with the last event of a history, or what it would make wrong. */
    private List<EventOffence> offencesOfLast(Recorded recorded) {
        List<Event> history = recorded.history();
        int last = history.size() - 1;
        Event event = history.get(last);
        List<EventOffence> found = new ArrayList<>();
        addDuplicate(history, last, event, found);
        addUnknown(last, event, found);
        EventJudge judge = EventJudge.strict(authority, lifecycle);
        recorded.judge(judge, new EventOffenceSink() {
            @Override
            public void found(EventOffence offence) {
                if (offence.position() == last && offence.kind() != OffenceKind.NOT_ON_AGENDA) {
                    found.add(offence);
                }
            }
        });
        if (found.isEmpty() && event.type() == EventType.CORRECTED) {
            addDependent(recorded, judge, last, event, found);
        }
        return found;
    }

    private static void addDuplicate(List<Event> history, int last, Event event, List<EventOffence> found) {
        for (int i = 0; i < last && event.id().isPresent(); i++) {
            if (history.get(i).id().equals(event.id())) {
                found.add(new EventOffence.Builder(OffenceKind.DUPLICATE_ID, last, event)
                        .other(i)
                        .build());
                return;
            }
        }
    }

    private void addUnknown(int last, Event event, List<EventOffence> found) {
        addUnknown(ElementKind.MEMBER, event.by(), last, event, found);
        for (Key<?> key : event.carried().keys()) {
            Optional<ElementKind> refersTo = key.refersTo();
            Object value = event.carried().get(key).orElse(null);
            if (refersTo.isPresent() && value instanceof String id) {
                addUnknown(refersTo.get(), id, last, event, found);
            } else if (refersTo.isPresent() && value instanceof List<?> ids) {
                for (Object id : ids) {
                    addUnknown(refersTo.get(), (String) id, last, event, found);
                }
            }
        }
    }

    private void addUnknown(ElementKind kind, String id, int last, Event event, List<EventOffence> found) {
        if (!index.knows(kind, id)) {
            found.add(new EventOffence.Builder(OffenceKind.UNKNOWN_REFERENCE, last, event)
                    .unknown(kind, id)
                    .build());
        }
    }

    /** A correction makes others wrong when something is found after it that was not found before it. */
    private static void addDependent(
            Recorded recorded, EventJudge judge, int last, Event correction, List<EventOffence> found) {
        List<EventOffence> after = new ArrayList<>();
        recorded.judge(judge, after::add);
        List<EventOffence> before = new ArrayList<>();
        recorded.withoutLast().judge(judge, before::add);
        if (judge.replay().isUndone(correction)) {
            found.add(new EventOffence.Builder(OffenceKind.ILLEGAL, last, correction)
                    .reason(EventOffence.Reason.NOTHING_TO_CORRECT)
                    .allowed(judge.replay().allowedRows())
                    .build());
            return;
        }
        int next = 0;
        for (EventOffence offence : after) {
            // both are in the order of the history, and of one event in the order of judging
            while (next < before.size() && comesBefore(before.get(next), offence)) {
                next++;
            }
            boolean known = next < before.size() && !comesBefore(offence, before.get(next));
            if (!known && offence.kind() != OffenceKind.NOT_ON_AGENDA) {
                found.add(new EventOffence.Builder(OffenceKind.ILLEGAL, last, correction)
                        .reason(EventOffence.Reason.OTHERS_DEPEND_ON_IT)
                        .other(offence.position())
                        .build());
                return;
            }
        }
    }

    private static boolean comesBefore(EventOffence one, EventOffence other) {
        return one.position() != other.position()
                ? one.position() < other.position()
                : one.kind().compareTo(other.kind()) < 0;
    }

    private List<AllowedEvent> allowed(String member, Recorded recorded, LocalDate on) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(on, "on");
        IndexedMember by = index.member(member);
        if (by == null || isInFuture(on)) {
            return List.of();
        }
        EventJudge judge = EventJudge.strict(authority, lifecycle);
        recorded.judge(judge, NOWHERE);
        LocalDate latest = judge.latest();
        if (latest != null && on.isBefore(latest)) {
            return List.of();
        }
        List<AllowedEvent> allowed = new ArrayList<>();
        Replay replay = judge.replay();
        for (LifecycleRow row : lifecycle.rows()) {
            if (row.track() != Track.TARGET) {
                addAllowed(row, null, judge, by, on, recorded, allowed);
            } else {
                for (int i = 0; i < replay.targetCount(); i++) {
                    addAllowed(row, replay.target(i), judge, by, on, recorded, allowed);
                }
            }
        }
        return allowed;
    }

    private void addAllowed(
            LifecycleRow row,
            @Nullable String acting,
            EventJudge judge,
            IndexedMember by,
            LocalDate on,
            Recorded recorded,
            List<AllowedEvent> allowed) {
        if (!judge.replay().isAllowedHere(row, acting)) {
            return;
        }
        String owner = judge.replay().owner();
        if (row.shares()) {
            IndexedPartnership sharing = index.partnership(acting == null ? owner : acting);
            List<IndexedPartnership> routes = sharing == null ? List.of() : index.routes(sharing, on);
            for (IndexedPartnership next : routes) {
                if (authority.mayDo(row, by, on, owner, acting, next.id(), judge.origin()) == Authority.YES) {
                    allowed.add(new AllowedEvent(
                            row, by.id(), on, Optional.ofNullable(acting), Optional.of(next.id()), List.of()));
                }
            }
            return;
        }
        if (authority.mayDo(row, by, on, owner, acting, null, judge.origin()) != Authority.YES) {
            return;
        }
        List<String> meetings = meetings(row, on, acting == null ? owner : acting, judge);
        if (meetings.isEmpty() && row.event().requiredKeys().contains(Carried.MEETING)) {
            return;
        }
        if (row.event() == EventType.CORRECTED
                && correctable(by.id(), recorded, on, 1).isEmpty()) {
            return;
        }
        allowed.add(new AllowedEvent(row, by.id(), on, Optional.ofNullable(acting), Optional.empty(), meetings));
    }

    private List<String> meetings(LifecycleRow row, LocalDate on, String of, EventJudge judge) {
        List<String> fitting = new ArrayList<>();
        IndexedPartnership partnership = index.partnership(of);
        if (row.meeting() != MeetingUse.NONE && partnership != null) {
            List<IndexedMeeting> meetings = partnership.meetings();
            for (int i = partnership.firstOnOrAfter(on); i < meetings.size(); i++) {
                IndexedMeeting meeting = meetings.get(i);
                if (meeting.meeting().status() != MeetingStatus.CANCELLED
                        && judge.mismatch(row.meeting(), meeting, on, of) == null) {
                    fitting.add(meeting.id());
                }
            }
        }
        return fitting;
    }

    private List<String> correctable(String member, Recorded recorded, LocalDate on, int enough) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(on, "on");
        List<String> correctable = new ArrayList<>();
        List<Event> history = recorded.history();
        for (int i = history.size() - 1; i >= 0 && correctable.size() < enough; i--) {
            String id = history.get(i).id().orElse(null);
            if (id != null && index.knows(ElementKind.MEMBER, member) && !correctable.contains(id)) {
                Event correction = Event.of(EventType.CORRECTED)
                        .on(on)
                        .by(member)
                        .event(id)
                        .with(Carried.REASON, FreeText.of(""))
                        .build();
                if (offencesOfLast(recorded.with(correction)).isEmpty()) {
                    correctable.add(id);
                }
            }
        }
        return correctable;
    }

    /** A dilemma or signal whose history is added to. */
    private interface Recorded {

        ElementKind kind();

        String id();

        List<Event> history();

        void judge(EventJudge judge, EventOffenceSink sink);

        Recorded with(Event event);

        Recorded withoutLast();
    }

    private record OfDilemma(Dilemma dilemma) implements Recorded {

        @Override
        public ElementKind kind() {
            return ElementKind.DILEMMA;
        }

        @Override
        public String id() {
            return dilemma.id();
        }

        @Override
        public List<Event> history() {
            return dilemma.history();
        }

        @Override
        public void judge(EventJudge judge, EventOffenceSink sink) {
            judge.judge(dilemma, sink);
        }

        @Override
        public Recorded with(Event event) {
            return new OfDilemma(dilemma.with(event));
        }

        @Override
        public Recorded withoutLast() {
            List<Event> before = history().subList(0, history().size() - 1);
            return new OfDilemma(Dilemma.builder().like(dilemma).history(before).build());
        }
    }

    private record OfSignal(Signal signal) implements Recorded {

        @Override
        public ElementKind kind() {
            return ElementKind.SIGNAL;
        }

        @Override
        public String id() {
            return signal.id();
        }

        @Override
        public List<Event> history() {
            return signal.history();
        }

        @Override
        public void judge(EventJudge judge, EventOffenceSink sink) {
            judge.judge(signal, sink);
        }

        @Override
        public Recorded with(Event event) {
            return new OfSignal(signal.with(event));
        }

        @Override
        public Recorded withoutLast() {
            List<Event> before = history().subList(0, history().size() - 1);
            return new OfSignal(Signal.builder().like(signal).history(before).build());
        }
    }
}
