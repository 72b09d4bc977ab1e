// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.ratios;

import io.github.beraad.benchmarks.escalation.NextStepBenchmark;
import io.github.beraad.benchmarks.validation.ValidationBenchmark;
import java.util.List;
import java.util.Map;

/** The work that is compared, and by whom it is done. */
enum Work {
    /** A partnership in which nothing is wrong. */
    NOTHING_FOUND(
            "check a partnership, nothing found",
            ValidationBenchmark.class,
            Map.of("offences", "0"),
            10_000,
            0,
            List.of("hibernateValidator", "yavi", "easyRules", "drools")),
    /** A partnership that breaks five rules. */
    FIVE_FOUND(
            "check a partnership, five findings",
            ValidationBenchmark.class,
            Map.of("offences", "5"),
            10_000,
            1024,
            List.of("hibernateValidator", "yavi", "easyRules", "drools")),
    /** The next step of one dilemma. */
    NEXT_STEP(
            "next step of a dilemma",
            NextStepBenchmark.class,
            Map.of(),
            5_000,
            0,
            List.of("stateless4j", "easyRules", "drools"));

    static final String LIBRARY = "library";
    static final String FLOOR = "handWritten";

    private final String title;
    private final Class<?> benchmark;
    private final Map<String, String> parameters;
    private final int batch;
    private final int mostBytes;
    private final List<String> peers;

    Work(
            String title,
            Class<?> benchmark,
            Map<String, String> parameters,
            int batch,
            int mostBytes,
            List<String> peers) {
        this.title = title;
        this.benchmark = benchmark;
        this.parameters = parameters;
        this.batch = batch;
        this.mostBytes = mostBytes;
        this.peers = peers;
    }

    String title() {
        return title;
    }

    /** The name under which its ratio is stored. */
    String key() {
        return title.replace(",", "").replace(' ', '-');
    }

    Class<?> benchmark() {
        return benchmark;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    /** How often it is done in an iteration. */
    int batch() {
        return batch;
    }

    /** How many bytes the library may take for it. */
    int mostBytes() {
        return mostBytes;
    }

    List<String> peers() {
        return peers;
    }
}
