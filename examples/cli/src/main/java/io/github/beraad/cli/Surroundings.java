// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Everything that the command takes from the process it runs in.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 * @param today today's date; nothing else reads a clock
 * @param terminal whether a person looks at standard output
 */
record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        Supplier<LocalDate> today,
        boolean terminal) {

    /** The surroundings of this process. */
    static Surroundings ofProcess() {
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                () -> LocalDate.now(clock),
                isTerminal());
    }

    /** Java 22 to 24 give a console even when output goes to a file, unless they are asked for the plain one. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** An environment variable; empty when it is not there. */
    String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
