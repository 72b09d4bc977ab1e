// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.json.ElementSink;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.Layout;
import io.github.beraad.json.LinesWriter;
import io.github.beraad.json.PartialRead;
import io.github.beraad.json.Read;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.internal.DocumentReader;
import io.github.beraad.json.internal.Documents;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads and writes registers, and every other {@link JsonFormat}, as JSON. A document is read whole or refused with a
 * list of its problems; only UTF-8 is read, and nothing may follow behind the end. Safe for use by many threads.
 *
 * <p>Files and streams may be compressed with gzip, and hold a register as JSON Lines, one element a line; their first
 * bytes tell, or the name of the file ends in {@code .jsonl} or {@code .jsonl.gz}.
 *
 * <p>Streams and readers stay open: whoever opened them closes them. A file in which something is wrong is read a second
 * time, to tell what and where; a {@link java.io.ByteArrayInputStream} too, which loses its mark.
 */
public final class BeraadJson {

    private static final DocumentReader READER = new DocumentReader(new ParserFactory());

    private BeraadJson() {}

    /**
     * Reads a register strictly.
     *
     * @param file holds a register
     * @return the register
     * @throws IOException if the file cannot be read
     * @throws io.github.beraad.json.UnreadableJsonException if the document is refused
     */
    public static Register read(Path file) throws IOException {
        return read(JsonFormat.REGISTER, file, ReadOptions.strict()).value();
    }

    /**
     * Reads a register strictly.
     *
     * @param bytes a register in UTF-8
     * @return the register
     * @throws IOException if the stream cannot be read
     * @throws io.github.beraad.json.UnreadableJsonException if the document is refused
     */
    public static Register read(InputStream bytes) throws IOException {
        return read(JsonFormat.REGISTER, bytes, ReadOptions.strict()).value();
    }

    /**
     * Reads a register strictly.
     *
     * @param characters a register
     * @return the register
     * @throws IOException if the reader fails
     * @throws io.github.beraad.json.UnreadableJsonException if the document is refused
     */
    public static Register read(Reader characters) throws IOException {
        return read(JsonFormat.REGISTER, characters, ReadOptions.strict()).value();
    }

