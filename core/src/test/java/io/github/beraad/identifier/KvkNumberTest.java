// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import static io.github.beraad.identifier.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KvkNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "00000000"})
    void takesAnyEightDigits(String value) {
        assertThat(KvkNumber.of(value)).hasToString(value).isEqualTo(new KvkNumber(value));
        assertThat(KvkNumber.of(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "12 34 56 78"})
    void refusesAnotherLength(String value) {
        assertRefused(IdentifierKind.KVK, IdentifierCheck.LENGTH, () -> KvkNumber.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567x", "1234.678"})
    void refusesWhatIsNotADigit(String value) {
        assertRefused(IdentifierKind.KVK, IdentifierCheck.CHARACTERS, () -> KvkNumber.of(value));
    }
}
