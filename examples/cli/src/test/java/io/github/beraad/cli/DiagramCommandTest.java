// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramCommandTest {

    private static final String NATIONAL = Call.NATIONAL.toString();

    @TempDir
    private Path folder = Path.of("");

    private static String out(String... arguments) {
        Call.Ended ended = Call.of(arguments).run();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        return ended.out();
    }

    @Test
    void theLifecycleNeedsNoFile() {
        assertThat(out("diagram", "lifecycle", "--lang", "en"))
                .startsWith("stateDiagram-v2\n")
                .contains(" : submitted\n");
    }

    @Test
    void theRoutesOfTheNationalRegister() {
        assertThat(out("diagram", "routes", NATIONAL, "--lang", "en")).isEqualTo("""
                flowchart BT
                    accTitle: Who shares with whom
                    accDescr: As of 23 November 2026. Each arrow goes from who shares to who receives.
                    place0["Landelijk Innovatieplatform"]
                    place1["Strategisch Beraad"]
                    place2["Landelijke Expertgroep Aanpak Criminele Uitbuiting Minderjarigen"]
                    place3["Lokale aanpak criminele uitbuiting Lelystad (voorbeeld)"]
                    place0 -->|"by its charter#58; dilemma, signal and insight"| place1
                """);
    }

    @Test
    void markdownIsABlockThatIsDrawn() {
        assertThat(out("diagram", "partnerships", NATIONAL, "--format", "markdown"))
                .startsWith("```mermaid\nflowchart LR\n")
                .endsWith("\n```\n");
    }

    @Test
    void routesCanBeSvgAndGoToAFile() throws Exception {
        Path file = folder.resolve("routes.svg");

        assertThat(out("diagram", "routes", NATIONAL, "--format", "svg", "--out", file.toString()))
                .isEmpty();
        assertThat(Files.readString(file)).startsWith("<svg ").endsWith("</svg>\n");
    }

    @Test
    void withoutAPictureTheCallSaysWhichThereAre() {
        assertThat(Call.of("diagram").run().err())
                .startsWith("beraad: Er is niets gekozen. Kies uit: lifecycle, partnerships, routes.");
    }

    @Test
    void aCallThatCannotBeAnsweredSaysWhy() {
        for (String[] arguments : new String[][] {
            {"diagram"},
            {"diagram", "family-tree"},
            {"diagram", "lifecycle", NATIONAL},
            {"diagram", "lifecycle", "--format", "svg"},
            {"diagram", "partnerships", NATIONAL, "--format", "svg"},
            {"diagram", "routes"},
            {"diagram", "routes", "nergens.json"},
            {"diagram", "routes", NATIONAL, "--format", "png"},
        }) {
            Call.Ended ended = Call.of(arguments).run();

            assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).startsWith("beraad: ").doesNotContain("Exception", "\tat ");
        }
    }
}
