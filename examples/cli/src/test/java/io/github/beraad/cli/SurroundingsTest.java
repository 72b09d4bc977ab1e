// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command takes from its surroundings: language, colour, today. */
class SurroundingsTest {

    private static final String ESCAPE = "\u001b[";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, nl",
                "-, -, en_GB.UTF-8, en",
                "-, -, nl_NL, nl",
                "-, -, de_DE.UTF-8, nl",
                "-, -, C, nl",
                "-, -, en, en",
                "-, -, EN_us, en",
                "-, en_US, nl_NL, en",
                "nl_BE@euro, en_US, en_US, nl",
                "C.UTF-8, en_US, en_US, nl",
                "'', en_US, nl_NL, en"
            })
    void theLanguageOfTheEnvironmentIsTheDefault(String all, String messages, String lang, String expected) {
        Call call = Call.check(Call.NATIONAL);
        if (all != null) {
            call.with("LC_ALL", all);
        }
        if (messages != null) {
            call.with("LC_MESSAGES", messages);
        }
        if (lang != null) {
            call.with("LANG", lang);
        }

        assertThat(call.run().out()).contains(expected.equals("nl") ? "Samenvatting" : "Summary");
    }

    @Test
    void theOptionGoesBeforeTheEnvironment() {
        assertThat(Call.check(Call.NATIONAL, "--lang", "nl")
                        .with("LANG", "en_GB")
                        .run()
                        .out())
                .contains("Samenvatting");
        assertThat(Call.check(Call.NATIONAL, "--lang=en")
                        .with("LANG", "nl_NL")
                        .run()
                        .out())
                .contains("Summary");
    }

    @Test
    void problemsAndHelpAreToldInTheLanguageToo() {
        assertThat(Call.of("check", "weg.json").with("LANG", "en").run().err()).contains("does not exist");
        assertThat(Call.of("check", "weg.json").run().err()).contains("bestaat niet");
        assertThat(Call.of("check", "--help", "--lang", "en").run().out()).contains("Usage: beraad check");
        assertThat(Call.of("check", "--help").run().out()).contains("Gebruik: beraad check");
    }

    @Test
    void whatStandsBehindTwoDashesIsAFileAndNoLanguage() {
        assertThat(Call.of("check", "--", "--lang=en").run().err()).contains("bestaat niet");
        assertThat(Call.of("check", "--lang=en", "--", "--lang=nl").run().err()).contains("does not exist");
    }

    @Test
    void colourIsForTerminalsAlone() {
        assertThat(Call.check(Call.NATIONAL).run().out()).doesNotContain(ESCAPE);
        assertThat(Call.check(Call.NATIONAL).onTerminal().run().out()).contains(ESCAPE);
    }

    @Test
    void noColorIsHonoured() {
        assertThat(Call.check(Call.NATIONAL)
                        .onTerminal()
                        .with("NO_COLOR", "1")
                        .run()
                        .out())
                .doesNotContain(ESCAPE);
        assertThat(Call.check(Call.NATIONAL)
                        .onTerminal()
                        .with("NO_COLOR", "")
                        .run()
                        .out())
                .contains(ESCAPE);
    }

    @Test
    void aTerminalThatKnowsNoColoursGetsNone() {
        assertThat(Call.check(Call.NATIONAL)
                        .onTerminal()
                        .with("TERM", "dumb")
                        .run()
                        .out())
                .doesNotContain(ESCAPE);
        assertThat(Call.check(Call.NATIONAL)
                        .onTerminal()
                        .with("TERM", "xterm")
                        .run()
                        .out())
                .contains(ESCAPE);
    }

    @Test
    void theOptionDecidesOnColour() {
        assertThat(Call.check(Call.NATIONAL, "--color", "never")
                        .onTerminal()
                        .run()
                        .out())
                .doesNotContain(ESCAPE);
        assertThat(Call.check(Call.NATIONAL, "--color", "always")
                        .with("NO_COLOR", "1")
                        .run()
                        .out())
                .contains(ESCAPE);
    }

    @Test
    void aFileGetsNoColour(@TempDir Path folder) {
        Path out = folder.resolve("report.txt");

        assertThat(Call.check(Call.NATIONAL, "--out", out.toString())
                        .onTerminal()
                        .run()
                        .status())
                .isZero();
        assertThat(RegisterEdits.text(out)).contains("Samenvatting").doesNotContain(ESCAPE);
    }

    @Test
    void colourChangesNoWord() {
        String plain = Call.check(Call.NATIONAL).run().out();
        String coloured = Call.check(Call.NATIONAL, "--color", "always").run().out();

        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void todayIsTheDefaultDateAndTheReportSaysSo() {
        assertThat(Call.check(Call.NATIONAL).run().out()).contains("23 november 2026 (vandaag)");
        assertThat(Call.check(Call.NATIONAL, "--on", "2026-11-24").run().out())
                .contains("24 november 2026\n")
                .doesNotContain("vandaag");
    }
}
