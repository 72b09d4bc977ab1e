// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The tables that registers come to. They hold ids, codes, dates and numbers, and no text of a register. While the job runs
 * the rows of all tables stand in one wide one, so that each register is read once.
 */
enum Table {
    /** One row a file: whether it could be read, and what is in it. */
    REGISTERS(
            text("file"),
            text("status"),
            text("format"),
            number("partnerships"),
            number("dilemmas"),
            number("broken_lines"),
            flag("conforms")),
    /** One row for each requirement of each partnership. */
    OUTCOMES(
            text("file"),
            text("partnership"),
            text("scope"),
            text("charter"),
            text("requirement"),
            text("type"),
            text("modality"),
            text("outcome")),
    /** One row for each finding. */
    FINDINGS(text("file"), text("rule"), text("severity"), text("partnership"), text("subject_kind"), text("subject")),
    /** One row for each dilemma; its next step only where the register is whole. */
    DILEMMAS(
            text("file"),
            flag("whole"),
            text("partnership"),
            text("dilemma"),
            text("state"),
            date("since"),
            number("days"),
            text("step"),
            text("reason"),
            date("due"),
            text("target")),
    /** One row for each problem of a file that could not be read as a whole. */
    PROBLEMS(text("file"), number("line"), number("column"), text("kind"));

    /** The column of the wide table that says which table a row belongs to. */
    static final String TABLE = "table";

    private final List<StructField> columns;

    Table(StructField... columns) {
        this.columns = List.of(columns);
    }

    private static StructField text(String name) {
        return column(name, DataTypes.StringType);
    }

    private static StructField number(String name) {
        return column(name, DataTypes.IntegerType);
    }

    private static StructField flag(String name) {
        return column(name, DataTypes.BooleanType);
    }

    private static StructField date(String name) {
        return column(name, DataTypes.DateType);
    }

    private static StructField column(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }

    /** The name, which is that of the folder too. */
    String code() {
        return Codes.of(this);
    }

    /** The columns by name. */
    String[] columnNames() {
        return columns.stream().map(StructField::name).toArray(String[]::new);
    }

    /** The columns. */
    StructType schema() {
        return DataTypes.createStructType(columns);
    }

    /** The columns of all tables, each once. */
    static StructType wideSchema() {
        return DataTypes.createStructType(Wide.COLUMNS);
    }

    /** A row of the wide table, from the values of this one in the order of its columns. */
    @Nullable
    Object[] wide(@Nullable Object[] values) {
        @Nullable Object[] wide = new @Nullable Object[Wide.COLUMNS.size()];
        wide[0] = code();
        int[] places = Objects.requireNonNull(Wide.PLACES.get(this));
        for (int i = 0; i < places.length; i++) {
            wide[places[i]] = values[i];
        }
        return wide;
    }

    /** Where each column of each table stands in the wide one. */
    private static final class Wide {
        private static final List<StructField> COLUMNS = new ArrayList<>();
        private static final Map<Table, int[]> PLACES = new EnumMap<>(Table.class);

        static {
            COLUMNS.add(text(TABLE));
            for (Table table : values()) {
                for (StructField column : table.columns) {
                    if (!COLUMNS.contains(column)) {
                        COLUMNS.add(column);
                    }
                }
                PLACES.put(
                        table, table.columns.stream().mapToInt(COLUMNS::indexOf).toArray());
            }
        }
    }
}
