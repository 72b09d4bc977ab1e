// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.text.Term;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every register rule and every type of requirement has a test of a register that keeps it, and a test for each way of
 * breaking it. A test says so with {@link Keeps} and {@link Breaks}.
 */
class EveryRuleHasTestsTest {

    private static final Set<String> KEPT = new HashSet<>();
    private static final Set<Offence> BROKEN = EnumSet.noneOf(Offence.class);

    @BeforeAll
    static void readTests() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(EveryRuleHasTestsTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Path> classFiles;
        try (Stream<Path> files = Files.walk(root)) {
            classFiles =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : classFiles) {
            String path = root.relativize(file).toString();
            String name = path.substring(0, path.length() - ".class".length())
                    .replace('/', '.')
                    .replace('\\', '.');
            if (name.contains("Test")) {
                read(Class.forName(name, false, EveryRuleHasTestsTest.class.getClassLoader()));
            }
        }
    }

    private static void read(Class<?> test) {
        for (Method method : test.getDeclaredMethods()) {
            Keeps keeps = method.getAnnotation(Keeps.class);
            Breaks breaks = method.getAnnotation(Breaks.class);
            if (keeps != null) {
                KEPT.addAll(List.of(keeps.value()));
            }
            if (breaks != null) {
                BROKEN.addAll(List.of(breaks.value()));
            }
        }
    }

    private static List<Term> rules() {
        List<Term> rules = new ArrayList<>(List.of(RegisterRule.values()));
        rules.addAll(List.of(RequirementType.values()));
        return rules;
    }

    @Test
    void aRegisterThatKeepsIt() {
        Set<String> missing = new TreeSet<>();
        for (Term rule : rules()) {
            if (!KEPT.contains(rule.code())) {
                missing.add(rule.code());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aRegisterForEveryWayOfBreakingIt() {
        Set<Offence> missing = EnumSet.noneOf(Offence.class);
        for (Offence offence : Offence.values()) {
            if (!BROKEN.contains(offence)) {
                missing.add(offence);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRuleHasAWayOfBreakingIt() {
        Set<Term> breakable = new HashSet<>();
        for (Offence offence : Offence.values()) {
            breakable.add(offence.owner());
        }
        assertThat(breakable).containsExactlyInAnyOrderElementsOf(rules());
    }

    @Test
    void testsNameRulesThatThereAre() {
        assertThat(rules()).extracting(Term::code).containsAll(KEPT);
    }
}
