// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A call of the command inside the test's own process, with surroundings of its own. */
final class Call {

    /** The national register, as the examples have it. */
    static final Path NATIONAL = Path.of("..", "registers", "national.json");

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final String[] arguments;
    private final Map<String, String> environment = new HashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private OutputStream written = out;
    private byte[] input = {};
    private boolean terminal;
    private long tick;
    private long ticks;

    private Call(String... arguments) {
        this.arguments = arguments;
    }

    static Call of(String... arguments) {
        return new Call(arguments);
    }

    /** {@code check} of one file in Dutch, on the day of the national register. */
    static Call check(Path file, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "check";
        arguments[1] = file.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new Call(arguments);
    }

    Call with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Call reading(byte[] bytes) {
        input = bytes;
        return this;
    }

    Call onTerminal() {
        terminal = true;
        return this;
    }

    /** Every look at the time is so many nanoseconds after the last one. */
    Call taking(long nanoseconds) {
        tick = nanoseconds;
        return this;
    }

    Call writingTo(OutputStream stream) {
        written = stream;
        return this;
    }

    Surroundings surroundings() {
        return new Surroundings(
                new ByteArrayInputStream(input),
                written,
                err,
                Map.copyOf(environment),
                () -> TODAY,
                terminal,
                () -> terminal,
                () -> ticks += tick);
    }

    Ended run() {
        int status = Main.run(surroundings(), arguments);
        return new Ended(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What came of a call. */
    record Ended(int status, String out, String err) {}
}
