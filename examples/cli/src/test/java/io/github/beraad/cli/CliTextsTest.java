// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text is missing, and none is left over. */
class CliTextsTest {

    private static final Pattern KEY = Pattern.compile(
            "\"((?:usage|input|out|failed|report|label|option|parameter|count|page|explain|picture|html|profile|rules|convert|csv|schema|progress)\\.[a-z.-]*[a-z]|failed)\"");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{bundle:([a-z.-]+)}");

    private static final Texts DUTCH = CliTexts.in(Language.DUTCH);
    private static final Texts ENGLISH = CliTexts.in(Language.ENGLISH);

    /** The keys that the program names, those that it puts together included. */
    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> programs = Files.walk(Path.of("src", "main", "java"));
                Stream<Path> pages = Files.walk(Path.of("src", "main", "jte"))) {
            for (Path file :
                    Stream.concat(programs, pages).filter(Files::isRegularFile).toList()) {
                String program = Files.readString(file);
                for (Pattern pattern : List.of(KEY, PLACEHOLDER)) {
                    Matcher matcher = pattern.matcher(program);
                    while (matcher.find()) {
                        named.add(matcher.group(1));
                    }
                }
            }
        }
        for (Outcome outcome : Outcome.values()) {
            named.add("count.outcome." + outcome.code());
        }
        for (Severity severity : Severity.values()) {
            named.add("count.severity." + severity.code());
        }
        for (String option :
                List.of("on", "format", "threshold", "lang", "color", "max-confidentiality", "to", "table")) {
            named.add("usage.value." + option);
        }
        return named;
    }

    @Test
    void everyKeyHasATextInBothLanguages() throws IOException {
        assertThat(named()).isNotEmpty().allSatisfy(key -> {
            assertThat(DUTCH.template(key)).as(key).isPresent();
            assertThat(ENGLISH.template(key)).as(key).isPresent();
        });
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.keys()).isEqualTo(DUTCH.keys());
    }

    @Test
    void noTextIsLeftOver() throws IOException {
        Set<String> leftOver = new TreeSet<>(DUTCH.keys());
        leftOver.removeAll(named());
        // picocli asks for these by itself
        leftOver.removeIf(key -> key.startsWith("beraad.") || key.endsWith("Heading"));

        assertThat(leftOver).isEmpty();
    }
}
