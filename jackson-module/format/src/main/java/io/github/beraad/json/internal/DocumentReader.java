// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.json.ElementSink;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.PartialRead;
import io.github.beraad.json.Read;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.json.internal.SoundBytes.UnsoundException;
import io.github.beraad.register.Register;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads documents from wherever they are, with the parsers of one generation. Safe for use by many threads. */
public final class DocumentReader {

    /** Where a generation gives its parsers. */
    public interface Parsers {

        /**
         * Begins to parse.
         *
         * @param characters what is parsed; stays open
         * @return its tokens
         * @throws IOException if the parser cannot be made
         */
        TokenSource open(Reader characters) throws IOException;

        /**
         * Begins to parse quickly: the tokens are the same, and none tells its place.
         *
         * @param bytes what is parsed, in UTF-8; stays open
         * @return its tokens
         * @throws IOException if the parser cannot be made
         */
        TokenSource openQuickly(InputStream bytes) throws IOException;
    }

    private final Parsers parsers;

    /**
     * Makes a reader.
     *
     * @param parsers gives a parser for each document
     */
    public DocumentReader(Parsers parsers) {
        this.parsers = parsers;
    }

    /**
     * Reads a document.
     *
     * @param format what it is
     * @param file holds it
     * @param options how strictly it is read
     * @param <T> what it is read into
     * @return what was read, and what was skipped
     * @throws IOException if the file cannot be read
     */
    public <T> Read<T> read(JsonFormat<T> format, Path file, ReadOptions options) throws IOException {
        // what is no file, such as a pipe, cannot be read twice
        if (Files.isRegularFile(file) && !FileForm.isLines(file)) {
            try (InputStream bytes = Files.newInputStream(file)) {
                Read<T> quick = readQuickly(format, bytes, options);
                if (quick != null) {
                    return quick;
                }
            }
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(format, Unpacked.of(bytes), FileForm.isLines(file), options);
        }
    }

    /**
     * Reads a document.
     *
     * @param format what it is
     * @param bytes the document in UTF-8
     * @param options how strictly it is read
     * @param <T> what it is read into
     * @return what was read, and what was skipped
     * @throws IOException if the stream cannot be read
     */
    public <T> Read<T> read(JsonFormat<T> format, InputStream bytes, ReadOptions options) throws IOException {
        if (bytes.getClass() == ByteArrayInputStream.class) {
            bytes.mark(0);
            Read<T> quick = readQuickly(format, bytes, options);
            if (quick != null) {
                return quick;
            }
            bytes.reset();
        }
        return read(format, Unpacked.of(bytes), false, options);
    }

    /** Reads a document in which nothing is wrong; null where something is, or where it is one element a line. */
    private <T> @Nullable Read<T> readQuickly(JsonFormat<T> format, InputStream bytes, ReadOptions options)
            throws IOException {
        InputStream unpacked = Unpacked.of(bytes);
        if (format == JsonFormat.REGISTER && FileForm.isLines(unpacked)) {
            return null;
        }
        try (TokenSource source = parsers.openQuickly(new SoundBytes(unpacked, options.documentSize()))) {
            Read<T> read = Documents.read(format, source, options);
            return read.skipped().isEmpty() ? read : null;
        } catch (UnreadableJsonException | BrokenInputException | UnsoundException e) {
            return null;
        }
    }

    private <T> Read<T> read(JsonFormat<T> format, InputStream bytes, boolean named, ReadOptions options)
            throws IOException {
        if (format == JsonFormat.REGISTER && (named || FileForm.isLines(bytes))) {
            Collector all = new Collector();
            List<JsonProblem> skipped = readLines(bytes, options, all);
            return new Read<>(format.type().cast(all.register()), skipped);
        }
        return read(format, StrictReader.of(bytes, options.documentSize()), options);
    }

    private List<JsonProblem> readLines(InputStream bytes, ReadOptions options, ElementSink sink) throws IOException {
        RegisterLines lines = new RegisterLines(bytes, parsers, options, sink, false);
        lines.read();
        return lines.skipped();
    }

