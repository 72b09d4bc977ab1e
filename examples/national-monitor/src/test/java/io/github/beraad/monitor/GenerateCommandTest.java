// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.jackson3.BeraadJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        assertThat(Main.run("generate", folder.resolve("one").toString(), "--dilemmas", "1000", "--gzip"))
                .isEqualTo(Main.COMPLETE);
        GenerateCommand.generate(folder.resolve("two"), 1_000, 1, true);

        int dilemmas = 0;
        try (Stream<Path> files = Files.list(folder.resolve("one"))) {
            for (Path file : files.toList()) {
                assertThat(Files.mismatch(file, folder.resolve("two").resolve(file.getFileName())))
                        .isEqualTo(-1);
                dilemmas += BeraadJson.read(file).dilemmas().size();
            }
        }
        assertThat(dilemmas).isEqualTo(1_000);
        assertThat(folder.resolve("one").resolve("voorbeeld-342.jsonl.gz")).exists();
    }

    @Test
    void anotherSeedGivesOtherRegisters() throws IOException {
        for (String seed : List.of("1", "2")) {
            assertThat(Main.run("generate", folder.resolve(seed).toString(), "--dilemmas", "1000", "--seed", seed))
                    .isEqualTo(Main.COMPLETE);
        }

        assertThat(Files.mismatch(
                        folder.resolve("1").resolve("voorbeeld-001.jsonl"),
                        folder.resolve("2").resolve("voorbeeld-001.jsonl")))
                .isNotNegative();
    }

    @Test
    void aCallThatCannotBeUsedSaysSo() {
        assertThat(Main.run("generate", folder.toString())).isEqualTo(Main.UNUSABLE);
        assertThat(Main.run("check", folder.toString(), "--out", "x", "--on", "tomorrow"))
                .isEqualTo(Main.UNUSABLE);
        assertThat(Main.run("check", folder.toString(), "--out", "x", "--on", "2026-11-23", "--lang", "fy"))
                .isEqualTo(Main.UNUSABLE);
        assertThat(Main.run("check", folder.toString(), "--out", "x", "--on", "2026-11-23", "--partitions", "0"))
                .isEqualTo(Main.UNUSABLE);
    }
}
