// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.escalation.DilemmaStates;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.generator.MunicipalRegisters;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.jackson3.BeraadJson;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterEvaluationTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final Register REGISTER =
            MunicipalRegisters.of(7, 100_000).register(7).register();
    private static final List<String> LINES = lines(REGISTER);

    private static List<String> lines(Register register) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var lines = BeraadJson.linesWriter(bytes)) {
            lines.write(register);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return List.of(bytes.toString(StandardCharsets.UTF_8).split("\n"));
    }

    private static List<TableRow> rows(List<String> lines) {
        return rows(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<TableRow> rows(byte[] bytes) {
        return RegisterEvaluation.rows("a.jsonl", () -> new ByteArrayInputStream(bytes), ON);
    }

    private static List<@Nullable Object> column(List<TableRow> rows, Table table, String column) {
        List<@Nullable Object> values = new ArrayList<>();
        for (TableRow row : rows) {
            if (row.table() == table) {
                values.add(row.value(column));
            }
        }
        return values;
    }

    private static List<String> broken(int... places) {
        List<String> lines = new ArrayList<>(LINES);
        for (int place : places) {
            lines.set(place, lines.get(place).substring(0, 30));
        }
        return lines;
    }

    private static int firstDilemma() {
        for (int i = 0; i < LINES.size(); i++) {
            if (LINES.get(i).startsWith("{\"element\":\"dilemma\"")) {
                return i;
            }
        }
        throw new IllegalStateException();
    }

    @Test
    void aWholeRegisterComesToWhatTheLibrarySaysOfItEverywhere() {
        List<TableRow> rows = rows(LINES);
        ComplianceReport report = Compliance.check(REGISTER, ON);

        assertThat(column(rows, Table.REGISTERS, "status")).containsExactly("whole");
        assertThat(column(rows, Table.REGISTERS, "dilemmas"))
                .containsExactly(REGISTER.dilemmas().size());
        assertThat(column(rows, Table.REGISTERS, "conforms")).containsExactly(report.conforms());
        assertThat(column(rows, Table.OUTCOMES, "outcome"))
                .isEqualTo(report.outcomes().stream()
                        .map(outcome -> outcome.outcome().code())
                        .toList())
                .contains("breached");
        assertThat(column(rows, Table.FINDINGS, "subject"))
                .isEqualTo(report.findings().stream()
                        .map(finding -> finding.subject().id())
                        .toList())
                .isNotEmpty();
        assertThat(column(rows, Table.DILEMMAS, "state"))
                .isEqualTo(DilemmaStates.of(REGISTER, ON).stream()
                        .map(status -> Objects.requireNonNull(status.state()).code())
                        .toList());
        List<String> steps = new ArrayList<>();
        for (TableRow row : rows) {
            if (row.table() == Table.DILEMMAS) {
                steps.add(row.value("dilemma") + " " + row.value("step") + " " + row.value("due"));
            }
        }
        assertThat(steps)
                .containsExactlyInAnyOrderElementsOf(NextSteps.of(REGISTER, ON).stream()
                        .map(step -> step.dilemma() + " " + step.step().code() + " "
                                + step.due().map(LocalDate::toString).orElse("null"))
                        .toList());
    }

    @Test
    void everyColumnHoldsWhatItIsCalledAfter() {
        List<TableRow> rows = rows(LINES);
        ComplianceReport report = Compliance.check(REGISTER, ON);
        RegisterIndex index = RegisterIndex.of(REGISTER);

        assertThat(column(rows, Table.REGISTERS, "partnerships"))
                .containsExactly(REGISTER.partnerships().size());
        assertThat(columns(rows, Table.OUTCOMES, "partnership", "scope", "charter", "requirement", "type", "modality"))
                .isEqualTo(report.outcomes().stream()
                        .map(outcome -> {
                            Partnership partnership = Objects.requireNonNull(index.partnership(outcome.partnership()))
                                    .partnership();
                            return List.of(
                                    partnership.id(),
                                    partnership.scope().code(),
                                    partnership.charter(),
                                    outcome.requirement(),
                                    outcome.type().code(),
                                    outcome.modality().code());
                        })
                        .toList());
        assertThat(columns(rows, Table.FINDINGS, "rule", "severity", "partnership", "subject_kind", "subject"))
                .isEqualTo(report.findings().stream()
                        .map(finding -> Arrays.asList(
                                finding.rule(),
                                finding.severity().code(),
                                finding.partnership().orElse(null),
                                finding.subject().kind().code(),
                                finding.subject().id()))
                        .toList());
        assertThat(columns(rows, Table.DILEMMAS, "partnership", "dilemma", "since", "days"))
                .isEqualTo(DilemmaStates.of(REGISTER, ON).stream()
                        .map(status -> {
                            LocalDate since = Objects.requireNonNull(status.since());
                            return List.<Object>of(
                                    status.dilemma().partnership(),
                                    status.dilemma().id(),
                                    since,
                                    (int) (ON.toEpochDay() - since.toEpochDay()));
                        })
                        .toList());
        assertThat(columns(rows, Table.DILEMMAS, "dilemma", "step", "reason", "due", "target"))
                .containsExactlyInAnyOrderElementsOf(NextSteps.of(REGISTER, ON).stream()
                        .map(step -> Arrays.<@Nullable Object>asList(
                                step.dilemma(),
                                step.step().code(),
                                step.reason().code(),
                                step.due().orElse(null),
                                step.target().orElse(null)))
                        .toList());
        assertThat(column(rows, Table.DILEMMAS, "target"))
                .as("some step has a partnership to go to")
                .anyMatch(Objects::nonNull);
    }

    private static List<List<@Nullable Object>> columns(List<TableRow> rows, Table table, String... columns) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (TableRow row : rows) {
            if (row.table() == table) {
                values.add(Arrays.stream(columns).map(row::value).toList());
            }
        }
        return values;
    }

    @Test
    void ofSeveralDilemmasWithOneIdTheFirstCounts() {
        List<String> lines = new ArrayList<>(LINES);
        lines.add(lines.get(firstDilemma()));
        List<TableRow> rows = rows(lines);

        assertThat(column(rows, Table.REGISTERS, "dilemmas"))
                .containsExactly(REGISTER.dilemmas().size());
        assertThat(column(rows, Table.DILEMMAS, "dilemma")).doesNotHaveDuplicates();
        assertThat(column(rows, Table.FINDINGS, "rule"))
                .hasSize(column(rows(LINES), Table.FINDINGS, "rule").size() + 1);

        lines.add("{");
        List<TableRow> incomplete = rows(lines);
        assertThat(column(incomplete, Table.REGISTERS, "status")).containsExactly("incomplete");
        assertThat(column(incomplete, Table.REGISTERS, "dilemmas"))
                .containsExactly(REGISTER.dilemmas().size());
        assertThat(column(incomplete, Table.DILEMMAS, "dilemma")).doesNotHaveDuplicates();
    }

    @Test
    void signalsAreJudgedToo() {
        List<String> lines = new ArrayList<>(LINES);
        lines.add("{\"element\":\"signal\",\"id\":\"s-1\",\"kind\":\"signal\",\"on\":\"2026-01-08\",\"by\":\"nobody\","
                + "\"partnership\":\"nowhere\",\"text\":\"Een signaal.\"}");

        assertThat(column(rows(lines), Table.FINDINGS, "subject")).contains("s-1");
    }

    @Test
    void theOrderOfLinesChangesNoFigure() {
        List<String> shuffled = new ArrayList<>(LINES.subList(1, LINES.size()));
        Collections.reverse(shuffled);
        shuffled.add(0, LINES.get(0));
        List<TableRow> rows = rows(shuffled);

        for (String column : List.of("dilemma", "state", "step", "due")) {
            assertThat(column(rows, Table.DILEMMAS, column))
                    .containsExactlyInAnyOrderElementsOf(column(rows(LINES), Table.DILEMMAS, column));
        }
        assertThat(column(rows, Table.OUTCOMES, "outcome"))
                .containsExactlyInAnyOrderElementsOf(column(rows(LINES), Table.OUTCOMES, "outcome"));
        assertThat(column(rows, Table.FINDINGS, "subject"))
                .containsExactlyInAnyOrderElementsOf(column(rows(LINES), Table.FINDINGS, "subject"));
    }

    @Test
    void behindBrokenLinesDilemmasAreCountedAndNothingIsJudged() {
        int first = firstDilemma();
        List<TableRow> rows = rows(broken(first + 2, first + 5));

        assertThat(column(rows, Table.REGISTERS, "status")).containsExactly("incomplete");
        assertThat(column(rows, Table.REGISTERS, "broken_lines")).containsExactly(2);
        assertThat(column(rows, Table.REGISTERS, "conforms")).containsOnlyNulls();
        assertThat(column(rows, Table.PROBLEMS, "line")).containsExactly(first + 3, first + 6);
        assertThat(column(rows, Table.DILEMMAS, "state"))
                .hasSize(REGISTER.dilemmas().size() - 2)
                .doesNotContainNull();
        assertThat(column(rows, Table.DILEMMAS, "whole")).containsOnly(false);
        assertThat(column(rows, Table.DILEMMAS, "step")).containsOnlyNulls();
        assertThat(column(rows, Table.OUTCOMES, "outcome")).isEmpty();
        assertThat(column(rows, Table.FINDINGS, "rule")).isEmpty();
    }

    @Test
    void aStateIsTheSameWhicheverOtherLineIsBroken() {
        // the line of the municipality's partnership: without it everything else about the register would be wrong
        int partnership = LINES.indexOf(LINES.stream()
                .filter(line -> line.contains("\"charter\":\"lokale-aanpak\"") && line.contains("\"scope\":\"local\""))
                .findFirst()
                .orElseThrow());
        List<TableRow> rows = rows(broken(partnership));

        assertThat(column(rows, Table.REGISTERS, "status")).containsExactly("incomplete");
        assertThat(column(rows, Table.DILEMMAS, "state")).isEqualTo(column(rows(LINES), Table.DILEMMAS, "state"));
        assertThat(column(rows, Table.DILEMMAS, "days")).isEqualTo(column(rows(LINES), Table.DILEMMAS, "days"));
    }

    @Test
    void aRegisterTooLargeToBeKeptIsNotGoneOnWithBehindABrokenLine() {
        byte[] bytes = String.join("\n", broken(firstDilemma())).getBytes(StandardCharsets.UTF_8);
        List<TableRow> rows =
                RegisterEvaluation.rows("a.jsonl", () -> new ByteArrayInputStream(bytes), ON, bytes.length / 2);

        assertThat(column(rows, Table.REGISTERS, "status")).containsExactly("unreadable");
        assertThat(column(rows, Table.PROBLEMS, "kind")).containsExactly("truncated", "too-large");
        assertThat(column(rows, Table.DILEMMAS, "state")).isEmpty();
    }

    @Test
    void aNewerFormatIsNamed() {
        List<String> lines = new ArrayList<>(LINES);
        lines.set(0, lines.get(0).replace("beraad-register/1", "beraad-register/2"));
        List<TableRow> rows = rows(lines);

        assertThat(column(rows, Table.REGISTERS, "status")).containsExactly("newer-format");
        assertThat(column(rows, Table.REGISTERS, "format")).containsExactly("beraad-register/2");
        assertThat(column(rows, Table.PROBLEMS, "kind")).containsExactly("unknown-format");
        assertThat(rows).hasSize(2);
    }

    @Test
    void whatStandsInThePlaceOfAFormatIsNotShown() {
        List<String> lines = new ArrayList<>(LINES);
        lines.set(0, lines.get(0).replace("beraad-register/1", "Jan de Vries, 06 12345678"));
        List<TableRow> rows = rows(lines);

        assertThat(column(rows, Table.REGISTERS, "status")).containsExactly("unreadable");
        assertThat(column(rows, Table.REGISTERS, "format")).containsOnlyNulls();
    }

    @Test
    void emptyFilesAndOtherFilesAreUnreadable() {
        for (String content : List.of("", "\n", "not a register", "{}", "[1,2]", "{\"element\":\"dilemma\"}")) {
            List<TableRow> rows = rows(content.getBytes(StandardCharsets.UTF_8));

            assertThat(column(rows, Table.REGISTERS, "status")).containsExactly("unreadable");
            assertThat(column(rows, Table.PROBLEMS, "line")).isNotEmpty();
        }
    }

    @Test
    void whatCannotBeOpenedIsUnreadable() {
        List<TableRow> rows = RegisterEvaluation.rows(
                "a.jsonl",
                () -> {
                    throw new IOException("gone");
                },
                ON);

        assertThat(column(rows, Table.REGISTERS, "status")).containsExactly("unreadable");
        assertThat(column(rows, Table.PROBLEMS, "kind")).containsExactly("not-accessible");
    }

    @Test
    void whatFailsInAnotherWayIsCountedToo() {
        List<TableRow> rows = RegisterEvaluation.rows(
                "a.jsonl",
                () -> {
                    throw new UnsupportedOperationException();
                },
                ON);

        assertThat(column(rows, Table.REGISTERS, "status")).containsExactly("failed");
        assertThat(column(rows, Table.PROBLEMS, "kind")).containsExactly("UnsupportedOperationException");
    }

    @Test
    void aCompressedFileThatEndsEarlyIsIncomplete() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(String.join("\n", LINES).getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = packed.toByteArray();
        List<TableRow> rows = rows(Arrays.copyOf(bytes, bytes.length - bytes.length / 10));

        assertThat(column(rows(bytes), Table.REGISTERS, "status")).containsExactly("whole");
        assertThat(column(rows, Table.REGISTERS, "status")).containsExactly("incomplete");
        assertThat(column(rows, Table.DILEMMAS, "state")).isNotEmpty();
    }

    @Test
    void noTextOfARegisterIsInTheTables() {
        String tables = String.join(
                        "\n",
                        rows(broken(firstDilemma())).stream()
                                .map(row -> Arrays.toString(row.wide()))
                                .toList())
                + String.join(
                        "\n",
                        rows(LINES).stream()
                                .map(row -> Arrays.toString(row.wide()))
                                .toList());

        REGISTER.dilemmas().forEach(dilemma -> assertThat(tables).doesNotContain(dilemma.title()));
        assertThat(tables).doesNotContain("06 12345678").doesNotContain("Lokale aanpak");
    }
}
