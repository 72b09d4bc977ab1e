// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.compliance.Library;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls that cannot be used end with 2 and tell what to do instead. */
class UsageTest {

    /**
     * A call that is not right.
     *
     * @param arguments the arguments, with spaces between
     * @param dutch what is said about it in Dutch
     * @param english what is said about it in English
     */
    record Mistake(String arguments, String dutch, String english) {

        @Override
        public String toString() {
            return "beraad " + arguments;
        }
    }

    static Stream<Mistake> mistakes() {
        return Stream.of(
                new Mistake("", "Kies uit: check", "Choose from: check"),
                new Mistake("chekc", "Het commando \"chekc\" bestaat niet", "There is no command \"chekc\""),
                new Mistake("chekc --help", "Bedoeld is misschien check", "Perhaps check is meant"),
                new Mistake("--onn", "De optie \"--onn\" bestaat niet", "There is no option \"--onn\""),
                new Mistake("check", "geen bestand genoemd", "No file is named"),
                new Mistake("check x --onn 1", "Bedoeld is misschien --on", "Perhaps --on is meant"),
                new Mistake("check x --profiel", "De optie \"--profiel\"", "There is no option \"--profiel\""),
                new Mistake("check x --on", "--on heeft een waarde nodig: DATUM", "--on needs a value: DATE"),
                new Mistake("briefing x", "--for ontbreekt", "--for is missing"),
                new Mistake("briefing x --for", "--for heeft een waarde nodig", "--for needs a value"),
                new Mistake("check x --on 0000-01-01", "kies een dag die bestaat", "choose a day that exists"),
                new Mistake("check x --on morgen", "zoals 2026-11-23", "such as 2026-11-23"),
                new Mistake("check x --on 2026-02-30", "kies een dag die bestaat", "choose a day that exists"),
                new Mistake("check x --on +12026-01-01", "geen datum", "no date"),
                new Mistake("check x --on 23-11-2026", "Schrijf jaar-maand-dag: 2026-11-23.", "day: 2026-11-23."),
                new Mistake("check x --on 1/2/2026", "Schrijf jaar-maand-dag: 2026-02-01.", "day: 2026-02-01."),
                new Mistake("check x --format xml", "Kies uit: text, json", "Choose from: text, json"),
                new Mistake("check x --threshold fout", "Kies uit: error, warning, info", "Choose from: error"),
                new Mistake("check x --lang fr", "Kies uit: nl, en", "Choose from: nl, en"),
                new Mistake("check x --color ja", "Kies uit: auto, always, never", "Choose from: auto"),
                new Mistake("check x --on 2026-01-01 --on 2026-01-02", "--on staat er meer dan", "more than once"),
                new Mistake("check x --quiet=3", "--quiet krijgt geen waarde", "--quiet takes no value"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsExplained(Mistake mistake) {
        String[] arguments = mistake.arguments().isEmpty()
                ? new String[0]
                : mistake.arguments().split(" ", -1);

        Call.Ended dutch = Call.of(arguments).run();
        Call.Ended english = Call.of(arguments).with("LANG", "en_GB.UTF-8").run();

        assertThat(dutch.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(dutch.out()).isEmpty();
        assertThat(unwrapped(dutch.err())).contains(mistake.dutch()).contains("Hulp: beraad");
        assertThat(english.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(unwrapped(english.err())).contains(mistake.english()).contains("Help: beraad");
    }

    private static String unwrapped(String text) {
        return text.replace('\n', ' ');
    }

    @Test
    void aLongValueIsShortened() {
        assertThat(Call.of("check", "x", "--on", "9".repeat(1000)).run().err())
                .hasSizeLessThan(300)
                .contains("9".repeat(40) + "…");
    }

    @Test
    void theVersionIsThatOfTheLibrary() {
        Call.Ended ended = Call.of("--version").run();

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).isEqualTo("beraad " + Library.version() + System.lineSeparator());
        assertThat(Call.of("check", "--version").run().out()).isEqualTo(ended.out());
    }

    @Test
    void everyOptionIsInTheHelp() {
        Call.Ended ended = Call.of("check", "--help").run();

        assertThat(ended.status()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out())
                .contains("--on", "--format", "--threshold", "--lenient", "--out", "--color", "--quiet", "--lang")
                .contains("Eindstatus: 0");
    }
}
