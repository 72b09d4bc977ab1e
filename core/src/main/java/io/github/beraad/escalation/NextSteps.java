// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.dilemma.Answer;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.Sharing;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.SharingState;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The next step of every dilemma on a date: what was recorded up to that date decides, and nothing after it. With a date
 * in the future it tells what would come next if nothing happened until then.
 *
 * <p>Every dilemma with a legal event up to the date has exactly one step. Safe for use by many threads.
 */
public final class NextSteps {

    private static final Comparator<Ranked> MOST_URGENT_FIRST = new Comparator<>() {
        @Override
        public int compare(Ranked one, Ranked other) {
            return NextSteps.compare(one.step, one.urgency, other.step, other.urgency);
        }
    };

    /** A step and what decides its place among steps with the same due date. */
    private record Ranked(NextStep step, Urgency urgency) {}

    private final RegisterIndex index;
    private final LocalDate on;
    private final StepDecider decider;

    private NextSteps(RegisterIndex index, LocalDate on) {
        this.index = index;
        this.on = on;
        this.decider = StepDecider.of(index);
    }

    /**
     * The next steps of all dilemmas of a register.
     *
     * @param register the register
     * @param on the date
     * @return by due date (none last), then the most urgent, then the longest in its state, then by id
     */
    public static List<NextStep> of(Register register, LocalDate on) {
        return of(RegisterIndex.of(register), on);
    }

