// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.SerializableConfiguration;

/** The work of one task: some registers, one after the other. */
final class EvaluateRegisters implements FlatMapFunction<List<String>, Row> {

    private final Broadcast<SerializableConfiguration> files;
    private final LocalDate on;

    /**
     * Prepares the work.
     *
     * @param files how files are reached
     * @param on the date as of which registers are judged
     */
    EvaluateRegisters(Broadcast<SerializableConfiguration> files, LocalDate on) {
        this.files = files;
        this.on = on;
    }

    @Override
    public Iterator<Row> call(List<String> registers) {
        // lazily, so that the rows of one register are gone before those of the next are there
        return registers.stream().flatMap(register -> rows(new Path(register))).iterator();
    }

    private Stream<Row> rows(Path register) {
        Configuration configuration = files.value().value();
        RegisterSource source = () -> register.getFileSystem(configuration).open(register);
        return RegisterEvaluation.rows(register.getName(), source, on).stream()
                .map(row -> RowFactory.create(row.wide()));
    }
}
