// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One class for each line of the grammar, with the smallest hits and the nearest misses. A tilde in a text stands for
 * a space that keeps a line from breaking, and brackets such as {@code [this]} for the place that must be found.
 */
class PrivacyScannerTest {

    /** Forms and places, such as {@code phone 5-14}. */
    private static List<String> found(String text) {
        List<String> found = new ArrayList<>();
        for (PrivacyMatch match : PrivacyScanner.scan(text)) {
            found.add(match.form().code() + " " + match.from() + "-" + match.until());
        }
        return found;
    }

    private static void assertFound(PrivacyForm form, String marked) {
        String text = marked.replace("[", "").replace("]", "").replace('~', '\u00a0');
        int from = marked.codePointCount(0, marked.indexOf('['));
        int until = marked.codePointCount(0, marked.indexOf(']')) - 1;
        String place = form.code() + " " + (from + 1) + "-" + until;
        assertThat(found(text)).as(text).containsExactly(place);
        assertThat(PrivacyScanner.isClean(text)).isFalse();
    }

    private static void assertClean(String text) {
        assertThat(found(text)).as(text).isEmpty();
        assertThat(PrivacyScanner.isClean(text)).isTrue();
    }

    @Nested
    class PossibleBsn {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[123456782]",
                    "[1234.56.782]",
                    "[1234 56 782]",
                    "[123 456 782]",
                    "[123.456.782]",
                    "[123.456 782]",
                    "[123~456~782]",
                    "[012345672]",
                    "De jongere ([123456782]) is bekend.",
                    "nummer [123456782].",
                    "-[123456782]-",
                    "_[123456782]_",
                    "5 [123 456 782] 5",
                    "€[123456782]",
                    "☎️[123456782]",
                    "12345678 [123456782]"
                })
        void isNineDigitsInOnePieceOrGroupedThatPassTheElfproef(String marked) {
            assertFound(PrivacyForm.POSSIBLE_BSN, marked);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "123456789",
                    "000000000",
                    "000 000 000",
                    "12345672",
                    "12 345 672",
                    "123 45 672",
                    "1234567820",
                    "9123456782",
                    "123  456 782",
                    "123-456-782",
                    "123,456,782",
                    "123\n456\n782",
                    "12 3456 782",
                    "12345.6.782",
                    "1234.56782",
                    "1234.567.82",
                    "1234 56 7820",
                    "1234 567 782",
                    "123 456782",
                    "123 4567 82",
                    "123 456 7825",
                    "123 456",
                    "1234 56"
                })
        void isNoOtherNumber(String text) {
            assertClean(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a123456782",
                    "123456782a",
                    "é123456782",
                    "123456782é",
                    "𝔸123456782",
                    "123456782𝔸",
                    "٣123456782"
                })
        void touchesNoLetterOrDigitOfAnyScript(String text) {
            assertClean(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "KvK 123456782",
                    "kvk: 123456782",
                    "KvK-nummer 123456782",
                    "KvK-nr. 123456782",
                    "kvknummer: 123 456 782",
                    "RSIN 822477348",
                    "RSIN (822477348)",
                    "rsin-nummer is 822477348",
                    "zaaknummer 123456782",
                    "zaak 123456782",
                    "ZAAK-123456782",
                    "zaak-id: 123456782",
                    "zaak 2026-123456782",
                    "ZAAK-2026-123456782",
                    "zaak Z26/123456782",
                    "zaak 20261231-123456782",
                    "KvK-nummer is nr. 123456782",
                    "dossier 123456782",
                    "dossiernr. 123456782",
                    "Dossier-nummer: 123456782",
                    "kenmerk 123456782",
                    "Ons kenmerk: 123456782",
                    "kenmerk\n123456782",
                    "KvK123456782"
                })
        void isNoReference(String text) {
            assertClean(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "KvK en [123456782]",
                    "KvK, zie bijlage [123456782]",
                    "KvK      [123456782]",
                    "xKvK [123456782]",
                    "éKvK [123456782]",
                    "de strafzaak [123456782]",
                    "zaak 2026 [123456782]",
                    "zaak 123456789/[123456782]",
                    "zaak x-[123456782]",
                    "RSIN nummer nummer nummer nummer [123456782]",
                    "nummer [123456782]",
                    "      [123456782]",
                    "geen RSIN maar [822477348]",
                    "a.b-[123456782]"
                })
        void isANumberThatIsNotRightBehindSuchAWord(String marked) {
            assertFound(PrivacyForm.POSSIBLE_BSN, marked);
        }

        @Test
        void isAReferenceBehindAWordOfAtMostFortyCharacters() {
            assertClean("zaak" + "a".repeat(36) + " 123456782");
            assertFound(PrivacyForm.POSSIBLE_BSN, "zaak" + "a".repeat(37) + " [123456782]");
        }

        @Test
        void isJudgedAnewForEachNumber() {
            assertThat(found("RSIN 822477348, 123456782 en 123456782"))
                    .containsExactly("possible-bsn 17-25", "possible-bsn 30-38");
        }
    }

    @Nested
    class LabelledBsn {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "BSN [123456782]",
                    "bsn: [123456782]",
                    "Bsn=[123456782]",
                    "BSN([123456782])",
                    "BSN[123456782]",
                    "BSN\n[123456782]",
                    "BSN     [123456782]",
                    "bsn-nummer [123456782]",
                    "BSN nr. [123456782]",
                    "bsnnummer [123456782]",
                    "BSN is [123456782]",
                    "BSN nummer is: [123456782]",
                    "BSN nummer is nr. [123456782]",
                    "burgerservicenummer [123456782]",
                    "BURGERSERVICENUMMER: [1234.56.782]",
                    "sofinummer [123 456 782]",
                    "BSN [123.456.782]",
                    "KvK/BSN [123456782]",
                    "BSN/sofinummer: [123456782]"
                })
        void isNineDigitsRightBehindTheLabel(String marked) {
            assertFound(PrivacyForm.LABELLED_BSN, marked);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "BSN [12345672]",
                    "BSN: [12 345 672]",
                    "sofinummer [123.45.672]",
                    "burgerservicenummer [012345672]",
                    "BSN[12345672]"
                })
        void isAlsoEightDigitsThatLackTheLeadingZero(String marked) {
            assertFound(PrivacyForm.LABELLED_BSN, marked);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "BSN 123456789",
                    "BSN 12345678",
                    "BSN 000000000",
                    "BSN 00000000",
                    "BSN 1234567",
                    "BSN 1234 5672",
                    "BSN 12-345-672",
                    "BSN 12345672a",
                    "BSN onbekend",
                    "xBSN 12345672",
                    "BSNS 12345672",
                    "BSN      12345672",
                    "BSN van iemand 12345672",
                    "BSN 2026-12345672",
                    "BSN/KvK 12345672"
                })
        void isNothingElse(String text) {
            assertClean(text);
        }

        @Test
        void isNotAlsoAPossibleOne() {
            assertThat(found("BSN 123456782 en 123456782")).containsExactly("labelled-bsn 5-13", "possible-bsn 18-26");
        }

        @Test
        void aLabelInsideAnEmailAddressIsNone() {
            assertThat(found("x@y.bsn 12345672")).containsExactly("email 1-7");
        }
    }

    @Nested
    class Phone {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[0612345678]",
                    "[06-12345678]",
                    "[06 12345678]",
                    "[06 12 34 56 78]",
                    "[06-12-34-56-78]",
                    "[06~1234~5678]",
                    "[010-1234567]",
                    "[0320 123 456]",
                    "[0 612345678]",
                    "[+31612345678]",
                    "[+31 6 12345678]",
                    "[+31-6-1234-5678]",
                    "[0031612345678]",
                    "[0031 6 12 34 56 78]",
                    "tel:[0612345678].",
                    "([0612345678])",
                    "[0612345678] 9",
                    "zaaknummer [0612345678]",
                    "☎️[0612345678]"
                })
        void isNineDigitsBehindItsPrefix(String marked) {
            assertFound(PrivacyForm.PHONE, marked);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "061234567",
                    "06123456789",
                    "0012345678",
                    "0 012345678",
                    "06  12345678",
                    "0  612345678",
                    "+31 -612345678",
                    "06 - 12345678",
                    "06--12345678",
                    "06.12345678",
                    "06/12345678",
                    "06\n12345678",
                    "1612345678",
                    "+32612345678",
                    "+31061234567",
                    "+3161234567",
                    "+316123456789",
                    "0031061234567",
                    "003161234567",
                    "x0612345678",
                    "0612345678x",
                    "x+31612345678",
                    "06-",
                    "0",
                    "+",
                    "+31",
                    "0031"
                })
        void isNothingElse(String text) {
            assertClean(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "05-11-2026 12 uur",
                    "05-11-2026 14:00",
                    "05-12-2026 12 uur",
                    "1-02-2026 14-15 uur",
                    "01-02-1998 12",
                    "12-03-2026 14-15 uur",
                    "01-02-2026 02-02-2026",
                })
        void isNoDateWithATimeBehindIt(String text) {
            assertClean(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[06-12-345678]",
                    "[06-12-3456 78]",
                    "[06-13-2034 56]",
                    "[06-2034-5678]",
                    "x-[06-2034-5678]",
                    "1-[06-3034-5678]"
                })
        void mayLookALittleLikeADate(String marked) {
            assertFound(PrivacyForm.PHONE, marked);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[0800-1234]",
                    "[0800 1234]",
                    "[08001234]",
                    "[0900-8844]",
                    "[0900 123 4567]",
                    "[0800 1234567]",
                    "[0800-123456]",
                    "[+31 800 1234]",
                    "[14 030]",
                    "[14 0320]",
                    "[14-010]"
                })
        void isImpersonalWhereOnlyOrganisationsHaveIt(String marked) {
            assertFound(PrivacyForm.PHONE, marked);
            assertThat(PrivacyScanner.scan(marked.replace("[", "").replace("]", "")))
                    .allMatch(PrivacyMatch::impersonal);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "0800-123",
                    "0800-12345",
                    "0800-12345678",
                    "0801-1234",
                    "0700 1234",
                    "14 03",
                    "14 03200",
                    "14 000",
                    "14 000 inwoners",
                    "14030",
                    "14  030",
                    "14 130",
                    "15 030",
                    "14 030x",
                    "x14 030",
                    "114 030"
                })
        void isNoShortNumberOfAnotherKind(String text) {
            assertClean(text);
        }

        @Test
        void isPersonalOtherwise() {
            assertThat(PrivacyScanner.scan("0612345678")).noneMatch(PrivacyMatch::impersonal);
            assertThat(PrivacyScanner.scan("088-1234567")).noneMatch(PrivacyMatch::impersonal);
        }
    }

    @Nested
    class Iban {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[NL91ABNA0417164300]",
                    "[NL91 ABNA 0417 1643 00]",
                    "[nl91 abna 0417 1643 00]",
                    "[NL91~ABNA~0417~1643~00]",
                    "[NO9386011117947]",
                    "[NO93 8601 1117 947]",
                    "[BE68 5390 0754 7034] voor",
                    "[MT84MALT011000012345MTLCAST001S]",
                    "[MT84 MALT 0110 0001 2345 MTLC AST0 01S]",
                    "IBAN:[NL91ABNA0417164300],",
                    "[NL91ABNA0417164300]@bank"
                })
        void isFifteenTo34PositionsThatPassModulo97(String marked) {
            assertFound(PrivacyForm.IBAN, marked);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "NL92ABNA0417164300",
                    "NL91ABNA0517164300",
                    "NL91ABNA0417164300x",
                    "xNL91ABNA0417164300",
                    "NL91ABNA0417164300é",
                    "NL91 ABNA0417164300",
                    "NL91 ABNA 241 7164 300",
                    "NL91-ABNA-2417-1643-00",
                    "NL91  ABNA  0417  1643  00",
                    "NL91",
                    "NL91 ABNA 0417 1643 ",
                    "NL91 ABNA 0417 1643 00é",
                    "N191ABNA0417164300",
                    "NLA1ABNA0417164300",
                    "NL9AABNA0417164300"
                })
        void isNothingElse(String text) {
            assertClean(text);
        }

        @Test
        void hasAtMost34Positions() {
            assertFound(PrivacyForm.IBAN, "[" + withRightHead("A".repeat(30)) + "]");
            assertClean(withRightHead("A".repeat(31)));
            assertFound(PrivacyForm.IBAN, "[" + withRightHead("A".repeat(30)).replaceAll("(.{4})", "$1 ") + "]");
            assertClean(withRightHead("A".repeat(31)).replaceAll("(.{4})", "$1 "));
        }

        @Test
        void hasAtLeastFifteenPositions() {
            assertFound(PrivacyForm.IBAN, "[" + withRightHead("A".repeat(11)) + "]");
            assertClean(withRightHead("A".repeat(10)));
        }

        private String withRightHead(String body) {
            StringBuilder digits = new StringBuilder();
            for (char c : (body + "NL00").toCharArray()) {
                digits.append(Character.digit(c, 36));
            }
            int rest = new BigInteger(digits.toString())
                    .mod(BigInteger.valueOf(97))
                    .intValue();
            return "NL" + (98 - rest < 10 ? "0" : "") + (98 - rest) + body;
        }
    }

    @Nested
    class Email {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[a@b.nl]",
                    "[voor.beeld@ministerie.nl].",
                    "<[voor_beeld+lip@sub.domein-naam.nl]>",
                    "mailto:[a@b.nl]?x",
                    "[1@2.nl]",
                    "[ü@über.nl]",
                    "[e\u0300@b.nl]",
                    "[e\u036f@b.nl]",
                    "..[a@b.nl]",
                    "[a..b.@c.nl]",
                    "[a@b.nl].1",
                    "[a@b.nl]-x",
                    "[a@b.nl-x.nl]",
                    "[a@b.nl.Morgen]",
                    "[𝔸@𝔸.𝔸𝔸]",
                    "[a@b.nl]@c.nl",
                    "@[a@b.nl]",
                    "[0612345678@b.nl]",
                    "[a'b@c.nl]"
                })
        void isALocalPartAndADomain(String marked) {
            assertFound(PrivacyForm.EMAIL, marked);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "@",
                    "a@",
                    "@b.nl",
                    "a@b",
                    "a@b.",
                    "a@.nl",
                    "a@b.n",
                    "a@b.n1",
                    "a@b.1n",
                    "a@10.0.0.1",
                    "a@-b.nl",
                    "a @b.nl",
                    "a@ b.nl",
                    "a@b..nl",
                    "..@b.nl",
                    "a(at)b.nl",
                    "a@b.n-l",
                    "a@@b.nl",
                    "e\u02ff@b.nl"
                })
        void isNothingElse(String text) {
            assertClean(text);
        }

        @ParameterizedTest
        @CsvSource({
            "info@b.nl, true",
            "INFO@b.nl, true",
            "contact@b.nl, true",
            "postbus@b.nl, true",
            "secretariaat@b.nl, true",
            "no-reply@b.nl, true",
            "postbus.lip@b.nl, true",
            "secretariaat-lip@b.nl, true",
            "info+lip@b.nl, true",
            "informatie@b.nl, false",
            "infoo@b.nl, false",
            "lip.info@b.nl, false",
            "voor.beeld@b.nl, false"
        })
        void isImpersonalForARole(String text, boolean impersonal) {
            assertThat(PrivacyScanner.scan(text))
                    .singleElement()
                    .extracting(PrivacyMatch::impersonal)
                    .isEqualTo(impersonal);
        }
    }

    @Nested
    class BirthDate {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[geb. 1-2-2010]",
                    "[geb 1-2-2010]",
                    "[Geb.01-02-2010]",
                    "[geboren 01/02/2010]",
                    "[GEBOREN 31.12.2010]",
                    "[born 2010-02-01]",
                    "[Born 2011-02-01]",
                    "[geboren op 1-2-2010]",
                    "[born on 2010-02-01]",
                    "[geb. op 1-2-2010]",
                    "[geboren: 1-2-2010]",
                    "[geboren ca. 1-2-2010]",
                    "[geboren op ca. 1-2-2010]",
                    "[born on ca. 1-2-2010]",
                    "[geboren     op 1-2-2010]",
                    "[geboren opa 1-2-2010]",
                    "[geboren1-2-2010]",
                    "[geboren 1 2-2-2010]",
                    "[geboortedatum: 1-2-2010]",
                    "date of [birth: 1-2-2010]",
                    "[birthdate 1-2-2010]",
                    "([geboren 1-2-2010])",
                    "[geboren\n1-2-2010]",
                    "[geboren 𝔸𝔸 1-2-2010]",
                })
        void isAWordForBirthWithADateInFigures(String marked) {
            assertFound(PrivacyForm.BIRTH_DATE, marked);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[geboren 1 januari 2010]",
                    "[geboren op 31 mrt. 2010]",
                    "[geb. 1-jan-2010]",
                    "[born 1 March 2010]",
                    "[born on 1st May, 2010]",
                    "[geboren 1e mei 2010]",
                    "[geboren 1 OKTOBER 2010]",
                    "[born 3rd dec 2010]",
                    "[born 12th~sept.~2010]"
                })
        void isAWordForBirthWithTheMonthsName(String marked) {
            assertFound(PrivacyForm.BIRTH_DATE, marked);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1-2-2010",
                    "geboren",
                    "geboren in 2010",
                    "geboren 2010",
                    "geboren 32-1-2010",
                    "geboren 0-1-2010",
                    "geboren 1-13-2010",
                    "geboren 1-0-2010",
                    "geboren 1-2-10",
                    "geboren 1-2-20100",
                    "geboren 1-2/2010",
                    "geboren      op 1-2-2010",
                    "geboren 1-2",
                    "in 2010, geboren 1-2",
                    "geboren 1-",
                    "geboren 1",
                    "geboren 123-2-2010",
                    "geboren 1-123-2010",
                    "geboren 1-2-2010a",
                    "geboren 2010-13-01",
                    "geboren 2010-12-32",
                    "geboren 2010-1-1",
                    "geboren 2010-12-011",
                    "geboren 2010/12/01",
                    "geboren 20101-12-01",
                    "geboren abcde 1-2-2010",
                    "geboren op abcde 1-2-2010",
                    "geboren te Ede op 1-2-2010",
                    "gebouw 1-2-2010",
                    "gebö 1-2-2010",
                    "ongeboren 1-2-2010",
                    "newborn 1-2-2010",
                    "geboren 1 mrtx 2010",
                    "geboren 1januari 2010",
                    "geboren 1 januari2010",
                    "geboren 1 januari",
                    "geboren 1 januari 10",
                    "geboren 1   januari 2010",
                    "geboren 1ste mei 2010",
                    "born 2nd of March 2010",
                    "born March 1 2010"
                })
        void isNothingElse(String text) {
            assertClean(text);
        }
    }

    @Nested
    class Address {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[1234 AB 1]",
                    "[1234AB 12345]",
                    "[1234AB1]",
                    "[1234~AB, 12]",
                    "[1234 AB - 1]",
                    "[1234 AB nr1]",
                    "[1234 AB 1]-5",
                    "[9999 ZZ 𝔸𝔸1]"
                })
        void isAPostcodeAndAHouseNumber(String marked) {
            assertFound(PrivacyForm.ADDRESS, marked);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "1234 AB",
                    "1234 AB ",
                    "1234 AB    1",
                    "1234 AB nr 1",
                    "1234 AB 123456",
                    "1234 AB 12a",
                    "0234 AB 1",
                    "123 AB 1",
                    "12345 AB 1",
                    "1234 ab 1",
                    "1234 Ab 1",
                    "1234 A 1",
                    "1234 ABC 1",
                    "1234 ABé 1",
                    "1234  AB 1",
                    "1234-AB 1",
                    "x1234 AB 1",
                    "1234 AB Ede"
                })
        void isNothingElse(String text) {
            assertClean(text);
        }
    }

    @Nested
    class PersonDescription {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[jongen van 15]",
                    "[meisje (14)]",
                    "een [Jongen van 15 jaar] uit",
                    "[jongen van 15 jaar oud]",
                    "[jongen van 15jr]",
                    "[meisje(14)]",
                    "[meisje (14 jaar)]",
                    "[meisje (14 jaar] uit Ede)",
                    "[meisje (14], Ede)",
                    "[meisje (14]; Ede)",
                    "[vrouw van 120].",
                    "[man van 9]",
                    "[meisje, 14 jaar],",
                    "[meisje 14 jaar]",
                    "[zoon van 3]",
                    "[girl of 14]",
                    "[boy aged 15]",
                    "[boy, aged 15 years]",
                    "[boy, 15 years old]",
                    "[woman (30)]",
                    "[man aged 30]",
                    "[man of 30]",
                    "[15-jarige jongen]",
                    "[15 jarig meisje]",
                    "[15-year-old boy]",
                    "[15 year old girl]",
                    "[15 jaar oude man]",
                    "[jongen van 15]-16 jaar"
                })
        void isSexAndAgeOfOnePerson(String marked) {
            assertFound(PrivacyForm.PERSON_DESCRIPTION, marked);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "jongen",
                    "jongen van",
                    "jongen van ",
                    "jongen van vijftien",
                    "jongens van 15",
                    "meisjes (14)",
                    "jongen van 1500",
                    "jongen van 121",
                    "man van 1.80 meter",
                    "man van 1,80 meter",
                    "man van 15:30",
                    "jongen van 15x",
                    "meisje 2",
                    "meisje, 2 weken",
                    "meisje,2 jaar",
                    "meisje (2 van 3)",
                    "meisje (14",
                    "meisje (14,5)",
                    "meisje (klas 2)",
                    "meisje2",
                    "jongen of 15 anderen",
                    "boy van 15",
                    "boy off 15",
                    "xman van 15",
                    "manx van 15",
                    "manë van 15",
                    "15-jarige",
                    "15-jarige leeftijd",
                    "15-jarige jongens",
                    "15 jaar",
                    "15 jaar oud",
                    "15 man",
                    "150-jarige man",
                    "1500-jarige man",
                    "partij van 15"
                })
        void isNothingElse(String text) {
            assertClean(text);
        }
    }

    @Nested
    class References {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "urn:nld:oin:123456782",
                    "URN:NLD:x:0612345678/123456782",
                    "(urn:nld:a-123456782)",
                    "zie urn:nld:é-123456782",
                    "urn:nld:jan.a@b",
                    "urn:nld:x@b.nl",
                    "00000001822477348000",
                    "OIN 00000001 822477348 000",
                    "00000001.822477348.000",
                    "00000004-123456782-000"
                })
        void areNotScanned(String text) {
            assertClean(text);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "urn:nld:x [123456782]",
                    "urn:nld:x,[123456782]",
                    "xurn:nld:[123456782]",
                    "urn:isbn:[123456782]",
                    "00000001 [822477348] 001",
                    "00000001 [822477348] 0001",
                    "00000001 [822477348]",
                    "00100001 [822477348] 000",
                    "00000001, [822477348] 000",
                    "00000001,[822477348],000",
                    "0000001 [822477348] 000"
                })
        void areTakenNoWiderThanTheyAre(String marked) {
            assertFound(PrivacyForm.POSSIBLE_BSN, marked);
        }
    }

    @Nested
    class Precedence {

        @Test
        void anIbanWinsOverAnEmailAddress() {
            assertThat(found("a.NL91ABNA0417164300@b.nl")).containsExactly("iban 3-20");
        }

        @Test
        void anIbanLeavesTheRestOfAnEmailAddressThatItStandsIn() {
            assertThat(found("a@b.nl.NL91ABNA0417164300.nl")).containsExactly("email 1-6", "iban 8-25");
        }

        @Test
        void anEmailAddressWinsOverATelephoneNumber() {
            assertThat(found("0612345678@b.nl")).containsExactly("email 1-15");
        }

        @Test
        void aTelephoneNumberWinsOverABsnThatBeginsEarlier() {
            assertThat(found("111 222 333")).containsExactly("possible-bsn 1-11");
            assertThat(found("123 456 782 0612345678")).containsExactly("possible-bsn 1-11", "phone 13-22");
            assertThat(found("0 123 456 782")).containsExactly("phone 1-13");
        }

        @Test
        void aTelephoneNumberWinsOverAnAddressThatBeginsEarlier() {
            assertThat(found("1234 AB 06-12345678")).containsExactly("phone 9-19");
        }

        @Test
        void aDateOfBirthWinsOverADescription() {
            assertThat(found("man van 30, geb. 1-2-1996"))
                    .containsExactly("person-description 1-10", "birth-date 13-25");
            assertThat(found("born 2010-01-15-jarige jongen")).containsExactly("birth-date 1-15");
        }

        @Test
        void aBsnWinsOverADescriptionThatBeginsEarlier() {
            assertThat(found("man van 111 222 333")).containsExactly("possible-bsn 9-19");
        }

        @Test
        void anAddressWinsOverADescription() {
            assertThat(found("1234 AB 15-jarige man")).containsExactly("address 1-10");
        }
    }

    @Test
    void reportsEveryPlaceInTheOrderOfTheText() {
        assertThat(found(
                        "meisje (14), 1234 AB 1, BSN 123456782, geb. 1-2-2010, 0612345678, a@b.nl, NL91ABNA0417164300"))
                .containsExactly(
                        "person-description 1-11",
                        "address 14-22",
                        "labelled-bsn 29-37",
                        "birth-date 40-52",
                        "phone 55-64",
                        "email 67-72",
                        "iban 75-92");
    }

    @Test
    void countsPositionsInCodePoints() {
        assertThat(found("😀😀 123456782 😀 a@b.nl")).containsExactly("possible-bsn 4-12", "email 16-21");
    }

    @Test
    void countsDigitsAndCharactersSoThatAMessageNeedsNoValue() {
        PrivacyMatch match = PrivacyScanner.scan("BSN 123 456 782").get(0);
        assertThat(match.digits()).isEqualTo(9);
        assertThat(match.characters()).isEqualTo(11);
        assertThat(match.kind()).isEqualTo(PrivacyKind.LABELLED_BSN);
        assertThat(match.toString()).doesNotContain("123").doesNotContain("456").doesNotContain("782");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Hoe delen wij een signaal met het strategisch beraad?",
                "Zes bijeenkomsten in 2026, waarvan 2 in Ede, om 14:30 uur.",
                "Het programma (2014-2016) telde 9 gemeenten en € 1.250.000.",
                "artikel 3, lid 2; pagina 12-14; versie 1.0.3"
            })
    void findsNothingInOrdinaryText(String text) {
        assertClean(text);
        assertThat(PrivacyScanner.scan(text)).isSameAs(List.of());
        assertThat(PrivacyScanner.mask(text)).isSameAs(text);
    }

    @Test
    void masksEveryCharacterButWhiteSpace() {
        assertThat(PrivacyScanner.mask("Bel 06 1234\u00a05678 of a@b.nl😀"))
                .isEqualTo("Bel ██ ████\u00a0████ of ██████😀");
        assertThat(PrivacyScanner.mask("𝔸@𝔸.𝔸𝔸 en meisje (14)")).isEqualTo("██████ en ██████ ████");
        assertThat(PrivacyScanner.mask("KvK 123456782, urn:nld:123456782, BSN 123456782"))
                .isEqualTo("KvK 123456782, urn:nld:123456782, BSN █████████");
    }

    @Test
    void masksAlsoWhatOnlyTouchedAMatch() {
        String text = "123456782+31612345678";
        assertThat(found(text)).containsExactly("possible-bsn 1-9");
        assertThat(PrivacyScanner.mask(text)).isEqualTo("█".repeat(21));
    }

    @Test
    void kindsAreNamedLikeTheirRules() {
        assertThat(Arrays.stream(PrivacyKind.values()).map(PrivacyKind::code))
                .containsExactly(
                        "privacy.labelled-bsn",
                        "privacy.possible-bsn",
                        "privacy.contact-detail",
                        "privacy.birth-date",
                        "privacy.address",
                        "privacy.person-description");
    }

    @Test
    void contactDetailsHaveThreeForms() {
        assertThat(Arrays.stream(PrivacyForm.values()).filter(form -> form.kind() == PrivacyKind.CONTACT_DETAIL))
                .containsExactly(PrivacyForm.IBAN, PrivacyForm.EMAIL, PrivacyForm.PHONE);
    }
}
