// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.json.Layout;
import io.github.beraad.json.Read;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.json.internal.Documents;
import io.github.beraad.text.Language;
import io.github.beraad.vocabulary.InvalidValueException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds for any input whatsoever: it is read, or it is refused with 1 to 100 problems, each at a place inside the
 * document; nothing else is thrown. Bytes and characters are read alike, by every generation alike. What was read is
 * written and read again unchanged. No problem quotes more than 40 characters of the document.
 *
 * <p>An input is two bytes that choose the format and the options, and then the document.
 */
public final class FuzzTarget {

    private static final List<JsonFormat<?>> FORMATS = JsonFormat.all();
    private static final Set<Kind> BREAKS = EnumSet.of(Kind.NOT_JSON, Kind.TRUNCATED, Kind.TOO_LONG);
    private static final int SHOWN = 40;
    /** The keys of a kind of object may all be named, and a pointer of many levels. */
    private static final int LONGEST_MESSAGE = 3_000;

    private static final ReadOptions[] OPTIONS = {
        ReadOptions.strict(),
        ReadOptions.lenient(),
        ReadOptions.strict().withDepth(3),
        ReadOptions.lenient().withDepth(500),
        ReadOptions.strict().withDigits(1),
        ReadOptions.strict().withDigits(1_000),
        ReadOptions.strict().withTextLength(5),
        ReadOptions.lenient().withDepth(6).withDigits(2).withTextLength(100),
        ReadOptions.strict().withDocumentSize(1),
        ReadOptions.lenient().withDocumentSize(1_000)
    };

    private final List<Generation> generations;

    /** One generation of Jackson, as far as it reads. */
    public interface Generation {

        /**
         * Reads a document.
         *
         * @param format what it is
         * @param bytes the document in UTF-8
         * @param options how strictly it is read
         * @param <T> what it is read into
         * @return what was read
         * @throws IOException if the stream cannot be read
         */
        <T> Read<T> read(JsonFormat<T> format, InputStream bytes, ReadOptions options) throws IOException;

        /**
         * Reads a document.
         *
         * @param format what it is
         * @param characters the document
         * @param options how strictly it is read
         * @param <T> what it is read into
         * @return what was read
         * @throws IOException if the reader fails
         */
        <T> Read<T> read(JsonFormat<T> format, Reader characters, ReadOptions options) throws IOException;
    }

    /**
     * Makes a target.
     *
     * @param generations those that are to read alike
     */
    public FuzzTarget(Generation... generations) {
        this.generations = List.of(generations);
    }

    /**
     * An input.
     *
     * @param format the format
     * @param options chooses the options
     * @param document the document
     * @return the bytes
     */
    static byte[] input(JsonFormat<?> format, int options, byte[] document) {
        byte[] input = new byte[document.length + 2];
        input[0] = (byte) FORMATS.indexOf(format);
        input[1] = (byte) options;
        System.arraycopy(document, 0, input, 2, document.length);
        return input;
    }

    /** What reading came to: a value, or problems. */
    private record Outcome<T>(@Nullable Read<T> read, List<JsonProblem> problems) {}

    /**
     * Reads an input in every way there is.
     *
     * @param input the input
     * @return whether the document was read
     * @throws AssertionError if something does not hold
     */
    public boolean holdsFor(byte[] input) {
        if (input.length < 2) {
            return false;
        }
        JsonFormat<?> format = FORMATS.get((input[0] & 0xff) % FORMATS.size());
        ReadOptions options = OPTIONS[(input[1] & 0xff) % OPTIONS.length];
        return holdsFor(format, options, Arrays.copyOfRange(input, 2, input.length));
    }

    private <T> boolean holdsFor(JsonFormat<T> format, ReadOptions options, byte[] document) {
        CharBuffer decoded = CharBuffer.allocate(document.length);
        boolean utf8 = decode(document, decoded);
        String text = decoded.flip().toString();
        Outcome<T> first = null;
        for (Generation generation : generations) {
            Outcome<T> outcome = outcome(() -> generation.read(format, new ByteArrayInputStream(document), options));
            same(outcome, outcome(() -> generation.read(format, once(document), options)), "bytes that come once");
            // the size counts bytes here and characters there
            if (utf8 && options.documentSize() == Long.MAX_VALUE) {
                same(outcome, outcome(() -> generation.read(format, new StringReader(text), options)), "characters");
            }
            if (first == null) {
                first = outcome;
                check(format, outcome, options, text);
            } else {
                same(aheadOfBreak(first, outcome, text), aheadOfBreak(outcome, first, text), "generations");
            }
        }
        return first != null && first.read != null;
    }

    /** A stream that cannot be read again, so that it is read slowly from the start. */
    private static InputStream once(byte[] document) {
        return new BufferedInputStream(new ByteArrayInputStream(document));
    }

