// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.ExecutorLostFailure;
import org.apache.spark.SparkConf;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Listens in the driver of another process: when the first task is done it kills one of the worker processes, and it notes
 * which tasks were lost with it. Spark makes it by its name.
 */
public final class WorkerKiller extends SparkListener {

    /** The setting that names the file in which what happened is noted. */
    static final String NOTES = "spark.test.killer.notes";

    private final Path notes;
    private final AtomicBoolean killed = new AtomicBoolean();

    /**
     * Begins to listen.
     *
     * @param settings those of the job
     */
    public WorkerKiller(SparkConf settings) {
        this.notes = Path.of(settings.get(NOTES));
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.reason() instanceof ExecutorLostFailure) {
            note("lost task " + end.taskInfo().index() + " of stage " + end.stageId());
        } else if (end.taskInfo().successful() && killed.compareAndSet(false, true)) {
            ProcessHandle.current()
                    .descendants()
                    .filter(process -> process.info().command().orElse("").endsWith("java"))
                    .findFirst()
                    .ifPresent(worker -> note("killed " + worker.destroyForcibly()));
        }
    }

    private void note(String line) {
        try {
            Files.writeString(notes, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
