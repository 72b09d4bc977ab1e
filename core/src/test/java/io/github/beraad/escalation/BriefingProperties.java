// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.dilemma.EventEffect;
import io.github.beraad.dilemma.ReplayedEvent;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import io.github.beraad.testing.Registers;
import io.github.beraad.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for briefings, proposals and explanations, whatever happened. */
class BriefingProperties {

    @Provide
    Arbitrary<List<Event>> histories() {
        return Arbitraries.oneOf(Histories.any(), Histories.likely(), Histories.likely());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 400).map(Registers.NEW_YEAR::plusDays);
    }

    @Provide
    Arbitrary<String> partnerships() {
        return Arbitraries.of("platform", "council", "summit", "circle");
    }

    private static Register register(List<Event> history) {
        Signal signal = Registers.signal(history.toArray(new Event[0]));
        return Registers.threeTiers()
                .addDilemmas(Registers.dilemma(history))
                .addSignals(signal)
                .build();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aBriefingTellsADilemmaOnceAndEveryOneThatLiesThere(
            @ForAll("histories") List<Event> history,
            @ForAll("days") LocalDate on,
            @ForAll("partnerships") String partnership) {
        Register register = register(history);
        RegisterIndex index = RegisterIndex.of(register);
        Briefing briefing = Briefing.of(register, partnership, on);
        List<BriefedDilemma> told = new ArrayList<>(briefing.toDiscuss());
        told.addAll(briefing.toBeShared());
        told.addAll(briefing.earlier());
        assertThat(told).hasSizeLessThanOrEqualTo(1);
        DilemmaStatus status = DilemmaStatus.on(register.dilemmas().get(0), on, index);
        Step step = NextSteps.of(register.dilemmas().get(0), index, on)
                .map(NextStep::step)
                .orElse(Step.NONE);
        if (status.sharing(partnership) != null && step != Step.NONE) {
            assertThat(told).hasSize(1);
        }
        assertThat(BriefingText.markdown(briefing, index, Texts.dutch())).isNotBlank();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anAgendaHoldsADilemmaOnce(
            @ForAll("histories") List<Event> history,
            @ForAll("days") LocalDate on,
            @ForAll("partnerships") String partnership) {
        Register register = register(history);
        AgendaProposal proposal = AgendaProposal.of(register, partnership, on);
        assertThat(proposal.toDiscuss().size()
                        + proposal.decisions().size()
                        + proposal.toDisseminate().size())
                .isLessThanOrEqualTo(1);
        assertThat(AgendaText.text(proposal, RegisterIndex.of(register), Texts.english()))
                .isNotBlank();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anExplanationTellsEveryEventAndEndsWhereTheDilemmaStands(
            @ForAll("histories") List<Event> history, @ForAll("days") LocalDate on) {
        Register register = register(history);
        RegisterIndex index = RegisterIndex.of(register);
        Dilemma dilemma = register.dilemmas().get(0);
        DilemmaExplanation explanation = Explanation.of(dilemma, index, on);
        DilemmaStatus status = DilemmaStatus.on(dilemma, on, index);
        assertThat(explanation.history())
                .extracting(ReplayedEvent::type)
                .isEqualTo(history.stream().map(Event::type).toList());
        assertThat(explanation.history().get(history.size() - 1).after().orElse(null))
                .isEqualTo(status.state());
        for (ReplayedEvent replayed : explanation.history()) {
            assertThat(replayed.effect() == EventEffect.COUNTED).isEqualTo(status.counts(replayed.position()));
            assertThat(replayed.correctedBy().isPresent()).isEqualTo(replayed.effect() == EventEffect.CORRECTED);
            assertThat(replayed.refusal().isPresent()).isEqualTo(replayed.effect() == EventEffect.ILLEGAL);
        }
        assertThat(ExplanationText.text(explanation, index, Texts.dutch())).isNotBlank();
    }
}
