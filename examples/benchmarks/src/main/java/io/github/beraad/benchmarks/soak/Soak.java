// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.soak;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.time.Duration;
import java.util.Locale;
import java.util.SplittableRandom;

/** Runs rounds for some time and tells, again and again, how many there were and how much memory is held. */
public final class Soak {

    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);
    private static final int AT_LEAST = 100;
    /** How much more memory may be held at the end than after the first part, in MiB: what the JVM itself keeps varies. */
    private static final double MOST_GROWTH = 4;

    private final SplittableRandom seeds;
    private final PrintStream out;
    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private long rounds;
    private long recorded;
    private long refused;
    private double heldFirst = Double.NaN;
    private double heldLast = Double.NaN;

    private Soak(long seed, PrintStream out) {
        this.seeds = new SplittableRandom(seed);
        this.out = out;
    }

    /**
     * Runs rounds. Ends with the status 1 when memory grew, and with an error that names the seed when something differs.
     *
     * @param arguments how many minutes, 60 if there is none; and the first seed, 1 if there is none
     * @throws IOException never
     */
    public static void main(String[] arguments) throws IOException {
        long minutes = arguments.length > 0 ? Long.parseLong(arguments[0]) : 60;
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        Soak soak = new Soak(seed, System.out);
        soak.run(Duration.ofMinutes(minutes));
        System.exit(soak.hasGrown() ? 1 : 0);
    }

    private void run(Duration time) throws IOException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        long nextLine = start;
        while (System.nanoTime() < end || rounds < AT_LEAST) {
            Round round = new Round(seeds.nextLong());
            round.run();
            rounds++;
            recorded += round.recorded();
            refused += round.refused();
            if (rounds >= AT_LEAST && System.nanoTime() >= nextLine) {
                tell(Duration.ofNanos(System.nanoTime() - start));
                nextLine += BETWEEN_LINES.toNanos();
            }
        }
        tell(Duration.ofNanos(System.nanoTime() - start));
    }

    private void tell(Duration passed) {
        // what is held is what is left when everything else has gone
        memory.gc();
        heldLast = memory.getHeapMemoryUsage().getUsed() / 1024.0 / 1024.0;
        if (Double.isNaN(heldFirst)) {
            heldFirst = heldLast;
        }
        out.printf(
                Locale.ROOT,
                "%6d s, %d registers, %d events recorded, %d refused, %.1f MiB held%n",
                passed.toSeconds(),
                rounds,
                recorded,
                refused,
                heldLast);
    }

    private boolean hasGrown() {
        return heldLast > heldFirst + MOST_GROWTH;
    }
}
