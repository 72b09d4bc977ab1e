// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.dilemma.HistoryStatus;
import io.github.beraad.dilemma.Sharing;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.EscalationItem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code escalates-to}: there is a route to an active partnership under the charter, and what is unresolved, or reported
 * by the field, has been shared there before they next met. */
final class EscalatesToCheck extends ItemCheck {

    private final String target;
    private final List<EscalationItem> items;
    private final @Nullable Integer withinDays;

    EscalatesToCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.target = requirement.required(Parameters.CHARTER);
        List<EscalationItem> stated = requirement.parameters().list(Parameters.ITEMS);
        this.items = stated.isEmpty() ? List.of(EscalationItem.DILEMMA) : stated;
        this.withinDays = requirement.parameters().get(Parameters.WITHIN_DAYS).orElse(null);
    }

    @Override
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        RegisterIndex index = partnership.index();
        if (targets(index).isEmpty()) {
            return Verdict.NOTHING_TO_JUDGE;
        }
        if (!hasActiveRoute(index, partnership.partnership(), partnership.on())
                && !mayHaveActiveRoute(index, partnership.partnership(), partnership.on())) {
            report(reporter, partnership, Offence.NO_ROUTE, target);
        }
        return Verdict.JUDGED;
    }

    @Override
    boolean checkDilemma(JudgedDilemma dilemma, IndexedPartnership owner, Reporter reporter) {
        LocalDate declared = dilemma.status().declaredUnresolvedOn();
        if (items.contains(EscalationItem.DILEMMA)
                && dilemma.status().state() == DilemmaState.UNRESOLVED
                && declared != null
                && hasActiveRoute(dilemma.index(), owner, dilemma.on())) {
            checkShared(
                    dilemma.status(),
                    declared,
                    EscalationItem.DILEMMA,
                    new Subject(ElementKind.DILEMMA, dilemma.dilemma().id()),
                    dilemma.pointer(),
                    dilemma.index(),
                    dilemma.on(),
                    owner,
                    reporter);
        }
        return false;
    }

    @Override
    boolean checkSignal(JudgedSignal signal, IndexedPartnership owner, Reporter reporter) {
        if (items.contains(signal.item()) && hasActiveRoute(signal.index(), owner, signal.on())) {
            checkShared(
                    signal.status(),
                    signal.signal().on(),
                    signal.item(),
                    new Subject(ElementKind.SIGNAL, signal.signal().id()),
                    signal.pointer(),
                    signal.index(),
                    signal.on(),
                    owner,
                    reporter);
        }
        return false;
    }

    private void checkShared(
            HistoryStatus status,
            LocalDate since,
            EscalationItem item,
            Subject subject,
            Pointer pointer,
            RegisterIndex index,
            LocalDate on,
            IndexedPartnership owner,
            Reporter reporter) {
        if (isShared(status, index)) {
            return;
        }
        List<IndexedPartnership> targets = targets(index);
        IndexedMeeting firstMeeting = null;
        for (int i = 0; i < targets.size(); i++) {
            if (index.hasRoute(owner, targets.get(i), on)) {
                firstMeeting = earlier(firstMeeting, firstHeldAfter(since, on, targets.get(i)));
            }
        }
        if (firstMeeting != null) {
            report(
                    reporter,
                    owner.id(),
                    subject.kind(),
                    subject.id(),
                    pointer,
                    Offence.NOT_SHARED,
                    item,
                    since,
                    target,
                    firstMeeting.id());
        } else if (withinDays != null && on.isAfter(since.plusDays(withinDays))) {
            report(
                    reporter,
                    owner.id(),
                    subject.kind(),
                    subject.id(),
                    pointer,
                    Offence.SHARED_TOO_LATE,
                    item,
                    since,
                    target,
                    withinDays);
        }
    }

    /** The partnerships under the charter; none when the register does not know the charter. */
    private List<IndexedPartnership> targets(RegisterIndex index) {
        return index.knows(ElementKind.CHARTER, target) ? index.partnershipsUnder(target) : List.of();
    }

    /** Whether it is shared with one of them, or with a partnership of which that cannot be known. */
    private boolean isShared(HistoryStatus status, RegisterIndex index) {
        List<Sharing> sharings = status.sharings();
        for (int i = 0; i < sharings.size(); i++) {
            if (sharings.get(i).isThere()) {
                IndexedPartnership there = index.partnership(sharings.get(i).partnership());
                if (there == null
                        || there.charterVersions().isEmpty()
                        || there.partnership().charter().equals(target)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasActiveRoute(RegisterIndex index, IndexedPartnership from, LocalDate on) {
        List<IndexedPartnership> targets = targets(index);
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).isActiveOn(on) && index.hasRoute(from, targets.get(i), on)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a route to something unknown could be the one to an active partnership. */
    private boolean mayHaveActiveRoute(RegisterIndex index, IndexedPartnership from, LocalDate on) {
        List<IndexedPartnership> targets = targets(index);
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).isActiveOn(on)) {
                return index.hasUnknownRoute(from, on);
            }
        }
        return false;
    }

    private static @Nullable IndexedMeeting firstHeldAfter(LocalDate date, LocalDate on, IndexedPartnership there) {
        List<IndexedMeeting> meetings = there.meetings();
        for (int i = there.firstOnOrAfter(date.plusDays(1)); i < meetings.size(); i++) {
            IndexedMeeting meeting = meetings.get(i);
            if (meeting.date().isAfter(on)) {
                return null;
            }
            if (meeting.isHeld()) {
                return meeting;
            }
        }
        return null;
    }

    private static @Nullable IndexedMeeting earlier(@Nullable IndexedMeeting one, @Nullable IndexedMeeting other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        int byDate = one.date().compareTo(other.date());
        return byDate < 0 || (byDate == 0 && one.id().compareTo(other.id()) < 0) ? one : other;
    }
}
