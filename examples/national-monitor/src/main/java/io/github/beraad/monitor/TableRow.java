// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import org.jspecify.annotations.Nullable;

/** A row of a table, with its values in the order of the table's columns. */
final class TableRow {

    private final Table table;
    private final @Nullable Object[] values;

    TableRow(Table table, @Nullable Object... values) {
        this.table = table;
        this.values = values;
    }

    Table table() {
        return table;
    }

    /** The value in a column. */
    @Nullable
    Object value(String column) {
        return values[table.schema().fieldIndex(column)];
    }

    /** The same row in the wide table. */
    @Nullable
    Object[] wide() {
        return table.wide(values);
    }
}
