// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.ratios;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Prints a table of ratios in Markdown: the library to the floor, and its peers to the library.
 *
 * <pre>{@code
 * java -cp target/benchmarks.jar io.github.beraad.benchmarks.ratios.Ratios
 * java -cp target/benchmarks.jar io.github.beraad.benchmarks.ratios.Ratios 10
 * }</pre>
 *
 * <p>The argument is the number of rounds, five where none is given.
 */
public final class Ratios {

    private static final int ROUNDS = 5;
    private static final int ITERATIONS = 10;

    private Ratios() {}

    /**
     * Measures and prints.
     *
     * @param arguments the number of rounds, or nothing
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        Rounds.beSideBySide();
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        Rounds rounds = new Rounds(count, ITERATIONS);
        System.out.println("| work | compared | ratio | bytes of the first |");
        System.out.println("| --- | --- | --- | --- |");
        for (Work work : Work.values()) {
            List<String> implementations = new ArrayList<>(List.of(Work.FLOOR, Work.LIBRARY));
            implementations.addAll(work.peers());
            Rounds.Measured measured = rounds.run(work, implementations);
            print(work, measured, Work.LIBRARY, Work.FLOOR);
            for (String peer : work.peers()) {
                print(work, measured, peer, Work.LIBRARY);
            }
        }
    }

    private static void print(Work work, Rounds.Measured measured, String one, String other) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s to %s | %s | %.0f |%n",
                work.title(),
                one,
                other,
                measured.ratio(one, other),
                measured.bytes(one));
    }
}
