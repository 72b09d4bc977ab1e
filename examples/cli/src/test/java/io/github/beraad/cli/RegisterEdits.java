// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The national register, changed. */
final class RegisterEdits {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode register;

    private RegisterEdits(ObjectNode register) {
        this.register = register;
    }

    static String national(Consumer<RegisterEdits> edit) {
        RegisterEdits edits = new RegisterEdits((ObjectNode) json(text(Call.NATIONAL)));
        edit.accept(edits);
        return edits.register.toPrettyString();
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** JSON with apostrophes for quotation marks, so that tests read well. */
    private static JsonNode value(String json) {
        return json(json.replace('\'', '"'));
    }

    ObjectNode register() {
        return register;
    }

    /** An element of one of the register's lists. */
    ObjectNode element(String list, String id) {
        return find((ArrayNode) register.get(list), id);
    }

    ObjectNode partnership(String id) {
        return element("partnerships", id);
    }

    ObjectNode member(String partnership, String id) {
        return find((ArrayNode) partnership(partnership).get("members"), id);
    }

    private static ObjectNode find(ArrayNode list, String id) {
        for (JsonNode element : list) {
            if (element.get("id").asText().equals(id)) {
                return (ObjectNode) element;
            }
        }
        throw new IllegalArgumentException("there is no " + id);
    }

    RegisterEdits set(ObjectNode element, String key, String json) {
        element.set(key, value(json));
        return this;
    }

    RegisterEdits add(String list, String json) {
        ((ArrayNode) register.get(list)).add(value(json));
        return this;
    }

    RegisterEdits addMember(String partnership, String json) {
        ((ArrayNode) partnership(partnership).get("members")).add(value(json));
        return this;
    }

    RegisterEdits remove(String list, String id) {
        ArrayNode elements = (ArrayNode) register.get(list);
        removeFrom(elements, id);
        return this;
    }

    RegisterEdits removeMember(String partnership, String id) {
        removeFrom((ArrayNode) partnership(partnership).get("members"), id);
        return this;
    }

    private static void removeFrom(ArrayNode elements, String id) {
        for (int i = elements.size() - 1; i >= 0; i--) {
            if (elements.get(i).get("id").asText().equals(id)) {
                elements.remove(i);
            }
        }
    }
}
