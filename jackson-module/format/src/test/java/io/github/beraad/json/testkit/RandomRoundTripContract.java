// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Charter;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.register.Register;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any register is read as it was written, as characters and as bytes, by this library and by a mapper. */
public abstract class RandomRoundTripContract {

    private final Codec codec;
    private final Mapper mapper;

    protected RandomRoundTripContract(Codec codec) {
        this.codec = codec;
        this.mapper = codec.mapper(MapperSetting.NONE);
    }

    @Property(tries = 25)
    void aRegisterIsReadAsItWasWritten(@ForAll long seed) throws IOException {
        Register register = Registers.complete(seed);

        for (Layout layout : Layout.values()) {
            String json = codec.toJson(JsonFormat.REGISTER, register, layout);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            codec.write(JsonFormat.REGISTER, register, bytes, layout);

            assertThat(bytes.toByteArray()).isEqualTo(json.getBytes(StandardCharsets.UTF_8));
            assertThat(codec.fromJson(json)).isEqualTo(register);
            assertThat(codec.read(new ByteArrayInputStream(bytes.toByteArray())))
                    .isEqualTo(register);
        }
    }

    @Property(tries = 15)
    void aCharterIsReadAsItWasWritten(@ForAll long seed) {
        Charter charter = Registers.charterOf(seed);

        String json = codec.toJson(JsonFormat.CHARTER, charter, Layout.COMPACT);

        assertThat(codec.fromJson(JsonFormat.CHARTER, json, ReadOptions.strict())
                        .value())
                .isEqualTo(charter);
    }

    @Property(tries = 15)
    void theOrderOfExtensionsIsKept(@ForAll long seed) {
        String json = codec.toJson(Registers.complete(seed));

        assertThat(codec.toJson(codec.fromJson(json))).isEqualTo(json);
    }

    @Property(tries = 15)
    void aMapperWritesTheSameBytes(@ForAll long seed) throws IOException {
        Register register = Registers.complete(seed);

        assertThat(mapper.toBytes(register))
                .isEqualTo(codec.toJson(JsonFormat.REGISTER, register, Layout.COMPACT)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(mapper.toPrettyJson(register) + '\n').isEqualTo(codec.toJson(register));
        assertThat(mapper.read(mapper.toBytes(register), Register.class)).isEqualTo(register);
    }

    @Property(tries = 15)
    void whatIsWrittenIsJson(@ForAll long seed) throws IOException {
        Register register = Registers.of(seed);

        assertThat(mapper.readTree(codec.toJson(register)))
                .isEqualTo(mapper.readTree(codec.toJson(JsonFormat.REGISTER, register, Layout.COMPACT)));
    }
}
