// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class IdentifierExceptionTest {

    @Test
    void namesTheKindTheValueTheCheckAndWhatWasExpected() {
        IdentifierException refusal = refusal("002220648");
        assertThat(refusal)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("RSIN \"002220648\" fails the check elfproef: the digits do not pass the elfproef");
        assertThat(refusal.value()).isEqualTo("002220648");
    }

    @Test
    void showsAValueOfFortyCharactersWhole() {
        assertThat(refusal("x".repeat(40)).value()).isEqualTo("x".repeat(40));
    }

    @Test
    void shortensALongerValueToFortyCharacters() {
        assertThat(refusal("x".repeat(41)).value()).isEqualTo("x".repeat(39) + "…");
    }

    @Test
    void neverCutsACharacterInTwo() {
        assertThat(refusal("𝔸".repeat(40)).value()).isEqualTo("𝔸".repeat(40));
        assertThat(refusal("𝔸".repeat(50)).value()).isEqualTo("𝔸".repeat(39) + "…");
    }

    @Test
    void showsNoControlCharacters() {
        assertThat(refusal("1\n2\u00002").value()).isEqualTo("1?2?2");
    }

    @Test
    void showsOfATooiUriThePartThatTellsItApart() {
        IdentifierException refusal = catchThrowableOfType(
                IdentifierException.class, () -> Tooi.of("https://identifier.overheid.nl/tooi/id/gemeente/gm99"));
        assertThat(refusal.value()).isEqualTo("gemeente/gm99");
    }

    @Test
    void kindsAreNamedLikeTheKeysOfARegister() {
        assertThat(Arrays.stream(IdentifierKind.values()).map(IdentifierKind::code))
                .containsExactly("tooi", "oin", "rsin", "kvk");
    }

    private static IdentifierException refusal(String rsin) {
        return catchThrowableOfType(IdentifierException.class, () -> Rsin.of(rsin));
    }
}
