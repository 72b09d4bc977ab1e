// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.dilemma.ReplayedEvent;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.LocalisedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An explanation in words alone. */
class StatedExplanationTest {

    private static final LocalisedText WORDS = LocalisedText.of(Optional.of("woorden"), Optional.of("words"));

    private static StatedExplanation about(Optional<String> dilemma, Optional<LocalDate> on) {
        return new StatedExplanation(
                WORDS, WORDS, List.of(WORDS), Facts.none(), List.of(), dilemma, on, Optional.empty(), List.of());
    }

    @Test
    void saysWhatItWasGiven() {
        StatedExplanation stated = about(Optional.empty(), Optional.empty());

        assertThat(stated.title(Texts.dutch())).isEqualTo("woorden");
        assertThat(stated.explanation(Texts.english())).isEqualTo("words");
        assertThat(stated.conclusion(Texts.english())).containsExactly("words");
        assertThat(StatedExplanation.of(stated)).isSameAs(stated);
    }

    @Test
    void aDateStandsBesideADilemmaAndOnlyThere() {
        LocalDate on = LocalDate.of(2026, 1, 1);

        assertThat(about(Optional.of("d"), Optional.of(on)).on()).contains(on);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> about(Optional.of("d"), Optional.empty()));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> about(Optional.empty(), Optional.of(on)));
    }

    @Test
    void aStepAndAHistoryStandBesideADilemmaAlone() {
        DilemmaExplanation explained = schools();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> withoutDilemma(explained.step(), List.of()))
                .withMessageContaining("explanation.step");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> withoutDilemma(Optional.empty(), explained.history()))
                .withMessageContaining("explanation.history");
    }

    private static StatedExplanation withoutDilemma(Optional<NextStep> step, List<ReplayedEvent> history) {
        return new StatedExplanation(
                WORDS,
                WORDS,
                List.of(WORDS),
                Facts.none(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                step,
                history);
    }

    private static DilemmaExplanation schools() {
        RegisterIndex index = RegisterIndex.of(NationalCase.register());
        return Explanation.of(Objects.requireNonNull(index.dilemma("d-2026-03")), index, NationalCase.TODAY);
    }

    @Test
    void keepsAllThatAnExplanationOfADilemmaSaysInBothLanguages() {
        DilemmaExplanation explained = schools();
        StatedExplanation stated = StatedExplanation.of(explained);

        for (Texts texts : List.of(Texts.dutch(), Texts.english())) {
            assertThat(stated.title(texts)).isEqualTo(explained.title(texts));
            assertThat(stated.explanation(texts)).isEqualTo(explained.explanation(texts));
            assertThat(stated.conclusion(texts)).isNotEmpty().isEqualTo(explained.conclusion(texts));
        }
        assertThat(stated.facts()).isEqualTo(explained.facts());
        assertThat(stated.source()).isEqualTo(explained.source());
        assertThat(stated.dilemma()).contains("d-2026-03");
        assertThat(stated.on()).contains(NationalCase.TODAY);
        assertThat(stated.step()).isPresent().isEqualTo(explained.step());
        assertThat(stated.history()).hasSize(5).isEqualTo(explained.history());
    }

    @Test
    void ofARequirementItKeepsTheWordsAndTheFacts() {
        RequirementExplanation explained = Explanation.of(Compliance.check(NationalCase.register(), NationalCase.TODAY)
                .outcome("lip", "lip.police")
                .orElseThrow());
        StatedExplanation stated = StatedExplanation.of(explained);

        assertThat(stated.conclusion(Texts.dutch())).hasSize(2).isEqualTo(explained.conclusion(Texts.dutch()));
        assertThat(stated.dilemma()).isEmpty();
        assertThat(stated.on()).isEmpty();
        assertThat(stated.step()).isEmpty();
        assertThat(stated.history()).isEmpty();
    }
}
