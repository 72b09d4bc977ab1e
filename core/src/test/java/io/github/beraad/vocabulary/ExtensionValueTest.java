// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.vocabulary.ExtensionValue.NumberValue;
import io.github.beraad.vocabulary.ExtensionValue.ObjectValue;
import io.github.beraad.vocabulary.ExtensionValue.TextValue;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionValueTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "12", "1.50", "-0.0", "1e5", "1E+5", "2.5e-10"})
    void aNumberKeepsTheDigitsOfJson(String digits) {
        assertThat(new NumberValue(digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "01", "1.", ".5", "1e", "1e+", "+1", "NaN", "1 ", "1,5", "0x1", "1]", "٣"})
    void whatJsonDoesNotWriteAsANumberIsRefused(String digits) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new NumberValue(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\ud83d", "\ude00", "\ude00\ud83d"})
    void whatUtf8CannotHoldIsRefused(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new TextValue(text));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new ObjectValue(Map.of(text, new TextValue(""))));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Extensions.of(Map.of("a:" + text, new TextValue(""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gewone tekst", "\ud83d\ude00", "regel\r\n\ttab", "\u0007"})
    void anyOtherTextIsKept(String text) {
        assertThat(new TextValue(text).value()).isEqualTo(text);
    }
}
