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
 * interval above 1.25 times the stored one, twice in a row. Times themselves are never looked at. It fails too when the
 * library takes more memory than it may: none where nothing is found.
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

    /** What JMH itself takes comes to about one for an operation; the smallest object is 16. */
    private static final double BYTES_OF_JMH = 8;

    /**
     * What was measured.
     *
     * @param ratio of the library to the floor
     * @param bytes that an operation of the library takes
     */
    record Cost(Ratio ratio, double bytes) {}

    /** Measures the library and the floor. */
    interface Meter {
        Cost cost(Work work) throws RunnerException;
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

    /** Whether an operation takes more memory than it may. */
    static boolean takesTooMuch(Work work, double bytes) {
        return bytes > work.mostBytes() + BYTES_OF_JMH;
    }

    /** The work that costs too much twice in a row; what is in order at first is not measured again. */
    List<Work> tooHigh(Meter meter) throws RunnerException {
        List<Work> suspects = Arrays.asList(Work.values());
        for (int turn = 0; turn < 2; turn++) {
            List<Work> tooHigh = new ArrayList<>();
            for (Work work : suspects) {
                Cost measured = meter.cost(work);
                boolean isTooHigh = isTooHigh(work, measured.ratio());
                boolean takesTooMuch = takesTooMuch(work, measured.bytes());
                System.out.printf(
                        Locale.ROOT,
                        "%s: %s of the floor, stored %.2f%s; %.0f bytes, at most %d%s%n",
                        work.title(),
                        measured.ratio(),
                        stored.get(work),
                        isTooHigh ? ", too high" : "",
                        measured.bytes(),
                        work.mostBytes(),
                        takesTooMuch ? ", too many" : "");
                if (isTooHigh || takesTooMuch) {
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
     * Measures, and ends with status 1 when something costs too much.
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
        List<Work> tooHigh = gate.tooHigh(work -> {
            Rounds.Measured measured = rounds.run(work, List.of(Work.FLOOR, Work.LIBRARY));
            return new Cost(measured.ratio(Work.LIBRARY, Work.FLOOR), measured.bytes(Work.LIBRARY));
        });
        if (!tooHigh.isEmpty()) {
            System.err.println(
                    "Slower in comparison with the floor than it was, or takes more memory than it may: " + tooHigh);
            System.exit(1);
        }
    }
}
