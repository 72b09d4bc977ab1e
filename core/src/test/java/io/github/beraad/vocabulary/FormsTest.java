// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import static io.github.beraad.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    private static final String SMILE = "\uD83D\uDE00";

    @Nested
    class Ids {

        @ParameterizedTest
        @ValueSource(strings = {"a", "0", "lip-2026-1", "a.b_c-d", "1.0", "a--", "a."})
        void mayBe(String id) {
            assertThat(Forms.id("x.id", id)).isSameAs(id);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "-a", ".a", "_a", "A", "aB", "a b", "a/b", "\u00E9t\u00E9", "a\n", "a:b", "\u0661"})
        void mayNotBe(String id) {
            InvalidValueException refusal =
                    catchThrowableOfType(InvalidValueException.class, () -> Forms.id("x.id", id));

            assertThat(refusal).isNotNull();
            assertThat(refusal.field()).isEqualTo("x.id");
        }

        @Test
        void haveAtMost64Characters() {
            assertThat(Forms.id("x.id", "a".repeat(64))).hasSize(64);
            assertRefused("x.id", "a".repeat(40) + "...", () -> Forms.id("x.id", "a".repeat(65)));
        }

        @Test
        void standInAListOnce() {
            assertThat(Forms.ids("x.ids", List.of("a", "b"))).containsExactly("a", "b");
            assertThat(Forms.ids("x.ids", List.of())).isEmpty();
            assertRefused("x.ids", "a", () -> Forms.ids("x.ids", List.of("a", "b", "a")));
            assertRefused("x.ids", "B", () -> Forms.ids("x.ids", List.of("a", "B")));
        }
    }

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(strings = {"a", " a ", "'s-Gravenhage", "\uD83D\uDE00", "a\u00A0b", "\u202Fa"})
        void areKeptAsTheyCame(String name) {
            assertThat(Forms.name("x.name", name)).isSameAs(name);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u00A0\u2003\u3000", "\u2028"})
        void areNotBlank(String name) {
            assertThat(assertRefused("x.name", name, () -> Forms.name("x.name", name))
                            .rule())
                    .contains("blank");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\nb", "a\tb", "a\u0000", "a\u007F", "a\u0085", "\u0007"})
        void holdNoControlCharacters(String name) {
            String shown = name.replaceAll("\\p{Cntrl}|\u0085", "?");

            assertRefused("x.name", shown, () -> Forms.name("x.name", name));
        }

        @Test
        void haveAtMost200CodePoints() {
            assertThat(Forms.name("x.name", SMILE.repeat(200))).hasSize(400);
            assertRefused("x.name", SMILE.repeat(40) + "...", () -> Forms.name("x.name", SMILE.repeat(201)));
        }

        @ParameterizedTest
        @ValueSource(ints = {0xD83D, 0xDE00})
        void holdNoHalfACharacter(int half) {
            String name = "a" + (char) half;

            assertThat(catchThrowableOfType(InvalidValueException.class, () -> Forms.name("x.name", name)))
                    .isNotNull();
        }

        @Test
        void ofVersionsHaveAtMost20CodePoints() {
            assertThat(Forms.version("x.version", "2026-01 concept nr 2")).hasSize(20);
            assertRefused(
                    "x.version", "2026-01 concept nr 21", () -> Forms.version("x.version", "2026-01 concept nr 21"));
            assertRefused("x.version", "", () -> Forms.version("x.version", ""));
        }
    }

    @Nested
    class Texts {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a\nb\r\nc\td", "\uD83D\uDE00"})
        void areKeptAsTheyCame(String text) {
            assertThat(Forms.text("x.text", text)).isSameAs(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"secret \u0000", "secret \u000B", "secret \u001B[0m", "secret \uD83D"})
        void areRefusedWithoutBeingShown(String text) {
            assertThat(assertRefused("x.text", () -> Forms.text("x.text", text)))
                    .hasMessageNotContaining("secret");
        }

        @Test
        void haveAtMost20000CodePoints() {
            assertThat(Forms.text("x.text", SMILE.repeat(20_000))).hasSize(40_000);
            assertRefused("x.text", () -> Forms.text("x.text", "a".repeat(20_001)));
        }
    }

    @Nested
    class Urls {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://example.org",
                    "http://example.org/a?b=c#d",
                    "HTTPS://example.org",
                    "https://10.0.0.1:8080/"
                })
        void areAbsoluteAndOfTheWeb(String url) {
            assertThat(Forms.url("x.url", url)).isSameAs(url);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "example.org",
                    "/a",
                    "//example.org",
                    "ftp://example.org",
                    "mailto:info@example.org",
                    "https:example.org",
                    "https://",
                    "javascript:1",
                    "https://a b"
                })
        void areNothingElse(String url) {
            assertRefused("x.url", url, () -> Forms.url("x.url", url));
        }

        @Test
        void haveAtMost2000Characters() {
            String longest = "https://example.org/" + "a".repeat(1_980);

            assertThat(Forms.url("x.url", longest)).hasSize(2_000);
            assertRefused(
                    "x.url", "https://example.org/aaaaaaaaaaaaaaaaaaaa...", () -> Forms.url("x.url", longest + "a"));
        }
    }

    @Test
    void listsAndNumbersHaveAtLeastWhatIsAsked() {
        assertThat(Forms.notEmpty("x.list", List.of("a"))).containsExactly("a");
        assertRefused("x.list", () -> Forms.notEmpty("x.list", List.of()));
        assertThat(Forms.noneTwice("x.list", List.of(1, 2))).containsExactly(1, 2);
        assertRefused("x.list", "1", () -> Forms.noneTwice("x.list", List.of(1, 1)));
        assertThat(Forms.atLeast("x.number", 1, 1)).isEqualTo(1);
        assertRefused("x.number", "0", () -> Forms.atLeast("x.number", 0, 1));
    }

    @Test
    void periodsEndAfterTheyBegin() {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 1, 1));

        assertThat(Forms.period("x", day, Optional.empty())).hasToString("[2026-01-01, ..)");
        assertRefused("x.until", "2026-01-01", () -> Forms.period("x", day, day));
    }

    @Test
    void whatIsBlank() {
        assertThat(Forms.isBlank("")).isTrue();
        assertThat(Forms.isBlank(" \t\n\u000B\f\r\u0085\u00A0\u1680\u2028\u2029\u3000"))
                .isTrue();
        assertThat(Forms.isBlank(" a")).isFalse();
        assertThat(Forms.isBlank("\u200B")).isFalse();
    }
}
