// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Requirement;
import io.github.beraad.dilemma.EventJudge;
import io.github.beraad.dilemma.EventOffence;
import io.github.beraad.dilemma.EventOffenceSink;
import io.github.beraad.dilemma.LifecycleRow;
import io.github.beraad.dilemma.OffenceKind;
import io.github.beraad.dilemma.Permitted;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Signal;
import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.ElementKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The {@code event} rules over the histories of dilemmas and signals, and who submitted what. What may happen when, and
 * who may do it, stands in the lifecycle table; here it becomes findings.
 */
final class EventRules {

    private final RegisterIndex index;
    private final LocalDate on;
    private final Reporter reporter;
    private final EventJudge judge;

    EventRules(RegisterIndex index, LocalDate on, Reporter reporter) {
        this.index = index;
        this.on = on;
        this.reporter = reporter;
        this.judge = EventJudge.of(index);
    }

    void check(Dilemma dilemma, Pointer pointer) {
        boolean lasts = lastsBeyond(dilemma.history());
        Findings findings = new Findings(
                new Subject(ElementKind.DILEMMA, dilemma.id()), dilemma.partnership(), pointer, true, !lasts);
        judge.judge(dilemma, findings);
        if (lasts) {
            judge.judge(
                    dilemma,
                    on,
                    new Findings(
                            new Subject(ElementKind.DILEMMA, dilemma.id()),
                            dilemma.partnership(),
                            pointer,
                            false,
                            true));
        }
    }

    void check(Signal signal, Pointer pointer) {
        judge.judge(
                signal,
                new Findings(new Subject(ElementKind.SIGNAL, signal.id()), signal.partnership(), pointer, true, false));
    }

    /** Whether something happened after the date, which the register rules look at and requirements do not. */
    private boolean lastsBeyond(List<Event> history) {
        for (int i = 0; i < history.size(); i++) {
            if (history.get(i).on().isAfter(on)) {
                return true;
            }
        }
        return false;
    }

    /** Turns what the judge finds in one history into findings. */
    private final class Findings implements EventOffenceSink {

        private final Subject subject;
        private final String owner;
        private final Pointer pointer;
        private final boolean withRules;
        private final boolean withSubmitters;

        Findings(Subject subject, String owner, Pointer pointer, boolean withRules, boolean withSubmitters) {
            this.subject = subject;
            this.owner = owner;
            this.pointer = pointer;
            this.withRules = withRules;
            this.withSubmitters = withSubmitters;
        }

        @Override
        public void found(EventOffence offence) {
            if (offence.kind() == OffenceKind.SUBMITTER) {
                if (withSubmitters) {
                    reportSubmitter(offence);
                }
            } else if (withRules) {
                reportRule(offence);
            }
        }

        private void reportSubmitter(EventOffence offence) {
            IndexedPartnership partnership = index.partnership(owner);
            Requirement requirement = offence.requirement();
            if (partnership == null || requirement == null || !partnership.isActiveOn(on)) {
                return;
            }
            Event event = offence.event();
            reporter.report(
                    requirement,
                    partnership.partnership().charter(),
                    Offence.SUBMITTED_BY_OTHER,
                    owner,
                    subject.kind(),
                    subject.id(),
                    at(offence),
                    event.by(),
                    event.on(),
                    roles(offence.permitted()));
        }

        private void reportRule(EventOffence offence) {
            Event event = offence.event();
            switch (offence.kind()) {
                case ILLEGAL -> {
                    // a correction of nothing names an unknown event, and that is found by the rules about references
                    if (offence.reason() != EventOffence.Reason.NOTHING_TO_CORRECT) {
                        report(
                                Offence.EVENT_ILLEGAL,
                                at(offence),
                                event.type(),
                                event.on(),
                                offence.reason(),
                                offence.state(),
                                offence.target(),
                                offence.stateAtTarget(),
                                allowed(offence));
                    }
                }
                case IN_FUTURE ->
                    report(Offence.EVENT_IN_FUTURE, at(offence), event.type(), event.on(), offence.limit());
                case NOT_CHRONOLOGICAL ->
                    report(Offence.EVENT_NOT_CHRONOLOGICAL, at(offence), event.type(), event.on(), offence.limit());
                case NOT_AUTHORISED ->
                    report(
                            Offence.EVENT_NOT_AUTHORISED,
                            at(offence),
                            event.type(),
                            event.on(),
                            event.by(),
                            roles(offence.permitted()),
                            partnerships(offence.permitted()));
                case MEETING_MISMATCH ->
                    report(
                            Offence.EVENT_MEETING_MISMATCH,
                            at(offence),
                            event.type(),
                            event.on(),
                            offence.reason(),
                            offence.meeting());
                case NOT_ON_AGENDA ->
                    report(Offence.EVENT_NOT_ON_AGENDA, at(offence), event.type(), event.on(), offence.meeting());
                case WRONG_TARGET ->
                    report(
                            Offence.EVENT_WRONG_TARGET,
                            at(offence),
                            event.type(),
                            event.on(),
                            offence.from(),
                            offence.to());
                case SUBMITTER, UNKNOWN_REFERENCE, DUPLICATE_ID -> {
                    // a requirement's, or found by the rules about references and ids
                }
            }
        }

        private void report(Offence offence, Pointer place, @Nullable Object... facts) {
            reporter.report(offence, owner, subject.kind(), subject.id(), place, facts);
        }

        private Pointer at(EventOffence offence) {
            return pointer.key("history").index(offence.position());
        }
    }

    private static List<EventType> allowed(EventOffence offence) {
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (LifecycleRow row : offence.allowed()) {
            types.add(row.event());
        }
        return List.copyOf(types);
    }

    private static List<Term> roles(List<Permitted> permitted) {
        List<Term> roles = new ArrayList<>();
        for (Permitted one : permitted) {
            for (Term role : one.roles()) {
                if (!roles.contains(role)) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    private static List<String> partnerships(List<Permitted> permitted) {
        List<String> partnerships = new ArrayList<>();
        for (Permitted one : permitted) {
            if (!partnerships.contains(one.partnership())) {
                partnerships.add(one.partnership());
            }
        }
        return partnerships;
    }
}
