// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code completion} gives a script with which bash completes calls. */
class CompletionTest {

    @TempDir
    private Path folder = Path.of("");

    /** What bash offers for the last of some words. */
    private String completed(String... words) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "needs bash");
        Path script = folder.resolve("beraad_completion");
        assertThat(Call.of("completion", "--out", script.toString()).run().status())
                .isZero();
        // outside of a completion there is nothing for it to do
        String program = "compopt() { :; }; source " + script + "; COMP_WORDS=(" + String.join(" ", words)
                + "); COMP_CWORD=" + (words.length - 1) + "; _complete_beraad; echo \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "-c", program)
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said.strip();
    }

    @Test
    void commandsAreCompleted() throws Exception {
        assertThat(completed("beraad", "che")).isEqualTo("check");
        assertThat(completed("beraad", "''")).contains("check", "convert", "sample");
    }

    @Test
    void optionsAndTheirValuesAreCompleted() throws Exception {
        assertThat(completed("beraad", "check", "--thr")).isEqualTo("--threshold");
        assertThat(completed("beraad", "check", "--threshold", "w")).contains("warning");
        assertThat(completed("beraad", "convert", "--to", "''")).contains("json", "csv", "ics");
        assertThat(completed("beraad", "schema", "rep")).isEqualTo("report");
    }
}
