// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.consumer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars as they are published, with the jars that they need at run time. */
final class PublishedJars {

    private static final Path FOLDER = Path.of(System.getProperty("published.jars"));
    private static final Path TESTING = Path.of(System.getProperty("testing.jars"));

    private PublishedJars() {}

    static Path folder() {
        return FOLDER;
    }

    /** The folder with what a test suite adds: the assertions and what they need. */
    static Path testingFolder() {
        return TESTING;
    }

    static List<Path> forTesting() {
        return list(TESTING, "");
    }

    static List<Path> all() {
        return list(FOLDER, "");
    }

    static List<Path> ofBeraad() {
        return list(FOLDER, "beraad-");
    }

    private static List<Path> list(Path folder, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)
                            && file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
