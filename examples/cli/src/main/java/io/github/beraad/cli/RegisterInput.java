// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.json.ElementSink;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.Read;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.Register;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    /** With this the first of several lines begins. */
    private static final String LINES = "{\"element\"";

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
        return read(session, JsonFormat.REGISTER, file, lenient);
    }

    /** The name of a file as people know it. */
    static String name(Session session, String file) {
        return file.equals(STANDARD_INPUT) ? session.text("report.standard-input") : file;
    }

    /**
     * Reads a document.
     *
     * @throws UnusableException if there is no such document to be read there; it says why
     */
    static <T> T read(Session session, JsonFormat<T> format, String file, boolean lenient) throws UnusableException {
        String name = name(session, file);
        String kind = session.text(format == JsonFormat.PROFILE ? "input.kind.profile" : "input.kind.register");
        try (InputStream opened = open(session, file, kind)) {
            Read<T> read = BeraadJson.read(format, content(session, name, kind, opened), options(lenient));
            tellSkipped(session, name, read.skipped());
            return read.value();
        } catch (UnreadableJsonException e) {
            throw refusal(session, name, e);
        } catch (IOException e) {
            throw new UnusableException(session.text("input.failed", "file", name));
        }
    }

    /** Opens a file, or says why it cannot be read. */
    static InputStream open(Session session, String file, String kind) throws UnusableException, IOException {
        if (file.equals(STANDARD_INPUT)) {
            return new Progress(
                    session, name(session, file), session.surroundings().in(), 0);
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
            throw new UnusableException(session.text("input.directory", "file", file, "kind", kind));
        }
        if (!Files.isReadable(path)) {
            throw new UnusableException(session.text("input.denied", "file", file));
        }
        return new Progress(session, file, Files.newInputStream(path), Files.size(path));
    }

    /**
     * Whether a file holds a register with one element a line. Standard input does not count: it cannot be read twice.
     *
     * @throws UnusableException if it cannot be read
     */
    static boolean isLines(Session session, String file) throws UnusableException {
        if (file.equals(STANDARD_INPUT)) {
            return false;
        }
        String kind = session.text("input.kind.register");
        try (InputStream content = content(session, file, kind, open(session, file, kind))) {
            return new String(content.readNBytes(LINES.length()), StandardCharsets.UTF_8).equals(LINES);
        } catch (IOException e) {
            throw new UnusableException(session.text("input.failed", "file", file));
        }
    }

    /**
     * Hands on the elements of a register with one element a line.
     *
     * @throws UnusableException if there is no such register to be read there; it says why
     */
    static List<JsonProblem> readLines(Session session, String file, boolean lenient, ElementSink sink)
            throws UnusableException {
        String kind = session.text("input.kind.register");
        try (InputStream opened = open(session, file, kind)) {
            return BeraadJson.readLines(content(session, file, kind, opened), options(lenient), sink);
        } catch (UnreadableJsonException e) {
            throw refusal(session, file, e);
        } catch (IOException e) {
            throw new UnusableException(session.text("input.failed", "file", file));
        }
    }

    private static ReadOptions options(boolean lenient) {
        return (lenient ? ReadOptions.lenient() : ReadOptions.strict()).withDocumentSize(MOST_BYTES);
    }

    /** Tells which unknown keys were left out. */
    static void tellSkipped(Session session, String name, List<JsonProblem> skipped) {
        if (!skipped.isEmpty()) {
            session.tell(session.text("input.skipped", "file", name, "count", skipped.size()));
            for (JsonProblem problem : skipped) {
                session.tell(problem(session, problem));
            }
        }
    }

    /** The bytes of the register, whatever the name of the file says. */
    private static InputStream content(Session session, String name, String kind, InputStream opened)
            throws IOException, UnusableException {
        BufferedInputStream buffered = new BufferedInputStream(opened, BUFFER);
        buffered.mark(LONGEST_BEGINNING);
        byte[] beginning = buffered.readNBytes(LONGEST_BEGINNING);
        buffered.reset();
        if (begins(beginning, 0x1f, 0x8b)) {
            return new GZIPInputStream(buffered, BUFFER);
        }
        if (begins(beginning, 'P', 'K', 3, 4)) {
            throw new UnusableException(session.text("input.zip", "file", name, "kind", kind));
        }
        if (begins(beginning, '%', 'P', 'D', 'F')) {
            throw new UnusableException(session.text("input.pdf", "file", name, "kind", kind));
        }
        if (beginning.length == 0) {
            throw new UnusableException(session.text("input.empty", "file", name, "kind", kind));
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
