// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.Read;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.Register;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads registers from files, plain or compressed, and from standard input. */
final class RegisterInput {

    /** Standard input, where a file is asked for. */
    static final String STANDARD_INPUT = "-";

    /** More is refused, so that a small compressed file cannot fill the memory. */
    private static final long MOST_BYTES = 1L << 31;

    private static final int LONGEST_BEGINNING = 5;
    private static final int BUFFER = 1 << 16;

    private RegisterInput() {}

    static void refuseTwiceStandardInput(Session session, List<String> files) throws UnusableException {
        if (Collections.frequency(files, STANDARD_INPUT) > 1) {
            throw new UnusableException(session.text("input.standard-input-twice"));
        }
    }

    /**
     * Reads a register.
     *
     * @throws UnusableException if there is no register to be read there; it says why
     */
    static Register read(Session session, String file, boolean lenient) throws UnusableException {
        String name = file.equals(STANDARD_INPUT) ? session.text("report.standard-input") : file;
        try (InputStream opened = open(session, file)) {
            Read<Register> read = BeraadJson.read(
                    JsonFormat.REGISTER,
                    content(session, name, opened),
                    (lenient ? ReadOptions.lenient() : ReadOptions.strict()).withDocumentSize(MOST_BYTES));
            if (!read.skipped().isEmpty()) {
                session.tell(session.text(
                        "input.skipped", "file", name, "count", read.skipped().size()));
                for (JsonProblem skipped : read.skipped()) {
                    session.tell(problem(session, skipped));
                }
            }
            return read.value();
        } catch (UnreadableJsonException e) {
            throw refusal(session, name, e);
        } catch (IOException e) {
            throw new UnusableException(session.text("input.failed", "file", name));
        }
    }

    private static InputStream open(Session session, String file) throws UnusableException, IOException {
        if (file.equals(STANDARD_INPUT)) {
            return session.surroundings().in();
        }
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            throw new UnusableException(session.text("input.missing", "file", file));
        }
        if (file.isEmpty() || !Files.exists(path)) {
            throw new UnusableException(session.text("input.missing", "file", file));
        }
        if (Files.isDirectory(path)) {
            throw new UnusableException(session.text("input.directory", "file", file));
        }
        if (!Files.isReadable(path)) {
            throw new UnusableException(session.text("input.denied", "file", file));
        }
        return Files.newInputStream(path);
    }

    /** The bytes of the register, whatever the name of the file says. */
    private static InputStream content(Session session, String name, InputStream opened)
            throws IOException, UnusableException {
        BufferedInputStream buffered = new BufferedInputStream(opened, BUFFER);
        buffered.mark(LONGEST_BEGINNING);
        byte[] beginning = buffered.readNBytes(LONGEST_BEGINNING);
        buffered.reset();
        if (begins(beginning, 0x1f, 0x8b)) {
            return new GZIPInputStream(buffered, BUFFER);
        }
        if (begins(beginning, 'P', 'K', 3, 4)) {
            throw new UnusableException(session.text("input.zip", "file", name));
        }
        if (begins(beginning, '%', 'P', 'D', 'F')) {
            throw new UnusableException(session.text("input.pdf", "file", name));
        }
        if (beginning.length == 0) {
            throw new UnusableException(session.text("input.empty", "file", name));
        }
        if (name.endsWith(".gz")) {
            throw new UnusableException(session.text("input.not-gzip", "file", name));
        }
        return buffered;
    }

    private static boolean begins(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static UnusableException refusal(Session session, String name, UnreadableJsonException refusal) {
        List<UnusableException.Problem> problems = new ArrayList<>();
        for (JsonProblem problem : refusal.problems()) {
            problems.add(problem(session, problem));
        }
        boolean more = problems.size() >= UnreadableJsonException.MOST_PROBLEMS;
        return new UnusableException(
                session.text(more ? "input.refused.more" : "input.refused", "file", name, "count", problems.size()),
                problems);
    }

    private static UnusableException.Problem problem(Session session, JsonProblem problem) {
        String pointer = problem.pointer();
        String place = problem.line() == 0
                ? pointer
                : session.text(
                        pointer.isEmpty() ? "input.place" : "input.place.pointer",
                        "line",
                        problem.line(),
                        "column",
                        problem.column(),
                        "pointer",
                        pointer);
        return new UnusableException.Problem(place, problem.message().in(session.language()));
    }
}
