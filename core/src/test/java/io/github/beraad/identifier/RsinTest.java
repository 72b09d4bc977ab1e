// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import static io.github.beraad.identifier.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RsinTest {

    @ParameterizedTest
    @ValueSource(strings = {"002220647", "822477348", "001876387"})
    void takesTheRsinInsidePublicOins(String value) {
        Rsin rsin = Rsin.of(value);
        assertThat(rsin).hasToString(value).isEqualTo(new Rsin(value));
        assertThat(rsin.value()).isEqualTo(value);
        assertThat(Oin.of("00000001" + value + "000").rsin()).contains(rsin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2220647", "02220647", "0002220647", " 002220647", "002220647 "})
    void refusesAnotherLength(String value) {
        assertRefused(IdentifierKind.RSIN, IdentifierCheck.LENGTH, () -> Rsin.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00222064a", "0022-0647", "٠٠٢٢٢٠٦٤٧"})
    void refusesWhatIsNotADigit(String value) {
        assertRefused(IdentifierKind.RSIN, IdentifierCheck.CHARACTERS, () -> Rsin.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"002220648", "822477384"})
    void refusesDigitsThatFailTheElfproef(String value) {
        assertRefused(IdentifierKind.RSIN, IdentifierCheck.ELFPROEF, () -> Rsin.of(value));
    }

    @Test
    void refusesNineZeros() {
        assertRefused(IdentifierKind.RSIN, IdentifierCheck.ELFPROEF, () -> Rsin.of("000000000"));
    }
}
