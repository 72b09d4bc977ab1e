// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.ElementSink;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A register with one element a line on its way in. Used once, by one thread. */
final class RegisterLines {

    /** The first key of every line. */
    static final String ELEMENT = "element";

    static final RegisterLineShape HEADER = new RegisterLineShape();

    private final DocumentReader.Parsers parsers;
    private final ReadOptions options;
    private final LineBytes lines;
    private final StrictReader characters;
    private final ElementSink sink;
    private final boolean onward;
    private final Reading in;
    private final int[] counts = new int[ElementKinds.ALL.size()];
    private final List<JsonProblem> passedOver = new ArrayList<>();
    private int brokenLines;

    /** An element that was read and not yet handed on. */
    private interface Element {
        void handOn() throws IOException;
    }

    /**
     * Prepares to read.
     *
     * @param sink takes every element up to the first broken line, or those of all lines that are not broken
     * @param onward whether broken lines are passed over
     */
    RegisterLines(
            InputStream bytes, DocumentReader.Parsers parsers, ReadOptions options, ElementSink sink, boolean onward)
            throws IOException {
        this.parsers = parsers;
        this.options = options;
        this.lines = new LineBytes(bytes, options.documentSize(), options.lineSize());
        this.characters = StrictReader.of(lines, Long.MAX_VALUE);
        this.sink = sink;
        this.onward = onward;
        try (TokenSource none = parsers.open(Reader.nullReader())) {
            this.in = new Reading(none, options, JsonFormat.REGISTER.name());
        }
    }

    /** What was wrong with the lines that were passed over. */
    List<JsonProblem> passedOver() {
        return passedOver;
    }

    int brokenLines() {
        return brokenLines;
    }

    List<JsonProblem> skipped() {
        return in.skipped();
    }

    /**
     * Reads all lines.
     *
     * @throws UnreadableJsonException if a line is broken and may not be passed over
     */
    void read() throws IOException {
        while (nextLine()) {
            readLine();
        }
        if (lines.line() == 0 && brokenLines == 0) {
            refuseEmpty();
        }
        if (in.problemCount() > 0) {
            throw in.refusal();
        }
    }

    private void refuseEmpty() throws IOException {
        try (TokenSource source = parsers.open(Reader.nullReader())) {
            new Reading(source, options, JsonFormat.REGISTER.name()).begin();
        }
    }

    private boolean nextLine() throws IOException {
        try {
            return lines.nextLine();
        } catch (BrokenInputException e) {
            in.startLine(lines.line() + 1);
            BrokenInputException atStart = new BrokenInputException(e.reason(), Position.of(1, 1));
            passOver(in.broken(atStart, Messages.LINE, Messages.LINE));
            return false;
        }
    }

    private void readLine() throws IOException {
        int ahead = in.problemCount();
        characters.restart();
        Element element = null;
        UnreadableJsonException refusal = null;
        try (TokenSource source = parsers.open(characters)) {
            in.startLine(source, lines.line());
            element = readObject();
            in.trailing();
        } catch (UnreadableJsonException e) {
            refusal = e;
        }
        if (in.problemCount() > ahead) {
            passOver(refusal);
        } else if (element != null && in.problemCount() == 0) {
            element.handOn();
        }
    }

    /** Goes on behind a broken line, to find further problems or further elements; or refuses to. */
    private void passOver(@Nullable UnreadableJsonException refusal) {
        brokenLines++;
        if (refusal != null && isForAll(refusal)) {
            throw refusal;
        }
        if (onward) {
            if (lines.line() <= 1) {
                throw in.refusal();
            }
            for (JsonProblem problem : in.takeProblems()) {
                if (passedOver.size() < UnreadableJsonException.MOST_PROBLEMS) {
                    passedOver.add(problem);
                }
            }
        } else if (in.problemCount() >= UnreadableJsonException.MOST_PROBLEMS) {
            throw in.refusal();
        }
    }

    /** Whether a problem is not that of one line. */
    private boolean isForAll(UnreadableJsonException refusal) {
        Kind last = refusal.problems().get(refusal.problems().size() - 1).kind();
        return last == Kind.UNKNOWN_FORMAT || (last == Kind.TOO_LARGE && lines.hasFailed());
    }

    private @Nullable Element readObject() throws IOException {
        if (in.begin() != Token.OBJECT_START) {
            in.wrongType(Messages.LINE);
            return null;
        }
        long start = in.position();
        if (in.advance() != Token.KEY) {
            in.missingKey(ELEMENT, start, Messages.LINE_NOUN);
            return null;
        }
        String key = in.key();
        if (!key.equals(ELEMENT)) {
            in.isWellFormed(key, in.position());
            in.elementNotFirst(key, in.position());
            in.advance();
            in.skip();
            in.skipRest();
            return null;
        }
        String code = readCode();
        if (code != null && code.equals(ElementKinds.REGISTER)) {
            Register header = HEADER.readFields(in, start, ELEMENT);
            return header == null ? null : () -> sink.header(header);
        }
        ElementKinds.Kind<?> kind = code == null ? null : ElementKinds.find(code);
        if (kind == null) {
            in.skipRest();
            return null;
        }
        return read(kind, start);
    }

    /** What kind of element the line holds; null when it does not say, which has then been recorded. */
    private @Nullable String readCode() throws IOException {
        in.enter(ELEMENT);
        String code = null;
        if (in.advance() != Token.TEXT) {
            in.wrongType(Messages.oneOf(ElementKinds.CODES));
        } else {
            code = in.text();
        }
        if (code != null) {
            boolean header = code.equals(ElementKinds.REGISTER);
            if (lines.line() == 1 && !header) {
                in.headerMisplaced(Messages.HEADER_FIRST, code, Messages.oneOf(List.of(ElementKinds.REGISTER)));
            } else if (lines.line() > 1 && header) {
                in.headerMisplaced(Messages.HEADER_ONCE, code, Messages.oneOf(ElementKinds.CODES));
            } else if (!header && ElementKinds.find(code) == null) {
                in.unknownCode(code, ElementKinds.CODES);
            }
        }
        in.leave();
        return code;
    }

    private <V> @Nullable Element read(ElementKinds.Kind<V> kind, long start) throws IOException {
        in.enter(kind.key());
        in.enter(counts[kind.index()]++);
        V element = kind.shape().readFields(in, start, ELEMENT);
        in.leave();
        in.leave();
        return element == null ? null : () -> kind.handing().handOn(element, sink);
    }
}
