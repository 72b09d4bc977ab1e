// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
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
import io.github.beraad.json.testkit.Codec;
import io.github.beraad.json.testkit.Mapper;
import io.github.beraad.json.testkit.MapperSetting;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Jackson 2, for the tests that every generation passes. */
final class TestCodec implements Codec {

    @Override
    public Register read(Path file) throws IOException {
        return BeraadJson.read(file);
    }

    @Override
    public Register read(InputStream bytes) throws IOException {
        return BeraadJson.read(bytes);
    }

    @Override
    public Register read(Reader characters) throws IOException {
        return BeraadJson.read(characters);
    }

    @Override
    public Register fromJson(String json) {
        return BeraadJson.fromJson(json);
    }

    @Override
    public <T> Read<T> read(JsonFormat<T> format, Path file, ReadOptions options) throws IOException {
        return BeraadJson.read(format, file, options);
    }

    @Override
    public <T> Read<T> read(JsonFormat<T> format, InputStream bytes, ReadOptions options) throws IOException {
        return BeraadJson.read(format, bytes, options);
    }

    @Override
    public <T> Read<T> read(JsonFormat<T> format, Reader characters, ReadOptions options) throws IOException {
        return BeraadJson.read(format, characters, options);
    }

    @Override
    public <T> Read<T> fromJson(JsonFormat<T> format, String json, ReadOptions options) {
        return BeraadJson.fromJson(format, json, options);
    }

    @Override
    public void write(Register register, Path file) throws IOException {
        BeraadJson.write(register, file);
    }

    @Override
    public void write(Register register, OutputStream bytes) throws IOException {
        BeraadJson.write(register, bytes);
    }

    @Override
    public void write(Register register, Appendable characters) throws IOException {
        BeraadJson.write(register, characters);
    }

    @Override
    public String toJson(Register register) {
        return BeraadJson.toJson(register);
    }

    @Override
    public <T> void write(JsonFormat<T> format, T value, Path file, Layout layout) throws IOException {
        BeraadJson.write(format, value, file, layout);
    }

    @Override
    public <T> void write(JsonFormat<T> format, T value, OutputStream bytes, Layout layout) throws IOException {
        BeraadJson.write(format, value, bytes, layout);
    }

    @Override
    public <T> void write(JsonFormat<T> format, T value, Appendable characters, Layout layout) throws IOException {
        BeraadJson.write(format, value, characters, layout);
    }

    @Override
    public <T> String toJson(JsonFormat<T> format, T value, Layout layout) {
        return BeraadJson.toJson(format, value, layout);
    }

    @Override
    public PartialRead readPartly(Path file, ReadOptions options) throws IOException {
        return BeraadJson.readPartly(file, options);
    }

    @Override
    public PartialRead readPartly(InputStream bytes, ReadOptions options) throws IOException {
        return BeraadJson.readPartly(bytes, options);
    }

    @Override
    public List<JsonProblem> readLines(InputStream bytes, ReadOptions options, ElementSink sink) throws IOException {
        return BeraadJson.readLines(bytes, options, sink);
    }

    @Override
    public Read<ComplianceReport> check(Path file, LocalDate on, CheckOptions check, ReadOptions options)
            throws IOException {
        return BeraadJson.check(file, on, check, options);
    }

    @Override
    public LinesWriter linesWriter(Path file) throws IOException {
        return BeraadJson.linesWriter(file);
    }

    @Override
    public LinesWriter linesWriter(OutputStream bytes) {
        return BeraadJson.linesWriter(bytes);
    }

    @Override
    public Mapper mapper(MapperSetting setting) {
        return new TestMapper(TestMapper.configured(setting));
    }

    @Override
    public Mapper mapper(ReadOptions options, Consumer<? super JsonProblem> skipped) {
        return new TestMapper(JsonMapper.builder()
                .addModule(new BeraadModule(options, skipped))
                .build());
    }

    @Override
    public List<JsonProblem> problems(Throwable refusal) {
        assertThat(refusal).isInstanceOf(BeraadMappingException.class);
        return ((BeraadMappingException) refusal).problems();
    }
}
