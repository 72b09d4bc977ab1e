// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that comes with the library and is known by an address. */
final class ShippedFile {

    private static final String ADDRESS = "https://beraad.github.io/schema/";

    private final String name;

    ShippedFile(String name) {
        this.name = name;
    }

    String address() {
        return ADDRESS + name;
    }

    String text() {
        try (InputStream bytes = ShippedFile.class.getResourceAsStream("schema/" + name)) {
            if (bytes == null) {
                throw new FileNotFoundException(name + " is not in the jar");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
