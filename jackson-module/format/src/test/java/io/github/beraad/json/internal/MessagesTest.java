// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    @Test
    void aValueIsShownUpToFortyCharacters() {
        assertThat(Messages.shown("\ud83d\ude00".repeat(40))).isEqualTo("\ud83d\ude00".repeat(40));
        assertThat(Messages.shown("\ud83d\ude00".repeat(41))).isEqualTo("\ud83d\ude00".repeat(40) + "...");
    }

    @Test
    void nothingThatDisturbsALogOrATerminalIsShown() {
        assertThat(Messages.shown("a\nb\u001b[1mc\u202ed\u2028e\ud800f\u0085")).isEqualTo("a?b?[1mc?d?e?f?");
    }

    @ParameterizedTest
    @CsvSource({"nmae, name", "NAME, name", "name_s, names", "other_names, otherNames", "naem, name"})
    void theNearestWordIsSuggested(String written, String meant) {
        assertThat(Messages.unknownCode(Words.NONE, written, List.of("name", "names", "otherNames"))
                        .english())
                .contains("Do you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @CsvSource({"x", "id2x", "colour"})
    void aWordThatIsFarFromAllIsNot(String written) {
        assertThat(Messages.unknownCode(Words.NONE, written, List.of("name", "otherNames"))
                        .english())
                .doesNotContain("Do you mean");
    }
}
