// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.register.Register;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is read and written again is the same. */
class RoundTripTest {

    private static final JsonMapper TREES = new JsonMapper();

    @Test
    void theNationalRegisterLosesNothing() throws IOException {
        JsonNode before = TREES.readTree(NationalRegister.json());

        Register register = BeraadJson.read(NationalRegister.FILE);

        assertThat(TREES.readTree(BeraadJson.toJson(register))).isEqualTo(before);
        assertThat(TREES.readTree(BeraadJson.toJson(JsonFormat.REGISTER, register, Layout.COMPACT)))
                .isEqualTo(before);
        assertThat(BeraadJson.fromJson(BeraadJson.toJson(register))).isEqualTo(register);
    }
}
