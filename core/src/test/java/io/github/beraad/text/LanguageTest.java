// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void aLanguageIsWrittenAsItsTag() {
        assertThat(Language.DUTCH).hasToString("nl");
        assertThat(Language.ENGLISH).hasToString("en");
    }

    @Test
    void anApplicationMayAddALanguage() {
        assertThat(new Language("fry").tag()).isEqualTo("fry");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "NL", "nl-NL", "n1", "abcd", "{|"})
    void aTagIsTwoOrThreeLowerCaseLetters(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Language(tag))
                .withMessageStartingWith("language.tag:");
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without null checks
    void aTagIsRequired() {
        assertThatNullPointerException().isThrownBy(() -> new Language(null)).withMessage("tag");
    }
}
