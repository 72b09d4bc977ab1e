// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

    /** A word that the library has no name for. */
    private enum Season implements Term {
        SPRING;

        @Override
        public String code() {
            return "spring";
        }

        @Override
        public String concept() {
            return "season";
        }
    }

    private static String fill(String template, Facts facts) {
        return Texts.dutch().fill(template, facts);
    }

    private static Facts fact(Object value) {
        return Facts.of(List.of("fact"), value);
    }

    @Nested
    class APlaceholder {

        @Test
        void standsForAFact() {
            Facts facts = Facts.of(List.of("held", "required"), 4, 6);

            assertThat(fill("{held} van {required}, dus {held}", facts)).isEqualTo("4 van 6, dus 4");
        }

        @Test
        void isLeftEmptyWithoutAFact() {
            assertThat(fill("a{fact}b", Facts.none())).isEqualTo("ab");
            assertThat(fill("a{}b", Facts.none())).isEqualTo("ab");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "programma's", "it's 'so'", "100%", "a } b", "a | b: c? d"})
        void isTheOnlyThingThatMeansSomething(String text) {
            assertThat(fill(text, fact("x"))).isEqualTo(text);
        }

        @Test
        void changesNothingAroundIt() {
            assertThat(fill("'t is '{fact}'", fact("zo"))).isEqualTo("'t is 'zo'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a {fact", "{", "a {fact:one|two", "{fact? {fact}"})
        void isJustTextWhenItIsNeverClosed(String text) {
            assertThat(fill(text, fact("x"))).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"{other}", "{fact}", "{", "}", "a|b", "{fact? x}"})
        void isNotReadInWhatAFactSays(String value) {
            assertThat(fill("<{fact}>", fact(value))).isEqualTo("<" + value + ">");
        }
    }

    @Nested
    class ANumber {

        @ParameterizedTest
        @CsvSource({"0,dagen", "1,dag", "2,dagen", "-1,dagen"})
        void choosesSingularOrPlural(int number, String expected) {
            assertThat(fill("{fact:dag|dagen}", fact(number))).isEqualTo(expected);
        }

        @Test
        void isTheLengthOfAList() {
            assertThat(fill("{fact:is|zijn}", fact(List.of("a")))).isEqualTo("is");
            assertThat(fill("{fact:is|zijn}", fact(List.of("a", "b")))).isEqualTo("zijn");
        }

        @Test
        void thatIsAbsentIsNotOne() {
            assertThat(fill("{fact:dag|dagen}", Facts.none())).isEqualTo("dagen");
        }

        @Test
        void mayHaveNothingToSayForMany() {
            assertThat(fill("x{fact: (één)}", fact(1))).isEqualTo("x (één)");
            assertThat(fill("x{fact: (één)}", fact(3))).isEqualTo("x");
        }

        @Test
        void mayStandInItsOwnParts() {
            assertThat(fill("{fact:{fact} dag|alle {fact} dagen}", fact(1))).isEqualTo("1 dag");
            assertThat(fill("{fact:{fact} dag|alle {fact} dagen}", fact(9))).isEqualTo("alle 9 dagen");
        }
    }

    @Nested
    class AnOptionalPart {

        private static final String CHAIR = "voorzitter{party? van {party}}{post? met functie {post}}";

        @Test
        void isThereWhenItsFactIs() {
            List<String> names = List.of("party", "post");

            assertThat(fill(CHAIR, Facts.of(names, "jenv", null))).isEqualTo("voorzitter van jenv");
            assertThat(fill(CHAIR, Facts.of(names, null, "mayor"))).isEqualTo("voorzitter met functie mayor");
            assertThat(fill(CHAIR, Facts.of(names, "jenv", "mayor")))
                    .isEqualTo("voorzitter van jenv met functie mayor");
            assertThat(fill(CHAIR, Facts.none())).isEqualTo("voorzitter");
        }

        @Test
        void mayHaveAnother() {
            assertThat(fill("per {fact?{fact}|jaar}", fact("maand"))).isEqualTo("per maand");
            assertThat(fill("per {fact?{fact}|jaar}", Facts.none())).isEqualTo("per jaar");
        }

        @Test
        void isAbsentForAListOfNothing() {
            assertThat(fill("{fact?wel: {fact}|niets}", fact(List.of()))).isEqualTo("niets");
            assertThat(fill("{fact?wel: {fact}|niets}", fact(List.of("a")))).isEqualTo("wel: a");
        }

        @Test
        void mayHoldOthers() {
            String template = "x{days?, binnen {days} {days:dag|dagen}{from? na {from}|!}}";
            List<String> names = List.of("days", "from");

            assertThat(fill(template, Facts.of(names, 1, "a"))).isEqualTo("x, binnen 1 dag na a");
            assertThat(fill(template, Facts.of(names, 2, null))).isEqualTo("x, binnen 2 dagen!");
            assertThat(fill(template, Facts.of(names, null, "a"))).isEqualTo("x");
        }
    }

    @Nested
    class AValue {

        @Test
        void isAnIdAsItIs() {
            assertThat(fill("{fact}", fact("gm0995"))).isEqualTo("gm0995");
        }

        @Test
        void isADateWithTheNameOfTheMonth() {
            assertThat(Texts.dutch().value(DAY)).isEqualTo("8 december 2026");
            assertThat(Texts.english().value(DAY)).isEqualTo("8 December 2026");
            assertThat(Texts.dutch().value(LocalDate.of(800, 3, 1))).isEqualTo("1 maart 800");
        }

        @Test
        void isATermByItsName() {
            assertThat(Texts.dutch().value(Label.FINDINGS)).isEqualTo("Bevindingen");
            assertThat(Texts.english().value(Label.FINDINGS)).isEqualTo("Findings");
        }

        @Test
        void isATermByItsCodeWhereItHasNoName() {
            assertThat(Texts.dutch().value(Season.SPRING)).isEqualTo("spring");
        }

        @Test
        void isAListAsAnEnumeration() {
            assertThat(Texts.dutch().value(List.of())).isEmpty();
            assertThat(Texts.dutch().value(List.of("a"))).isEqualTo("a");
            assertThat(Texts.dutch().value(List.of("a", "b"))).isEqualTo("a en b");
            assertThat(Texts.dutch().value(List.of("a", DAY, Label.YES))).isEqualTo("a, 8 december 2026 en ja");
            assertThat(Texts.english().value(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        }

        /** In these languages a number or a letter looks different where the default locale is read. */
        @ParameterizedTest
        @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "de-DE"})
        void looksTheSameWhateverTheDefaultLocale(String tag) {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Facts facts = Facts.of(List.of("fact", "number", "texts"), DAY, 12345, List.of("I", "i"));

                assertThat(fill("{fact} {number} {texts}", facts)).isEqualTo("8 december 2026 12345 I en i");
                assertThat(Texts.in(Language.ENGLISH).value(DAY)).isEqualTo("8 December 2026");
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class ALanguage {

        @Test
        void isDutchOrElseEnglish() {
            assertThat(Texts.in(Language.DUTCH)).isSameAs(Texts.dutch());
            assertThat(Texts.in(Language.ENGLISH)).isSameAs(Texts.english());
            assertThat(Texts.in(new Language("fy"))).isSameAs(Texts.english());
            assertThat(Texts.dutch().language()).isEqualTo(Language.DUTCH);
            assertThat(Texts.english().language()).isEqualTo(Language.ENGLISH);
        }

        @Test
        void ofAnApplicationFallsBackWhereItHasNoText() {
            Texts frisian = Texts.of(
                    new Language("fy"),
                    Map.of("label.findings", "Fynsten", "month.12", "desimber", "greeting", "Goeie {name}"),
                    Texts.dutch());

            assertThat(frisian.language()).isEqualTo(new Language("fy"));
            assertThat(frisian.keys()).containsExactly("greeting", "label.findings", "month.12");
            assertThat(frisian.name(Label.FINDINGS)).isEqualTo("Fynsten");
            assertThat(frisian.name(Label.RULE)).isEqualTo("Regel");
            assertThat(frisian.text("greeting", Facts.of(List.of("name"), "jenv")))
                    .isEqualTo("Goeie jenv");
            assertThat(frisian.text(Label.CONFORMS.textKey(), Facts.of(Label.CONFORMS.facts(), "x")))
                    .isEqualTo("Het register voldoet: geen bevinding met ernst 'x' of zwaarder.");
            assertThat(frisian.value(List.of(DAY, LocalDate.of(2026, 1, 2))))
                    .isEqualTo("8 desimber 2026 en 2 januari 2026");
        }

        @Test
        void saysTheKeyOfATextThatIsNotThere() {
            assertThat(Texts.dutch().text("no.such.key")).isEqualTo("no.such.key");
            assertThat(Texts.dutch().template("no.such.key")).isEmpty();
        }

        @Test
        void listsItsKeysInOrder() {
            assertThat(List.copyOf(Texts.dutch().keys())).isSorted().contains("month.1", "list.and");
        }
    }
}
