// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every figure of the report, counted from a few rows that can be counted by hand. */
class FigureReaderTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private static SparkSession session;
    private static Figures figures;

    private static final Map<Table, List<Row>> ROWS = new TreeMap<>();

    private static void row(Table table, @Nullable Object... values) {
        ROWS.computeIfAbsent(table, key -> new ArrayList<>()).add(RowFactory.create(values));
    }

    private static void dilemma(boolean whole, @Nullable String state, @Nullable Integer days) {
        row(Table.DILEMMAS, "a", whole, "p", "d", state, ON, days, null, null, null, null);
    }

    private static void due(String step, LocalDate day) {
        row(Table.DILEMMAS, "a", true, "p", "d", "scheduled", ON, 0, step, "reason", day, null);
    }

    private static void outcome(@Nullable String scope, String requirement, String outcome) {
        row(Table.OUTCOMES, "a", "p", scope, "charter", requirement, "meetings", "duty", outcome);
    }

    private static void finding(String file, String rule, String severity) {
        row(Table.FINDINGS, file, rule, severity, "p", "dilemma", "d");
    }

    @BeforeAll
    static void count() {
        row(Table.REGISTERS, "b", "incomplete", null, 9, 7, 2, null);
        row(Table.REGISTERS, "a", "whole", null, 3, 5, 0, true);
        row(Table.REGISTERS, "c", "whole", null, 4, 5, 0, false);

        outcome("local", "local.director", "met");
        outcome("national", "lip.meetings", "met");
        outcome("national", "lip.meetings", "met");
        outcome("national", "lip.meetings", "breached");
        outcome("regional", "lip.meetings", "pending");
        outcome("national", "lip.chair", "not-applicable");
        outcome(null, "lip.chair", "met");

        finding("a", "lip.meetings", "error");
        finding("a", "lip.meetings", "error");
        finding("c", "lip.meetings", "error");
        finding("c", "lip.meetings", "warning");
        finding("c", "dilemma.history", "error");

        for (int days : new int[] {0, 30, 31, 90, 91, 180, 181, 365, 366, 4_000}) {
            dilemma(true, "submitted", days);
        }
        dilemma(true, "closed", 30);
        dilemma(true, null, null);
        dilemma(false, "submitted", 31);

        due("escalate", ON.minusYears(1));
        due("escalate", ON.minusDays(1));
        due("escalate", ON);
        due("follow-up", ON);
        due("follow-up", LocalDate.of(2026, 11, 30));
        due("follow-up", LocalDate.of(2026, 12, 1));

        row(Table.PROBLEMS, "b", 7, 2, "truncated");
        row(Table.PROBLEMS, "b", 7, 1, "not-json");
        for (int line = 1000; line < 1000 + FigureReader.MOST_PROBLEMS; line++) {
            row(Table.PROBLEMS, "c", line, 1, "truncated");
        }

        session = SparkSession.builder()
                .master("local[2]")
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
        figures = FigureReader.figures(table -> session.createDataFrame(ROWS.get(table), table.schema()), ON);
    }

    @AfterAll
    static void stop() throws IOException {
        session.close();
    }

    @Test
    void partnershipsOfWholeRegistersAreJudgedAndOthersAreNamed() {
        assertThat(figures.registers())
                .containsExactly(
                        entry("whole", 2L),
                        entry("incomplete", 1L),
                        entry("newer-format", 0L),
                        entry("unreadable", 0L),
                        entry("failed", 0L));
        assertThat(figures.partnerships()).isEqualTo(3 + 4);
        assertThat(figures.notWhole()).containsExactly(new Figures.NotWhole("b", "incomplete", null, 7, 2));
        assertThat(figures.isComplete()).isFalse();
    }

    @Test
    void eachRequirementIsCountedInEachScopeFromNationalToLocal() {
        assertThat(figures.outcomes())
                .extracting(Figures.RequirementCount::scope, Figures.RequirementCount::requirement)
                .containsExactly(
                        tuple("national", "lip.chair"),
                        tuple("national", "lip.meetings"),
                        tuple("regional", "lip.meetings"),
                        tuple("local", "local.director"),
                        tuple(null, "lip.chair"));
        assertThat(figures.outcomes().get(1).counts())
                .containsOnly(
                        entry("met", 2L),
                        entry("breached", 1L),
                        entry("pending", 0L),
                        entry("attention", 0L),
                        entry("not-applicable", 0L));
        assertThat(figures.outcomes().get(2).counts()).contains(entry("pending", 1L), entry("met", 0L));
    }

    @Test
    void eachRuleIsCountedWithTheNumberOfRegistersThatItIsFoundIn() {
        assertThat(figures.findings())
                .containsExactly(
                        new Figures.RuleCount("dilemma.history", "error", 1, 1),
                        new Figures.RuleCount("lip.meetings", "error", 3, 2),
                        new Figures.RuleCount("lip.meetings", "warning", 1, 1));
    }

    @Test
    void aDayMoreIsALongerTimeOfWaitingWhereOneEnds() {
        Figures.StateCount submitted = figures.dilemmas().get(0);
        assertThat(submitted.state()).isEqualTo("submitted");
        assertThat(submitted.count()).isEqualTo(10);
        assertThat(submitted.waiting())
                .containsExactly(
                        entry(Waiting.UP_TO_30, 2L),
                        entry(Waiting.UP_TO_90, 2L),
                        entry(Waiting.UP_TO_180, 2L),
                        entry(Waiting.UP_TO_365, 2L),
                        entry(Waiting.LONGER, 2L));
        assertThat(Waiting.values())
                .extracting(Waiting::days)
                .containsExactly("0-30", "31-90", "91-180", "181-365", "> 365");
    }

    @Test
    void dilemmasWithoutAStateAndThoseOfIncompleteRegistersStandApart() {
        assertThat(figures.dilemmas())
                .filteredOn(counted -> counted.count() > 0)
                .extracting(Figures.StateCount::state, Figures.StateCount::count)
                .containsExactly(tuple("submitted", 10L), tuple("scheduled", 6L), tuple("closed", 1L), tuple(null, 1L));
        assertThat(figures.incomplete())
                .filteredOn(counted -> counted.count() > 0)
                .extracting(Figures.StateCount::state, Figures.StateCount::count)
                .containsExactly(tuple("submitted", 1L));
    }

    @Test
    void whatIsDueTodayIsNotOverdueAndTheLastDayOfTheMonthIsOfThisMonth() {
        assertThat(figures.until()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(figures.due())
                .containsExactly(new Figures.StepCount("escalate", 2, 1), new Figures.StepCount("follow-up", 0, 2));
        assertThat(figures.dueDates()).containsExactly(entry(ON, 2L), entry(LocalDate.of(2026, 11, 30), 1L));
    }

    @Test
    void theFirstProblemsAreNamedAndAllAreCounted() {
        assertThat(figures.problemCount()).isEqualTo(FigureReader.MOST_PROBLEMS + 2);
        assertThat(figures.problems())
                .hasSize(FigureReader.MOST_PROBLEMS)
                .startsWith(new Figures.Problem("b", 7, 1, "not-json"), new Figures.Problem("b", 7, 2, "truncated"));
    }
}
