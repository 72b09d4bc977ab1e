// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.growth;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.generator.RegisterGenerator;
import io.github.beraad.register.Register;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;

/**
 * Checks one generated register of a size again and again, and prints for each dilemma the nanoseconds of the processor,
 * those of the garbage collector too, and the bytes allocated.
 */
final class OneSize {

    /** A register for warming up, and how often it is checked; the measured one is checked no more often. */
    private static final int WARM = 10_000;

    private static final int OFTEN = 100;

    private static final int ENOUGH = 3_000_000;
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private OneSize() {}

    /**
     * Measures.
     *
     * @param arguments the number of dilemmas
     */
    public static void main(String[] arguments) {
        int size = Integer.parseInt(arguments[0]);
        check(RegisterGenerator.national(1, WARM).register(), OFTEN);
        Register register = RegisterGenerator.national(1, size).register();
        check(register, 1);
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int times = Math.max(1, Math.min(OFTEN, ENOUGH / size));
        long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        long time = system.getProcessCpuTime();
        check(register, times);
        time = system.getProcessCpuTime() - time;
        bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes;
        double dilemmas = (double) size * times;
        System.out.println(time / dilemmas + " " + bytes / dilemmas);
    }

    private static void check(Register register, int times) {
        for (int i = 0; i < times; i++) {
            if (Compliance.check(register, ON).outcomes().isEmpty()) {
                throw new IllegalStateException("nothing was checked");
            }
        }
    }
}
