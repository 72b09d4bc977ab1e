// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import io.github.beraad.monitor.Shares.Sized;
import io.github.beraad.text.Language;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Checks all registers in a folder and writes tables and a report. They are written beside the place where they go, and
 * moved there when they are complete.
 */
final class MonitorJob {

    /** The report for people. */
    static final String MARKDOWN = "report.md";

    /** The report for programs. */
    static final String JSON = "report.json";

    /** The table of what is due, which is chosen from that of the dilemmas. */
    static final String DUE = "due";

    private static final String UNFINISHED = ".part";

    private final SparkSession session;
    private final Configuration configuration;
    private final Order order;

    /**
     * What is asked for.
     *
     * @param registers the folder with the registers
     * @param out the folder that is made
     * @param on the date as of which registers are judged
     * @param language the language of the report for people
     * @param partitions how many tasks there are; null for as many as are worth it
     */
    record Order(
            String registers,
            String out,
            LocalDate on,
            Language language,
            @Nullable Integer partitions) {}

    /** Says that a job cannot begin. */
    static final class UnusableOrderException extends Exception {

        private static final long serialVersionUID = 1L;

        UnusableOrderException(String message) {
            super(message);
        }
    }

    private MonitorJob(SparkSession session, Order order) {
        this.session = session;
        this.configuration = session.sparkContext().hadoopConfiguration();
        this.order = order;
    }

    /**
     * Runs the job in a session of its own.
     *
     * @return what stands in the report
     * @throws UnusableOrderException if there is nothing to read, or what would be made is there already
     * @throws IOException if the results cannot be written
     */
    static Figures run(Order order) throws UnusableOrderException, IOException {
        try (SparkSession session = session()) {
            return run(session, order);
        }
    }

    /** The session that {@code spark-submit} prepared, or else one on this machine alone. */
    private static SparkSession session() {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("beraad national monitor")
                .config("spark.sql.datetime.java8API.enabled", true);
        if (!new SparkConf().contains("spark.master")) {
            builder.master("local[*]")
                    .config("spark.ui.enabled", false)
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.driver.bindAddress", "127.0.0.1");
        }
        return builder.getOrCreate();
    }

    /**
     * Runs the job.
     *
     * @return what stands in the report
     * @throws UnusableOrderException if there is nothing to read, or what would be made is there already
     * @throws IOException if the results cannot be written
     */
    static Figures run(SparkSession session, Order order) throws UnusableOrderException, IOException {
        return new MonitorJob(session, order).run();
    }

    private Figures run() throws UnusableOrderException, IOException {
        List<Sized> files = files(new Path(order.registers()));
        if (files.isEmpty()) {
            throw new UnusableOrderException("registers: no .jsonl or .jsonl.gz file in " + order.registers());
        }
        Path out = new Path(order.out());
        FileSystem target = out.getFileSystem(configuration);
        if (target.exists(out)) {
            throw new UnusableOrderException("out: " + order.out() + " is there already");
        }
        Path unfinished = out.suffix(UNFINISHED);
        target.delete(unfinished, true);
        try {
            Figures figures = write(files, unfinished);
            if (!target.rename(unfinished, out)) {
                throw new IOException("out: " + order.out() + " cannot be made");
            }
            return figures;
        } finally {
            target.delete(unfinished, true);
        }
    }

    private List<Sized> files(Path folder) throws IOException, UnusableOrderException {
        try {
            List<Sized> files = new ArrayList<>();
            for (FileStatus file : folder.getFileSystem(configuration).listStatus(folder)) {
                String name = file.getPath().getName().toLowerCase(Locale.ROOT);
                if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz")) {
                    files.add(new Sized(file.getPath().toString(), file.getLen()));
                }
            }
            return files;
        } catch (FileNotFoundException e) {
            throw new UnusableOrderException("registers: " + order.registers() + " is not there");
        }
    }

    private Figures write(List<Sized> files, Path folder) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        Integer wanted = order.partitions();
        int tasks = wanted == null ? Shares.worthwhile(files, context.defaultParallelism()) : wanted;
        List<List<String>> shares = Shares.of(files, tasks);
        JavaRDD<Row> rows = context.parallelize(shares, shares.size())
                .flatMap(new EvaluateRegisters(
                        context.broadcast(new SerializableConfiguration(configuration)), order.on()));
        // what a lost worker had is made again, and nothing else
        Dataset<Row> all = session.createDataFrame(rows, Table.wideSchema()).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            for (Table table : Table.values()) {
                Dataset<Row> chosen =
                        all.filter(all.col(Table.TABLE).equalTo(table.code())).selectExpr(table.columnNames());
                chosen.write().parquet(new Path(folder, table.code()).toString());
                if (table == Table.DILEMMAS) {
                    FigureReader.due(chosen, order.on()).write().parquet(new Path(folder, DUE).toString());
                }
            }
        } finally {
            all.unpersist();
        }
        Function<Table, Dataset<Row>> tables =
                table -> session.read().schema(table.schema()).parquet(new Path(folder, table.code()).toString());
        Figures figures = FigureReader.figures(tables, order.on());
        write(new Path(folder, MARKDOWN), MarkdownReport.of(figures, order.language()));
        write(new Path(folder, JSON), JsonReport.of(figures));
        return figures;
    }

    private void write(Path file, String text) throws IOException {
        try (OutputStream bytes = file.getFileSystem(configuration).create(file)) {
            bytes.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
