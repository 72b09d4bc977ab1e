// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

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
import io.github.beraad.register.Register;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** One generation of Jackson as the tests know it that all generations pass: its reader and writer, and its module. */
public interface Codec extends FuzzTarget.Generation {

    Register read(Path file) throws IOException;

    Register read(InputStream bytes) throws IOException;

    Register read(Reader characters) throws IOException;

    Register fromJson(String json);

    <T> Read<T> read(JsonFormat<T> format, Path file, ReadOptions options) throws IOException;

    @Override
    <T> Read<T> read(JsonFormat<T> format, InputStream bytes, ReadOptions options) throws IOException;

    @Override
    <T> Read<T> read(JsonFormat<T> format, Reader characters, ReadOptions options) throws IOException;

    <T> Read<T> fromJson(JsonFormat<T> format, String json, ReadOptions options);

    void write(Register register, Path file) throws IOException;

    void write(Register register, OutputStream bytes) throws IOException;

    void write(Register register, Appendable characters) throws IOException;

    String toJson(Register register);

    <T> void write(JsonFormat<T> format, T value, Path file, Layout layout) throws IOException;

    <T> void write(JsonFormat<T> format, T value, OutputStream bytes, Layout layout) throws IOException;

    <T> void write(JsonFormat<T> format, T value, Appendable characters, Layout layout) throws IOException;

    <T> String toJson(JsonFormat<T> format, T value, Layout layout);

    PartialRead readPartly(Path file, ReadOptions options) throws IOException;

    PartialRead readPartly(InputStream bytes, ReadOptions options) throws IOException;

    List<JsonProblem> readLines(InputStream bytes, ReadOptions options, ElementSink sink) throws IOException;

    Read<ComplianceReport> check(Path file, LocalDate on, CheckOptions check, ReadOptions options) throws IOException;

    LinesWriter linesWriter(Path file) throws IOException;

    LinesWriter linesWriter(OutputStream bytes);

    /** A mapper that found the module by itself. */
    Mapper mapper(MapperSetting setting);

    /** A mapper with a module of the application's own making. */
    Mapper mapper(ReadOptions options, Consumer<? super JsonProblem> skipped);

    /** The problems that a mapper told of in the way of its generation; fails if this is no such exception. */
    List<JsonProblem> problems(Throwable refusal);
}
