// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import static io.github.beraad.testing.Registers.NEW_YEAR;
import static io.github.beraad.testing.Registers.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.register.Carried;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.SharingState;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be said in a row of the table; which rows the table has stands in {@link LifecycleTest}. */
class LifecycleRowTest {

    private static final LifecycleRow START = LifecycleRow.Builder.own(EventType.SUBMITTED)
            .fromStart()
            .to(DilemmaState.SUBMITTED)
            .by(Doer.OWNER_SUBMITTERS);

    private static Event plain(EventType type) {
        return event(type, NEW_YEAR, "p-chair").build();
    }

    @Test
    void anEventOfTheOwnerLeadsFromSomeStatesToAnother() {
        LifecycleRow row = LifecycleRow.Builder.own(EventType.DISCUSSED)
                .from(DilemmaState.SUBMITTED, DilemmaState.SCHEDULED)
                .to(DilemmaState.UNDER_DISCUSSION)
                .at(MeetingUse.HELD_THAT_DAY)
                .by(Doer.OWNER_MEMBER, Doer.OWNER_LEAD);

        assertThat(row.event()).isEqualTo(EventType.DISCUSSED);
        assertThat(row.track()).isEqualTo(Track.OWN);
        assertThat(row.from()).containsExactly(DilemmaState.SUBMITTED, DilemmaState.SCHEDULED);
        assertThat(row.to()).contains(DilemmaState.UNDER_DISCUSSION);
        assertThat(row.leadsOnFrom()).isEqualTo(row.from());
        assertThat(row.meeting()).isEqualTo(MeetingUse.HELD_THAT_DAY);
        assertThat(row.by()).containsExactlyInAnyOrder(Doer.OWNER_LEAD, Doer.OWNER_MEMBER);
        assertThat(row.doers()).containsExactlyElementsOf(row.by());
        for (DilemmaState state : DilemmaState.values()) {
            assertThat(row.isAllowedIn(state)).isEqualTo(row.from().contains(state));
        }
        assertThat(row.after(DilemmaState.SCHEDULED, null)).isEqualTo(DilemmaState.UNDER_DISCUSSION);
        assertThat(row.isForDilemmas()).isTrue();
        assertThat(row.isForSignals()).isFalse();
        assertThat(row.with()).isEmpty();
        assertThat(row.without()).isEmpty();
        assertThat(row.toAtTarget()).isEmpty();
        assertThat(row.leadsBack()).isFalse();
        assertThat(row.shares()).isFalse();
    }

    @Test
    void onlyWhatStartsADilemmaIsAllowedWhileItHasNoState() {
        assertThat(START.isAllowedAtStart()).isTrue();
        assertThat(START.isAllowedIn(null)).isTrue();
        assertThat(START.isAllowedIn(DilemmaState.SUBMITTED)).isFalse();
        assertThat(START.after(null, null)).isEqualTo(DilemmaState.SUBMITTED);

        LifecycleRow other = LifecycleRow.Builder.own(EventType.REOPENED)
                .from(DilemmaState.CLOSED)
                .to(DilemmaState.SUBMITTED)
                .by(Doer.OWNER_LEAD);
        assertThat(other.isAllowedAtStart()).isFalse();
        assertThat(other.isAllowedIn(null)).isFalse();
    }

    @Test
    void anEventCanLeadBackToWhereTheDilemmaWasBeforeItWasOnHold() {
        LifecycleRow row = LifecycleRow.Builder.own(EventType.RESUMED)
                .from(DilemmaState.ON_HOLD)
                .back()
                .by(Doer.OWNER_LEAD);

        assertThat(row.leadsBack()).isTrue();
        assertThat(row.to()).isEmpty();
        assertThat(row.leadsOnFrom()).isEmpty();
        assertThat(row.after(DilemmaState.ON_HOLD, DilemmaState.UNRESOLVED)).isEqualTo(DilemmaState.UNRESOLVED);
    }

    @Test
    void anEventOfATargetIsAllowedWhateverTheOwnStateUntilTheDilemmaEnds() {
        LifecycleRow row = LifecycleRow.Builder.target(
                        EventType.DRIVING_ROLE_TAKEN, SharingState.SHARED, SharingState.DONE)
                .signalsToo()
                .there(SharingState.TAKEN_UP)
                .by(Doer.TARGET_PARTICIPANT);

        assertThat(row.track()).isEqualTo(Track.TARGET);
        assertThat(row.from()).isEqualTo(EnumSet.complementOf(EnumSet.of(DilemmaState.WITHDRAWN, DilemmaState.CLOSED)));
        assertThat(row.fromAtTarget()).containsExactly(SharingState.SHARED, SharingState.DONE);
        assertThat(row.toAtTarget()).contains(SharingState.TAKEN_UP);
        assertThat(row.isForDilemmas()).isTrue();
        assertThat(row.isForSignals()).isTrue();
        for (SharingState state : SharingState.values()) {
            assertThat(row.isAllowedAt(state)).isEqualTo(row.fromAtTarget().contains(state));
            assertThat(row.afterAtTarget(state)).isEqualTo(SharingState.TAKEN_UP);
        }
        assertThat(row.isAllowedAt(null)).isFalse();
        assertThat(START.isAllowedAt(null)).isTrue();
    }

