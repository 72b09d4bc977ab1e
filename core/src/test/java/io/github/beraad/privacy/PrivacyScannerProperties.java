// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.identifier.Elfproef;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrivacyScannerProperties {

    private static final String[] WORDS = {
        "het",
        "strategisch",
        "beraad",
        "jongen",
        "meisjes",
        "BSN",
        "KvK",
        "geboren",
        "2026",
        "LIP",
        "info",
        "een",
        "dilemma,",
        "ü",
        "😀",
        "1.",
        "2)",
        "urn:nld:x",
        "\n",
        "artikel",
        "§"
    };

    private static final String[] MATCHES = {
        "123456782",
        "1234.56.782",
        "0612345678",
        "+31 6 12345678",
        "14 030",
        "a@b.nl",
        "NL91 ABNA 0417 1643 00",
        "geb. 1-2-2010",
        "born on 1 May 2010",
        "1234 AB 1",
        "jongen van 15",
        "meisje (14)",
        "15-jarige jongen"
    };

    /** Pieces that the grammars are made of, so that random texts come close to matches, and often are some. */
    private static final String[] PIECES = {
        "0",
        "1",
        "9",
        "06",
        "14",
        "31",
        "+31",
        "0031",
        "0800",
        "030",
        "12",
        "123",
        "456",
        "782",
        "1234",
        "12345672",
        "123456782",
        "822477348",
        "000",
        "00000001",
        "2010",
        " ",
        " ",
        " ",
        "-",
        ".",
        ",",
        ":",
        "(",
        ")",
        "@",
        "/",
        "\n",
        "\u00a0",
        "a",
        "b.nl",
        "info",
        "NL91",
        "ABNA",
        "0417",
        "1643",
        "00",
        "AB",
        "BSN",
        "KvK",
        "zaak",
        "nummer",
        "geb",
        "geboren",
        "op",
        "jan",
        "mei",
        "man",
        "meisje",
        "van",
        "of",
        "jaar",
        "jarige",
        "urn:nld:",
        "é",
        "😀",
        "𝔸",
        "\ud83d"
    };

    @Property
    void ordinaryWordsStayCleanTogether(@ForAll("words") List<String> words) {
        String text = String.join(" ", words);
        assertThat(PrivacyScanner.scan(text)).as(text).isEmpty();
        assertThat(PrivacyScanner.isClean(text)).isTrue();
    }

    @Property
    void aMatchIsFoundWhereverItStands(
            @ForAll("words") List<String> before,
            @ForAll("matches") String match,
            @ForAll("words") List<String> behind) {
        // the bars keep words in front from being read as a label, a reference or the beginning of a match
        String front = String.join(" ", before) + " ||||| ";
        String text = front + match + " ||||| " + String.join(" ", behind);
        PrivacyMatch alone = PrivacyScanner.scan(match).get(0);
        int shift = front.codePointCount(0, front.length());
        assertThat(alone.from()).isEqualTo(1);
        assertThat(alone.until()).isEqualTo(match.codePointCount(0, match.length()));
        assertThat(PrivacyScanner.scan(text))
                .as(text)
                .containsExactly(new PrivacyMatch(
                        alone.form(), alone.from() + shift, alone.until() + shift, alone.digits(), alone.impersonal()));
    }

    @Property(tries = 5000)
    void matchesDoNotOverlapAndTouchNoOtherLetterOrDigit(@ForAll("texts") String text) {
        int[] characters = text.codePoints().toArray();
        int behind = 0;
        for (PrivacyMatch match : PrivacyScanner.scan(text)) {
            assertThat(match.from()).isGreaterThan(behind);
            assertThat(match.until()).isBetween(match.from(), characters.length);
            if (match.form() != PrivacyForm.LABELLED_BSN) {
                assertThat(match.from() == 1 || !isWord(characters[match.from() - 2], match.from() - 1 == behind))
                        .as(text)
                        .isTrue();
            }
            assertThat(match.until() == characters.length || !Character.isLetterOrDigit(characters[match.until()]))
                    .as(text)
                    .isTrue();
            behind = match.until();
        }
    }

    private static boolean isWord(int character, boolean ofTheMatchInFront) {
        return !ofTheMatchInFront && Character.isLetterOrDigit(character);
    }

    @Property(tries = 5000)
    void isCleanSaysWhetherScanFindsNothing(@ForAll("texts") String text) {
        assertThat(PrivacyScanner.isClean(text))
                .as(text)
                .isEqualTo(PrivacyScanner.scan(text).isEmpty());
    }

    @Property(tries = 5000)
    void aMaskedTextIsCleanAndAsLong(@ForAll("texts") String text) {
        String masked = PrivacyScanner.mask(text);
        assertThat(PrivacyScanner.scan(masked)).as(text).isEmpty();
        assertThat(masked.codePointCount(0, masked.length())).isEqualTo(text.codePointCount(0, text.length()));
        assertThat(PrivacyScanner.mask(masked)).isSameAs(masked);
    }

    @Property(tries = 5000)
    void aMaskedTextDiffersOnlyByMasksAndCoversEveryMatch(@ForAll("texts") String text) {
        int[] original = text.codePoints().toArray();
        int[] masked = PrivacyScanner.mask(text).codePoints().toArray();
        for (int i = 0; i < original.length; i++) {
            assertThat(masked[i] == original[i] || masked[i] == '█').isTrue();
        }
        for (PrivacyMatch match : PrivacyScanner.scan(text)) {
            for (int i = match.from() - 1; i < match.until(); i++) {
                assertThat(masked[i] == '█' || Character.isWhitespace(masked[i]) || Character.isSpaceChar(masked[i]))
                        .isTrue();
            }
        }
    }

    @Property
    void everyNumberIsAPossibleBsnExactlyWhenItPassesTheElfproef(@ForAll("numbers") String number) {
        assertThat(PrivacyScanner.isClean(number)).isNotEqualTo(Elfproef.passes(number));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(WORDS).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> matches() {
        return Arbitraries.of(MATCHES);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(20).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().numeric().ofLength(9);
    }
}