    /**
     * The next steps of all dilemmas of a register of which the index is there already.
     *
     * @param index the index
     * @param on the date
     * @return by due date (none last), then the most urgent, then the longest in its state, then by id
     */
    public static List<NextStep> of(RegisterIndex index, LocalDate on) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(on, "on");
        NextSteps steps = new NextSteps(index, on);
        List<Ranked> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Dilemma dilemma : index.register().dilemmas()) {
            if (seen.add(dilemma.id())) {
                NextStep step = steps.step(dilemma);
                if (step != null) {
                    found.add(new Ranked(step, dilemma.effectiveUrgency()));
                }
            }
        }
        found.sort(MOST_URGENT_FIRST);
        List<NextStep> sorted = new ArrayList<>(found.size());
        for (Ranked ranked : found) {
            sorted.add(ranked.step);
        }
        return Collections.unmodifiableList(sorted);
    }

    /** By due date (none last), then the most urgent, then the longest in its state, then by id. */
    static int compare(NextStep one, Urgency urgency, NextStep other, Urgency otherUrgency) {
        int byDue = one.due().orElse(LocalDate.MAX).compareTo(other.due().orElse(LocalDate.MAX));
        if (byDue != 0) {
            return byDue;
        }
        int byUrgency = otherUrgency.compareTo(urgency);
        if (byUrgency != 0) {
            return byUrgency;
        }
        int bySince = one.since().compareTo(other.since());
        return bySince != 0 ? bySince : one.dilemma().compareTo(other.dilemma());
    }

    /**
     * The next step of one dilemma.
     *
     * @param dilemma the dilemma, in the register or not
     * @param index the index of the register
     * @param on the date
     * @return the step; empty when nothing legal happened to the dilemma up to the date
     */
    public static Optional<NextStep> of(Dilemma dilemma, RegisterIndex index, LocalDate on) {
        Objects.requireNonNull(dilemma, "dilemma");
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(on, "on");
        return Optional.ofNullable(new NextSteps(index, on).step(dilemma));
    }

    /**
     * The steps that are due on a date if nothing happens until then.
     *
     * @param register the register
     * @param on the date
     * @return the steps whose due date is that date or earlier, most urgent first
     */
    public static List<NextStep> dueOn(Register register, LocalDate on) {
        Objects.requireNonNull(on, "on");
        List<NextStep> due = new ArrayList<>();
        for (NextStep step : of(register, on)) {
            if (step.due().isPresent() && !step.due().get().isAfter(on)) {
                due.add(step);
            }
        }
        return Collections.unmodifiableList(due);
    }

    private @Nullable NextStep step(Dilemma dilemma) {
        StepReason reason = decider.decide(dilemma, on);
        if (reason == null) {
            return null;
        }
        DilemmaStatus status = decider.status();
        IndexedPartnership owner = index.partnership(dilemma.partnership());
        return switch (reason) {
            case NOT_SCHEDULED, MEETING_NOT_TO_COME -> schedule(status, owner, reason);
            case SCHEDULED -> discuss(status, owner);
            case DECISION_DUE, UNDER_DISCUSSION -> goOn(status, owner, reason);
            case DECLARED_UNRESOLVED -> escalate(status, owner);
            case NO_ROUTE -> new Draft(status, reason).exhausted().build();
            case NOT_RECEIVED, NOT_TAKEN_UP -> waitForTarget(status, reason);
            case TAKEN_UP -> followUp(status);
            case SOLUTION_NOT_SPREAD -> disseminate(status, owner);
            case GIVEN_BACK, ALL_DONE, SOLUTION_SPREAD ->
                new Draft(status, reason).waitingFor(Role.CHAIR, owner).build();
            case HOLD_OVER ->
                new Draft(status, reason)
                        .due(status.onHoldUntil())
                        .waitingFor(Role.CHAIR, owner)
                        .build();
            case ON_HOLD -> new Draft(status, reason).due(status.onHoldUntil()).build();
            case WITHDRAWN, CLOSED -> new Draft(status, reason).build();
        };
    }

    private NextStep schedule(DilemmaStatus status, @Nullable IndexedPartnership owner, StepReason reason) {
        return new Draft(status, reason)
                .at(owner == null ? null : owner.nextMeeting(on))
                .waitingFor(Role.AGENDA_OWNER, owner)
                .by(owner, RequirementType.AGENDA_OWNER, null)
                .build();
    }

    private NextStep discuss(DilemmaStatus status, @Nullable IndexedPartnership owner) {
        String meeting = status.scheduledFor();
        return new Draft(status, StepReason.SCHEDULED)
                .at(meeting == null ? null : index.meeting(meeting))
                .waitingFor(Role.CHAIR, owner)
                .by(owner, RequirementType.JOINT_SOLUTION, null)
                .build();
    }

    private NextStep goOn(DilemmaStatus status, @Nullable IndexedPartnership owner, StepReason reason) {
        return new Draft(status, reason)
                .waitingFor(Role.CHAIR, owner)
                .by(owner, RequirementType.JOINT_SOLUTION, null)
                .build();
    }

    private NextStep escalate(DilemmaStatus status, @Nullable IndexedPartnership owner) {
        IndexedPartnership target = firstToMeet(activeRoutes(status, owner));
        return new Draft(status, StepReason.DECLARED_UNRESOLVED)
                .target(target)
                .waitingFor(Role.CHAIR, owner)
                .byRoute(owner, target, status.declaredUnresolvedOn())
                .build();
    }

    /** Where it can be shared; where it does not lie already, if there is such a place. */
    private List<IndexedPartnership> activeRoutes(DilemmaStatus status, @Nullable IndexedPartnership owner) {
        List<IndexedPartnership> routes = new ArrayList<>();
        List<IndexedPartnership> fresh = new ArrayList<>();
        if (owner != null && owner.isActiveOn(on)) {
            for (IndexedPartnership target : index.routes(owner, on)) {
                if (target != owner && target.isActiveOn(on)) {
                    routes.add(target);
                    Sharing sharing = status.sharing(target.id());
                    if (sharing == null || !sharing.isThere()) {
                        fresh.add(target);
                    }
                }
            }
        }
        return fresh.isEmpty() ? routes : fresh;
    }

    /** For a target to receive it, or to take it up. */
    private NextStep waitForTarget(DilemmaStatus status, StepReason reason) {
        String dilemma = status.dilemma().id();
        List<String> targets = new ArrayList<>();
        for (Sharing sharing : status.sharings()) {
            boolean notReceived = Discussed.isNotReceived(ElementKind.DILEMMA, dilemma, sharing, index, on);
            if (notReceived || (reason == StepReason.NOT_TAKEN_UP && sharing.isThere())) {
                targets.add(sharing.partnership());
            }
        }
        Draft draft = new Draft(status, reason).about(targets);
        IndexedPartnership target = draft.knownTarget();
        return target == null
                ? draft.build()
                : draft.at(target.nextMeeting(on))
                        .waitingFor(Role.CHAIR, target)
                        .byRoute(sharingPartnership(status, target), target, null)
                        .build();
    }

    private @Nullable IndexedPartnership sharingPartnership(DilemmaStatus status, IndexedPartnership target) {
        Sharing sharing = status.sharing(target.id());
        return sharing == null ? null : index.partnership(sharing.sharedBy());
    }

    private NextStep followUp(DilemmaStatus status) {
        Draft draft = new Draft(status, StepReason.TAKEN_UP);
        List<String> takenUpBy = new ArrayList<>();
        for (Sharing sharing : status.sharings()) {
            if (sharing.state() == SharingState.TAKEN_UP) {
                takenUpBy.add(sharing.partnership());
            }
        }
        for (Answer answer : Commitment.open(status)) {
            draft.commitment(answer);
        }
        draft.about(takenUpBy);
        return draft.by(draft.knownTarget(), RequirementType.OUTCOME, null).build();
    }

    private NextStep disseminate(DilemmaStatus status, @Nullable IndexedPartnership owner) {
        return new Draft(status, StepReason.SOLUTION_NOT_SPREAD)
                .waitingFor(Role.FACILITATOR, owner)
                .by(owner, RequirementType.DISSEMINATION, status.since())
                .build();
    }

    /** The partnership with the earliest next meeting, then the smallest id. */
    private IndexedPartnership firstToMeet(List<IndexedPartnership> partnerships) {
        IndexedPartnership first = partnerships.get(0);
        for (IndexedPartnership other : partnerships) {
            int byMeeting = nextDate(other).compareTo(nextDate(first));
            if (byMeeting < 0 || (byMeeting == 0 && other.id().compareTo(first.id()) < 0)) {
                first = other;
            }
        }
        return first;
    }

    private LocalDate nextDate(IndexedPartnership partnership) {
        IndexedMeeting next = partnership.nextMeeting(on);
        return next == null ? LocalDate.MAX : next.date();
    }

    /** A step while its parts are collected. */
    private final class Draft {

        private final DilemmaStatus status;
        private final StepReason reason;
        private final List<Commitment> commitments = new ArrayList<>();
        private final List<WaitingFor> waitingFor = new ArrayList<>();
        private @Nullable LocalDate due;
        private @Nullable String meeting;
        private @Nullable String target;
        private boolean exhausted;
        private final List<SourceReference> source = new ArrayList<>();

        Draft(DilemmaStatus status, StepReason reason) {
            this.status = status;
            this.reason = reason;
        }

        Draft at(@Nullable IndexedMeeting next) {
            if (next != null) {
                meeting = next.id();
                due(next.date());
            }
            return this;
        }

        /** The earliest of several is what counts. */
        Draft due(@Nullable LocalDate date) {
            if (date != null && (due == null || date.isBefore(due))) {
                due = date;
            }
            return this;
        }

        Draft target(IndexedPartnership partnership) {
            target = partnership.id();
            return at(partnership.nextMeeting(on));
        }

        /** Names the one of several that meets first; where the register knows none of them, the first one. */
        Draft about(List<String> partnerships) {
            List<IndexedPartnership> known = new ArrayList<>();
            for (String id : partnerships) {
                IndexedPartnership partnership = index.partnership(id);
                if (partnership != null) {
                    known.add(partnership);
                }
            }
            target = known.isEmpty() ? partnerships.get(0) : firstToMeet(known).id();
            return this;
        }

        /** The partnership that it is about; null when it is about none that the register knows. */
        @Nullable
        IndexedPartnership knownTarget() {
            return target == null ? null : index.partnership(target);
        }

        /** Takes the sources of a type of requirement, and the day by which they want it, if they name one. */
        Draft by(@Nullable IndexedPartnership partnership, RequirementType type, @Nullable LocalDate since) {
            for (Requirement requirement : requirements(partnership)) {
                if (requirement.type() == type) {
                    by(requirement, since);
                }
            }
            return this;
        }

        /** The same for the requirements about sharing dilemmas with a partnership. */
        Draft byRoute(@Nullable IndexedPartnership from, @Nullable IndexedPartnership to, @Nullable LocalDate since) {
            for (Requirement requirement : requirements(from)) {
                if (to != null
                        && requirement.type() == RequirementType.ESCALATES_TO
                        && requirement
                                .required(Parameters.CHARTER)
                                .equals(to.partnership().charter())
                        && isAboutDilemmas(requirement)) {
                    by(requirement, since);
                }
            }
            return this;
        }

        private List<Requirement> requirements(@Nullable IndexedPartnership partnership) {
            Charter charter = partnership == null ? null : partnership.charterOn(on);
            return charter == null ? List.of() : charter.requirements();
        }

        private boolean isAboutDilemmas(Requirement requirement) {
            List<EscalationItem> items = requirement.parameters().list(Parameters.ITEMS);
            return items.isEmpty() || items.contains(EscalationItem.DILEMMA);
        }

        private void by(Requirement requirement, @Nullable LocalDate since) {
            for (SourceReference reference : requirement.source()) {
                if (!source.contains(reference)) {
                    source.add(reference);
                }
            }
            Integer days = requirement.parameters().get(Parameters.WITHIN_DAYS).orElse(null);
            if (days != null && since != null) {
                due(Days.after(since, days));
            }
        }

        Draft exhausted() {
            exhausted = true;
            return this;
        }

        /** Adds the role, or else the chair, or else the director: the first that somebody holds. */
        Draft waitingFor(Role role, @Nullable IndexedPartnership partnership) {
            if (partnership != null) {
                for (Role candidate : List.of(role, Role.CHAIR, Role.DIRECTOR)) {
                    if (partnership.hasActive(candidate, on)) {
                        add(new WaitingFor(candidate, partnership.id()));
                        return this;
                    }
                }
            }
            return this;
        }

        void commitment(Answer answer) {
            Commitment commitment = Commitment.of(answer);
            commitments.add(commitment);
            due(commitment.due().orElse(null));
            IndexedMember member = index.member(commitment.by());
            boolean chairs = member != null && !member.has(Role.PARTICIPANT) && member.has(Role.CHAIR);
            waitingFor(chairs ? Role.CHAIR : Role.PARTICIPANT, index.partnership(answer.partnership()));
        }

        private void add(WaitingFor one) {
            if (!waitingFor.contains(one)) {
                waitingFor.add(one);
            }
        }

        NextStep build() {
            return new NextStep(
                    status.dilemma().id(),
                    reason.step(),
                    reason,
                    Objects.requireNonNull(status.since()),
                    Optional.ofNullable(due),
                    Optional.ofNullable(meeting),
                    Optional.ofNullable(target),
                    commitments,
                    exhausted,
                    waitingFor,
                    source);
        }
    }
}
