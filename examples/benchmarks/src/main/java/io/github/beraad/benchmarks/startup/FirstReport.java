// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.startup;

import io.github.beraad.benchmarks.validation.Example;
import io.github.beraad.benchmarks.validation.FirstReports;
import io.github.beraad.compliance.Compliance;
import java.util.List;

/**
 * One program: the values are made in Java, checked by one implementation, and reported. It prints how long that took
 * from the beginning of {@code main}.
 */
public final class FirstReport {

    private FirstReport() {}

    /**
     * Checks once.
     *
     * @param arguments which implementation
     */
    public static void main(String[] arguments) {
        long begin = System.nanoTime();
        List<?> report = report(arguments[0]);
        long end = System.nanoTime();
        System.out.println(end - begin);
        System.out.println(report.size());
    }

    private static List<?> report(String implementation) {
        return switch (implementation) {
            case "library" ->
                Compliance.check(Example.register(true), Example.ON).findings();
            case "handWritten" -> FirstReports.handWritten(Example.of(true));
            case "hibernateValidator" -> FirstReports.hibernateValidator(Example.of(true));
            default -> throw new IllegalArgumentException("no implementation: " + implementation);
        };
    }
}
