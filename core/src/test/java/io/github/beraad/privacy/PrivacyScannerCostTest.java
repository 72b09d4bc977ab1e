// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cost is counted in characters read, on texts that make pattern matchers go back and forth. */
class PrivacyScannerCostTest {

    private static final int LONGEST = 20_000;
    private static final int READS_PER_CHARACTER = 40;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "9",
                "@",
                "+",
                "a",
                ".",
                " ",
                "é",
                "😀",
                "0 ",
                "1 ",
                "01-",
                "06 ",
                "+31 ",
                "0031",
                "123 456 78",
                "123 456 782 ",
                "BSN ",
                "BSN nummer is 123456782 ",
                "zaak-1-2-3-123456782 ",
                "nummer nr. ",
                "a.",
                "a@",
                "a@b.",
                "a@b.nl",
                "a@b.nl ",
                "info.",
                "@b.nl",
                "NL91",
                "NL91 ",
                "NL91 ABNA 0417 1643 00 ",
                "ABCD1234EFGH5678IJKL9012MNOP3456QR ",
                "geb.",
                "geboren op ",
                "geb. 1 ",
                "geb 1 jan ",
                "1234 AB ",
                "1234AB",
                "1234 AB 1 ",
                "man ",
                "man van ",
                "man (1",
                "15-jarige ",
                "1 jaar oude ",
                "urn:nld:",
                "urn:nld:x ",
                "u",
                "00000001 123456782 000 ",
                "000000"
            })
    void growsNoFasterThanTheText(String unit) {
        String text = unit.repeat(LONGEST / unit.length() + 1).substring(0, LONGEST);
        assertThat(reads(text)).isLessThan((long) READS_PER_CHARACTER * LONGEST);
        assertThat(reads("a@b.nl 1 " + text)).isLessThan((long) READS_PER_CHARACTER * LONGEST);
        assertThat(reads(text + " 0612345678@")).isLessThan((long) READS_PER_CHARACTER * LONGEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456782 ", "a@b.nl ", "0612345678 ", "NL91ABNA0417164300 ", "man van 15 "})
    void stopsAtTheFirstMatchWhereThatIsEnough(String match) {
        CountingText text = new CountingText(match.repeat(LONGEST / match.length()));
        assertThat(PrivacyScanner.isClean(text)).isFalse();
        CountingText whole = new CountingText(match.repeat(LONGEST / match.length()));
        PrivacyScanner.scan(whole);
        assertThat(text.reads()).isLessThan(whole.reads());
    }

    @Test
    void readsATextWithoutDigitsOrAtSignsOnce() {
        assertThat(reads("a".repeat(LONGEST))).isEqualTo(LONGEST);
    }

    @Test
    void looksOnlyForWhatTheDigitsSufficeFor() {
        assertThat(reads(" ".repeat(LONGEST) + "1")).isLessThan(4L * LONGEST);
    }

    @Test
    void looksForEmailAddressesOnlyWhereAnAtSignStands() {
        String digits = " ".repeat(LONGEST) + "12345678";
        assertThat(reads(digits)).isLessThan(reads(digits + "@") - LONGEST / 2);
    }

    private static long reads(String text) {
        CountingText counting = new CountingText(text);
        PrivacyScanner.scan(counting);
        return counting.reads();
    }
}
