// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import io.github.beraad.text.Language;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks registers. Nothing of Spark stands in its signatures, so that the other command does without. */
@Command(
        name = "check",
        description = "Checks all registers in a folder, and writes tables (Parquet) and a report (Markdown, JSON).",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:every register was read whole, and the results were written",
            "1:the results were written, and the report names the registers that were not judged",
            "2:the call cannot be used; nothing was written",
            "3:the job failed; nothing was written"
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REGISTERS", description = "A folder with a .jsonl or .jsonl.gz file for each register.")
    private String registers = "";

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Is made, whole or not at all.")
    private String out = "";

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "As of which day registers are judged.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--lang", paramLabel = "nl|en", description = "The language of the Markdown report. Default: nl.")
    private Language language = Language.DUTCH;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "How many tasks there are; without it as many as are worth it.")
    private @Nullable Integer partitions;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        CommandSpec command = Objects.requireNonNull(spec);
        if (partitions != null && partitions < 1) {
            throw new ParameterException(command.commandLine(), "--partitions: 1 or more is expected");
        }
        Figures figures = MonitorJob.run(new MonitorJob.Order(registers, out, on, language, partitions));
        command.commandLine().getOut().println(out + "/" + MonitorJob.MARKDOWN);
        return figures.isComplete() ? Main.COMPLETE : Main.NOT_COMPLETE;
    }
}
