// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
