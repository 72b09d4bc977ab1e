// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The library says of every register of the corpus what it said before. Whoever means to change that accepts the
 * difference in the same change, by running this test with {@code -Dberaad.accept=true} and committing the list that it
 * writes: so every change of behaviour is seen in a review, register by register and rule by rule.
 */
class BehaviourTest {

    private static final Path STORED = Path.of("src/test/resources/io/github/beraad/behaviour/reports.txt");
    private static final String HEADER =
            "# register, date, SHA-256 of what the check and the next steps say (without wording), and how often each rule was found";

    /** What the library said as it is stored, from the last time that it did; and what it says otherwise now. */
    private static final Path ACCEPTED = Path.of("target/behaviour/accepted");

    private static final Path NOW = Path.of("target/behaviour/now");

    @Test
    void everyRegisterGivesTheReportThatIsStored() throws IOException {
        List<String> now = new ArrayList<>();
        now.add(HEADER);
        List<Corpus.Answer> answers = Corpus.answers();
        answers.forEach(answer -> now.add(answer.line()));
        if (Boolean.getBoolean("beraad.accept")) {
            Files.writeString(STORED, String.join("\n", now) + "\n");
        }
        keep(answers, Set.copyOf(Files.readAllLines(STORED)));
        assertThat(differences(Files.readAllLines(STORED), now))
                .as(
                        "what the library says changed. See what: git diff --no-index --diff-filter=M %s %s in examples/compliance-tests"
                                + " (the first is there when this test has run before the change)."
                                + " If it is meant, run this test with -Dberaad.accept=true",
                        ACCEPTED, NOW)
                .isEmpty();
    }

    private static void keep(List<Corpus.Answer> answers, Set<String> stored) throws IOException {
        Set<String> names = new LinkedHashSet<>();
        for (Corpus.Answer answer : answers) {
            String[] words = answer.line().split(" ", 3);
            String name = words[0].replace('/', '-') + "-" + words[1] + ".json";
            Path file = (stored.contains(answer.line()) ? ACCEPTED : NOW).resolve(name);
            Files.deleteIfExists(NOW.resolve(name));
            Files.createDirectories(file.getParent());
            Files.writeString(file, answer.said());
            assertThat(names.add(name)).as(name).isTrue();
        }
    }

    @Test
    void aRuleThatIsFoundOnceLessIsADifference() {
        assertThat(differences(
                        List.of("a 2026-01-01 1f lip.chair=2", "b 2026-01-01 2e -"),
                        List.of("a 2026-01-01 3d lip.chair=1", "b 2026-01-01 2e -")))
                .containsExactly("was a 2026-01-01 1f lip.chair=2", "is  a 2026-01-01 3d lip.chair=1");
    }

    @Test
    void aRegisterThatCameOrWentIsADifference() {
        assertThat(differences(List.of("a 2026-01-01 1f -"), List.of("b 2026-01-01 2e -")))
                .containsExactly("was a 2026-01-01 1f -", "is  b 2026-01-01 2e -");
    }

    private static List<String> differences(List<String> before, List<String> now) {
        Map<String, String> old = byRegister(before);
        Map<String, String> fresh = byRegister(now);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(fresh.keySet());
        List<String> different = new ArrayList<>();
        for (String name : names) {
            String was = old.get(name);
            String is = fresh.get(name);
            if (was == null || !was.equals(is)) {
                if (was != null) {
                    different.add("was " + was);
                }
                if (is != null) {
                    different.add("is  " + is);
                }
            }
        }
        return different;
    }

    private static Map<String, String> byRegister(List<String> lines) {
        Map<String, String> byRegister = new LinkedHashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", 3);
            byRegister.put(words[0] + " " + words[1], line);
        }
        return byRegister;
    }
}
