// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Everything that the command takes from the process it runs in.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param today today's date
 * @param terminal whether a person looks at standard output
 * @param errorTerminal whether a person looks at standard error
 * @param nanoseconds how long things take; no date follows from it
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        Supplier<LocalDate> today,
        boolean terminal,
        BooleanSupplier errorTerminal,
        LongSupplier nanoseconds) {

    /** The surroundings of this process. */
    static Surroundings ofProcess() {
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                () -> LocalDate.now(clock),
                isTerminal(),
                Surroundings::isErrorTerminal,
                System::nanoTime);
    }

    /** Java 22 to 24 give a console even when output goes to a file, unless they are asked for the plain one. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** Java tells it of standard input and output alone; elsewhere the name of the device does. */
    private static boolean isErrorTerminal() {
        try {
            Path device = Path.of("/dev/fd/2").toRealPath();
            return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
        } catch (IOException e) {
            return isTerminal();
        }
    }

    /** An environment variable; empty when it is not there. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
