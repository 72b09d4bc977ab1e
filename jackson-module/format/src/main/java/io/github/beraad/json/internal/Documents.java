// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.ElementSink;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.Layout;
import io.github.beraad.json.LinesWriter;
import io.github.beraad.json.Read;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a generation of Jackson enters: reads and writes documents of every format. */
public final class Documents {

    private static final Map<JsonFormat<?>, Shape<?>> SHAPES = new HashMap<>();

    static {
        add(JsonFormat.REGISTER, new RegisterShape());
        add(JsonFormat.CHARTER, Shapes.CHARTER);
        add(JsonFormat.REPORT, new ReportShape.Plain());
        add(JsonFormat.FILE_REPORT, new ReportShape.OnFile());
        add(JsonFormat.NEXT_STEPS, new NextStepsShape());
        add(JsonFormat.BRIEFING, new BriefingParts.BriefingShape());
        add(JsonFormat.AGENDA, new AgendaParts.AgendaShape());
        add(JsonFormat.EXPLANATION, new ExplanationShape());
        add(JsonFormat.PROFILE, new ProfileShape());
        add(JsonFormat.BASELINE, new BaselineShape());
        add(JsonFormat.COMPARISON, new ComparisonShape());
    }

    private Documents() {}

    private static <T> void add(JsonFormat<T> format, Shape<T> shape) {
        SHAPES.put(format, shape);
    }

    @SuppressWarnings("unchecked") // only add puts something in
    static <T> Shape<T> shape(JsonFormat<T> format) {
        Shape<?> shape = SHAPES.get(format);
        if (shape == null) {
            throw new IllegalStateException(format + " has no shape");
        }
        return (Shape<T>) shape;
    }

    /**
     * Reads a document, and makes sure that nothing follows.
     *
     * @param format what it is
     * @param source its tokens
     * @param options how strictly it is read
     * @param <T> what it is read into
     * @return what was read, and what was skipped
     * @throws IOException if the input cannot be read
     * @throws io.github.beraad.json.UnreadableJsonException if the document is refused
     */
    public static <T> Read<T> read(JsonFormat<T> format, TokenSource source, ReadOptions options) throws IOException {
        return read(format, source, options, true);
    }

    /**
     * Reads a value inside a document: the source stands on its first token, and is left on its last one.
     *
     * @param format what it is
     * @param source its tokens
     * @param options how strictly it is read
     * @param <T> what it is read into
     * @return what was read, and what was skipped
     * @throws IOException if the input cannot be read
     * @throws io.github.beraad.json.UnreadableJsonException if the value is refused
     */
    public static <T> Read<T> readInside(JsonFormat<T> format, TokenSource source, ReadOptions options)
            throws IOException {
        return read(format, source, options, false);
    }

    private static <T> Read<T> read(JsonFormat<T> format, TokenSource source, ReadOptions options, boolean whole)
            throws IOException {
        // a charter by itself is a part of a register
        JsonFormat<?> document = format == JsonFormat.CHARTER ? JsonFormat.REGISTER : format;
        Reading in = new Reading(source, options, document.name());
        in.begin();
        T value = shape(format).read(in);
        if (whole) {
            in.trailing();
        }
        return new Read<>(in.result(value), in.skipped());
    }

    /** Reads a register and hands its elements on, while nothing is wrong; gives what was skipped. */
    static List<JsonProblem> handOn(TokenSource source, ReadOptions options, ElementSink sink) throws IOException {
        Reading in = new Reading(source, options, JsonFormat.REGISTER.name());
        in.begin();
        Register header = new RegisterShape(sink).read(in);
        in.trailing();
        sink.header(in.result(header));
        return in.skipped();
    }

    /**
     * Writes a value.
     *
     * @param format what it is
     * @param value the value
     * @param sink takes the tokens
     * @param <T> the type of the value
     * @throws IOException if writing fails
     */
    public static <T> void write(JsonFormat<T> format, T value, TokenSink sink) throws IOException {
        shape(format).write(value, new Output(sink));
    }

    /**
     * Writes a document as text.
     *
     * @param format what it is
     * @param value the value
     * @param target takes the text, and stays open
     * @param layout how it is laid out
     * @param <T> the type of the value
     * @throws IOException if writing fails
     */
    public static <T> void write(JsonFormat<T> format, T value, Appendable target, Layout layout) throws IOException {
        JsonText text = new JsonText(target, layout, 0);
        write(format, value, text);
        if (layout == Layout.PRETTY) {
            text.endLine();
        }
        text.flush();
    }

    /**
     * Writes a document as UTF-8.
     *
     * @param format what it is
     * @param value the value
     * @param target takes the bytes, is flushed and stays open
     * @param layout how it is laid out
     * @param <T> the type of the value
     * @throws IOException if writing fails
     */
    public static <T> void write(JsonFormat<T> format, T value, OutputStream target, Layout layout) throws IOException {
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        write(format, value, writer, layout);
        writer.flush();
    }

    /**
     * Writes a document to a file as UTF-8: a register whose file is named so as JSON Lines, compressed where the file is
     * named so.
     *
     * @param format what it is
     * @param value the value
     * @param file is made, or replaced
     * @param layout how it is laid out
     * @param <T> the type of the value
     * @throws IOException if the file cannot be written
     */
    public static <T> void write(JsonFormat<T> format, T value, Path file, Layout layout) throws IOException {
        if (format == JsonFormat.REGISTER && FileForm.isLines(file)) {
            try (LinesWriter lines = lines(file)) {
                lines.write(JsonFormat.REGISTER.type().cast(value));
            }
            return;
        }
        try (OutputStream bytes = FileForm.create(file)) {
            write(format, value, bytes, layout);
        }
    }

    /**
     * Begins to write a register with one element a line.
     *
     * @param file is made, or replaced; compressed if its name says so
     * @return takes the elements, and closes the file
     * @throws IOException if the file cannot be written
     */
    public static LinesWriter lines(Path file) throws IOException {
        return new LinesOutput(FileForm.create(file), true);
    }

    /**
     * Begins to write a register with one element a line.
     *
     * @param target takes the bytes, and stays open
     * @return takes the elements
     */
    public static LinesWriter lines(OutputStream target) {
        return new LinesOutput(target, false);
    }

    /**
     * Writes a document as a string.
     *
     * @param format what it is
     * @param value the value
     * @param layout how it is laid out
     * @param <T> the type of the value
     * @return the text
     */
    public static <T> String toJson(JsonFormat<T> format, T value, Layout layout) {
        StringBuilder text = new StringBuilder();
        try {
            write(format, value, text, layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
