// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import io.github.beraad.conformance.CommandImplementation.CommandTemplate;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The program: puts the conformance cases to a command and tells whether it gave the right answers. */
public final class Runner {

    private static final String USAGE = """
            usage: Runner --command COMMAND [--next COMMAND] [--only PREFIX] [--list]
              --command  prints a report as JSON; {register} and {on} are filled in, [--profile {profile}] where there is one
              --next     prints the next steps as JSON; without it they are not asked
              --only     cases whose id begins so
              --list     prints the cases and runs nothing
            """;

    private static final int PASSED = 0;
    private static final int FAILED = 1;
    private static final int UNUSABLE = 2;

    private @Nullable CommandTemplate check;
    private @Nullable CommandTemplate next;
    private String only = "";
    private boolean list;

    private Runner() {}

    /**
     * Runs the cases.
     *
     * @param arguments as the usage says
     */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** 0 when all cases passed, 1 when not, 2 when the call cannot be used. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        Runner runner = new Runner();
        try {
            runner.read(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return UNUSABLE;
        }
        return runner.run(out);
    }

    private void read(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String option = arguments[i];
            if (option.equals("--list")) {
                list = true;
            } else if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(option + ": unknown, or its value is missing");
            } else {
                String value = arguments[++i];
                switch (option) {
                    case "--command" -> check = new CommandTemplate(value);
                    case "--next" -> next = new CommandTemplate(value);
                    case "--only" -> only = value;
                    default -> throw new IllegalArgumentException(option + ": unknown");
                }
            }
        }
        if (check == null && !list) {
            throw new IllegalArgumentException("--command: missing");
        }
        if (cases().isEmpty()) {
            throw new IllegalArgumentException("--only: no case has an id that begins so");
        }
    }

    private List<ConformanceCase> cases() {
        List<ConformanceCase> cases = new ArrayList<>();
        for (ConformanceCase one : ConformanceCases.all()) {
            if (one.id().startsWith(only)) {
                cases.add(one);
            }
        }
        return cases;
    }

    private int run(PrintStream out) {
        if (check == null) {
            cases().forEach(out::println);
            return PASSED;
        }
        Path folder = null;
        try {
            folder = Files.createTempDirectory("beraad-conformance");
            ConformanceRun run = ConformanceRun.of(cases(), new CommandImplementation(check, next, folder));
            out.print(run.summary());
            return run.passed() ? PASSED : FAILED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
