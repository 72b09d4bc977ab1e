// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.github.beraad.escalation.Step;
import io.github.beraad.monitor.Figures.NotWhole;
import io.github.beraad.monitor.Figures.Problem;
import io.github.beraad.monitor.Figures.RequirementCount;
import io.github.beraad.monitor.Figures.RuleCount;
import io.github.beraad.monitor.Figures.StateCount;
import io.github.beraad.monitor.Figures.StepCount;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Scope;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Counts what the report says. Only counts, and lists with an end, come to the driver. Used once, by one thread. */
final class FigureReader {

    /** So many problems stand in the report; all of them stand in the table. */
    static final int MOST_PROBLEMS = 200;

    private static final Comparator<RequirementCount> BY_SCOPE = Comparator.comparing(
                    FigureReader::scope, Comparator.nullsLast(Comparator.<Scope>naturalOrder()))
            .thenComparing(RequirementCount::requirement)
            .thenComparing(RequirementCount::type)
            .thenComparing(RequirementCount::modality);

    private final Function<Table, Dataset<Row>> tables;
    private final LocalDate on;
    private final LocalDate until;
    private final Map<String, Map<Waiting, Long>> whole = new TreeMap<>();
    private final Map<String, Map<Waiting, Long>> incomplete = new TreeMap<>();
    private final Map<Boolean, Long> stateless = new HashMap<>();
    private final Map<String, Long> overdue = new HashMap<>();
    private final Map<String, Long> thisMonth = new HashMap<>();
    private final Map<LocalDate, Long> dueDates = new TreeMap<>();

    private FigureReader(Function<Table, Dataset<Row>> tables, LocalDate on) {
        this.tables = tables;
        this.on = on;
        this.until = endOfMonth(on);
    }

    /** Counts. */
    static Figures figures(Function<Table, Dataset<Row>> tables, LocalDate on) {
        return new FigureReader(tables, on).read();
    }

    private static LocalDate endOfMonth(LocalDate on) {
        return on.with(TemporalAdjusters.lastDayOfMonth());
    }

    /** The steps that are due in the month of a date or were before, of registers that were judged. */
    static Dataset<Row> due(Dataset<Row> dilemmas, LocalDate on) {
        return dilemmas.filter(col("due").leq(lit(endOfMonth(on))))
                .select("file", "partnership", "dilemma", "step", "reason", "due", "target", "days");
    }

    private Figures read() {
        List<Row> registers = tables.apply(Table.REGISTERS)
                .orderBy("file")
                .select("file", "status", "format", "dilemmas", "broken_lines", "partnerships")
                .collectAsList();
        Map<String, Long> statuses = new LinkedHashMap<>();
        for (RegisterStatus status : RegisterStatus.values()) {
            statuses.put(status.code(), 0L);
        }
        long partnerships = 0;
        List<NotWhole> notWhole = new ArrayList<>();
        for (Row row : registers) {
            String status = row.getString(1);
            statuses.merge(status, 1L, Long::sum);
            if (status.equals(RegisterStatus.WHOLE.code())) {
                partnerships += row.getInt(5);
            } else {
                notWhole.add(new NotWhole(
                        row.getString(0), status, row.getString(2), (Integer) row.get(3), (Integer) row.get(4)));
            }
        }
        countStates();
        countDue();
        Dataset<Row> problems = tables.apply(Table.PROBLEMS);
        return new Figures(
                on,
                until,
                statuses,
                partnerships,
                outcomes(),
                findings(),
                states(true),
                states(false),
                due(),
                dueDates,
                notWhole,
                notWhole.isEmpty() ? 0 : problems.count(),
                notWhole.isEmpty() ? List.of() : problems(problems));
    }

