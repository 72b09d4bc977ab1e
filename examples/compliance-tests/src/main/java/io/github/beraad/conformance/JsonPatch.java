// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The operations of JSON Patch (RFC 6902) that the cases use: add, remove, replace and test. */
final class JsonPatch {

    private JsonPatch() {}

    /** A changed copy of a document. */
    static JsonNode applied(JsonNode document, Iterable<JsonNode> operations) {
        JsonNode changed = document.deepCopy();
        for (JsonNode operation : operations) {
            apply(changed, operation);
        }
        return changed;
    }

    private static void apply(JsonNode document, JsonNode operation) {
        String path = operation.path("path").asText();
        JsonPointer pointer = JsonPointer.compile(path);
        if (pointer.matches()) {
            throw new IllegalArgumentException(
                    "path: the whole document is not changed, the case gives another register");
        }
        JsonNode parent = document.at(pointer.head());
        String key = pointer.last().getMatchingProperty();
        JsonNode value = operation.path("value");
        switch (operation.path("op").asText()) {
            case "add" -> add(parent, key, value, path);
            case "remove" -> remove(parent, key, path);
            case "replace" -> {
                int at = indexOf(parent, key);
                remove(parent, key, path);
                if (parent instanceof ArrayNode array) {
                    array.insert(at, value.deepCopy());
                } else {
                    add(parent, key, value, path);
                }
            }
            case "test" -> {
                if (!document.at(pointer).equals(value)) {
                    throw new IllegalArgumentException("test: " + path + " is something else");
                }
            }
            default ->
                throw new IllegalArgumentException(
                        "op: '" + operation.path("op").asText() + "' is not used");
        }
    }

    private static void add(JsonNode parent, String key, JsonNode value, String path) {
        if (parent instanceof ArrayNode array && (key.equals("-") || indexOf(parent, key) <= array.size())) {
            array.insert(key.equals("-") ? array.size() : indexOf(parent, key), value.deepCopy());
        } else if (parent instanceof ObjectNode object) {
            object.set(key, value.deepCopy());
        } else {
            throw new IllegalArgumentException("path: there is nothing to add to at " + path);
        }
    }

    private static void remove(JsonNode parent, String key, String path) {
        JsonNode removed = null;
        if (parent instanceof ArrayNode array) {
            removed = array.remove(indexOf(parent, key));
        } else if (parent instanceof ObjectNode object) {
            removed = object.remove(key);
        }
        if (removed == null) {
            throw new IllegalArgumentException("path: there is nothing at " + path);
        }
    }

    private static int indexOf(JsonNode parent, String key) {
        return parent.isArray() ? Integer.parseInt(key) : -1;
    }
}
