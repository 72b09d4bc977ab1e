// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The runner calls a program once for each case; here with few cases, for each is a process. */
class RunnerTest {

    private static final String JAVA = "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'";
    private static final String CLI = JAVA + " -jar '" + System.getProperty("cli.jar") + "'";
    private static final String CHECK = CLI + " check {register} --on {on} --format json";
    private static final String NEXT = CLI + " next {register} --on {on} --format json";

    private record Ended(int status, String out, String err) {}

    private static Ended run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Runner.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
        return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String wrong(String argument) throws URISyntaxException {
        Path classes = Path.of(RunnerTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return JAVA + " -cp '" + classes + "' " + WrongImplementation.class.getName() + " " + argument;
    }

    @Test
    void theCommandGivesTheRightAnswers() {
        Ended ended = run("--command", CHECK, "--next", NEXT, "--only", "lip.chair/two");

        assertThat(ended.out()).isEqualTo("ok     lip.chair: 1 of 1\n1 of 1 cases passed\n");
        assertThat(ended.status()).isZero();
    }

    @Test
    void itTellsTheRightStepsToo() {
        Ended ended = run("--command", CHECK, "--next", NEXT, "--only", "next-steps/order");

        assertThat(ended.out()).contains("1 of 1 cases passed").doesNotContain("not asked");
        assertThat(ended.status()).isZero();
    }

    @Test
    void aProgramThatFindsNothingFails() throws URISyntaxException {
        Ended ended = run("--command", wrong(""), "--only", "lip.ministry/");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).contains("""
                        FAILED lip.ministry/chair-alone: The ministry has the chair and does not participate
                          missing: lip.ministry info partnership lip /partnerships/0 {atLeast=1, category="ministry", parties=0}
                          outcome of lip.ministry of lip: none instead of attention
                        """).contains("FAILED lip.ministry: 0 of 4\n");
    }

    @Test
    void aProgramThatCannotReadARegisterFailsWithItsOwnWords() throws URISyntaxException {
        Ended ended = run("--command", wrong("broken"), "--only", "lip.ministry/another-ministry");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).contains("  no answer: ended with 2: I do not understand this register\n");
    }

    @Test
    void aProgramThatPrintsSomethingElseFails() throws URISyntaxException {
        Ended ended = run("--command", wrong("text"), "--only", "lip.ministry/another-ministry");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).contains("  no answer: what it printed is no JSON\n");
    }

    @Test
    void whatCannotBeAskedIsSaid() throws URISyntaxException {
        Ended ended = run("--command", CHECK, "--only", "profile/off");

        assertThat(ended.out()).contains("not asked: profile of 1 cases\n");
        assertThat(ended.status()).isZero();
    }

    @Test
    void listsTheCases() {
        Ended ended = run("--list", "--only", "lip.chair/none");

        assertThat(ended.out()).isEqualTo("lip.chair/none: The chair has gone; the ministry still participates\n");
        assertThat(ended.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--command",
                "--colour red",
                "--list --only nothing",
                "--command x --only nothing",
                "--command ' "
            })
    void aCallThatCannotBeUsedEndsWithTwo(String arguments) {
        Ended ended = run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("usage: Runner");
    }
}
