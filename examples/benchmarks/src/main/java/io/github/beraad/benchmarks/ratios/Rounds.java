// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.ratios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the same work by several implementations, turn by turn, each turn in a JVM of its own: what disturbs the machine
 * for a while disturbs all of them. A turn is a number of operations and no span of time, and waits for the compiler, so
 * that it does the same on a busy machine.
 *
 * @param rounds how many turns each gets
 * @param iterations how often each is measured in a turn
 */
record Rounds(int rounds, int iterations) {

    /** How often each is warmed up; the compiler has done its work by then. */
    private static final int WARMUPS = 10;

    private static final String BYTES = "gc.alloc.rate.norm";

    /** What was measured: for each implementation the time of the processor by round, and the bytes of an operation. */
    record Measured(Map<String, double[]> nanoseconds, Map<String, Double> bytes) {

        Ratio ratio(String one, String other) {
            return Ratio.of(costs(one), costs(other));
        }

        double bytes(String implementation) {
            Double taken = bytes.get(implementation);
            if (taken == null) {
                throw new IllegalArgumentException("not measured: " + implementation);
            }
            return taken;
        }

        private double[] costs(String implementation) {
            double[] costs = nanoseconds.get(implementation);
            if (costs == null) {
                throw new IllegalArgumentException("not measured: " + implementation);
            }
            return costs;
        }
    }

    /** JMH need not be alone on the machine: it is the time of the processor that counts. */
    static void beSideBySide() {
        System.setProperty("jmh.ignoreLock", "true");
    }

    Measured run(Work work, List<String> implementations) throws RunnerException {
        Map<String, double[]> nanoseconds = new LinkedHashMap<>();
        Map<String, Double> bytes = new LinkedHashMap<>();
        for (String implementation : implementations) {
            nanoseconds.put(implementation, new double[rounds]);
        }
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, double[]> entry : nanoseconds.entrySet()) {
                RunResult result = run(work, entry.getKey());
                entry.getValue()[round] = score(result, CpuTime.LABEL);
                bytes.merge(entry.getKey(), score(result, BYTES) / work.batch(), Math::max);
            }
        }
        return new Measured(nanoseconds, bytes);
    }

    private RunResult run(Work work, String implementation) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(work.benchmark().getName().replace(".", "\\.") + "\\." + implementation + "$")
                .forks(1)
                .jvmArgsAppend("-Xbatch")
                .mode(Mode.SingleShotTime)
                .warmupIterations(WARMUPS)
                .warmupBatchSize(work.batch())
                .measurementIterations(iterations)
                .measurementBatchSize(work.batch())
                .addProfiler(CpuTime.class)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        for (Map.Entry<String, String> parameter : work.parameters().entrySet()) {
            options.param(parameter.getKey(), parameter.getValue());
        }
        return new ArrayList<>(new Runner(options.build()).run()).get(0);
    }

    private static double score(RunResult result, String label) {
        for (String name : result.getSecondaryResults().keySet()) {
            if (name.endsWith(label)) {
                return result.getSecondaryResults().get(name).getScore();
            }
        }
        throw new IllegalStateException(
                "no " + label + " among " + result.getSecondaryResults().keySet());
    }
}
