// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.jackson2.BeraadJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register with one element a line is read by every command, and tells the same. */
class LinesTest {

    @TempDir
    private Path folder = Path.of("");

    private Path register = Path.of("");

    @BeforeEach
    void writeRegister() throws IOException {
        register = Files.writeString(folder.resolve("register.json"), RegisterEdits.national(r -> {
            r.register().remove("resources");
            r.element("dilemmas", "d-2026-04").put("question", "Bel 0612345678 over BSN 123456782?");
        }));
    }

    private Path lines(String name) throws IOException {
        Path lines = folder.resolve(name);
        BeraadJson.write(BeraadJson.read(register), lines);
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines.jsonl", "lines.jsonl.gz", "whole.json.gz"})
    void aCheckSaysTheSame(String name) throws IOException {
        Path lines = lines(name);
        Call.Ended whole = Call.check(register).run();
        Call.Ended streamed = Call.check(lines).run();

        assertThat(streamed.status()).isEqualTo(ExitStatus.DOES_NOT_CONFORM);
        assertThat(streamed.out().replace(lines.toString(), register.toString()))
                .isEqualTo(whole.out());
        assertThat(Call.check(lines, "--format", "json").run().out().replace(lines.toString(), register.toString()))
                .isEqualTo(Call.check(register, "--format", "json").run().out());
    }

    @Test
    void theOrderOfTheLinesMakesNoDifferenceToWhatIsFound() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(lines("lines.jsonl")));
        Collections.reverse(lines.subList(1, lines.size()));
        Path reversed = Files.write(folder.resolve("reversed.jsonl"), lines);

        assertThat(Call.check(reversed).run().status()).isEqualTo(ExitStatus.DOES_NOT_CONFORM);
        assertThat(Call.check(reversed).run().out()).contains("privacy.labelled-bsn", "lip.meetings");
    }

    @Test
    void standardInputAndTheOtherCommandsReadThemToo() throws IOException {
        byte[] lines = Files.readAllBytes(lines("lines.jsonl.gz"));

        assertThat(Call.of("check", "-").reading(lines).run().status()).isEqualTo(ExitStatus.DOES_NOT_CONFORM);
        assertThat(Call.of("next", "-").reading(lines).run().out())
                .isEqualTo(Call.of("next", register.toString()).run().out());
    }

    @Test
    void convertWritesThemAndReadsThemBack() throws IOException {
        Path lines = folder.resolve("converted.jsonl");

        assertThat(Call.of("convert", register.toString(), "--to", "jsonl", "--out", lines.toString())
                        .run()
                        .status())
                .isZero();
        assertThat(BeraadJson.read(lines)).isEqualTo(BeraadJson.read(register));
    }

    @Test
    void aBrokenLineIsToldWithItsPlace() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(lines("lines.jsonl")));
        lines.add("{\"element\":\"party\",\"id\":\"X\"}");
        Path broken = Files.write(folder.resolve("broken.jsonl"), lines);

        Call.Ended ended = Call.check(broken).run();

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("regel " + lines.size() + ", kolom");
    }

    @Test
    void whoLooksOnSeesHowFarItIsWhenItTakesLong() throws IOException {
        long second = 1_000_000_000;
        Call.Ended slow = Call.check(register).onTerminal().taking(second).run();

        assertThat(slow.err()).startsWith("\r\u001b[K").contains("% gelezen").endsWith("\r\u001b[K");
        assertThat(slow.err()).doesNotContain("\n");
        assertThat(Call.check(register).onTerminal().run().err())
                .as("it is quick")
                .isEmpty();
        assertThat(Call.check(register).taking(second).run().err())
                .as("no terminal")
                .isEmpty();
        assertThat(Call.check(register, "--quiet")
                        .onTerminal()
                        .taking(second)
                        .run()
                        .err())
                .isEmpty();
        assertThat(Call.of("check", "-", "--lang", "en")
                        .reading(RegisterEdits.text(register).getBytes(StandardCharsets.UTF_8))
                        .onTerminal()
                        .taking(second)
                        .run()
                        .err())
                .contains("standard input: 0 MB read");
    }
}
