// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.register.Register;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is read and written again is the same. */
public abstract class RoundTripContract {

    private final Codec codec;

    protected RoundTripContract(Codec codec) {
        this.codec = codec;
    }

    @Test
    void theNationalRegisterLosesNothing() throws IOException {
        Mapper trees = codec.mapper(MapperSetting.NONE);
        Object before = trees.readTree(NationalRegister.json());

        Register register = codec.read(NationalRegister.FILE);

        assertThat(trees.readTree(codec.toJson(register))).isEqualTo(before);
        assertThat(trees.readTree(codec.toJson(JsonFormat.REGISTER, register, Layout.COMPACT)))
                .isEqualTo(before);
        assertThat(codec.fromJson(codec.toJson(register))).isEqualTo(register);
    }

    @Test
    void theNationalRegisterIsWrittenInTheGoldenBytes() {
        Register national = codec.fromJson(NationalRegister.json());

        assertThat(codec.toJson(national)).isEqualTo(NationalRegister.golden());
        assertThat(codec.toJson(JsonFormat.REGISTER, national, Layout.COMPACT))
                .isEqualTo(NationalRegister.compactGolden());
    }
}
