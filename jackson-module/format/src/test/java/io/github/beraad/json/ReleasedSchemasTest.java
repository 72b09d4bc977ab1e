// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A schema that was released never changes: its {@code $id} promises that to everybody who kept a copy. A later version
 * of a format is a file of its own. The list says of each schema in which release it came, and its SHA-256.
 */
class ReleasedSchemasTest {

    private static final Path SCHEMAS = Path.of("src/main/resources/io/github/beraad/json/schema");
    private static final String LIST = "released-schemas.txt";
    private static final String UNRELEASED = "unreleased";

    @TestFactory
    Stream<DynamicTest> staysAsItWasReleased() throws IOException {
        Map<String, Entry> list = list();
        return list.entrySet().stream()
                .map(listed -> DynamicTest.dynamicTest(
                        listed.getKey(),
                        () -> assertThat(digest(SCHEMAS.resolve(listed.getKey())))
                                .as(listed.getValue().advice(listed.getKey()))
                                .isEqualTo(listed.getValue().digest())));
    }

    @Test
    void everySchemaIsListedAndNoneWentAway() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("a new schema gets a line in %s: %s, its SHA-256, its name", LIST, UNRELEASED)
                    .containsExactlyInAnyOrderElementsOf(list().keySet());
        }
    }

    @Test
    void anotherByteIsAnotherDigest() throws IOException {
        byte[] schema = Files.readAllBytes(SCHEMAS.resolve("register-1.json"));
        String before = digest(schema);
        schema[schema.length - 1]++;
        assertThat(digest(schema)).isNotEqualTo(before);
    }

    private record Entry(String release, String digest) {

        String advice(String name) {
            return release.equals(UNRELEASED)
                    ? name + " changed and was not released yet: put its new SHA-256 into " + LIST
                    : name + " was released in " + release + " and never changes: make the next version a new file";
        }
    }

    private static Map<String, Entry> list() throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        try (InputStream in = ReleasedSchemasTest.class.getResourceAsStream(LIST)) {
            assertThat(in).as(LIST).isNotNull();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                String[] words = line.split(" +", -1);
                entries.put(words[2], new Entry(words[0], words[1]));
            }
        }
        return entries;
    }

    private static String digest(Path file) throws IOException {
        return digest(Files.readAllBytes(file));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
