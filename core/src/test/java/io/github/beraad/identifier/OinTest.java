// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import static io.github.beraad.identifier.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OinTest {

    @Test
    void takesASubOinWhoseNumberHasNoMeaning() {
        Oin oin = Oin.of("00000004179545817000");
        assertThat(oin).hasToString("00000004179545817000").isEqualTo(new Oin("00000004179545817000"));
        assertThat(oin.prefix()).isEqualTo("00000004");
        assertThat(oin.body()).isEqualTo("179545817");
        assertThat(oin.rsin()).isEmpty();
        assertThat(oin.kvkNumber()).isEmpty();
        assertThat(Elfproef.passes(oin.body())).isFalse();
    }

    @Test
    void takesAnRsin() {
        Oin oin = Oin.of("00000001822477348000");
        assertThat(oin.prefix()).isEqualTo("00000001");
        assertThat(oin.body()).isEqualTo("822477348");
        assertThat(oin.rsin()).contains(Rsin.of("822477348"));
        assertThat(oin.kvkNumber()).isEmpty();
    }

    @Test
    void takesAKvkNumberWithASuffixOfFour() {
        Oin oin = Oin.of("00000003123456780000");
        assertThat(oin.body()).isEqualTo("12345678");
        assertThat(oin.kvkNumber()).contains(KvkNumber.of("12345678"));
        assertThat(oin.rsin()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000002123456789000",
                "00000006123456789000",
                "0000000712AB00000000",
                "00000008a1B2c3D4e000",
                "00000008AZaz09AZa000",
                "00000009123456780000",
                "00000010123456789000",
                "00000099000000000000"
            })
    void takesAnAlphanumericBodyFromEveryOtherSource(String value) {
        assertThat(Oin.of(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000000182247734800", "000000018224773480000", "00000001 822477348 000"})
    void refusesAnotherLength(String value) {
        assertRefused(IdentifierKind.OIN, IdentifierCheck.LENGTH, () -> Oin.of(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000822477348000",
                "00000005822477348000",
                "00000011822477348000",
                "10000001822477348000",
                "0000000A822477348000"
            })
    void refusesAnUnknownSource(String value) {
        assertRefused(IdentifierKind.OIN, IdentifierCheck.PREFIX, () -> Oin.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000001822477348001", "00000004179545817100", "00000003123456781000"})
    void refusesAnotherSuffix(String value) {
        assertRefused(IdentifierKind.OIN, IdentifierCheck.SUFFIX, () -> Oin.of(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000000182247734A000",
                "000000031234567A0000",
                "00000004 79545817000",
                "0000000712-B00000000",
                "0000000712@[`{/:0000",
                "000000091234567é0000"
            })
    void refusesOtherCharacters(String value) {
        assertRefused(IdentifierKind.OIN, IdentifierCheck.CHARACTERS, () -> Oin.of(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000001822477349000", "00000001000000000000"})
    void refusesAnRsinThatFailsTheElfproef(String value) {
        assertRefused(IdentifierKind.OIN, IdentifierCheck.ELFPROEF, () -> Oin.of(value));
    }
}
