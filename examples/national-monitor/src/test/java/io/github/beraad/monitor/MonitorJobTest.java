// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beraad.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorJobTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    @TempDir
    private static Path folder;

    private static SparkSession session;

    /** Registers of 342 municipalities, of which four were spoilt. */
    private static Path registers;

    private static Figures figures;
    private static Path out;

    @BeforeAll
    static void checkOnce() throws Exception {
        session = SparkSession.builder()
                .master("local[2]")
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
        registers = folder.resolve("registers");
        GenerateCommand.generate(registers, 4_000, 7, false);
        spoil("voorbeeld-010.jsonl", lines -> lines.set(lines.size() - 2, "{\"element\":\"dilemma\",\"id\":"));
        spoil("voorbeeld-020.jsonl", lines -> lines.set(0, lines.get(0).replace("register/1", "register/2")));
        spoil("voorbeeld-030.jsonl", List::clear);
        Files.delete(registers.resolve("voorbeeld-040.jsonl"));
        Files.createDirectory(registers.resolve("voorbeeld-040.jsonl"));
        out = folder.resolve("out");
        figures = run(registers, out, Language.DUTCH, null);
    }

    @AfterAll
    static void stop() throws IOException {
        session.close();
    }

    private interface Spoiling {
        void spoil(List<String> lines);
    }

    private static void spoil(String name, Spoiling spoiling) throws IOException {
        Path file = registers.resolve(name);
        List<String> lines = Files.readAllLines(file);
        spoiling.spoil(lines);
        Files.write(file, lines);
    }

    private static Figures run(Path from, Path to, Language language, @Nullable Integer partitions) throws Exception {
        return MonitorJob.run(session, new MonitorJob.Order(from.toString(), to.toString(), ON, language, partitions));
    }

    private static Dataset<Row> table(String name) {
        return session.read().parquet(out.resolve(name).toString());
    }

    /** How many dilemmas could be read of the incomplete register. */
    private static long readable() {
        return Objects.requireNonNull(figures.notWhole().get(0).dilemmas());
    }

    private static String report(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    @Test
    void whatCannotBeReadIsCountedAndNothingElseIsLost() throws IOException {
        assertThat(figures.registers().values()).containsExactly(338L, 1L, 1L, 2L, 0L);
        assertThat(figures.notWhole())
                .extracting(Figures.NotWhole::file, Figures.NotWhole::status)
                .containsExactly(
                        tuple("voorbeeld-010.jsonl", "incomplete"),
                        tuple("voorbeeld-020.jsonl", "newer-format"),
                        tuple("voorbeeld-030.jsonl", "unreadable"),
                        tuple("voorbeeld-040.jsonl", "unreadable"));
        assertThat(figures.problems())
                .extracting(Figures.Problem::kind)
                .containsExactly("truncated", "unknown-format", "not-json", "not-accessible");
        assertThat(figures.problems().get(0).line())
                .isEqualTo(Files.readAllLines(registers.resolve("voorbeeld-010.jsonl"))
                                .size()
                        - 1);

        long lines = 0;
        try (Stream<Path> files = Files.list(registers)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (!name.contains("-010") && !name.contains("-020")) {
                    lines += Files.readAllLines(file).stream()
                            .filter(line -> line.startsWith("{\"element\":\"dilemma\""))
                            .count();
                }
            }
        }
        assertThat(figures.dilemmas().stream()
                        .mapToLong(Figures.StateCount::count)
                        .sum())
                .isEqualTo(lines);
        assertThat(figures.incomplete().stream()
                        .mapToLong(Figures.StateCount::count)
                        .sum())
                .isEqualTo(readable())
                .isPositive();
    }

    @Test
    void theTablesHoldWhatTheReportCounts() {
        assertThat(table("registers").count()).isEqualTo(342);
        assertThat(table("outcomes").count()).isEqualTo(338 * 4);
        assertThat(table("outcomes").filter("outcome = 'breached'").count())
                .isEqualTo(figures.findings().get(0).count());
        assertThat(table("problems").count()).isEqualTo(figures.problemCount());
        assertThat(table("due").count())
                .isEqualTo(figures.due().stream()
                        .mapToLong(step -> step.overdue() + step.thisMonth())
                        .sum())
                .isPositive();
        assertThat(table("due").filter("due > date'2026-11-30'").count()).isZero();
        assertThat(table("dilemmas").filter("not whole").count()).isEqualTo(readable());
    }

    /** As the readme lists them: other programs read these tables. */
    @Test
    void theTablesHaveTheColumnsThatTheyArePublishedWith() {
        assertThat(table("registers").columns())
                .containsExactly("file", "status", "format", "partnerships", "dilemmas", "broken_lines", "conforms");
        assertThat(table("outcomes").columns())
                .containsExactly(
                        "file", "partnership", "scope", "charter", "requirement", "type", "modality", "outcome");
        assertThat(table("findings").columns())
                .containsExactly("file", "rule", "severity", "partnership", "subject_kind", "subject");
        assertThat(table("dilemmas").columns())
                .containsExactly(
                        "file",
                        "whole",
                        "partnership",
                        "dilemma",
                        "state",
                        "since",
                        "days",
                        "step",
                        "reason",
                        "due",
                        "target");
        assertThat(table("due").columns())
                .containsExactly("file", "partnership", "dilemma", "step", "reason", "due", "target", "days");
        assertThat(table("problems").columns()).containsExactly("file", "line", "column", "kind");
    }

    @Test
    void theReportIsTheSameHoweverTheWorkIsDivided() throws Exception {
        for (int partitions : List.of(1, 7)) {
            Path again = folder.resolve("again-" + partitions);
            run(registers, again, Language.DUTCH, partitions);

            assertThat(report(again, MonitorJob.MARKDOWN)).isEqualTo(report(out, MonitorJob.MARKDOWN));
            assertThat(report(again, MonitorJob.JSON)).isEqualTo(report(out, MonitorJob.JSON));
        }
    }

    @Test
    void aWorkerThatIsKilledHalfWayChangesNothing() throws Exception {
        Path notes = folder.resolve("notes");
        Path again = folder.resolve("killed");
        Path home = folder.resolve("home");
        // where workers look for Spark; they find it on the class path that they are given
        Files.createDirectories(home.resolve("jars"));
        String classPath = System.getProperty("java.class.path", "");
        JavaProcess process = new JavaProcess(classPath, Main.class.getName())
                .with("SPARK_HOME", home.toString())
                .with("SPARK_SCALA_VERSION", "2.13")
                .property("spark.master", "local-cluster[2,1,512]")
                .property("spark.executor.memory", "512m")
                .property("spark.executor.extraClassPath", classPath)
                .property("spark.executor.extraJavaOptions", JavaProcess.FAST_START)
                .property("spark.sql.shuffle.partitions", "2")
                .property("spark.ui.enabled", "false")
                .property("spark.driver.host", "127.0.0.1")
                .property("spark.driver.bindAddress", "127.0.0.1")
                .property("spark.extraListeners", WorkerKiller.class.getName())
                .property(WorkerKiller.NOTES, notes.toString());
        int status = process.run(
                folder,
                "check",
                registers.toString(),
                "--out",
                again.toString(),
                "--on",
                "2026-11-23",
                "--partitions",
                "6");

        assertThat(status).as(process.output()).isEqualTo(Main.NOT_COMPLETE);
        assertThat(Files.readAllLines(notes))
                .anyMatch(note -> note.equals("killed true"))
                .anyMatch(note -> note.startsWith("lost task"));
        assertThat(report(again, MonitorJob.MARKDOWN)).isEqualTo(report(out, MonitorJob.MARKDOWN));
        assertThat(report(again, MonitorJob.JSON)).isEqualTo(report(out, MonitorJob.JSON));
    }

    @Test
    void theReportSaysSoWhereItIsNotComplete() throws IOException {
        assertThat(report(out, MonitorJob.MARKDOWN))
                .contains("**Dit overzicht is niet volledig: 4 van de 342 registers zijn niet beoordeeld.")
                .contains(
                        "| voorbeeld-020.jsonl | nieuwere versie van het formaat, niet gelezen | beraad-register/2 |");
        assertThat(MarkdownReport.of(figures, Language.ENGLISH))
                .contains("**This overview is not complete: 4 of 342 registers were not judged.")
                .contains("| on hold |");
        assertThat(report(out, MonitorJob.JSON)).contains("\"complete\" : false");
    }

    @Test
    void nothingIsWrittenOverAndNothingIsLeftBehind() throws IOException {
        assertThatThrownBy(() -> run(registers, out, Language.DUTCH, null))
                .isInstanceOf(MonitorJob.UnusableOrderException.class)
                .hasMessageContaining("is there already");
        assertThatThrownBy(() -> run(folder.resolve("nowhere"), folder.resolve("none"), Language.DUTCH, null))
                .isInstanceOf(MonitorJob.UnusableOrderException.class);
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> run(empty, folder.resolve("none"), Language.DUTCH, null))
                .isInstanceOf(MonitorJob.UnusableOrderException.class)
                .hasMessageContaining("no .jsonl");
        Path blocked = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> run(registers, blocked.resolve("out"), Language.DUTCH, null))
                .isInstanceOf(IOException.class);

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.equals("none") || name.endsWith(".part"));
        }
    }
}
