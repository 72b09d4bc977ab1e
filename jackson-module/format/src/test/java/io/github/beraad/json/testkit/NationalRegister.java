// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The complete register that stands among the examples. */
public final class NationalRegister {

    /** Where it stands, seen from a module of the library. */
    public static final Path FILE = Path.of("..", "..", "examples", "registers", "national.json");

    private NationalRegister() {}

    /** As it stands in its file, which a person wrote. */
    public static String json() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the library has written it ever since: the bytes that every generation has to give. */
    public static String golden() {
        try (InputStream bytes = NationalRegister.class.getResourceAsStream("national.json")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for machines: without the white space outside strings. */
    public static String compactGolden() {
        String json = golden();
        StringBuilder compact = new StringBuilder();
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString || (c != ' ' && c != '\n')) {
                compact.append(c);
            }
            if (inString && c == '\\') {
                compact.append(json.charAt(++i));
            } else if (c == '"') {
                inString = !inString;
            }
        }
        return compact.toString();
    }
}