    private static boolean decode(byte[] document, CharBuffer decoded) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return decoder.decode(ByteBuffer.wrap(document), decoded, true).isUnderflow();
    }

    private interface Attempt<T> {
        Read<T> read() throws IOException;
    }

    private static <T> Outcome<T> outcome(Attempt<T> attempt) {
        try {
            return new Outcome<>(attempt.read(), List.of());
        } catch (UnreadableJsonException e) {
            return new Outcome<>(null, e.problems());
        } catch (Throwable e) {
            throw new AssertionError("neither read nor refused: " + e, e);
        }
    }

    private static void same(Outcome<?> one, Outcome<?> other, String what) {
        if (!Objects.equals(one.read, other.read)) {
            throw new AssertionError(what + " are not read alike: " + one + " and " + other);
        }
        if (!one.problems.equals(other.problems)) {
            int at = 0;
            while (at < Math.min(one.problems.size(), other.problems.size())
                    && one.problems.get(at).equals(other.problems.get(at))) {
                at++;
            }
            throw new AssertionError(what + " are not refused alike: " + detail(one, at) + " and " + detail(other, at));
        }
    }

    /**
     * What was wrong ahead of the place where the syntax breaks. There one parser looks ahead before it hands the last
     * value on, and the other does not: what it told of that value, and the pointer of the break, may be missing. In a
     * number they name other places, and what is too long they notice when their buffer is full.
     */
    private static <T> Outcome<T> aheadOfBreak(Outcome<T> outcome, Outcome<T> other, String text) {
        int last = outcome.problems.size() - 1;
        int otherLast = other.problems.size() - 1;
        if (last < 0 || otherLast < 0) {
            return outcome;
        }
        JsonProblem end = outcome.problems.get(last);
        JsonProblem otherEnd = other.problems.get(otherLast);
        boolean together = BREAKS.contains(end.kind())
                && BREAKS.contains(otherEnd.kind())
                && end.line() == otherEnd.line()
                && (end.kind() == Kind.TOO_LONG
                        || otherEnd.kind() == Kind.TOO_LONG
                        || isNumber(line(text, end.line()), end.column(), otherEnd.column()));
        return together ? new Outcome<>(outcome.read, outcome.problems.subList(0, Math.min(last, otherLast))) : outcome;
    }

    private static String detail(Outcome<?> outcome, int at) {
        return outcome.problems.size() + " problems"
                + (at < outcome.problems.size()
                        ? ", " + outcome.problems.get(at).kind() + " " + outcome.problems.get(at)
                        : "");
    }

    private <T> void check(JsonFormat<T> format, Outcome<T> outcome, ReadOptions options, String text) {
        if (outcome.read != null) {
            isWrittenAndReadAgain(format, outcome.read.value(), options);
            outcome.read.skipped().forEach(problem -> check(problem, text));
            return;
        }
        int count = outcome.problems.size();
        if (count < 1 || count > UnreadableJsonException.MOST_PROBLEMS) {
            throw new AssertionError(count + " problems");
        }
        outcome.problems.forEach(problem -> check(problem, text));
    }

    private <T> void isWrittenAndReadAgain(JsonFormat<T> format, T value, ReadOptions options) {
        String json;
        try {
            json = Documents.toJson(format, value, Layout.COMPACT);
        } catch (InvalidValueException e) {
            if (options.depth() > ReadOptions.strict().depth()) {
                return; // deeper than is written
            }
            throw new AssertionError("what was read cannot be written: " + e, e);
        }
        Outcome<T> again = outcome(() -> generations
                .get(0)
                .read(format, new StringReader(json), ReadOptions.strict().withDigits(1_000)));
        if (again.read == null) {
            throw new AssertionError("what was read is written as what cannot be read: " + again.problems);
        }
        if (!again.read.value().equals(value)) {
            throw new AssertionError("what was read is other when it is written and read again: " + json);
        }
        if (!Documents.toJson(format, again.read.value(), Layout.COMPACT).equals(json)) {
            throw new AssertionError("what was read is not written as the same bytes twice: " + json);
        }
    }

    private static void check(JsonProblem problem, String text) {
        if (problem.value().isPresent() && longer(problem.value().get())) {
            throw new AssertionError("a value is not shortened: " + problem);
        }
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            quotesLittle(problem.describe(language));
            quotesLittle(problem.expected().in(language));
        }
        String line = line(text, problem.line());
        if (problem.column() < 1 || problem.column() > line.length() + 1) {
            throw new AssertionError("outside the document: " + problem + ", the line has " + line.length());
        }
    }

    /** A line of the document, from 1, without its end. */
    private static String line(String text, int number) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i < text.length() && line < number; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                begin = i + 1;
            }
        }
        if (line != number) {
            throw new AssertionError("outside the document: line " + number + " of " + line);
        }
        int end = begin;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(begin, end);
    }

    /** Whether nothing but a part of a number stands between two columns: where it goes wrong is told differently. */
    private static boolean isNumber(String line, int one, int other) {
        for (int i = Math.min(one, other); i < Math.max(one, other); i++) {
            if ("0123456789.eE+-".indexOf(line.charAt(i - 1)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean longer(String shown) {
        return shown.codePointCount(0, shown.length()) > SHOWN + "...".length();
    }

    /** What a message quotes stands between double quotes. */
    private static void quotesLittle(String message) {
        if (message.length() > LONGEST_MESSAGE) {
            throw new AssertionError("a long message: " + message);
        }
        int open = message.indexOf('"');
        while (open >= 0) {
            int close = message.indexOf('"', open + 1);
            if (close < 0) {
                return;
            }
            if (longer(message.substring(open + 1, close)) && message.indexOf(' ', open) > close) {
                throw new AssertionError("too much is quoted: " + message);
            }
            open = message.indexOf('"', close + 1);
        }
    }
}
