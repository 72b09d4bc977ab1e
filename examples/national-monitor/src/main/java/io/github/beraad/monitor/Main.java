// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import io.github.beraad.text.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the monitor begins, by itself or under {@code spark-submit}. */
@Command(
        name = "monitor",
        description = "Checks the registers of all municipalities.",
        subcommands = {CheckCommand.class, GenerateCommand.class},
        mixinStandardHelpOptions = true)
public final class Main {

    /** Every register was read whole, and the results were written. */
    static final int COMPLETE = 0;

    /** The results were written, and some registers are not judged in them. */
    static final int NOT_COMPLETE = 1;

    /** The call cannot be used, and nothing was written. */
    static final int UNUSABLE = 2;

    /** The job failed, and nothing was written. */
    static final int FAILED = 3;

    private Main() {}

    /**
     * Runs the monitor and ends the process with its exit status.
     *
     * @param arguments the arguments of the call
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /**
     * Runs the monitor.
     *
     * @param arguments the arguments of the call
     * @return the exit status
     */
    static int run(String... arguments) {
        CommandLine main = new CommandLine(new Main());
        main.registerConverter(LocalDate.class, Main::date);
        main.registerConverter(Language.class, Main::language);
        main.setExecutionExceptionHandler((problem, command, parsed) -> {
            if (problem instanceof MonitorJob.UnusableOrderException) {
                command.getErr().println(problem.getMessage());
                return UNUSABLE;
            }
            command.getErr().println("The job failed: " + problem);
            return FAILED;
        });
        return main.execute(arguments);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException("a date like 2026-11-23 is expected");
        }
    }

    private static Language language(String tag) {
        if (!tag.equals("nl") && !tag.equals("en")) {
            throw new CommandLine.TypeConversionException("nl or en is expected");
        }
        return new Language(tag);
    }
}
