// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.register.Register;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any register is read and checked alike in every form, and with its lines in any order. */
public abstract class RandomLinesContract {

    private static final LocalDate ON = LocalDate.of(2026, 6, 15);

    private final Codec codec;

    protected RandomLinesContract(Codec codec) {
        this.codec = codec;
    }

    @Property(tries = 25)
    void everyFormGivesTheSameRegisterAndTheSameReport(@ForAll long seed, @ForAll Random random) throws IOException {
        Register register = Registers.of(seed);
        byte[] lines = Lines.of(codec, register);
        byte[] shuffled = Lines.shuffled(lines, random);
        String expected = codec.toJson(JsonFormat.REPORT, Compliance.check(register, ON), Layout.COMPACT);

        assertThat(codec.read(new ByteArrayInputStream(lines))).isEqualTo(register);
        assertThat(codec.read(new ByteArrayInputStream(Lines.packed(shuffled)))).isEqualTo(register);
        Path file = Files.createTempFile("register", "");
        try {
            assertThat(report(Files.write(file, lines))).isEqualTo(expected);
            assertThat(report(Files.write(file, Lines.packed(shuffled)))).isEqualTo(expected);
            assertThat(report(Files.writeString(file, codec.toJson(register)))).isEqualTo(expected);
        } finally {
            Files.delete(file);
        }
    }

    private String report(Path file) throws IOException {
        return codec.toJson(
                JsonFormat.REPORT,
                codec.check(file, ON, CheckOptions.standard(), ReadOptions.strict())
                        .value(),
                Layout.COMPACT);
    }
}