    /**
     * Reads a register strictly.
     *
     * @param json a register as JSON text, not the name of a file
     * @return the register
     * @throws io.github.beraad.json.UnreadableJsonException if the document is refused
     */
    public static Register fromJson(String json) {
        return fromJson(JsonFormat.REGISTER, json, ReadOptions.strict()).value();
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
     * @throws io.github.beraad.json.UnreadableJsonException if the document is refused
     */
    public static <T> Read<T> read(JsonFormat<T> format, Path file, ReadOptions options) throws IOException {
        return READER.read(format, file, options);
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
     * @throws io.github.beraad.json.UnreadableJsonException if the document is refused
     */
    public static <T> Read<T> read(JsonFormat<T> format, InputStream bytes, ReadOptions options) throws IOException {
        return READER.read(format, bytes, options);
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
     * @throws io.github.beraad.json.UnreadableJsonException if the document is refused
     */
    public static <T> Read<T> read(JsonFormat<T> format, Reader characters, ReadOptions options) throws IOException {
        return READER.read(format, characters, options);
    }

    /**
     * Reads a document.
     *
     * @param format what it is
     * @param json the document as JSON text
     * @param options how strictly it is read
     * @param <T> what it is read into
     * @return what was read, and what was skipped
     * @throws io.github.beraad.json.UnreadableJsonException if the document is refused
     */
    public static <T> Read<T> fromJson(JsonFormat<T> format, String json, ReadOptions options) {
        return READER.fromJson(format, json, options);
    }

    /**
     * Reads what can be read of a register as JSON Lines: broken lines are passed over. A register as one JSON document is
     * read whole or refused.
     *
     * @param file holds a register
     * @param options how strictly it is read
     * @return what was read together with what was wrong
     * @throws IOException if the file cannot be read
     * @throws io.github.beraad.json.UnreadableJsonException if the first line is broken, which tells what the others
     *     are, or the document is too large
     */
    public static PartialRead readPartly(Path file, ReadOptions options) throws IOException {
        return READER.readPartly(file, options);
    }

    /**
     * Reads what can be read of a register as JSON Lines: broken lines are passed over. A register as one JSON document is
     * read whole or refused.
     *
     * @param bytes a register in UTF-8
     * @param options how strictly it is read
     * @return what was read together with what was wrong
     * @throws IOException if the stream cannot be read
     * @throws io.github.beraad.json.UnreadableJsonException if the first line is broken, which tells what the others
     *     are, or the document is too large
     */
    public static PartialRead readPartly(InputStream bytes, ReadOptions options) throws IOException {
        return READER.readPartly(bytes, options);
    }

    /**
     * Reads a register as JSON Lines element by element, for whoever cannot keep it as a whole. It is refused as a whole
     * too: once a line is broken no further element is handed on, and the exception lists the problems.
     *
     * @param bytes JSON Lines in UTF-8
     * @param options how strictly they are read
     * @param sink takes the elements
     * @return what was skipped
     * @throws IOException if the stream cannot be read, or the sink fails
     * @throws io.github.beraad.json.UnreadableJsonException if a line is broken
     */
    public static List<JsonProblem> readLines(InputStream bytes, ReadOptions options, ElementSink sink)
            throws IOException {
        return READER.handOn(bytes, options, sink);
    }

    /**
     * Reads and checks a register without keeping its dilemmas and signals, however many there are. The report is that of
     * a check of the register as a whole. The file is read once where dilemmas and signals come after everything else, as
     * {@link LinesWriter#write} writes them, and else twice.
     *
     * @param file holds a register
     * @param on the date as of which requirements are judged
     * @param check how it is checked
     * @param options how strictly it is read
     * @return the report, and what was skipped
     * @throws IOException if the file cannot be read
     * @throws io.github.beraad.json.UnreadableJsonException if the document is refused
     * @throws io.github.beraad.compliance.UnknownRuleException if the profile names a rule or charter that there is not
     */
    public static Read<ComplianceReport> check(Path file, LocalDate on, CheckOptions check, ReadOptions options)
            throws IOException {
        return READER.check(file, on, check, options);
    }

    /**
     * Begins to write a register as JSON Lines.
     *
     * @param file is made, or replaced; compressed if its name ends in {@code .gz}
     * @return takes the elements, and has to be closed
     * @throws IOException if the file cannot be written
     */
    public static LinesWriter linesWriter(Path file) throws IOException {
        return Documents.lines(file);
    }

    /**
     * Begins to write a register as JSON Lines.
     *
     * @param bytes takes them, and stays open
     * @return takes the elements, and has to be closed
     */
    public static LinesWriter linesWriter(OutputStream bytes) {
        return Documents.lines(bytes);
    }

    /**
     * Writes a register in the layout {@link Layout#PRETTY}, or as JSON Lines if the name of the file ends in {@code
     * .jsonl} or {@code .jsonl.gz}.
     *
     * @param register the register
     * @param file is made, or replaced; compressed if its name ends in {@code .gz}
     * @throws IOException if the file cannot be written
     */
    public static void write(Register register, Path file) throws IOException {
        write(JsonFormat.REGISTER, register, file, Layout.PRETTY);
    }

    /**
     * Writes a register in the layout {@link Layout#PRETTY}, as UTF-8.
     *
     * @param register the register
     * @param bytes takes it, is flushed and stays open
     * @throws IOException if the stream fails
     */
    public static void write(Register register, OutputStream bytes) throws IOException {
        write(JsonFormat.REGISTER, register, bytes, Layout.PRETTY);
    }

    /**
     * Writes a register in the layout {@link Layout#PRETTY}.
     *
     * @param register the register
     * @param characters takes it, and stays open
     * @throws IOException if the target fails
     */
    public static void write(Register register, Appendable characters) throws IOException {
        write(JsonFormat.REGISTER, register, characters, Layout.PRETTY);
    }

    /**
     * Writes a register in the layout {@link Layout#PRETTY}.
     *
     * @param register the register
     * @return the text, with a line end behind it
     */
    public static String toJson(Register register) {
        return toJson(JsonFormat.REGISTER, register, Layout.PRETTY);
    }

    /**
     * Writes a document.
     *
     * @param format what it is
     * @param value what is written
     * @param file is made, or replaced; compressed if its name ends in {@code .gz}
     * @param layout how it is laid out, unless it is a register and the file is named as JSON Lines
     * @param <T> the type of the value
     * @throws IOException if the file cannot be written
     */
    public static <T> void write(JsonFormat<T> format, T value, Path file, Layout layout) throws IOException {
        Documents.write(format, value, file, layout);
    }

    /**
     * Writes a document as UTF-8.
     *
     * @param format what it is
     * @param value what is written
     * @param bytes takes it, is flushed and stays open
     * @param layout how it is laid out
     * @param <T> the type of the value
     * @throws IOException if the stream fails
     */
    public static <T> void write(JsonFormat<T> format, T value, OutputStream bytes, Layout layout) throws IOException {
        Documents.write(format, value, bytes, layout);
    }

    /**
     * Writes a document.
     *
     * @param format what it is
     * @param value what is written
     * @param characters takes it, and stays open
     * @param layout how it is laid out
     * @param <T> the type of the value
     * @throws IOException if the target fails
     */
    public static <T> void write(JsonFormat<T> format, T value, Appendable characters, Layout layout)
            throws IOException {
        Documents.write(format, value, characters, layout);
    }

    /**
     * Writes a document as a string.
     *
     * @param format what it is
     * @param value what is written
     * @param layout how it is laid out
     * @param <T> the type of the value
     * @return the text
     */
    public static <T> String toJson(JsonFormat<T> format, T value, Layout layout) {
        return Documents.toJson(format, value, layout);
    }
}
