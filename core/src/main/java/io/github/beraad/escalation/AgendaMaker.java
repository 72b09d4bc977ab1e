// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.compliance.Subject;
import io.github.beraad.dilemma.Answer;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.HistoryStatus;
import io.github.beraad.dilemma.Sharing;
import io.github.beraad.dilemma.SignalStatus;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Purpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes one {@link AgendaProposal}. Used once. */
final class AgendaMaker {

    private static final Comparator<AgendaDilemma> LONGEST_WAITING_FIRST = new Comparator<>() {
        @Override
        public int compare(AgendaDilemma one, AgendaDilemma other) {
            int bySince = one.waitingSince().compareTo(other.waitingSince());
            if (bySince != 0) {
                return bySince;
            }
            int byUrgency = other.urgency().compareTo(one.urgency());
            return byUrgency != 0 ? byUrgency : one.id().compareTo(other.id());
        }
    };

    private static final Comparator<AgendaDilemma> BY_STEP = new Comparator<>() {
        @Override
        public int compare(AgendaDilemma one, AgendaDilemma other) {
            return NextSteps.compare(one.step(), one.urgency(), other.step(), other.urgency());
        }
    };

    private static final Comparator<AgendaResource> BY_PUBLICATION = new Comparator<>() {
        @Override
        public int compare(AgendaResource one, AgendaResource other) {
            int byDay = one.publishedOn().compareTo(other.publishedOn());
            return byDay != 0 ? byDay : one.id().compareTo(other.id());
        }
    };

    /** A stable sort: on one day the order of the register and of its histories stays. */
    private static final Comparator<ReportBack> BY_DAY = new Comparator<>() {
        @Override
        public int compare(ReportBack one, ReportBack other) {
            return one.on().compareTo(other.on());
        }
    };

    private final RegisterIndex index;
    private final LocalDate on;
    private final Received received;
    private final IndexedPartnership partnership;
    private final ConfidentialityFilter filter;
    private final LocalDate meetingDay;

    private final List<AgendaDilemma> toDiscuss = new ArrayList<>();
    private final List<AgendaDilemma> decisions = new ArrayList<>();
    private final List<AgendaDilemma> toDisseminate = new ArrayList<>();
    private final List<BriefedSignal> signals = new ArrayList<>();
    private final List<ReportBack> reportsBack = new ArrayList<>();

    AgendaMaker(RegisterIndex index, String id, LocalDate on, @Nullable Confidentiality max) {
        this.index = index;
        this.on = on;
        this.received = new Received(index, id, on);
        this.partnership = received.partnership();
        this.filter = new ConfidentialityFilter(max);
        IndexedMeeting next = received.nextMeeting();
        this.meetingDay = next == null ? on : next.date();
    }

    AgendaProposal make() {
        for (DilemmaStatus status : DilemmaStates.of(index, on)) {
            add(status);
        }
        for (Signal signal : index.register().signals()) {
            if (index.signal(signal.id()) == signal && !signal.on().isAfter(on)) {
                add(SignalStatus.on(signal, on, index));
            }
        }
        toDiscuss.sort(LONGEST_WAITING_FIRST);
        decisions.sort(BY_STEP);
        toDisseminate.sort(BY_STEP);
        signals.sort(BriefingMaker.BY_DAY);
        reportsBack.sort(BY_DAY);
        return AgendaProposal.builder()
                .partnership(partnership.id())
                .on(on)
                .nextMeeting(MeetingDay.of(received.nextMeeting()))
                .lastMeeting(MeetingDay.of(received.lastMeeting()))
                .toDiscuss(toDiscuss)
                .decisions(decisions)
                .toDisseminate(toDisseminate)
                .approaches(approaches())
                .knowledge(knowledge())
                .signals(signals)
                .purposes(purposes())
                .reportsBack(reportsBack)
                .confidentiality(filter.highest())
                .maxConfidentiality(filter.max())
                .leftOut(filter.leftOut())
                .build();
    }

    private void add(DilemmaStatus status) {
        Dilemma dilemma = status.dilemma();
        boolean own = dilemma.partnership().equals(partnership.id());
        List<ReportBack> reports = reports(status, own, new Subject(ElementKind.DILEMMA, dilemma.id()));
        NextStep step =
                own ? ownStep(dilemma) : NextSteps.of(dilemma, index, on).orElseThrow();
        List<AgendaDilemma> place = null;
        if (own) {
            place = placeOfOwn(step);
        } else if (received.isToDiscuss(status)) {
            place = toDiscuss;
        }
        if ((place != null || !reports.isEmpty()) && filter.lets(dilemma.effectiveConfidentiality())) {
            reportsBack.addAll(reports);
            if (place != null) {
                place.add(item(status, step, place == toDiscuss));
            }
        }
    }

    /** What comes next; where time alone will ask for a decision or end a hold, what that comes to by the meeting. */
    private NextStep ownStep(Dilemma dilemma) {
        NextStep step = NextSteps.of(dilemma, index, on).orElseThrow();
        boolean timeMayTell = step.step() == Step.CONTINUE || step.step() == Step.WAIT;
        return timeMayTell ? NextSteps.of(dilemma, index, meetingDay).orElse(step) : step;
    }

