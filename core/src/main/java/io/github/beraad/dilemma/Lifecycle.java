// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import static io.github.beraad.vocabulary.DilemmaState.CLOSED;
import static io.github.beraad.vocabulary.DilemmaState.DISSEMINATED;
import static io.github.beraad.vocabulary.DilemmaState.ESCALATED;
import static io.github.beraad.vocabulary.DilemmaState.ON_HOLD;
import static io.github.beraad.vocabulary.DilemmaState.RESOLVED;
import static io.github.beraad.vocabulary.DilemmaState.SCHEDULED;
import static io.github.beraad.vocabulary.DilemmaState.SUBMITTED;
import static io.github.beraad.vocabulary.DilemmaState.UNDER_DISCUSSION;
import static io.github.beraad.vocabulary.DilemmaState.UNRESOLVED;
import static io.github.beraad.vocabulary.DilemmaState.WITHDRAWN;
import static io.github.beraad.vocabulary.SharingState.ACKNOWLEDGED;
import static io.github.beraad.vocabulary.SharingState.DONE;
import static io.github.beraad.vocabulary.SharingState.RETURNED;
import static io.github.beraad.vocabulary.SharingState.SHARED;
import static io.github.beraad.vocabulary.SharingState.TAKEN_UP;

import io.github.beraad.register.Carried;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.DilemmaState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one table that says which event is allowed when, where it leads and who may do it. Recording, replaying, judging
 * imported histories, messages, diagrams and documentation all read it, and nothing else decides. Immutable, safe for
 * use by many threads.
 */
public final class Lifecycle {

    private static final Lifecycle STANDARD = new Lifecycle(List.of(
            LifecycleRow.Builder.own(EventType.SUBMITTED)
                    .fromStart()
                    .to(SUBMITTED)
                    .by(Doer.OWNER_SUBMITTERS),
            LifecycleRow.Builder.own(EventType.SCHEDULED)
                    .from(SUBMITTED, SCHEDULED, UNDER_DISCUSSION, UNRESOLVED, ESCALATED)
                    .to(SCHEDULED)
                    .at(MeetingUse.NOT_EARLIER)
                    .by(Doer.OWNER_LEAD),
            LifecycleRow.Builder.own(EventType.DISCUSSED)
                    .from(SUBMITTED, SCHEDULED, UNDER_DISCUSSION)
                    .to(UNDER_DISCUSSION)
                    .at(MeetingUse.HELD_WITH_IT_ON_THE_AGENDA)
                    .by(Doer.OWNER_MEMBER),
            LifecycleRow.Builder.own(EventType.RESOLVED)
                    .from(UNDER_DISCUSSION, UNRESOLVED, ESCALATED)
                    .to(RESOLVED)
                    .at(MeetingUse.HELD_THAT_DAY)
                    .by(Doer.OWNER_LEAD),
            LifecycleRow.Builder.own(EventType.DISSEMINATED)
                    .from(RESOLVED, DISSEMINATED)
                    .to(DISSEMINATED)
                    .by(Doer.OWNER_MEMBER),
            LifecycleRow.Builder.own(EventType.DECLARED_UNRESOLVED)
                    .from(UNDER_DISCUSSION)
                    .to(UNRESOLVED)
                    .at(MeetingUse.HELD_THAT_DAY)
                    .by(Doer.OWNER_LEAD),
            LifecycleRow.Builder.own(EventType.ESCALATED)
                    .without(Carried.FROM)
                    .from(UNRESOLVED, ESCALATED)
                    .to(ESCALATED)
                    .shares()
                    .by(Doer.OWNER_LEAD, Doer.NEXT_PREPARER),
            LifecycleRow.Builder.own(EventType.PUT_ON_HOLD)
                    .from(SUBMITTED, SCHEDULED, UNDER_DISCUSSION, UNRESOLVED, ESCALATED)
                    .to(ON_HOLD)
                    .by(Doer.OWNER_LEAD),
            LifecycleRow.Builder.own(EventType.RESUMED).from(ON_HOLD).back().by(Doer.OWNER_LEAD),
            LifecycleRow.Builder.own(EventType.WITHDRAWN)
                    .from(SUBMITTED, SCHEDULED, UNDER_DISCUSSION, UNRESOLVED, ESCALATED, ON_HOLD)
                    .to(WITHDRAWN)
                    .by(Doer.SUBMITTING_PARTY),
            LifecycleRow.Builder.own(EventType.CLOSED)
                    .from(RESOLVED, DISSEMINATED, UNRESOLVED, ESCALATED)
                    .to(CLOSED)
                    .by(Doer.OWNER_LEAD),
            LifecycleRow.Builder.own(EventType.REOPENED)
                    .from(RESOLVED, DISSEMINATED, CLOSED, WITHDRAWN)
                    .to(SUBMITTED)
                    .by(Doer.OWNER_SUBMITTERS, Doer.OWNER_LEAD),
            // at the start too: a correction of the submission itself stands before any state
            LifecycleRow.Builder.own(EventType.CORRECTED)
                    .signalsToo()
                    .fromStart()
                    .from(DilemmaState.values())
                    .by(Doer.OWNER_LEAD),
            LifecycleRow.Builder.signal(EventType.SHARED)
                    .shares()
                    .by(Doer.OWNER_LEAD, Doer.REPORTING_PARTY, Doer.NEXT_PREPARER),
            LifecycleRow.Builder.target(EventType.ACKNOWLEDGED, SHARED, ACKNOWLEDGED, TAKEN_UP)
                    .signalsToo()
                    .thereAtLeast(ACKNOWLEDGED)
                    .at(MeetingUse.HELD_THAT_DAY)
                    .by(Doer.TARGET_LEAD, Doer.TARGET_PREPARER),
            LifecycleRow.Builder.target(EventType.PUT_ON_POLITICAL_AGENDA, SHARED, ACKNOWLEDGED, TAKEN_UP, DONE)
                    .signalsToo()
                    .there(TAKEN_UP)
                    .by(Doer.TARGET_PARTICIPANT),
            LifecycleRow.Builder.target(EventType.DRIVING_ROLE_TAKEN, SHARED, ACKNOWLEDGED, TAKEN_UP, DONE)
                    .signalsToo()
                    .there(TAKEN_UP)
                    .by(Doer.TARGET_PARTICIPANT),
            LifecycleRow.Builder.target(EventType.REPORTED_BACK, SHARED, ACKNOWLEDGED, TAKEN_UP)
                    .without(Carried.DONE)
                    .signalsToo()
                    .by(Doer.TARGET_MEMBER),
            LifecycleRow.Builder.target(EventType.REPORTED_BACK, SHARED, ACKNOWLEDGED, TAKEN_UP)
                    .with(Carried.DONE)
                    .signalsToo()
                    .there(DONE)
                    .by(Doer.TARGET_MEMBER),
            LifecycleRow.Builder.target(EventType.RETURNED, SHARED, ACKNOWLEDGED, TAKEN_UP, DONE)
                    .there(RETURNED)
                    .leadsOn(ESCALATED, UNDER_DISCUSSION)
                    .by(Doer.TARGET_LEAD, Doer.TARGET_PREPARER),
            LifecycleRow.Builder.target(EventType.ESCALATED, SHARED, ACKNOWLEDGED, TAKEN_UP)
                    .with(Carried.FROM)
                    .shares()
                    .by(Doer.TARGET_LEAD, Doer.TARGET_PREPARER)));

