// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.testkit.Json;
import io.github.beraad.json.testkit.Registers;
import io.github.beraad.json.testkit.SchemaBreach;
import io.github.beraad.json.testkit.SchemaBreaches;
import io.github.beraad.json.testkit.WrittenDocuments;
import io.github.beraad.register.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Ajv says of every document what the validators on Jackson say of it: the same documents, and the same verdicts. It
 * runs where Node.js is, and is skipped elsewhere.
 */
class AjvTest {

    private static final Path SOURCE = Path.of("src", "test", "node");
    private static final Path FOLDER = Path.of("target", "ajv");

    private final List<String> lines = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    @Test
    void saysTheSameOfEveryDocument() throws IOException, InterruptedException {
        install();
        addValid(WrittenDocuments.ofExamples(AjvTest::read));
        for (int seed = 0; seed < 10; seed++) {
            addValid(WrittenDocuments.about(Registers.complete(seed)));
        }
        Set<String> schemas = new HashSet<>();
        for (JsonFormat<?> format : JsonFormat.all()) {
            schemas.add(Json.write(Json.read(format.schema())));
            addValid(Map.of(format, SchemaBreaches.allowed(format)));
            addValid(Map.of(format, List.of(SchemaBreaches.complete(format))));
            for (SchemaBreach breach : SchemaBreaches.of(format)) {
                add(format, breach.json(), "[\"" + breach.verdict() + "\"]");
            }
        }
        Files.write(FOLDER.resolve("schemas.jsonl"), schemas);
        Files.write(FOLDER.resolve("documents.jsonl"), lines);

        assertThat(run("node", "validate.js")).isZero();

        List<String> verdicts = Files.readAllLines(FOLDER.resolve("verdicts.jsonl"));
        assertThat(verdicts).hasSameSizeAs(expected);
        for (int i = 0; i < verdicts.size(); i++) {
            assertThat(verdicts.get(i)).as(lines.get(i)).isEqualTo(expected.get(i));
        }
    }

    private void addValid(Map<JsonFormat<?>, List<String>> documents) {
        documents.forEach((format, all) -> all.forEach(json -> add(format, json, "[]")));
    }

    private void add(JsonFormat<?> format, String json, String verdict) {
        // a text may hold what ends a line elsewhere, in ASCII it does not
        String document = Json.write(Json.read(json));
        lines.add("{\"schema\":\"" + format.schemaId() + "\",\"document\":" + document + "}");
        expected.add(verdict);
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (String file : List.of("package.json", "package-lock.json", ".npmrc", "validate.js")) {
            Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (run("node", "--version") != 0) {
            abort("Node.js is not there");
        }
        if (run("npm", "ci", "--ignore-scripts") != 0) {
            abort("npm could not install Ajv, see target/ajv/log.txt");
        }
    }

    /** What the program ends with; -1 where there is no such program, or it takes too long. */
    private static int run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("log.txt").toFile())
                    .start();
        } catch (IOException e) {
            return -1;
        }
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue();
    }

    private static Register read(String json) {
        Tree tree = new Tree();
        add(Json.read(json), tree);
        try {
            return Documents.read(JsonFormat.REGISTER, tree, ReadOptions.strict())
                    .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Object value, Tree tree) {
        if (value instanceof Map) {
            tree.startObject();
            Json.members(value).forEach((key, member) -> {
                tree.key(key);
                add(member, tree);
            });
            tree.endObject();
        } else if (value instanceof List) {
            tree.startList();
            Json.elements(value).forEach(element -> add(element, tree));
            tree.endList();
        } else if (value instanceof String text) {
            tree.text(text);
        } else if (value instanceof Json.Digits number) {
            tree.number(number.digits());
        } else if (value instanceof Boolean flag) {
            tree.flag(flag);
        } else {
            tree.nothing();
        }
    }
}
