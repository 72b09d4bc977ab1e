// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.text.Facts;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.LocalisedText;
import java.time.LocalDate;
import java.util.List;
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
}
