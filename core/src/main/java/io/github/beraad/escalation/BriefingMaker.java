// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.compliance.Subject;
import io.github.beraad.dilemma.Answer;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.Sharing;
import io.github.beraad.dilemma.SignalStatus;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.ElementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes one {@link Briefing}. Used once. */
final class BriefingMaker {

    private static final Comparator<BriefedDilemma> BY_SHARING = new Comparator<>() {
        @Override
        public int compare(BriefedDilemma one, BriefedDilemma other) {
            int byDay = one.sharedOn()
                    .orElse(one.since())
                    .compareTo(other.sharedOn().orElse(other.since()));
            return byDay != 0 ? byDay : one.id().compareTo(other.id());
        }
    };

    private static final Comparator<BriefedDilemma> MOST_URGENT_FIRST = new Comparator<>() {
        @Override
        public int compare(BriefedDilemma one, BriefedDilemma other) {
            int byUrgency = other.urgency().compareTo(one.urgency());
            return byUrgency != 0 ? byUrgency : BY_SHARING.compare(one, other);
        }
    };

    private static final Comparator<BriefedDilemma> MOST_URGENT_THEN_OLDEST_FIRST = new Comparator<>() {
        @Override
        public int compare(BriefedDilemma one, BriefedDilemma other) {
            int byUrgency = other.urgency().compareTo(one.urgency());
            int byDay = byUrgency != 0 ? byUrgency : one.since().compareTo(other.since());
            return byDay != 0 ? byDay : one.id().compareTo(other.id());
        }
    };

    static final Comparator<BriefedSignal> BY_DAY = new Comparator<>() {
        @Override
        public int compare(BriefedSignal one, BriefedSignal other) {
            int byDay = one.on().compareTo(other.on());
            return byDay != 0 ? byDay : one.id().compareTo(other.id());
        }
    };

    private final RegisterIndex index;
    private final LocalDate on;
    private final Received received;
    private final ConfidentialityFilter filter;

    BriefingMaker(RegisterIndex index, String partnership, LocalDate on, @Nullable Confidentiality max) {
        this.index = index;
        this.on = on;
        this.received = new Received(index, partnership, on);
        this.filter = new ConfidentialityFilter(max);
    }

    Briefing make() {
        List<BriefedDilemma> toDiscuss = new ArrayList<>();
        List<BriefedDilemma> toBeShared = new ArrayList<>();
        List<BriefedDilemma> earlier = new ArrayList<>();
        for (DilemmaStatus status : DilemmaStates.of(index, on)) {
            List<BriefedDilemma> place = null;
            if (received.isToDiscuss(status)) {
                place = toDiscuss;
            } else if (received.isToBeShared(status)) {
                place = toBeShared;
            } else if (status.sharing(received.partnership().id()) != null && !received.isOldHistory(status)) {
                place = earlier;
            }
            if (place != null && filter.lets(status.dilemma().effectiveConfidentiality())) {
                place.add(briefed(status));
            }
        }
        toDiscuss.sort(MOST_URGENT_FIRST);
        toBeShared.sort(MOST_URGENT_THEN_OLDEST_FIRST);
        earlier.sort(BY_SHARING);
        List<BriefedSignal> signals = signals();
        return Briefing.builder()
                .partnership(received.partnership().id())
                .on(on)
                .nextMeeting(MeetingDay.of(received.nextMeeting()))
                .lastMeeting(MeetingDay.of(received.lastMeeting()))
                .toDiscuss(toDiscuss)
                .toBeShared(toBeShared)
                .earlier(earlier)
                .signals(signals)
                .confidentiality(filter.highest())
                .maxConfidentiality(filter.max())
                .leftOut(filter.leftOut())
                .build();
    }

    private List<BriefedSignal> signals() {
        List<BriefedSignal> signals = new ArrayList<>();
        for (Signal signal : index.register().signals()) {
            if (index.signal(signal.id()) == signal && !signal.on().isAfter(on)) {
                SignalStatus status = SignalStatus.on(signal, on, index);
                if (received.isNews(status) && filter.lets(signal.effectiveConfidentiality())) {
                    signals.add(received.briefed(status));
                }
            }
        }
        signals.sort(BY_DAY);
        return signals;
    }

    private BriefedDilemma briefed(DilemmaStatus status) {
        Dilemma dilemma = status.dilemma();
        BriefedDilemma.Builder briefed = BriefedDilemma.builder()
                .id(dilemma.id())
                .title(dilemma.title())
                .question(dilemma.question())
                .partnership(dilemma.partnership())
                .state(Objects.requireNonNull(status.state()))
                .since(Objects.requireNonNull(status.since()))
                .urgency(dilemma.effectiveUrgency())
                .confidentiality(dilemma.effectiveConfidentiality())
                .neededBy(dilemma.neededBy());
        if (status.declarationAt() >= 0) {
            briefed.unresolvedBecause(
                    status.history().get(status.declarationAt()).get(Carried.REASON));
        }
        Sharing sharing = status.sharing(received.partnership().id());
        if (sharing != null) {
            briefed.stateThere(sharing.state())
                    .sinceThere(sharing.since())
                    .sharedOn(sharing.sharedOn())
                    .sharedBy(sharing.sharedBy());
        }
        Subject subject = new Subject(ElementKind.DILEMMA, dilemma.id());
        for (Answer answer : received.answers(status)) {
            ReportBack report = ReportBack.of(subject, answer);
            if (answer.isCommitment()) {
                briefed.addCommitments(Commitment.of(answer));
            } else if (report != null) {
                briefed.addReports(report);
            }
        }
        return briefed.build();
    }
}
