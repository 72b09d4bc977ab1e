// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The complete register that stands among the examples. */
final class NationalRegister {

    static final Path FILE = Path.of("..", "..", "examples", "registers", "national.json");

    private NationalRegister() {}

    static String json() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
