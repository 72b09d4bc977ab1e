// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import static io.github.beraad.testing.Registers.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.Sharing;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.Register;
import io.github.beraad.testing.Registers;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.SharingState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the next step of every dilemma, whatever happened to it. */
class NextStepsProperties {

    private static final RegisterIndex INDEX =
            RegisterIndex.of(Registers.threeTiers().build());

    /** The steps that a dilemma can have in each of its states. */
    private static final Map<DilemmaState, Set<Step>> POSSIBLE = new EnumMap<>(Map.of(
            DilemmaState.SUBMITTED, EnumSet.of(Step.SCHEDULE),
            DilemmaState.SCHEDULED, EnumSet.of(Step.SCHEDULE, Step.DISCUSS),
            DilemmaState.UNDER_DISCUSSION, EnumSet.of(Step.CONTINUE),
            DilemmaState.RESOLVED, EnumSet.of(Step.DISSEMINATE),
            DilemmaState.DISSEMINATED, EnumSet.of(Step.CLOSE),
            DilemmaState.UNRESOLVED, EnumSet.of(Step.ESCALATE),
            DilemmaState.ESCALATED, EnumSet.of(Step.BRIEF, Step.AWAIT, Step.FOLLOW_UP, Step.CLOSE),
            DilemmaState.ON_HOLD, EnumSet.of(Step.WAIT, Step.RESUME),
            DilemmaState.WITHDRAWN, EnumSet.of(Step.NONE),
            DilemmaState.CLOSED, EnumSet.of(Step.NONE)));

    @Provide
    Arbitrary<List<Event>> histories() {
        return Arbitraries.oneOf(Histories.any(), Histories.likely(), Histories.likely());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 400).map(Registers.NEW_YEAR::plusDays);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aDilemmaHasAStepExactlyWhenItHasAState(
            @ForAll("histories") List<Event> history, @ForAll("days") LocalDate on) {
        Dilemma dilemma = Registers.dilemma(history);
        DilemmaStatus status = DilemmaStatus.on(dilemma, on, INDEX);
        Optional<NextStep> step = NextSteps.of(dilemma, INDEX, on);
        assertThat(step.isPresent()).isEqualTo(status.state() != null);
        if (step.isPresent()) {
            assertThat(POSSIBLE.get(status.state())).contains(step.get().step());
            assertThat(step.get().since()).isEqualTo(status.since()).isBeforeOrEqualTo(on);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theStepOfASharedDilemmaFollowsFromWhatTheTargetsDid(
            @ForAll("histories") List<Event> history, @ForAll("days") LocalDate on) {
        Dilemma dilemma = Registers.dilemma(history);
        DilemmaStatus status = DilemmaStatus.on(dilemma, on, INDEX);
        if (status.state() != DilemmaState.ESCALATED) {
            return;
        }
        Step expected = Step.AWAIT;
        for (Sharing sharing : status.sharings()) {
            // every month on the first there is a meeting with the dilemma on its agenda
            boolean discussed = !sharing.partnership().equals("lost")
                    && !firstOfMonthFrom(sharing.sharedOn()).isAfter(on);
            if (sharing.state() == SharingState.TAKEN_UP) {
                expected = Step.FOLLOW_UP;
            } else if (sharing.state() == SharingState.DONE && expected != Step.FOLLOW_UP) {
                expected = Step.CLOSE;
            } else if (sharing.state() == SharingState.SHARED && !discussed && expected == Step.AWAIT) {
                expected = Step.BRIEF;
            }
        }
        assertThat(NextSteps.of(dilemma, INDEX, on).orElseThrow().step()).isEqualTo(expected);
    }

    private static LocalDate firstOfMonthFrom(LocalDate date) {
        LocalDate next =
                date.getDayOfMonth() == 1 ? date : date.withDayOfMonth(1).plusMonths(1);
        return next.getYear() == 2026 ? next : LocalDate.MAX;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatAStepNamesIsThere(@ForAll("histories") List<Event> history, @ForAll("days") LocalDate on) {
        Dilemma dilemma = Registers.dilemma(history);
        NextStep step = NextSteps.of(dilemma, INDEX, on).orElse(null);
        if (step == null) {
            return;
        }
        assertThat(step.exhausted()).isEqualTo(step.reason() == StepReason.NO_ROUTE);
        assertThat(step.commitments().isEmpty()).isEqualTo(step.step() != Step.FOLLOW_UP);
        if (step.meeting().isPresent()) {
            assertThat(INDEX.meeting(step.meeting().get()))
                    .satisfies(meeting -> assertThat(meeting.isToComeOn(on)).isTrue());
        }
        if (step.step() == Step.DISCUSS) {
            assertThat(step.meeting()).isPresent();
        }
        if (step.step() == Step.ESCALATE || step.step() == Step.BRIEF) {
            assertThat(step.target()).isPresent();
        }
        if (step.step() == Step.WAIT || step.step() == Step.NONE) {
            assertThat(step.waitingFor()).isEmpty();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatComesLaterChangesNothing(@ForAll("histories") List<Event> history) {
        LocalDate on = day(6, 15);
        List<Event> upToNow =
                history.stream().filter(event -> !event.on().isAfter(on)).toList();
        if (!upToNow.isEmpty()) {
            assertThat(NextSteps.of(Registers.dilemma(history), INDEX, on))
                    .isEqualTo(NextSteps.of(Registers.dilemma(upToNow), INDEX, on));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aRegisterHasTheStepsOfItsDilemmas(@ForAll("histories") List<Event> history, @ForAll("days") LocalDate on) {
        Dilemma dilemma = Registers.dilemma(history);
        Register register = Registers.threeTiers().addDilemmas(dilemma).build();
        assertThat(NextSteps.of(register, on))
                .isEqualTo(NextSteps.of(dilemma, RegisterIndex.of(register), on).stream()
                        .toList());
    }
}
