// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.escalation;

import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.SharingState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The floor's reading of a history: the table of what is allowed when, written out as switches for this charter alone.
 * Used again for the next dilemma, so that it allocates nothing. It keeps every rule of the table, also for events that
 * are illegal, too late or corrected.
 */
public final class Standing {

    private final RegisterIndex index;
    private final LocalDate recordedOn;
    private LocalDate on = LocalDate.MIN;
    private @Nullable Dilemma dilemma;
    private @Nullable DilemmaState state;
    private @Nullable DilemmaState beforeHold;
    private @Nullable Event opening;
    private @Nullable Event scheduling;
    private @Nullable Event hold;
    private int discussions;
    private int targets;
    private String[] target = new String[4];
    private SharingState[] there = new SharingState[4];
    private LocalDate[] sharedOn = new LocalDate[4];

    /**
     * Makes a reading.
     *
     * @param index the index of the register
     */
    public Standing(RegisterIndex index) {
        this.index = index;
        this.recordedOn = index.register().recordedOn().orElse(LocalDate.MAX);
    }

    /**
     * Reads a history.
     *
     * @param next the dilemma
     * @param date the date
     * @return this
     */
    public Standing read(Dilemma next, LocalDate date) {
        dilemma = next;
        on = date;
        state = null;
        beforeHold = null;
        opening = null;
        scheduling = null;
        hold = null;
        discussions = 0;
        targets = 0;
        List<Event> history = next.history();
        for (int i = 0; i < history.size(); i++) {
            Event event = history.get(i);
            if (!event.on().isAfter(date) && !event.on().isAfter(recordedOn) && !isUndone(history, i)) {
                apply(event);
            }
        }
        return this;
    }

    /** A correction counts unless a later one takes it back. */
    private boolean isUndone(List<Event> history, int position) {
        String id = history.get(position).id().orElse(null);
        if (id == null) {
            return false;
        }
        for (int i = history.size() - 1; i > position; i--) {
            Event event = history.get(i);
            if (event.type() == EventType.CORRECTED
                    && !event.on().isAfter(on)
                    && !event.on().isAfter(recordedOn)
                    && event.get(Carried.EVENT).orElse("").equals(id)
                    && !isUndone(history, i)) {
                return true;
            }
        }
        return false;
    }

    private void apply(Event event) {
        switch (event.type()) {
            case SUBMITTED -> {
                if (state == null) {
                    open(event);
                }
            }
            case REOPENED -> {
                if (state == DilemmaState.RESOLVED
                        || state == DilemmaState.DISSEMINATED
                        || state == DilemmaState.CLOSED
                        || state == DilemmaState.WITHDRAWN) {
                    open(event);
                }
            }
            case SCHEDULED -> {
                if (isGoingOn()) {
                    state = DilemmaState.SCHEDULED;
                    scheduling = event;
                }
            }
            case DISCUSSED -> {
                if (state == DilemmaState.SUBMITTED
                        || state == DilemmaState.SCHEDULED
                        || state == DilemmaState.UNDER_DISCUSSION) {
                    state = DilemmaState.UNDER_DISCUSSION;
                    discussions++;
                }
            }
            case RESOLVED -> {
                if (state == DilemmaState.UNDER_DISCUSSION
                        || state == DilemmaState.UNRESOLVED
                        || state == DilemmaState.ESCALATED) {
                    state = DilemmaState.RESOLVED;
                }
            }
            case DISSEMINATED -> {
                if (state == DilemmaState.RESOLVED) {
                    state = DilemmaState.DISSEMINATED;
                }
            }
            case DECLARED_UNRESOLVED -> {
                if (state == DilemmaState.UNDER_DISCUSSION) {
                    state = DilemmaState.UNRESOLVED;
                }
            }
            case ESCALATED -> escalate(event);
            case PUT_ON_HOLD -> {
                if (isGoingOn()) {
                    beforeHold = state;
                    state = DilemmaState.ON_HOLD;
                    hold = event;
                }
            }
            case RESUMED -> {
                if (state == DilemmaState.ON_HOLD) {
                    state = beforeHold;
                    beforeHold = null;
                }
            }
            case WITHDRAWN -> {
                if (isGoingOn() || state == DilemmaState.ON_HOLD) {
                    state = DilemmaState.WITHDRAWN;
                }
            }
            case CLOSED -> {
                if (state == DilemmaState.RESOLVED
                        || state == DilemmaState.DISSEMINATED
                        || state == DilemmaState.UNRESOLVED
                        || state == DilemmaState.ESCALATED) {
                    state = DilemmaState.CLOSED;
                }
            }
            case ACKNOWLEDGED, PUT_ON_POLITICAL_AGENDA, DRIVING_ROLE_TAKEN, REPORTED_BACK, RETURNED -> answer(event);
            default -> {
                // corrections are looked for where they matter, and the others are about signals
            }
        }
    }

    private void open(Event event) {
        state = DilemmaState.SUBMITTED;
        opening = event;
        scheduling = null;
        discussions = 0;
    }

    private boolean isGoingOn() {
        return state == DilemmaState.SUBMITTED
                || state == DilemmaState.SCHEDULED
                || state == DilemmaState.UNDER_DISCUSSION
                || state == DilemmaState.UNRESOLVED
                || state == DilemmaState.ESCALATED;
    }