    private List<RequirementCount> outcomes() {
        Map<RequirementCount, Map<String, Long>> counts = new LinkedHashMap<>();
        tables.apply(Table.OUTCOMES)
                .groupBy("scope", "requirement", "type", "modality", "outcome")
                .count()
                .collectAsList()
                .forEach(row -> counts.computeIfAbsent(
                                new RequirementCount(
                                        row.getString(0),
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        Map.of()),
                                key -> new TreeMap<>())
                        .put(row.getString(4), row.getLong(5)));
        List<RequirementCount> outcomes = new ArrayList<>();
        counts.forEach((key, found) -> {
            Map<String, Long> all = new LinkedHashMap<>();
            for (Outcome outcome : Outcome.values()) {
                all.put(outcome.code(), found.getOrDefault(outcome.code(), 0L));
            }
            outcomes.add(new RequirementCount(key.scope(), key.requirement(), key.type(), key.modality(), all));
        });
        outcomes.sort(BY_SCOPE);
        return outcomes;
    }

    private static @Nullable Scope scope(RequirementCount counted) {
        String code = counted.scope();
        return code == null ? null : Scope.of(code);
    }

    private List<RuleCount> findings() {
        return tables
                .apply(Table.FINDINGS)
                .groupBy("rule", "severity")
                .agg(count(lit(1)), countDistinct("file"))
                .orderBy("rule", "severity")
                .collectAsList()
                .stream()
                .map(row -> new RuleCount(row.getString(0), row.getString(1), row.getLong(2), row.getLong(3)))
                .toList();
    }

    private void countStates() {
        Column bucket = lit(null);
        for (Waiting waiting : Waiting.values()) {
            bucket = when(col("days").between(waiting.least(), waiting.most()), waiting.name())
                    .otherwise(bucket);
        }
        tables.apply(Table.DILEMMAS)
                .groupBy(col("whole"), col("state"), bucket.cast("string"))
                .count()
                .collectAsList()
                .forEach(row -> {
                    Map<String, Map<Waiting, Long>> counts = row.getBoolean(0) ? whole : incomplete;
                    if (row.isNullAt(1) || row.isNullAt(2)) {
                        stateless.merge(row.getBoolean(0), row.getLong(3), Long::sum);
                    } else {
                        counts.computeIfAbsent(row.getString(1), key -> new EnumMap<>(Waiting.class))
                                .put(Waiting.valueOf(row.getString(2)), row.getLong(3));
                    }
                });
    }

    private List<StateCount> states(boolean ofWhole) {
        Map<String, Map<Waiting, Long>> counts = ofWhole ? whole : incomplete;
        List<StateCount> states = new ArrayList<>();
        for (DilemmaState state : DilemmaState.values()) {
            states.add(stateCount(state, counts.getOrDefault(state.code(), Map.of())));
        }
        long none = stateless.getOrDefault(ofWhole, 0L);
        if (none > 0) {
            states.add(new StateCount(null, none, Map.of()));
        }
        return states;
    }

    private static StateCount stateCount(DilemmaState state, Map<Waiting, Long> found) {
        Map<Waiting, Long> waiting = new EnumMap<>(Waiting.class);
        long all = 0;
        for (Waiting time : Waiting.values()) {
            long count = found.getOrDefault(time, 0L);
            waiting.put(time, count);
            all += count;
        }
        return new StateCount(state.code(), all, waiting);
    }

    /** How many steps are due on each day; those that are overdue count under no day. */
    private void countDue() {
        due(tables.apply(Table.DILEMMAS), on)
                .groupBy(col("step"), when(col("due").geq(lit(on)), col("due")))
                .count()
                .collectAsList()
                .forEach(row -> {
                    boolean late = row.isNullAt(1);
                    (late ? overdue : thisMonth).merge(row.getString(0), row.getLong(2), Long::sum);
                    if (!late) {
                        dueDates.merge(row.getLocalDate(1), row.getLong(2), Long::sum);
                    }
                });
    }

    private List<StepCount> due() {
        List<StepCount> steps = new ArrayList<>();
        for (Step step : Step.values()) {
            long late = overdue.getOrDefault(step.code(), 0L);
            long soon = thisMonth.getOrDefault(step.code(), 0L);
            if (late + soon > 0) {
                steps.add(new StepCount(step.code(), late, soon));
            }
        }
        return steps;
    }

    private static List<Problem> problems(Dataset<Row> problems) {
        return problems.orderBy("file", "line", "column", "kind").limit(MOST_PROBLEMS).collectAsList().stream()
                .map(row -> new Problem(row.getString(0), row.getInt(1), row.getInt(2), row.getString(3)))
                .toList();
    }
}
