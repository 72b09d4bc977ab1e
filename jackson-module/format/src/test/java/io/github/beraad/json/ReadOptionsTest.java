// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReadOptionsTest {

    @Test
    void theLimitsAreThoseOfTheFormat() {
        assertThat(ReadOptions.strict())
                .hasToString("strict, depth 64, digits 30, text length 20000, document size " + Long.MAX_VALUE
                        + ", line size " + Long.MAX_VALUE);
        assertThat(ReadOptions.lenient().isLenient()).isTrue();
    }

    @Test
    void eachLimitIsSetAndTheOthersStay() {
        ReadOptions options = ReadOptions.lenient()
                .withLineSize(14)
                .withDocumentSize(13)
                .withTextLength(12)
                .withDigits(11)
                .withDepth(10);

        assertThat(options).hasToString("lenient, depth 10, digits 11, text length 12, document size 13, line size 14");
    }

    @Test
    void limitsThatProtectNothingAreRefused() {
        ReadOptions options = ReadOptions.strict();

        assertThatIllegalArgumentException().isThrownBy(() -> options.withDepth(501));
        assertThatIllegalArgumentException().isThrownBy(() -> options.withDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> options.withDigits(1001));
        assertThatIllegalArgumentException().isThrownBy(() -> options.withTextLength(20_001));
        assertThatIllegalArgumentException().isThrownBy(() -> options.withDocumentSize(0));
        assertThatIllegalArgumentException().isThrownBy(() -> options.withLineSize(0));
    }
}
