// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.beraad.generator.RegisterGenerator;
import io.github.beraad.jackson2.BeraadJson;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is compared does the same work. */
class PlainRegisterTest {

    @Test
    void theRecordsHoldAllThatTheRegisterDoes() throws IOException {
        String json = BeraadJson.toJson(RegisterGenerator.municipal(42, 0, 300).register());
        PlainRegister plain = JsonBenchmark.PLAIN_READER.readValue(json);

        assertThat(plain.dilemmas()).hasSize(300);
        ObjectMapper mapper = new ObjectMapper();
        assertThat(mapper.readTree(JsonBenchmark.PLAIN_WRITER.writeValueAsString(plain)))
                .isEqualTo(mapper.readTree(json));
        assertThat(JsonBenchmark.PLAIN_READER_3.<PlainRegister>readValue(json)).isEqualTo(plain);
        assertThat(mapper.readTree(JsonBenchmark.PLAIN_WRITER_3.writeValueAsString(plain)))
                .isEqualTo(mapper.readTree(json));
    }
}
