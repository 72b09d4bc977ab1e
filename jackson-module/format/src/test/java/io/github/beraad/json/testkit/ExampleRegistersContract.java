// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.compliance.CharterCheck;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Library;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.escalation.Step;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked examples: registers with charters of their own, each with the report that a check on a stated date gives,
 * byte for byte but for the version of the library. Where a report changed, the test leaves the new one in {@code target/reports}, to be looked at and taken over.
 */
public abstract class ExampleRegistersContract {

    private final Codec codec;

    protected ExampleRegistersContract(Codec codec) {
        this.codec = codec;
    }

    private static final Path FOLDER = Path.of("..", "..", "examples", "registers");
    private static final Path ACTUAL = Path.of("target", "reports");
    private static final String REPORT = ".report.json";

    @ParameterizedTest
    @CsvSource({
        "regional, 2026-10-15, true",
        "municipal, 2026-12-31, false",
        "task-force, 2026-11-01, true",
        "no-meetings, 2026-09-30, true"
    })
    void giveTheReportThatStandsBesideThem(String name, LocalDate on, boolean conforms) throws IOException {
        Register register = codec.read(FOLDER.resolve(name + ".json"));

        ComplianceReport report = Compliance.check(register, on);

        String actual = codec.toJson(JsonFormat.REPORT, report, Layout.PRETTY);
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(name + REPORT), actual);
        String expected = Files.readString(FOLDER.resolve(name + REPORT))
                .replaceFirst("\"library\": \"[^\"]*\"", "\"library\": \"" + Library.version() + "\"");
        assertThat(actual).isEqualTo(expected);
        assertThat(report.conforms()).isEqualTo(conforms);
    }

    @ParameterizedTest
    @CsvSource({"regional", "municipal", "task-force", "no-meetings"})
    void areWrittenAsTheLibraryWritesAndWithChartersThatMakeSense(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        Register register = codec.read(file);

        assertThat(register.fictional()).isTrue();
        assertThat(codec.toJson(register)).isEqualTo(Files.readString(file));
        assertThat(CharterCheck.check(register)).isEmpty();
    }

    /** Both of its triggers fired: discussed twice, and open for more than 90 days. */
    @Test
    void askForADecisionWhenAllTriggersFire() throws IOException {
        Register register = codec.read(FOLDER.resolve("regional.json"));

        assertThat(step(register, LocalDate.of(2026, 10, 15))).isEqualTo(Step.DECIDE);
        assertThat(step(register, LocalDate.of(2026, 8, 31))).isEqualTo(Step.CONTINUE);
    }

    private static Step step(Register register, LocalDate on) {
        return NextSteps.of(register, on).stream()
                .filter(step -> step.dilemma().equals("d-school"))
                .map(NextStep::step)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void haveAReportEachAndThereIsNoReportWithoutOne() throws IOException {
        Set<String> registers = new TreeSet<>();
        Set<String> reports = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.map(file -> file.getFileName().toString()).forEach(name -> {
                if (name.endsWith(REPORT)) {
                    reports.add(name.replace(REPORT, ".json"));
                } else if (!name.equals("national.json")) {
                    registers.add(name);
                }
            });
        }

        assertThat(reports).hasSize(4).isEqualTo(registers);
    }
}