    @Test
    void theStateAtATargetCanBeToldToMoveForwardOnly() {
        LifecycleRow row = LifecycleRow.Builder.target(EventType.ACKNOWLEDGED, SharingState.values())
                .thereAtLeast(SharingState.ACKNOWLEDGED)
                .by(Doer.TARGET_LEAD);

        assertThat(row.leadsAtLeast()).isTrue();
        assertThat(row.afterAtTarget(SharingState.SHARED)).isEqualTo(SharingState.ACKNOWLEDGED);
        assertThat(row.afterAtTarget(SharingState.ACKNOWLEDGED)).isEqualTo(SharingState.ACKNOWLEDGED);
        assertThat(row.afterAtTarget(SharingState.TAKEN_UP)).isEqualTo(SharingState.TAKEN_UP);
    }

    @Test
    void anEventOfATargetCanMoveTheOwnStateFromOneStateAlone() {
        LifecycleRow row = LifecycleRow.Builder.target(EventType.RETURNED, SharingState.SHARED)
                .there(SharingState.RETURNED)
                .leadsOn(DilemmaState.ESCALATED, DilemmaState.UNDER_DISCUSSION)
                .by(Doer.TARGET_LEAD);

        assertThat(row.leadsOnFrom()).containsExactly(DilemmaState.ESCALATED);
        assertThat(row.after(DilemmaState.ESCALATED, null)).isEqualTo(DilemmaState.UNDER_DISCUSSION);
        assertThat(row.after(DilemmaState.RESOLVED, null)).isEqualTo(DilemmaState.RESOLVED);
    }

    @Test
    void whatAnEventCarriesTellsWhichRowIsMeant() {
        LifecycleRow done = LifecycleRow.Builder.target(EventType.REPORTED_BACK, SharingState.SHARED)
                .with(Carried.DONE)
                .by(Doer.TARGET_MEMBER);
        LifecycleRow underway = LifecycleRow.Builder.target(EventType.REPORTED_BACK, SharingState.SHARED)
                .without(Carried.DONE)
                .by(Doer.TARGET_MEMBER);
        Event report = plain(EventType.REPORTED_BACK);
        Event last = event(EventType.REPORTED_BACK, NEW_YEAR, "c-chair").done().build();

        assertThat(done.with()).hasValue(Carried.DONE);
        assertThat(underway.without()).hasValue(Carried.DONE);
        assertThat(done.isMeantBy(last)).isTrue();
        assertThat(done.isMeantBy(report)).isFalse();
        assertThat(underway.isMeantBy(last)).isFalse();
        assertThat(underway.isMeantBy(report)).isTrue();

        Lifecycle table = new Lifecycle(List.of(underway, done));
        assertThat(table.rowForDilemma(last)).isSameAs(done);
        assertThat(table.rowForDilemma(report)).isSameAs(underway);
        assertThat(done).hasToString("reported-back with done (target)");
        assertThat(underway).hasToString("reported-back (target)");
    }

    @Test
    void aTableKnowsItsRowsByTheirEvent() {
        LifecycleRow shared =
                LifecycleRow.Builder.signal(EventType.SHARED).shares().by(Doer.OWNER_LEAD);
        Lifecycle table = new Lifecycle(List.of(START, shared));

        assertThat(table.rows()).containsExactly(START, shared);
        assertThat(table.rowForDilemma(plain(EventType.SUBMITTED))).isSameAs(START);
        assertThat(table.rowForSignal(plain(EventType.SUBMITTED))).isNull();
        assertThat(table.rowForDilemma(plain(EventType.SHARED))).isNull();
        assertThat(table.rowForSignal(plain(EventType.SHARED))).isSameAs(shared);
        assertThat(table.rowForDilemma(plain(EventType.RESUMED))).isNull();
        assertThat(shared.track()).isEqualTo(Track.SIGNAL);
        assertThat(shared.shares()).isTrue();
        assertThat(shared.meeting()).isEqualTo(MeetingUse.NONE);
    }

    /** Such an event is let have its effect without looking further at it, see {@link Replay#walk}. */
    @Test
    void anEventWithOneRowThatTouchesNoTargetNeedsNoSecondLook() {
        LifecycleRow escalated =
                LifecycleRow.Builder.own(EventType.ESCALATED).shares().by(Doer.OWNER_LEAD);
        LifecycleRow corrected =
                LifecycleRow.Builder.own(EventType.CORRECTED).fromStart().by(Doer.OWNER_LEAD);
        LifecycleRow acknowledged = LifecycleRow.Builder.target(EventType.ACKNOWLEDGED, SharingState.SHARED)
                .by(Doer.TARGET_LEAD);
        LifecycleRow withText =
                LifecycleRow.Builder.own(EventType.CLOSED).with(Carried.RESULT).by(Doer.OWNER_LEAD);
        LifecycleRow withoutText = LifecycleRow.Builder.own(EventType.WITHDRAWN)
                .without(Carried.REASON)
                .by(Doer.SUBMITTING_PARTY);
        LifecycleRow early = LifecycleRow.Builder.own(EventType.RESOLVED)
                .from(DilemmaState.SUBMITTED)
                .by(Doer.OWNER_LEAD);
        LifecycleRow late = LifecycleRow.Builder.own(EventType.RESOLVED)
                .from(DilemmaState.UNRESOLVED)
                .by(Doer.OWNER_LEAD);
        Lifecycle table =
                new Lifecycle(List.of(START, escalated, corrected, acknowledged, withText, withoutText, early, late));

        for (EventType type : EventType.values()) {
            assertThat(table.soleOwnRow(type)).isSameAs(type == EventType.SUBMITTED ? START : null);
        }
    }
}