    private void escalate(Event event) {
        String from = event.carried().find(Carried.FROM);
        boolean allowed;
        if (from == null) {
            allowed = state == DilemmaState.UNRESOLVED || state == DilemmaState.ESCALATED;
        } else {
            int at = placeOf(from);
            allowed = at >= 0 && isOpen() && there[at] != SharingState.DONE && there[at] != SharingState.RETURNED;
        }
        if (allowed) {
            share(event);
            if (from == null) {
                state = DilemmaState.ESCALATED;
            }
        }
    }

    private void share(Event event) {
        String to = event.carried().find(Carried.TO);
        if (to == null) {
            return;
        }
        int at = placeOf(to);
        if (at < 0) {
            at = targets++;
            if (at == target.length) {
                target = Arrays.copyOf(target, 2 * at);
                there = Arrays.copyOf(there, 2 * at);
                sharedOn = Arrays.copyOf(sharedOn, 2 * at);
            }
        }
        target[at] = to;
        there[at] = SharingState.SHARED;
        sharedOn[at] = event.on();
    }

    private void answer(Event event) {
        String named = event.carried().find(Carried.PARTNERSHIP);
        int at = -1;
        if (named != null) {
            at = placeOf(named);
        } else if (targets == 1) {
            at = 0;
        }
        if (at < 0 || !isOpen() || there[at] == SharingState.RETURNED) {
            return;
        }
        SharingState before = there[at];
        switch (event.type()) {
            case ACKNOWLEDGED -> there[at] = before == SharingState.SHARED ? SharingState.ACKNOWLEDGED : before;
            case REPORTED_BACK -> {
                boolean done = event.carried().find(Carried.DONE) != null;
                there[at] = done && before != SharingState.DONE ? SharingState.DONE : before;
            }
            case RETURNED -> {
                there[at] = SharingState.RETURNED;
                state = state == DilemmaState.ESCALATED ? DilemmaState.UNDER_DISCUSSION : state;
            }
            default -> there[at] = SharingState.TAKEN_UP;
        }
    }

    private boolean isOpen() {
        return state != null && state != DilemmaState.WITHDRAWN && state != DilemmaState.CLOSED;
    }

    private int placeOf(String id) {
        for (int i = 0; i < targets; i++) {
            if (target[i].equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The dilemma's own state.
     *
     * @return null when nothing submitted it
     */
    public @Nullable DilemmaState state() {
        return state;
    }

    /**
     * Whether the meeting that it is scheduled for is to come.
     *
     * @return false when it is not, or there is none
     */
    public boolean isToBeDiscussed() {
        String id = scheduling == null ? null : scheduling.carried().find(Carried.MEETING);
        IndexedMeeting meeting = id == null ? null : index.meeting(id);
        return meeting != null && meeting.isToComeOn(on);
    }

    /**
     * Whether a decision is due.
     *
     * @return true when it was discussed three times, or is open for more than 180 days
     */
    public boolean isToBeDecided() {
        return discussions >= Dilemmas.TIMES
                || (opening != null && on.toEpochDay() - opening.on().toEpochDay() > Dilemmas.DAYS);
    }

    /**
     * Whether there is a partnership to share it with.
     *
     * @return true when there is one that is active
     */
    public boolean hasRoute() {
        List<IndexedPartnership> above = index.partnershipsUnder("bestuurlijk");
        for (int i = 0; i < above.size(); i++) {
            if (above.get(i).isActiveOn(on)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it can be looked at again.
     *
     * @return true when the day until which it was on hold has come
     */
    public boolean isHoldOver() {
        LocalDate until = hold == null ? null : hold.carried().find(Carried.UNTIL);
        return until != null && !until.isAfter(on);
    }

    /**
     * Whether some target is this far.
     *
     * @param wanted the state
     * @return true when there is one
     */
    public boolean isSomewhere(SharingState wanted) {
        for (int i = 0; i < targets; i++) {
            if (there[i] == wanted) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether some target has neither acknowledged nor discussed it.
     *
     * @return true when there is one
     */
    public boolean isNotReceived() {
        for (int i = 0; i < targets; i++) {
            if (there[i] == SharingState.SHARED && !hasDiscussed(target[i], sharedOn[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDiscussed(String id, LocalDate since) {
        IndexedPartnership partnership = index.partnership(id);
        if (partnership == null || dilemma == null) {
            return false;
        }
        List<IndexedMeeting> meetings = partnership.meetings();
        for (int i = partnership.firstOnOrAfter(since); i < meetings.size(); i++) {
            IndexedMeeting meeting = meetings.get(i);
            if (meeting.date().isAfter(on)) {
                return false;
            }
            if (meeting.isHeld() && meeting.hasOnAgenda(ElementKind.DILEMMA, dilemma.id())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether everybody has given it back.
     *
     * @return true when nobody has it
     */
    public boolean isGivenBack() {
        for (int i = 0; i < targets; i++) {
            if (there[i] != SharingState.RETURNED) {
                return false;
            }
        }
        return true;
    }
}
