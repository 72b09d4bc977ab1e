// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.ratios;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Fails when the library has become slower in comparison with the floor: when a ratio lies with its whole confidence
 * interval above 1.25 times the stored one, twice in a row. Times themselves are never looked at.
 *
 * <pre>{@code
 * java -cp target/benchmarks.jar io.github.beraad.benchmarks.ratios.RatioGate ratios.properties
 * }</pre>
 *
 * <p>Who made the library faster, or changed the floor, writes the new ratios into the file.
 */
public final class RatioGate {

    private static final double ALLOWED = 1.25;
    private static final int ROUNDS = 4;
    private static final int ITERATIONS = 10;

    /** Measures the ratio of the library to the floor. */
    interface Meter {
        Ratio ratio(Work work) throws RunnerException;
    }

    private final Map<Work, Double> stored;

    RatioGate(Map<Work, Double> stored) {
        this.stored = new EnumMap<>(stored);
    }

    /** Whether a ratio lies with its whole interval above what is allowed. */
    boolean isTooHigh(Work work, Ratio measured) {
        Double known = stored.get(work);
        if (known == null) {
            throw new IllegalArgumentException("no ratio is stored under " + work.key());
        }
        return measured.low() > ALLOWED * known;
    }

    /** The work whose ratio is too high twice in a row; what is in order at first is not measured again. */
    List<Work> tooHigh(Meter meter) throws RunnerException {
        List<Work> suspects = Arrays.asList(Work.values());
        for (int turn = 0; turn < 2; turn++) {
            List<Work> tooHigh = new ArrayList<>();
            for (Work work : suspects) {
                Ratio measured = meter.ratio(work);
                boolean isTooHigh = isTooHigh(work, measured);
                System.out.printf(
                        Locale.ROOT,
                        "%s: %s of the floor, stored %.2f%s%n",
                        work.title(),
                        measured,
                        stored.get(work),
                        isTooHigh ? ", too high" : "");
                if (isTooHigh) {
                    tooHigh.add(work);
                }
            }
            suspects = tooHigh;
        }
        return suspects;
    }

    static RatioGate read(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<Work, Double> stored = new EnumMap<>(Work.class);
        for (Work work : Work.values()) {
            String ratio = properties.getProperty(work.key());
            if (ratio == null) {
                throw new IllegalArgumentException("no ratio is stored under " + work.key());
            }
            stored.put(work, Double.valueOf(ratio));
        }
        return new RatioGate(stored);
    }

    /**
     * Measures, and ends with status 1 when a ratio is too high.
     *
     * @param arguments the file with the stored ratios
     * @throws IOException if it cannot be read
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        RatioGate gate;
        try (Reader reader = Files.newBufferedReader(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
            gate = read(reader);
        }
        Rounds.beSideBySide();
        Rounds rounds = new Rounds(ROUNDS, ITERATIONS);
        List<Work> tooHigh = gate.tooHigh(
                work -> rounds.run(work, List.of(Work.FLOOR, Work.LIBRARY)).ratio(Work.LIBRARY, Work.FLOOR));
        if (!tooHigh.isEmpty()) {
            System.err.println("Slower than it was, in comparison with the floor: " + tooHigh);
            System.exit(1);
        }
    }
}
