// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.json.LinesWriter;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Register;
import io.github.beraad.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command, as a process of its own. */
class PackagedJarTest {

    private static final Path JAR = Path.of("target", "beraad.jar");

    @TempDir
    private Path folder = Path.of("");

    private Call.Ended run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(Call.NATIONAL.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES", "LANG", "JAVA_TOOL_OPTIONS"));
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Call.Ended(status, text(out), text(err));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What a line of a shell comes to. */
    private Call.Ended shell(String line) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash");
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-c", line)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("LC_ALL", "LC_MESSAGES", "LANG", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return new Call.Ended(builder.start().waitFor(), text(out), text(err));
    }

    @Test
    void aDiskThatIsFullLeavesTheOlderFile() throws Exception {
        Path kept =
                Files.writeString(Files.createDirectory(folder.resolve("kept")).resolve("report.txt"), "oud");

        // no file may grow beyond one block
        Call.Ended ended = shell("ulimit -f 1; " + java() + " -XX:-UsePerfData -jar " + JAR + " check " + Call.NATIONAL
                + " --on 2026-11-23 --out " + kept);

        assertThat(ended.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(ended.err()).contains("beraad: ").doesNotContain("\tat ");
        assertThat(kept).hasContent("oud");
        try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
            assertThat(files).containsExactly(kept);
        }
    }

    @Test
    void theLauncherSaysTheSame() throws Exception {
        Path link = Files.createSymbolicLink(
                folder.resolve("beraad"), Path.of("beraad").toAbsolutePath());

        // a day that is today neither here nor for the calls of the tests: the report names today
        assertThat(shell(link + " check " + Call.NATIONAL + " --on 2026-06-30"))
                .isEqualTo(Call.check(Call.NATIONAL, "--on", "2026-06-30").run());
    }

    @Test
    void manyDilemmasAreCheckedInLittleMemory() throws Exception {
        Path lines = folder.resolve("many.jsonl.gz");
        writeMany(lines, 20_000);

        Call.Ended ended =
                shell(java() + " -Xmx32m -XX:+UseSerialGC -jar " + JAR + " check " + lines + " --on 2026-11-23");

        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
    }

    private static void writeMany(Path file, int count) throws IOException {
        Register sample = BeraadJson.fromJson(Sample.of(Language.DUTCH, Call.TODAY));
        Dilemma one = sample.dilemmas().get(2);
        try (LinesWriter lines = BeraadJson.linesWriter(file)) {
            lines.write(sample);
            for (int i = 0; i < count; i++) {
                lines.accept(Dilemma.builder().like(one).id("many-" + i).build());
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void itSaysWhatTheSameCallSaysInThisProcess() throws Exception {
        Call.Ended ended = run(Map.of(), "check", Call.NATIONAL.toString(), "--on", "2026-06-30");

        assertThat(ended)
                .isEqualTo(Call.check(Call.NATIONAL, "--on", "2026-06-30").run());
        assertThat(ended.status()).isZero();
    }

    @Test
    void itsDefaultDateIsToday() throws Exception {
        assertThat(run(Map.of(), "check", Call.NATIONAL.toString()).out()).contains(" (vandaag)");
    }

    @Test
    void itWritesUtf8InAnyLocaleAndReadsStandardInput() throws Exception {
        Call.Ended ended = run(Map.of("LC_ALL", "C"), "check", "-", "--on", "2026-11-23");

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("✓ voldoet", "═══");
    }

    @Test
    void itExplainsWhatIsWrongWithoutAStackTrace() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\":\"beraad-register/1\",}");

        Call.Ended ended = run(Map.of("LANG", "en_GB.UTF-8"), "check", broken.toString());

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("was not read", "line 1, column 31").doesNotContain("\tat ");
    }

    @Test
    void aFileThatIsNoTerminalGetsNoColour() throws Exception {
        assertThat(run(Map.of("TERM", "xterm-256color"), "check", "-").out()).doesNotContain("\u001b[");
    }
}