    private @Nullable List<AgendaDilemma> placeOfOwn(NextStep step) {
        return switch (step.step()) {
            case SCHEDULE, CONTINUE -> toDiscuss;
            case DISCUSS -> {
                IndexedMeeting next = received.nextMeeting();
                yield next != null
                                && step.meeting().isPresent()
                                && step.meeting().get().equals(next.id())
                        ? toDiscuss
                        : null;
            }
            case DECIDE, ESCALATE, RESUME, CLOSE -> decisions;
            case DISSEMINATE -> toDisseminate;
            case BRIEF, AWAIT, FOLLOW_UP, WAIT, NONE -> null;
        };
    }

    private AgendaDilemma item(DilemmaStatus status, NextStep step, boolean isToDiscuss) {
        Dilemma dilemma = status.dilemma();
        AgendaDilemma.Builder item = AgendaDilemma.builder()
                .id(dilemma.id())
                .title(dilemma.title())
                .question(dilemma.question())
                .partnership(dilemma.partnership())
                .urgency(dilemma.effectiveUrgency())
                .confidentiality(dilemma.effectiveConfidentiality())
                .waitingSince(isToDiscuss ? waitingSince(status) : step.since())
                .step(step)
                .onAgenda(received.isOnNextAgenda(ElementKind.DILEMMA, dilemma.id()));
        Event resolution = status.resolution();
        if (resolution != null && step.step() == Step.DISSEMINATE) {
            item.solution(resolution.get(Carried.SOLUTION));
        }
        return item.build();
    }

    private LocalDate waitingSince(DilemmaStatus status) {
        Sharing sharing = status.sharing(partnership.id());
        if (sharing != null && !status.dilemma().partnership().equals(partnership.id())) {
            return sharing.sharedOn();
        }
        LocalDate discussed = status.lastDiscussedOn();
        return discussed == null ? Objects.requireNonNull(status.openedOn()) : discussed;
    }

    private void add(SignalStatus status) {
        Signal signal = status.signal();
        boolean own = signal.partnership().equals(partnership.id());
        List<ReportBack> reports = reports(status, own, new Subject(ElementKind.SIGNAL, signal.id()));
        boolean listed = own
                ? !Discussed.by(partnership, ElementKind.SIGNAL, signal.id(), signal.on(), on)
                : received.isNews(status);
        if ((listed || !reports.isEmpty()) && filter.lets(signal.effectiveConfidentiality())) {
            reportsBack.addAll(reports);
            if (listed) {
                signals.add(received.briefed(status));
            }
        }
    }

    private List<ReportBack> reports(HistoryStatus status, boolean own, Subject subject) {
        List<ReportBack> reports = new ArrayList<>();
        for (Answer answer : status.answers()) {
            Sharing sharing = status.sharing(answer.partnership());
            boolean passedOn = sharing != null && sharing.sharedBy().equals(partnership.id());
            if ((own || passedOn) && received.isSinceLastMeeting(answer.event().on())) {
                ReportBack report = ReportBack.of(subject, answer);
                if (report != null) {
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    private List<AgendaApproach> approaches() {
        List<AgendaApproach> approaches = new ArrayList<>();
        for (Approach approach : index.register().approaches()) {
            if (approach.partnership().equals(partnership.id()) && index.approach(approach.id()) == approach) {
                Phase phase = approach.phaseOn(meetingDay).orElse(null);
                if (phase != null && phase != Phase.CONSOLIDATED) {
                    approaches.add(new AgendaApproach(
                            approach.id(),
                            approach.title(),
                            phase,
                            received.isOnNextAgenda(ElementKind.APPROACH, approach.id())));
                }
            }
        }
        return approaches;
    }

    private List<AgendaResource> knowledge() {
        List<AgendaResource> knowledge = new ArrayList<>();
        for (IndexedPartnership developer : index.partnerships()) {
            for (Resource resource : developer.resources()) {
                if (!resource.publishedOn().isAfter(on) && received.isSinceLastMeeting(resource.publishedOn())) {
                    knowledge.add(new AgendaResource(
                            resource.id(),
                            resource.title(),
                            resource.developedBy(),
                            resource.publishedOn(),
                            resource.audience()));
                }
            }
        }
        knowledge.sort(BY_PUBLICATION);
        return knowledge;
    }

    private List<OpenPurpose> purposes() {
        List<OpenPurpose> open = new ArrayList<>();
        Charter charter = partnership.charterOn(meetingDay);
        if (charter != null) {
            for (Requirement requirement : charter.requirements()) {
                if (requirement.type() == RequirementType.PURPOSE) {
                    Purpose purpose = requirement.required(Parameters.AGENDA);
                    if (!isServed(purpose)) {
                        IndexedMeeting next = received.nextMeeting();
                        open.add(new OpenPurpose(
                                requirement.id(),
                                purpose,
                                next != null && index.serves(next, purpose),
                                requirement.source()));
                    }
                }
            }
        }
        return open;
    }

    private boolean isServed(Purpose purpose) {
        List<IndexedMeeting> meetings = partnership.meetings();
        for (int i = partnership.firstOnOrAfter(meetingDay.withDayOfYear(1)); i < meetings.size(); i++) {
            IndexedMeeting meeting = meetings.get(i);
            if (meeting.date().isAfter(on)) {
                return false;
            }
            if (meeting.isHeld() && index.serves(meeting, purpose)) {
                return true;
            }
        }
        return false;
    }
}
