// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.ReplayedEvent;
import io.github.beraad.dilemma.Sharing;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.SharingState;
import io.github.beraad.vocabulary.TriggerType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a dilemma stands where it stands on a date, and why what comes next comes next.
 *
 * @param dilemma the dilemma
 * @param on the date
 * @param step what comes next; empty when the dilemma had not been brought in by the date
 * @param facts what the step follows from: {@code state}, {@code since}, {@code openedOn}, {@code scheduledFor},
 *     {@code scheduledOn} (the day of that meeting), {@code discussions}, {@code lastDiscussedOn},
 *     {@code declaredUnresolvedOn}, {@code onHoldUntil}, {@code triggers} (those that ask for a decision),
 *     {@code sharedWith}, {@code notReceivedBy}, {@code takenUpBy}, {@code doneBy}, {@code returnedBy} (partnerships),
 *     {@code target}, {@code meeting}, {@code due}
 * @param history every event of the history: what it did, or why it did not count
 */
public record DilemmaExplanation(
        Dilemma dilemma, LocalDate on, Optional<NextStep> step, Facts facts, List<ReplayedEvent> history)
        implements Explanation {

    private static final List<String> FACTS = List.of(
            "state",
            "since",
            "openedOn",
            "scheduledFor",
            "scheduledOn",
            "discussions",
            "lastDiscussedOn",
            "declaredUnresolvedOn",
            "onHoldUntil",
            "triggers",
            "sharedWith",
            "notReceivedBy",
            "takenUpBy",
            "doneBy",
            "returnedBy",
            "target",
            "meeting",
            "due");

    /**
     * Makes the value.
     *
     * @param dilemma the dilemma
     * @param on the date
     * @param step what comes next
     * @param facts what the step follows from
     * @param history every event of the history
     */
    public DilemmaExplanation {
        Objects.requireNonNull(dilemma, "dilemma");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(facts, "facts");
        history = List.copyOf(history);
    }

    static DilemmaExplanation make(Dilemma dilemma, RegisterIndex index, LocalDate on) {
        DilemmaStatus status = DilemmaStatus.on(dilemma, on, index);
        NextStep step = NextSteps.of(dilemma, index, on).orElse(null);
        return new DilemmaExplanation(
                dilemma,
                on,
                Optional.ofNullable(step),
                step == null ? Facts.none() : facts(status, step, index, on),
                ReplayedEvent.of(dilemma, on, index));
    }

    private static Facts facts(DilemmaStatus status, NextStep step, RegisterIndex index, LocalDate on) {
        String scheduledFor = status.scheduledFor();
        IndexedMeeting meeting = scheduledFor == null ? null : index.meeting(scheduledFor);
        return Facts.of(
                FACTS,
                status.state(),
                status.since(),
                status.openedOn(),
                scheduledFor,
                meeting == null ? null : meeting.date(),
                status.discussions(),
                status.lastDiscussedOn(),
                status.declaredUnresolvedOn(),
                status.onHoldUntil(),
                step.step() == Step.DECIDE ? triggers(status, index, on) : null,
                where(status, null),
                notReceivedBy(status, index, on),
                where(status, SharingState.TAKEN_UP),
                where(status, SharingState.DONE),
                where(status, SharingState.RETURNED),
                step.target().orElse(null),
                step.meeting().orElse(null),
                step.due().orElse(null));
    }

    private static @Nullable List<TriggerType> triggers(DilemmaStatus status, RegisterIndex index, LocalDate on) {
        IndexedPartnership owner = index.partnership(status.dilemma().partnership());
        Charter charter = owner == null ? null : owner.charterOn(on);
        return charter == null || charter.decideWhen().isEmpty()
                ? null
                : DecisionTriggers.firing(charter.decideWhen().get(), status, on);
    }

    /** The partnerships where it is in a state, or in any; null when there are none. */
    private static @Nullable List<String> where(DilemmaStatus status, @Nullable SharingState state) {
        List<String> where = new ArrayList<>();
        for (Sharing sharing : status.sharings()) {
            if (state == null || sharing.state() == state) {
                where.add(sharing.partnership());
            }
        }
        return where.isEmpty() ? null : where;
    }

    private static @Nullable List<String> notReceivedBy(DilemmaStatus status, RegisterIndex index, LocalDate on) {
        List<String> notReceived = new ArrayList<>();
        for (Sharing sharing : status.sharings()) {
            if (Discussed.isNotReceived(ElementKind.DILEMMA, status.dilemma().id(), sharing, index, on)) {
                notReceived.add(sharing.partnership());
            }
        }
        return notReceived.isEmpty() ? null : notReceived;
    }

    /** The name of the step. */
    @Override
    public String title(Texts texts) {
        return step.isEmpty()
                ? Wording.EXPLAIN_NO_STEP.in(texts)
                : texts.name(step.get().step());
    }

    /** What the step is for. */
    @Override
    public String explanation(Texts texts) {
        return step.isEmpty() ? "" : texts.text(step.get().step().textKey() + ".explanation");
    }

    /** The reason of the step. */
    @Override
    public List<String> conclusion(Texts texts) {
        return step.isEmpty()
                ? List.of()
                : List.of(Wording.EXPLAIN_BECAUSE.in(texts, step.get().reason()));
    }

    @Override
    public List<SourceReference> source() {
        return step.isEmpty() ? List.of() : step.get().source();
    }
}
