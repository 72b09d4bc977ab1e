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

    @Test
    void theHelpOfTheCommandNamesEveryCommand() {
        for (String command : commands()) {
            assertThat(help("", "nl")).contains("\n  " + command + " ");
        }
    }
}
