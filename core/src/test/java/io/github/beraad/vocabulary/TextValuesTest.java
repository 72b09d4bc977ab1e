// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import static io.github.beraad.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.beraad.text.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Texts in somebody's own words, and that they do not get out by the back door. */
class TextValuesTest {

    private static final String SECRET = "secret words";
    private static final Redaction REDACTION = new Redaction(LocalDate.of(2026, 1, 1), SECRET);

    @Nested
    class FreeTexts {

        @Test
        void areKeptAsTheyCame() {
            assertThat(FreeText.of(" a\n").text()).contains(" a\n");
            assertThat(FreeText.of("a").redaction()).isEmpty();
            assertThat(FreeText.redacted(REDACTION).text()).isEmpty();
            assertThat(FreeText.redacted(REDACTION).redaction()).contains(REDACTION);
        }

        @Test
        void tellTheirLengthAndNeverTheirWords() {
            assertThat(FreeText.of(SECRET)).hasToString("FreeText(12 characters)");
            assertThat(FreeText.of("\uD83D\uDE00")).hasToString("FreeText(1 characters)");
            assertThat(FreeText.redacted(REDACTION)).hasToString("FreeText(redacted)");
            assertThat(REDACTION).hasToString("Redaction(2026-01-01)");
        }

        @Test
        void areRefusedWithoutBeingShown() {
            assertThat(assertRefused("text", () -> FreeText.of(SECRET + "\u0000")))
                    .hasMessageNotContaining(SECRET);
            assertRefused("redacted.reason", () -> new Redaction(LocalDate.EPOCH, SECRET + "\u0000"));
        }

        @Test
        void areEqualByTheirWords() {
            assertThat(FreeText.of("a")).isEqualTo(FreeText.of("a")).hasSameHashCodeAs(FreeText.of("a"));
            assertThat(FreeText.redacted(REDACTION))
                    .isEqualTo(FreeText.redacted(REDACTION))
                    .hasSameHashCodeAs(FreeText.redacted(REDACTION));
            assertThat(FreeText.of("a"))
                    .isNotEqualTo(FreeText.of("b"))
                    .isNotEqualTo(FreeText.redacted(REDACTION))
                    .isNotEqualTo("a");
        }
    }

    @Nested
    class LocalisedTexts {

        private final LocalisedText both = LocalisedText.of(Optional.of("voorzitter"), Optional.of("chair"));
        private final LocalisedText dutch = LocalisedText.of(Optional.of("voorzitter"), Optional.empty());
        private final LocalisedText english = LocalisedText.of(Optional.empty(), Optional.of("chair"));

        @Test
        void speakTheLanguageOfTheReaderOrElseTheOneThereIs() {
            assertThat(both.in(Language.DUTCH)).isEqualTo("voorzitter");
            assertThat(both.in(Language.ENGLISH)).isEqualTo("chair");
            assertThat(dutch.in(Language.ENGLISH)).isEqualTo("voorzitter");
            assertThat(english.in(Language.DUTCH)).isEqualTo("chair");
            assertThat(english.dutch()).isEmpty();
            assertThat(english.english()).contains("chair");
            assertThat(both).hasToString("voorzitter");
        }

        @Test
        void areEqualByBoth() {
            assertThat(both)
                    .isEqualTo(LocalisedText.of(Optional.of("voorzitter"), Optional.of("chair")))
                    .hasSameHashCodeAs(LocalisedText.of(Optional.of("voorzitter"), Optional.of("chair")))
                    .isNotEqualTo(dutch)
                    .isNotEqualTo(english)
                    .isNotEqualTo("voorzitter");
        }

        @Test
        void needOne() {
            assertRefused("text", () -> LocalisedText.of(Optional.empty(), Optional.empty()));
            assertRefused("nl", () -> LocalisedText.of(Optional.of("\u0000"), Optional.empty()));
            assertRefused("en", () -> LocalisedText.of(Optional.empty(), Optional.of("\u0000")));
        }
    }

    @Nested
    class Extended {

        @Test
        void keepsWhateverItIsInOrder() {
            Map<String, ExtensionValue> values = new LinkedHashMap<>();
            values.put("z:a", new ExtensionValue.NumberValue("1.50"));
            values.put("a:z", ExtensionValue.NullValue.NULL);
            Extensions extensions = Extensions.of(values);
            values.clear();

            assertThat(extensions.values().keySet()).containsExactly("z:a", "a:z");
            assertThat(extensions.values()).isUnmodifiable();
            assertThat(extensions.isEmpty()).isFalse();
            assertThat(Extensions.none().isEmpty()).isTrue();
            assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
        }

        @Test
        void needsAColonInEveryKey() {
            assertRefused(
                    "extensions",
                    "zaaknummer",
                    () -> Extensions.of(Map.of("zaaknummer", new ExtensionValue.FlagValue(true))));
        }

        @Test
        void tellsItsKeysAndNeverItsTexts() {
            Extensions extensions = Extensions.of(Map.of(
                    "gemeente:notitie",
                    new ExtensionValue.ObjectValue(Map.of(
                            "list", new ExtensionValue.ListValue(List.of(new ExtensionValue.TextValue(SECRET)))))));

            assertThat(extensions).hasToString("Extensions[gemeente:notitie]");
            assertThat(extensions.values()).asString().doesNotContain(SECRET);
        }

        @Test
        void isEqualByKeysAndValues() {
            Extensions one = Extensions.of(Map.of("a:b", new ExtensionValue.FlagValue(true)));

            assertThat(one)
                    .isEqualTo(Extensions.of(Map.of("a:b", new ExtensionValue.FlagValue(true))))
                    .hasSameHashCodeAs(Extensions.of(Map.of("a:b", new ExtensionValue.FlagValue(true))))
                    .isNotEqualTo(Extensions.of(Map.of("a:b", new ExtensionValue.FlagValue(false))))
                    .isNotEqualTo(Extensions.none())
                    .isNotEqualTo("a:b");
        }
    }

    @Nested
    class Refused {

        @Test
        void valuesAreShortenedToFortyCharacters() {
            String longest = "\uD83D\uDE00".repeat(40);

            assertThat(new InvalidValueException("x", longest, "is wrong").value())
                    .contains(longest);
            assertThat(new InvalidValueException("x", longest + "a", "is wrong").value())
                    .contains(longest + "...");
        }

        @Test
        void valuesShowNoControlCharacters() {
            assertThat(new InvalidValueException("x", "a\u001Bb\n", "is wrong")).hasMessage("x: 'a?b?' is wrong");
        }

        @Test
        void nothingIsNoValue() {
            assertThatNullPointerException().isThrownBy(() -> FreeText.redacted(nothing()));
        }

        @SuppressWarnings("NullAway") // what a caller without null checks may hand over
        private Redaction nothing() {
            return null;
        }
    }
}