    /**
     * Hands on the elements of a register with one element a line.
     *
     * @param bytes the lines in UTF-8
     * @param options how strictly they are read
     * @param sink takes the elements up to the first problem
     * @return what was skipped
     * @throws IOException if the stream cannot be read, or the sink fails
     */
    public List<JsonProblem> handOn(InputStream bytes, ReadOptions options, ElementSink sink) throws IOException {
        return readLines(Unpacked.of(bytes), options, sink);
    }

    /**
     * Reads what can be read.
     *
     * @param file holds a register
     * @param options how strictly it is read
     * @return what was read, and what was not
     * @throws IOException if the file cannot be read
     */
    public PartialRead readPartly(Path file, ReadOptions options) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return readPartly(Unpacked.of(bytes), FileForm.isLines(file), options);
        }
    }

    /**
     * Reads what can be read.
     *
     * @param bytes a register in UTF-8
     * @param options how strictly it is read
     * @return what was read, and what was not
     * @throws IOException if the stream cannot be read
     */
    public PartialRead readPartly(InputStream bytes, ReadOptions options) throws IOException {
        return readPartly(Unpacked.of(bytes), false, options);
    }

    private PartialRead readPartly(InputStream bytes, boolean named, ReadOptions options) throws IOException {
        if (named || FileForm.isLines(bytes)) {
            Collector all = new Collector();
            RegisterLines lines = new RegisterLines(bytes, parsers, options, all, true);
            lines.read();
            return new PartialRead(all.register(), lines.passedOver(), lines.brokenLines(), lines.skipped());
        }
        Read<Register> whole = read(JsonFormat.REGISTER, bytes, false, options);
        return new PartialRead(whole.value(), List.of(), 0, whole.skipped());
    }

    /**
     * Checks a register without keeping its dilemmas and signals.
     *
     * @param file holds a register, and may be read twice
     * @param on the date as of which requirements are judged
     * @param check how it is checked
     * @param options how strictly it is read
     * @return the report, and what was skipped
     * @throws IOException if the file cannot be read
     */
    public Read<ComplianceReport> check(Path file, LocalDate on, CheckOptions check, ReadOptions options)
            throws IOException {
        FilePass first = new FilePass(on, check);
        List<JsonProblem> skipped = pass(file, options, first);
        ComplianceReport report = first.finish();
        if (report == null) {
            FilePass.Second second = first.second();
            pass(file, options, second);
            report = second.finish();
        }
        return new Read<>(report, skipped);
    }

    private List<JsonProblem> pass(Path file, ReadOptions options, ElementSink sink) throws IOException {
        try (InputStream opened = Files.newInputStream(file)) {
            InputStream bytes = Unpacked.of(opened);
            if (FileForm.isLines(file) || FileForm.isLines(bytes)) {
                return readLines(bytes, options, sink);
            }
            try (TokenSource source = parsers.open(StrictReader.of(bytes, options.documentSize()))) {
                return Documents.handOn(source, options, sink);
            }
        }
    }

    /**
     * Reads a document.
     *
     * @param format what it is
     * @param characters the document
     * @param options how strictly it is read
     * @param <T> what it is read into
     * @return what was read, and what was skipped
     * @throws IOException if the reader fails
     */
    public <T> Read<T> read(JsonFormat<T> format, Reader characters, ReadOptions options) throws IOException {
        return read(format, StrictReader.of(characters, options.documentSize()), options);
    }

    /**
     * Reads a document.
     *
     * @param format what it is
     * @param json the document as JSON text
     * @param options how strictly it is read
     * @param <T> what it is read into
     * @return what was read, and what was skipped
     */
    public <T> Read<T> fromJson(JsonFormat<T> format, String json, ReadOptions options) {
        try {
            return read(format, new StringReader(json), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> Read<T> read(JsonFormat<T> format, StrictReader characters, ReadOptions options) throws IOException {
        try (TokenSource source = parsers.open(characters)) {
            return Documents.read(format, source, options);
        }
    }
}
