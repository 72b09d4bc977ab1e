// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void countsNoFurtherThanMatters() {
        assertThat(Characters.digits("12345", 0, 5, 3)).isEqualTo(3);
        assertThat(Characters.letters("abcde", 0, 5, 3)).isEqualTo(3);
    }

    @Test
    void countsNoFurtherThanTheLimit() {
        assertThat(Characters.digits("12345", 1, 3, 5)).isEqualTo(2);
        assertThat(Characters.letters("abcde", 1, 3, 5)).isEqualTo(2);
    }
}
