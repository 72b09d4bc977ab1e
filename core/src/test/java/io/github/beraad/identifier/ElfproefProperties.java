// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ElfproefProperties {

    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    @Property
    void isTheWeightedSumModuloEleven(@ForAll @IntRange(min = 1, max = 999_999_999) int number) {
        String digits = nineDigits(number);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        assertThat(Elfproef.passes(digits)).isEqualTo(sum % 11 == 0);
        assertThat(Elfproef.passes(number)).isEqualTo(sum % 11 == 0);
    }

    @Property
    void oneWrongDigitNeverPasses(
            @ForAll @IntRange(min = 1, max = 999_999_999) int number,
            @ForAll @IntRange(max = 8) int position,
            @ForAll @IntRange(min = 1, max = 9) int change) {
        String right = nineDigits(nextThatPasses(number));
        char wrong = (char) ('0' + (right.charAt(position) - '0' + change) % 10);
        assertThat(Elfproef.passes(right.substring(0, position) + wrong + right.substring(position + 1)))
                .isFalse();
    }

    @Example
    void aboutOneNumberInElevenPasses() {
        Random random = new Random(11);
        int passed = 0;
        for (int i = 0; i < 110_000; i++) {
            passed += Elfproef.passes(1 + random.nextInt(999_999_999)) ? 1 : 0;
        }
        assertThat(passed).isBetween(9_500, 10_500);
    }

    @Property
    void whatPassesMakesAnRsinAndAnOinThatGiveItBack(@ForAll @IntRange(min = 1, max = 999_999_999) int number) {
        String digits = nineDigits(nextThatPasses(number));
        assertThat(Rsin.of(digits)).hasToString(digits);
        Oin oin = Oin.of("00000001" + digits + "000");
        assertThat(oin.rsin()).contains(Rsin.of(digits));
        assertThat(Oin.of(oin.toString())).isEqualTo(oin).hasSameHashCodeAs(oin);
    }

    @Property
    void everyNumberOfEightDigitsIsAKvkNumberThatAnOinGivesBack(@ForAll @IntRange(max = 99_999_999) int number) {
        KvkNumber kvkNumber = KvkNumber.of(nineDigits(number).substring(1));
        assertThat(KvkNumber.of(kvkNumber.toString())).isEqualTo(kvkNumber);
        assertThat(Oin.of("00000003" + kvkNumber + "0000").kvkNumber()).contains(kvkNumber);
    }

    @Property
    void everyMunicipalityCodeSurvivesTheWayThroughItsUri(@ForAll @IntRange(max = 9999) int number) {
        Tooi tooi = new Tooi("gemeente", String.format(Locale.ROOT, "gm%04d", number));
        assertThat(Tooi.of(tooi.uri())).isEqualTo(tooi).hasSameHashCodeAs(tooi);
    }

    private static int nextThatPasses(int number) {
        int candidate = number;
        while (!Elfproef.passes(candidate)) {
            candidate = candidate == 999_999_999 ? 1 : candidate + 1;
        }
        return candidate;
    }

    private static String nineDigits(int number) {
        return String.format(Locale.ROOT, "%09d", number);
    }
}
