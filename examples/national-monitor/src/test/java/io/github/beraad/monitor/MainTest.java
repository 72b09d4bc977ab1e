// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the exit status says to a program that runs the monitor. */
class MainTest {

    @TempDir
    private Path folder;

    private Path registers;

    @BeforeEach
    void oneRegister() throws IOException {
        Path all = folder.resolve("all");
        GenerateCommand.generate(all, 400, 1, false);
        registers = Files.createDirectory(folder.resolve("registers"));
        Files.move(all.resolve("voorbeeld-001.jsonl"), registers.resolve("voorbeeld-001.jsonl"));
    }

    private int check(Path from, Path to) {
        return Main.run("check", from.toString(), "--out", to.toString(), "--on", "2026-11-23", "--lang", "en");
    }

    @Test
    void itSaysWhetherEveryRegisterWasJudged() throws IOException {
        Path out = folder.resolve("out");
        Files.writeString(registers.resolve("README.txt"), "no register");

        assertThat(check(registers, out)).isEqualTo(Main.COMPLETE);
        assertThat(out.resolve(MonitorJob.MARKDOWN)).content().contains("| Total | 1 |");

        Files.writeString(registers.resolve("empty.jsonl"), "");
        Path spoilt = folder.resolve("spoilt");
        // what a job left behind that was killed
        Files.createDirectories(folder.resolve("spoilt.part").resolve("registers"));
        assertThat(check(registers, spoilt)).isEqualTo(Main.NOT_COMPLETE);
        assertThat(spoilt.resolve(MonitorJob.MARKDOWN)).content().contains("1 of 2 registers was not judged");
    }

    @Test
    void aCallThatCannotBeUsedIsToldFromAJobThatFails() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(check(folder.resolve("nowhere"), folder.resolve("out"))).isEqualTo(Main.UNUSABLE);
        assertThat(check(registers, registers)).isEqualTo(Main.UNUSABLE);
        assertThat(check(registers, file.resolve("out"))).isEqualTo(Main.FAILED);
        assertThat(List.of(Main.COMPLETE, Main.NOT_COMPLETE, Main.UNUSABLE, Main.FAILED))
                .containsExactly(0, 1, 2, 3);
    }
}