    private final List<LifecycleRow> rows;
    private final @Nullable LifecycleRow[] soleOwnRows = new @Nullable LifecycleRow[EventType.values().length];
    private final LifecycleRow[][] byType = new LifecycleRow[EventType.values().length][];

    /** Tests make a table of their own, to see that everything follows it. */
    Lifecycle(List<LifecycleRow> rows) {
        this.rows = List.copyOf(rows);
        for (EventType type : EventType.values()) {
            List<LifecycleRow> ofType = new ArrayList<>();
            for (LifecycleRow row : rows) {
                if (row.event() == type) {
                    ofType.add(row);
                }
            }
            byType[place(type)] = ofType.toArray(new LifecycleRow[0]);
            if (ofType.size() == 1 && ofType.get(0).isOwnWhateverIsCarried()) {
                soleOwnRows[place(type)] = ofType.get(0);
            }
        }
    }

    /**
     * The table.
     *
     * @return always the same
     */
    public static Lifecycle standard() {
        return STANDARD;
    }

    /**
     * All rows: the dilemma's own events, the sharing of signals, the events of targets.
     *
     * @return in the order in which documentation lists them
     */
    public List<LifecycleRow> rows() {
        return rows;
    }

    /**
     * The row for an event in the history of a dilemma.
     *
     * @param event the event
     * @return null when it cannot happen to a dilemma
     */
    public @Nullable LifecycleRow rowForDilemma(Event event) {
        return row(event, false);
    }

    /**
     * The row for an event in the history of a signal or insight.
     *
     * @param event the event
     * @return null when it cannot happen to a signal or insight
     */
    public @Nullable LifecycleRow rowForSignal(Event event) {
        return row(event, true);
    }

    @SuppressWarnings("EnumOrdinal") // a place in a table that is made anew each time
    private static int place(EventType type) {
        return type.ordinal();
    }

    /** The row for a type of event, where there is one alone, about the dilemma's own states, and shares nothing. */
    @Nullable
    LifecycleRow soleOwnRow(EventType type) {
        return soleOwnRows[place(type)];
    }

    @Nullable
    LifecycleRow row(Event event, boolean ofSignal) {
        LifecycleRow[] ofType = byType[place(event.type())];
        for (int i = 0; i < ofType.length; i++) {
            LifecycleRow row = ofType[i];
            if ((ofSignal ? row.isForSignals() : row.isForDilemmas()) && row.isMeantBy(event)) {
                return row;
            }
        }
        return null;
    }
}
