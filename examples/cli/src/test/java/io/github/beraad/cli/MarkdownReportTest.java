// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownReportTest {

    @TempDir
    private Path folder = Path.of("");

    private static String markdown(Path file, String language) {
        Call.Ended ended =
                Call.check(file, "--format", "markdown", "--lang", language).run();
        assertThat(ended.err()).isEmpty();
        return ended.out();
    }

    /** The bars that divide cells, not those that are escaped. */
    private static long bars(String row) {
        return row.replace("\\|", "").chars().filter(c -> c == '|').count();
    }

    @Test
    void aRegisterIsASectionWithATableForEachPartnership() {
        assertThat(markdown(Call.NATIONAL, "en"))
                .contains("**✓ The register conforms")
                .contains("\n## Landelijk Innovatieplatform\n\n")
                .contains("\n| Outcome | Requirement | Rule | Source |\n| --- | --- | --- | --- |\n")
                .contains(
                        "| … pending | At least six meetings a year<br>5 held, 1 planned, 6 required | `lip.meetings` |")
                .endsWith("\n")
                .doesNotEndWith("\n\n");
    }

    @Test
    void severalRegistersAreSectionsAfterEachOther() {
        String national = Call.NATIONAL.toString();
        Call.Ended ended =
                Call.of("check", national, national, "--format", "markdown").run();

        assertThat(ended.out().lines().filter(line -> line.startsWith("# "))).hasSize(2);
    }

    @Test
    void textsOfARegisterStayWhatTheyAre() {
        Path hostile = SampleRegisters.written(folder, "h.json", SampleRegisters.hostile());
        for (String language : List.of("nl", "en")) {
            String markdown = markdown(hostile, language);

            assertThat(markdown)
                    .doesNotContainPattern("(?<!\\\\)<(?!br>|!-- -->)")
                    .doesNotContain("@wie", "#1")
                    .contains("\\<script\\>");
            long cells = 0;
            for (String line : markdown.lines().toList()) {
                if (line.startsWith("| ") && !line.startsWith("|  |")) {
                    cells = line.contains("---") ? bars(line) : cells;
                    assertThat(bars(line)).as(line).isIn(3L, 5L);
                }
            }
            assertThat(cells).isPositive();
        }
    }

    @Test
    void findingsStandBelowTheTableWithTheirPlace() {
        Path troubled = SampleRegisters.written(folder, "t.json", SampleRegisters.troubled());

        assertThat(markdown(troubled, "nl"))
                .contains("- **fout** `lip.facilitator`: Niemand van partij ccv is facilitator.")
                .contains("<br>Plaats: samenwerkingsverband lip, /partnerships/0\n");
    }
}
