// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.json;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.beraad.generator.RegisterGenerator;
import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.register.Register;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A register read from bytes and written to a stream, by the library and by plain databind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgs = "-Xmx2g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class JsonBenchmark {

    static final ObjectReader PLAIN_READER;
    static final ObjectWriter PLAIN_WRITER;

    static final tools.jackson.databind.ObjectReader PLAIN_READER_3;
    static final tools.jackson.databind.ObjectWriter PLAIN_WRITER_3;

    static {
        tools.jackson.databind.json.JsonMapper mapper3 = new tools.jackson.databind.json.JsonMapper();
        PLAIN_READER_3 = mapper3.readerFor(PlainRegister.class);
        PLAIN_WRITER_3 = mapper3.writerFor(PlainRegister.class);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        PLAIN_READER = mapper.readerFor(PlainRegister.class);
        PLAIN_WRITER = mapper.writerFor(PlainRegister.class);
    }

    /** How many dilemmas. */
    @Param("10000")
    public int dilemmas;

    private byte[] json = {};
    private Register register = Register.builder().build();
    private PlainRegister plain = new PlainRegister("", null, null, null, null, null, null, null, null, null);

    /**
     * Makes the register.
     *
     * @throws IOException never
     */
    @Setup
    public void make() throws IOException {
        register = RegisterGenerator.municipal(42, 0, dilemmas).register();
        json = BeraadJson.toJson(JsonFormat.REGISTER, register, Layout.COMPACT).getBytes(StandardCharsets.UTF_8);
        plain = PLAIN_READER.readValue(json);
    }

    /**
     * Reading with the library.
     *
     * @return the register
     * @throws IOException never
     */
    @Benchmark
    public Register readBeraadJackson2() throws IOException {
        return BeraadJson.read(new ByteArrayInputStream(json));
    }

    /**
     * Reading with databind.
     *
     * @return the register
     * @throws IOException never
     */
    @Benchmark
    public PlainRegister readDatabindJackson2() throws IOException {
        return PLAIN_READER.readValue(new ByteArrayInputStream(json));
    }

    /**
     * Reading with the library.
     *
     * @return the register
     * @throws IOException never
     */
    @Benchmark
    public Register readBeraadJackson3() throws IOException {
        return io.github.beraad.jackson3.BeraadJson.read(new ByteArrayInputStream(json));
    }

    /**
     * Reading with databind.
     *
     * @return the register
     */
    @Benchmark
    public PlainRegister readDatabindJackson3() {
        return PLAIN_READER_3.readValue(new ByteArrayInputStream(json));
    }

    /**
     * Writing with the library.
     *
     * @throws IOException never
     */
    @Benchmark
    public void writeBeraadJackson2() throws IOException {
        BeraadJson.write(JsonFormat.REGISTER, register, OutputStream.nullOutputStream(), Layout.COMPACT);
    }

    /**
     * Writing with databind.
     *
     * @throws IOException never
     */
    @Benchmark
    public void writeDatabindJackson2() throws IOException {
        PLAIN_WRITER.writeValue(OutputStream.nullOutputStream(), plain);
    }

    /**
     * Writing with the library.
     *
     * @throws IOException never
     */
    @Benchmark
    public void writeBeraadJackson3() throws IOException {
        io.github.beraad.jackson3.BeraadJson.write(
                JsonFormat.REGISTER, register, OutputStream.nullOutputStream(), Layout.COMPACT);
    }

    /** Writing with databind. */
    @Benchmark
    public void writeDatabindJackson3() {
        PLAIN_WRITER_3.writeValue(OutputStream.nullOutputStream(), plain);
    }
}
