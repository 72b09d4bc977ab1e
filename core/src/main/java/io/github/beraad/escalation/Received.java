// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.dilemma.Answer;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.HistoryStatus;
import io.github.beraad.dilemma.Sharing;
import io.github.beraad.dilemma.SignalStatus;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.SharingState;
import io.github.beraad.vocabulary.SignalKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What dilemmas and signals are to a partnership that they were shared with, or should be. */
final class Received {

    private final RegisterIndex index;
    private final IndexedPartnership partnership;
    private final LocalDate on;
    private final @Nullable IndexedMeeting lastMeeting;
    private final @Nullable IndexedMeeting nextMeeting;

    Received(RegisterIndex index, String id, LocalDate on) {
        IndexedPartnership found = index.partnership(id);
        if (found == null) {
            throw new InvalidValueException("partnership", id, "is not in the register");
        }
        this.index = index;
        this.partnership = found;
        this.on = on;
        this.lastMeeting = Discussed.lastMeeting(found, on);
        this.nextMeeting = found.nextMeeting(on);
    }

    IndexedPartnership partnership() {
        return partnership;
    }

    @Nullable
    IndexedMeeting lastMeeting() {
        return lastMeeting;
    }

    @Nullable
    IndexedMeeting nextMeeting() {
        return nextMeeting;
    }

    boolean isOnNextAgenda(ElementKind kind, String id) {
        return nextMeeting != null && nextMeeting.hasOnAgenda(kind, id);
    }

    /** Whether a day is after the last meeting; every day is when there was none. */
    boolean isAfterLastMeeting(LocalDate date) {
        return lastMeeting == null || date.isAfter(lastMeeting.date());
    }

    /** Whether a day is the one of the last meeting or later. */
    boolean isSinceLastMeeting(LocalDate date) {
        return lastMeeting == null || !date.isBefore(lastMeeting.date());
    }

    boolean isToDiscuss(DilemmaStatus status) {
        Sharing sharing = status.sharing(partnership.id());
        return sharing != null
                && isOpen(status.state())
                && (sharing.state() == SharingState.SHARED || sharing.state() == SharingState.ACKNOWLEDGED)
                && !Discussed.there(ElementKind.DILEMMA, status.dilemma().id(), sharing, index, on);
    }

    private static boolean isOpen(@Nullable DilemmaState state) {
        return state != DilemmaState.RESOLVED
                && state != DilemmaState.DISSEMINATED
                && state != DilemmaState.WITHDRAWN
                && state != DilemmaState.CLOSED;
    }

    boolean isToBeShared(DilemmaStatus status) {
        Sharing sharing = status.sharing(partnership.id());
        return status.state() == DilemmaState.UNRESOLVED
                && (sharing == null || !sharing.isThere())
                && routeFrom(status.dilemma().partnership()) != null;
    }

    /** Whether it ended before the last meeting. */
    boolean isOldHistory(DilemmaStatus status) {
        boolean ended = status.state() == DilemmaState.WITHDRAWN || status.state() == DilemmaState.CLOSED;
        LocalDate since = status.since();
        return ended && since != null && lastMeeting != null && since.isBefore(lastMeeting.date());
    }

    boolean isNews(SignalStatus status) {
        Signal signal = status.signal();
        Sharing sharing = status.sharing(partnership.id());
        if (sharing != null) {
            return Discussed.isNotReceived(ElementKind.SIGNAL, signal.id(), sharing, index, on)
                    || isAfterLastMeeting(sharing.sharedOn())
                    || isAfterLastMeeting(signal.on());
        }
        IndexedPartnership from = routeFrom(signal.partnership());
        return from != null
                && isToShare(from, signal.kind())
                && isSinceLastMeeting(signal.on())
                && !Discussed.by(partnership, ElementKind.SIGNAL, signal.id(), signal.on(), on);
    }

    /** The partnership with this id, if it has an active route to this one. */
    private @Nullable IndexedPartnership routeFrom(String id) {
        IndexedPartnership from = index.partnership(id);
        return from != null
                        && from != partnership
                        && from.isActiveOn(on)
                        && partnership.isActiveOn(on)
                        && index.hasRoute(from, partnership, on)
                ? from
                : null;
    }

    /** Whether a partnership with a route shares such signals along it: its charter may say what it shares. */
    private boolean isToShare(IndexedPartnership from, SignalKind kind) {
        EscalationItem item = kind == SignalKind.SIGNAL ? EscalationItem.SIGNAL : EscalationItem.INSIGHT;
        Charter charter = from.charterOn(on);
        boolean stated = false;
        if (charter != null) {
            for (Requirement requirement : charter.requirements()) {
                if (requirement.type() == RequirementType.ESCALATES_TO
                        && requirement
                                .required(Parameters.CHARTER)
                                .equals(partnership.partnership().charter())) {
                    stated = true;
                    if (requirement.parameters().list(Parameters.ITEMS).contains(item)) {
                        return true;
                    }
                }
            }
        }
        return !stated;
    }

    /** What this partnership did since it was last shared with it. */
    List<Answer> answers(HistoryStatus status) {
        Sharing sharing = status.sharing(partnership.id());
        List<Answer> answers = new ArrayList<>();
        if (sharing != null) {
            for (Answer answer : status.answers()) {
                if (answer.partnership().equals(partnership.id()) && answer.position() > sharing.sharedAt()) {
                    answers.add(answer);
                }
            }
        }
        return answers;
    }

    BriefedSignal briefed(SignalStatus status) {
        Signal signal = status.signal();
        BriefedSignal.Builder briefed = BriefedSignal.builder()
                .id(signal.id())
                .kind(signal.kind())
                .on(signal.on())
                .by(signal.by())
                .partnership(signal.partnership())
                .text(signal.text())
                .confidentiality(signal.effectiveConfidentiality())
                .onAgenda(isOnNextAgenda(ElementKind.SIGNAL, signal.id()));
        Sharing sharing = status.sharing(partnership.id());
        if (sharing != null) {
            briefed.stateThere(sharing.state()).sharedOn(sharing.sharedOn());
        }
        for (Answer answer : answers(status)) {
            if (answer.isCommitment()) {
                briefed.addCommitments(Commitment.of(answer));
            }
        }
        return briefed.build();
    }
}
