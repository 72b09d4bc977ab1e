// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.beraad.charter.Charter;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.testkit.Registers;
import io.github.beraad.register.Register;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any register is read as it was written, as characters and as bytes, by this library and by a mapper. */
class RoundTripProperties {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new BeraadModule()).build();

    @Property(tries = 25)
    void aRegisterIsReadAsItWasWritten(@ForAll long seed) throws IOException {
        Register register = Registers.complete(seed);

        for (Layout layout : Layout.values()) {
            String json = BeraadJson.toJson(JsonFormat.REGISTER, register, layout);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            BeraadJson.write(JsonFormat.REGISTER, register, bytes, layout);

            assertThat(bytes.toByteArray()).isEqualTo(json.getBytes(StandardCharsets.UTF_8));
            assertThat(BeraadJson.fromJson(json)).isEqualTo(register);
            assertThat(BeraadJson.read(new ByteArrayInputStream(bytes.toByteArray())))
                    .isEqualTo(register);
        }
    }

    @Property(tries = 15)
    void aCharterIsReadAsItWasWritten(@ForAll long seed) {
        Charter charter = Registers.charterOf(seed);

        String json = BeraadJson.toJson(JsonFormat.CHARTER, charter, Layout.COMPACT);

        assertThat(BeraadJson.fromJson(JsonFormat.CHARTER, json, ReadOptions.strict())
                        .value())
                .isEqualTo(charter);
    }

    @Property(tries = 15)
    void theOrderOfExtensionsIsKept(@ForAll long seed) {
        String json = BeraadJson.toJson(Registers.complete(seed));

        assertThat(BeraadJson.toJson(BeraadJson.fromJson(json))).isEqualTo(json);
    }

    @Property(tries = 15)
    void aMapperWritesTheSameBytes(@ForAll long seed) throws IOException {
        Register register = Registers.complete(seed);

        assertThat(MAPPER.writeValueAsBytes(register))
                .isEqualTo(BeraadJson.toJson(JsonFormat.REGISTER, register, Layout.COMPACT)
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(register) + '\n')
                .isEqualTo(BeraadJson.toJson(register));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(register), Register.class))
                .isEqualTo(register);
    }

    @Property(tries = 15)
    void whatIsWrittenIsJson(@ForAll long seed) throws IOException {
        Register register = Registers.of(seed);
        JsonMapper exact = MAPPER.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();

        assertThat(exact.readTree(BeraadJson.toJson(register)))
                .isEqualTo(exact.readTree(BeraadJson.toJson(JsonFormat.REGISTER, register, Layout.COMPACT)));
    }
}
