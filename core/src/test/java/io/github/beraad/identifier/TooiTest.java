// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import static io.github.beraad.identifier.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TooiTest {

    private static final String ADDRESS = "https://identifier.overheid.nl/tooi/id/";

    @ParameterizedTest
    @CsvSource({
        "ministerie, mnre1058",
        "gemeente, gm0995",
        "oorg, oorg12371",
        "oorg, oorg10264",
        "oorg, oorg12374",
        "gemeente, gm0861",
        "gemeente, gm0356",
        "gemeente, gm0228",
        "gemeente, gm0502",
        "gemeente, gm0855",
        "gemeente, gm0153",
        "gemeente, gm0796",
        "gemeente, gm0784",
        "so, so1099",
        "so, hv_12345678",
        "provincie, pv24",
        "waterschap, ws0650",
        "zbo, zb000123",
        "col, col12"
    })
    void takesATypeAndACodeThatBelongsToIt(String type, String code) {
        Tooi tooi = Tooi.of(ADDRESS + type + '/' + code);
        assertThat(tooi.type()).isEqualTo(type);
        assertThat(tooi.code()).isEqualTo(code);
        assertThat(tooi.uri()).isEqualTo(ADDRESS + type + '/' + code);
        assertThat(tooi).hasToString(tooi.uri()).isEqualTo(new Tooi(type, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gemeente/gm0995",
                "http://identifier.overheid.nl/tooi/id/gemeente/gm0995",
                "https://identifier.overheid.nl/tooi/gemeente/gm0995",
                " https://identifier.overheid.nl/tooi/id/gemeente/gm0995",
                "https://identifier.overheid.nl/tooi/id"
            })
    void refusesAnotherAddress(String uri) {
        assertRefused(IdentifierKind.TOOI, IdentifierCheck.ADDRESS, () -> Tooi.of(uri));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/gm0995", "Gemeente/gm0995", "stad/gm0995", "gemeentes/gm0995"})
    void refusesAnUnknownType(String path) {
        assertRefused(IdentifierKind.TOOI, IdentifierCheck.TYPE, () -> Tooi.of(ADDRESS + path));
    }

    @Test
    void showsWhatStandsBehindTheAddress() {
        assertThatThrownBy(() -> Tooi.of(ADDRESS + "/gm0995")).hasMessageContaining("\"/gm0995\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gemeente",
                "gemeente/",
                "gemeente/0995",
                "gemeente/gm995",
                "gemeente/gm00995",
                "gemeente/GM0995",
                "gemeente/gm099a",
                "gemeente/gm0995/",
                "gemeente/gm0995 ",
                "gemeente/mnre1058",
                "ministerie/mnre105",
                "provincie/pv024",
                "waterschap/ws650",
                "zbo/zb00012",
                "oorg/oorg1237",
                "so/so109",
                "so/hv_1234567",
                "so/hv12345678",
                "col/col1"
            })
    void refusesACodeThatIsNoneOfTheType(String path) {
        assertRefused(IdentifierKind.TOOI, IdentifierCheck.CODE, () -> Tooi.of(ADDRESS + path));
    }

    @Test
    void isRefusedAlikeWhenMadeOfTwoParts() {
        assertRefused(IdentifierKind.TOOI, IdentifierCheck.TYPE, () -> new Tooi("stad", "gm0995"));
        assertRefused(IdentifierKind.TOOI, IdentifierCheck.CODE, () -> new Tooi("gemeente", "gm995"));
    }
}
