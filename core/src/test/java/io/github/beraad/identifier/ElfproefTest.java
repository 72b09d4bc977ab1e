// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElfproefTest {

    @ParameterizedTest
    @ValueSource(strings = {"002220647", "822477348", "001876387", "123456782", "111222333"})
    void passesForNineDigitsWhoseWeightedSumIsDivisibleByEleven(String digits) {
        assertThat(Elfproef.passes(digits)).isTrue();
        assertThat(Elfproef.passesPadded(digits)).isTrue();
        assertThat(Elfproef.passes(Integer.parseInt(digits))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"002220648", "123456789", "999999999"})
    void failsForAnyOtherSum(String digits) {
        assertThat(Elfproef.passes(digits)).isFalse();
        assertThat(Elfproef.passesPadded(digits)).isFalse();
        assertThat(Elfproef.passes(Integer.parseInt(digits))).isFalse();
    }

    @Test
    void refusesNineZeros() {
        assertThat(Elfproef.passes("000000000")).isFalse();
        assertThat(Elfproef.passesPadded("00000000")).isFalse();
        assertThat(Elfproef.passes(0)).isFalse();
    }

    @Test
    void padsEightDigitsOnlyWhereAsked() {
        assertThat(Elfproef.passesPadded("12345672")).isTrue();
        assertThat(Elfproef.passes("012345672")).isTrue();
        assertThat(Elfproef.passes("12345672")).isFalse();
        assertThat(Elfproef.passesPadded("12345678")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11", "2220647", "0123456782", "12345678a", "-23456782", "١٢٣٤٥٦٧٨٢"})
    void failsForWhatIsNotNineDigits(String text) {
        assertThat(Elfproef.passes(text)).isFalse();
        assertThat(Elfproef.passesPadded(text)).isFalse();
    }

    @Test
    void failsForNumbersOfMoreThanNineDigitsAndNegativeOnes() {
        assertThat(Elfproef.passes(1_000_000_010)).isFalse();
        assertThat(Elfproef.passes(-123456782)).isFalse();
    }
}
