// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.startup;

import io.github.beraad.benchmarks.ratios.Ratio;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts a JVM for each implementation, turn by turn, and prints how long it takes from {@code main} to the first report,
 * in ratios.
 *
 * <pre>{@code
 * java -cp target/benchmarks.jar io.github.beraad.benchmarks.startup.Startup
 * }</pre>
 */
public final class Startup {

    private static final int ROUNDS = 20;

    private Startup() {}

    /**
     * Measures and prints.
     *
     * @param arguments the number of rounds, or nothing
     * @throws IOException if a JVM cannot be started
     */
    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROUNDS;
        Map<String, double[]> nanoseconds = new LinkedHashMap<>();
        for (String implementation : List.of("handWritten", "library", "hibernateValidator")) {
            nanoseconds.put(implementation, new double[rounds]);
        }
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, double[]> entry : nanoseconds.entrySet()) {
                entry.getValue()[round] = start(entry.getKey());
            }
        }
        double[] library = of(nanoseconds, "library");
        System.out.println("| work | compared | ratio |");
        System.out.println("| --- | --- | --- |");
        System.out.println("| from main to the first report | library to handWritten | "
                + Ratio.of(library, of(nanoseconds, "handWritten")) + " |");
        System.out.println("| from main to the first report | hibernateValidator to library | "
                + Ratio.of(of(nanoseconds, "hibernateValidator"), library) + " |");
    }

    private static double[] of(Map<String, double[]> nanoseconds, String implementation) {
        return nanoseconds.getOrDefault(implementation, new double[0]);
    }

    private static double start(String implementation) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FirstReport.class.getName(),
                        implementation)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = output.readLine();
            if (line == null) {
                throw new IOException("nothing was reported by " + implementation);
            }
            return Double.parseDouble(line);
        }
    }
}
