// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

    private static final Path NATIONAL = Path.of("..", "registers", "national.json");

    private static String printed(Path register) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(register.toString(), "2026-11-23");
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theNationalRegisterConforms() throws IOException {
        assertThat(printed(NATIONAL)).isEqualTo("Het register voldoet." + System.lineSeparator());
    }

    @Test
    void aFindingIsPrintedWithItsPlaceMessageAndSource(@TempDir Path folder) throws IOException {
        String changed = Files.readString(NATIONAL).replace("\"facilitator\",", "");
        Path register = Files.writeString(folder.resolve("register.json"), changed);

        assertThat(printed(register))
                .startsWith("Het register voldoet niet.")
                .contains("error /partnerships/0")
                .contains("facilitator")
                .contains("[CCV-LIP-9]");
    }
}
