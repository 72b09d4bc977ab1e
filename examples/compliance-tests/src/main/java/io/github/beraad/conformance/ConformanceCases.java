// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cases that the jar {@code beraad-core} with the classifier {@code conformance} holds. */
final class ConformanceCases {

    private static final String ROOT = "/beraad-conformance/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, JsonNode> registers = new HashMap<>();

    private ConformanceCases() {}

    /** All cases, file by file. */
    static List<ConformanceCase> all() {
        ConformanceCases reader = new ConformanceCases();
        List<ConformanceCase> cases = new ArrayList<>();
        for (String file : text("cases.txt").lines().toList()) {
            JsonNode content = json(file);
            for (JsonNode one : content.path("cases")) {
                cases.add(reader.read(content, one));
            }
        }
        return cases;
    }

    private ConformanceCase read(JsonNode file, JsonNode one) {
        String about = file.path("rule")
                .asText(file.path("requirementType").asText(file.path("topic").asText()));
        JsonNode register = one.path("register");
        JsonNode base = register.isTextual()
                ? registers.computeIfAbsent(register.asText(), ConformanceCases::register)
                : register;
        try {
            return new ConformanceCase(
                    one.path("id").asText(),
                    about,
                    one.path("shows").asText(),
                    one.path("title").asText(),
                    JsonPatch.applied(base, one.path("change")),
                    one.path("on").asText(),
                    Optional.ofNullable(one.get("profile")),
                    one.path("findings"),
                    one.path("outcomes"),
                    one.path("steps"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(one.path("id").asText() + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode register(String name) {
        return json("registers/" + name + ".json");
    }

    static JsonNode json(String name) {
        try {
            return MAPPER.readTree(text(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String text(String name) {
        try (InputStream bytes = ConformanceCases.class.getResourceAsStream(ROOT + name)) {
            if (bytes == null) {
                throw new IllegalStateException("no " + name + " among the conformance cases");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
