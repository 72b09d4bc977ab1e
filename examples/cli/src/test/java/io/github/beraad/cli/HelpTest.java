// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The help of every command teaches by example, in both languages. */
class HelpTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "io", "github", "beraad", "cli");

    private static List<String> commands() {
        List<String> commands = new ArrayList<>();
        Main.commandLine(new Session(Call.of().surroundings()))
                .getSubcommands()
                .keySet()
                .forEach(commands::add);
        return commands;
    }

    static Stream<Arguments> pages() {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(commands());
        return all.stream().flatMap(command -> Stream.of("nl", "en").map(language -> Arguments.of(command, language)));
    }

    private static String help(String command, String language) {
        Call.Ended ended = command.isEmpty()
                ? Call.of("--help", "--lang", language).run()
                : Call.of(command, "--help", "--lang", language).run();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        return ended.out();
    }

    /** Run with {@code -Dberaad.write=true} to write the pages anew. */
    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsAsItWasReviewed(String command, String language) throws IOException {
        Path golden = GOLDEN.resolve("help" + (command.isEmpty() ? "" : "_" + command) + "_" + language + ".txt");
        String help = help(command, language);
        if (Boolean.getBoolean("beraad.write")) {
            Files.writeString(golden, help);
        }

        assertThat(golden).content().isEqualTo(help);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageHasAnExampleOfItsCommandAndFitsATerminal(String command, String language) {
        String help = help(command, language);

        assertThat(help).contains(language.equals("nl") ? "\nVoorbeelden:\n" : "\nExamples:\n");
        assertThat(help.lines().filter(line -> line.startsWith("  beraad " + command)))
                .isNotEmpty();
        assertThat(help.lines())
                .allSatisfy(line -> assertThat(Paragraph.width(line)).isLessThanOrEqualTo(80));
    }

    /** What is copied from the help runs. */
    @ParameterizedTest
    @MethodSource("pages")
    void anExampleStandsOnOneLine(String command, String language) {
        List<String> lines = help(command, language).lines().toList();
        int heading = lines.indexOf(language.equals("nl") ? "Voorbeelden:" : "Examples:");

        assertThat(lines.subList(
                        heading + 1,
                        heading + 1 + lines.subList(heading + 1, lines.size()).indexOf("")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("  "));
    }

    /** Behind the end of a sentence stands no small letter: that would be the rest of a name with a dot in it. */
    @ParameterizedTest
    @MethodSource("pages")
    void aNameWithADotStaysOnOneLine(String command, String language) {
        List<String> lines = help(command, language).lines().toList();

        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean goesOn = line.startsWith(" ".repeat(12)) && lines.get(i - 1).endsWith(".");
            assertThat(goesOn && Character.isLowerCase(line.strip().charAt(0)))
                    .as(lines.get(i - 1) + " / " + line)
                    .isFalse();
        }
    }

    @Test
    void theHelpOfTheCommandNamesEveryCommand() {
        for (String command : commands()) {
            assertThat(help("", "nl")).contains("\n  " + command + " ");
        }
    }
}
