// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.testkit.Json.Digits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Breaks every constraint of a schema, each in a document of its own: a document in which everything stands that the
 * format has is walked through together with its schema, and at each constraint on the way a value is put in that
 * breaks it, and nothing else.
 */
public final class SchemaBreaches {

    /** Keywords that say something about a document without refusing any. */
    private static final Set<String> ANNOTATIONS =
            Set.of("$schema", "$id", "$comment", "title", "description", "format", "$defs");

    /** Keywords that only hand on to other schemas. */
    private static final Set<String> APPLICATORS = Set.of(
            "$ref",
            "properties",
            "items",
            "prefixItems",
            "propertyNames",
            "additionalProperties",
            "allOf",
            "if",
            "then");

    private final JsonFormat<?> format;
    private final Map<String, Object> schema;
    private final Object document;
    private final List<SchemaBreach> breaches = new ArrayList<>();
    private final Map<String, String> allowed = new LinkedHashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final Set<String> met = new HashSet<>();
    private final Map<String, Object> samples = new HashMap<>();

    private SchemaBreaches(JsonFormat<?> format) {
        this.format = format;
        this.schema = Json.object(format.schema());
        this.document = Json.read(complete(format));
    }

    /**
     * A document in which every key stands that the format has, every type of event, requirement and trigger, a
     * redacted text and extensions.
     *
     * @param format what kind of document
     * @return the document
     */
    public static String complete(JsonFormat<?> format) {
        String file = "complete" + format.schemaId().substring(format.schemaId().lastIndexOf('/'));
        try (InputStream bytes = SchemaBreaches.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(bytes, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Documents that break the schema in one place each.
     *
     * @param format what kind of document
     * @return at least one for each of {@link #constraints}, at every place of the format where it holds
     */
    public static List<SchemaBreach> of(JsonFormat<?> format) {
        return walked(format).breaches;
    }

    /**
     * Documents with texts that are allowed, but only just.
     *
     * @param format what kind of document
     * @return the documents
     */
    public static List<String> allowed(JsonFormat<?> format) {
        return List.copyOf(walked(format).allowed.values());
    }

    private static SchemaBreaches walked(JsonFormat<?> format) {
        SchemaBreaches walk = new SchemaBreaches(format);
        // the first time to find a value for every key
        for (int i = 0; i < 2; i++) {
            walk.breaches.clear();
            walk.broken.clear();
            walk.met.clear();
            walk.walk(walk.schema, "#", "", List.of(), walk.document);
        }
        return walk;
    }

    /**
     * Every constraint of a schema.
     *
     * @param format what kind of document
     * @return the places of their keywords
     */
    public static Set<String> constraints(JsonFormat<?> format) {
        Set<String> constraints = new TreeSet<>();
        collect(Json.object(format.schema()), "#", constraints);
        return constraints;
    }

    private static void collect(Object node, String place, Set<String> constraints) {
        if (!(node instanceof Map)) {
            return;
        }
        Json.members(node).forEach((keyword, value) -> {
            String at = place + "/" + keyword;
            switch (keyword) {
                case "properties", "$defs" ->
                    Json.members(value).forEach((name, child) -> collect(child, at + "/" + name, constraints));
                case "allOf", "prefixItems" -> {
                    for (int i = 0; i < Json.elements(value).size(); i++) {
                        collect(Json.elements(value).get(i), at + "/" + i, constraints);
                    }
                }
                case "items", "propertyNames", "then" -> collect(value, at, constraints);
                case "additionalProperties" -> {
                    collect(value, at, constraints);
                    if (value.equals(false)) {
                        constraints.add(at);
                    }
                }
                default -> {
                    if (!ANNOTATIONS.contains(keyword) && !APPLICATORS.contains(keyword)) {
                        constraints.add(at);
                    }
                }
            }
        });
    }

    private void walk(Map<String, Object> node, String place, String evaluated, List<Object> path, Object value) {
        node.forEach((keyword, constraint) -> {
            String at = place + "/" + keyword;
            String way = evaluated + "/" + keyword;
            switch (keyword) {
                case "$ref" -> {
                    String target = (String) constraint;
                    allow(target.substring(target.lastIndexOf('/') + 1), path);
                    walk(resolve(target), target, way, path, value);
                }
                case "properties" -> walkProperties(Json.members(constraint), at, way, path, value);
                case "prefixItems", "items" -> walkItems(node, keyword, at, way, path, value);
                case "additionalProperties" -> walkOthers(node, constraint, at, way, path, value);
                case "propertyNames" -> breakNames(Json.members(constraint), at, at, way, path, value);
                case "allOf" -> {
                    List<Object> all = Json.elements(constraint);
                    for (int i = 0; i < all.size(); i++) {
                        walk(Json.members(all.get(i)), at + "/" + i, way + "/" + i, path, value);
                    }
                }
                case "if" -> {
                    if (isOfType(Json.members(constraint), value)) {
                        walk(Json.members(node.get("then")), place + "/then", evaluated + "/then", path, value);
                    }
                }
                default -> {
                    if (!ANNOTATIONS.contains(keyword) && !APPLICATORS.contains(keyword)) {
                        breakConstraint(keyword, constraint, at, way, path, value);
                    }
                }
            }
        });
    }

    private Map<String, Object> resolve(String reference) {
        Object node = schema;
        for (String key : reference.substring(2).split("/", -1)) {
            node = Json.members(node).get(key);
        }
        return Json.members(node);
    }

    private void walkProperties(
            Map<String, Object> properties, String at, String way, List<Object> path, Object value) {
        if (value instanceof Map) {
            properties.forEach((key, child) -> {
                Object member = Json.members(value).get(key);
                if (member != null) {
                    samples.putIfAbsent(at + "/" + key, member);
                    walk(Json.members(child), at + "/" + key, way + "/" + key, with(path, key), member);
                }
            });
        }
    }

    private void walkItems(
            Map<String, Object> node, String keyword, String at, String way, List<Object> path, Object value) {
        if (value instanceof List) {
            List<Object> elements = Json.elements(value);
            List<Object> first = node.containsKey("prefixItems") ? Json.elements(node.get("prefixItems")) : List.of();
            for (int i = 0; i < elements.size(); i++) {
                if (keyword.equals("items") && i >= first.size()) {
                    walk(Json.members(node.get(keyword)), at, way, with(path, i), elements.get(i));
                } else if (keyword.equals("prefixItems") && i < first.size()) {
                    walk(Json.members(first.get(i)), at + "/" + i, way + "/" + i, with(path, i), elements.get(i));
                }
            }
        }
    }

    private void walkOthers(
            Map<String, Object> node, Object constraint, String at, String way, List<Object> path, Object value) {
        if (!(value instanceof Map)) {
            return;
        }
        if (constraint.equals(false)) {
            add(at, at, way, path, List.of(object -> with(object, "unknownKey", new Digits("1"))));
            return;
        }
        Set<String> known = new HashSet<>();
        if (node.containsKey("properties")) {
            known.addAll(Json.members(node.get("properties")).keySet());
        }
        Json.members(value).forEach((key, member) -> {
            if (!known.contains(key)) {
                walk(Json.members(constraint), at, way, with(path, key), member);
            }
        });
    }

    /** Whether a branch is for this value: all branches ask for the type. */
    private static boolean isOfType(Map<String, Object> condition, Object value) {
        Object type = Json.members(Json.members(condition.get("properties")).get("type"))
                .get("const");
        return value instanceof Map && Objects.equals(Json.members(value).get("type"), type);
    }

    private void breakNames(
            Map<String, Object> names, String at, String reported, String way, List<Object> path, Object value) {
        if (!(value instanceof Map)) {
            return;
        }
        names.forEach((keyword, constraint) -> {
            List<String> keys = new ArrayList<>();
            switch (keyword) {
                case "$ref" ->
                    breakNames(resolve((String) constraint), (String) constraint, reported, way, path, value);
                case "pattern" -> keys.addAll(SchemaValues.breaking(at + "/pattern"));
                case "maxLength" -> keys.add(SchemaValues.longer(at, number(constraint)));
                case "enum" -> breakKeysOfTypes(Json.elements(constraint), at + "/enum", way + "/enum", path);
                default -> {
                    if (!ANNOTATIONS.contains(keyword)) {
                        throw new IllegalStateException(at + "/" + keyword);
                    }
                }
            }
            List<UnaryOperator<Object>> changes = new ArrayList<>();
            keys.forEach(key -> changes.add(object -> with(object, key, "x")));
            add(at + "/" + keyword, reported, way + "/" + at + "/" + keyword, path, changes);
        });
    }

    /** Puts a key in that no type has, and every key that other types have. */
    private void breakKeysOfTypes(List<Object> keys, String at, String way, List<Object> path) {
        List<UnaryOperator<Object>> changes = new ArrayList<>();
        changes.add(object -> with(object, "unknownKey", new Digits("1")));
        String properties = at.substring(0, at.indexOf("/allOf/")) + "/properties";
        resolve(properties).forEach((key, any) -> {
            Object sample = samples.get(properties + "/" + key);
            if (!keys.contains(key) && sample != null) {
                changes.add(object -> with(object, key, sample));
            }
        });
        add(at, at.substring(0, at.lastIndexOf('/')), way, path, changes);
    }

    private void breakConstraint(
            String keyword, Object constraint, String at, String way, List<Object> path, Object value) {
        List<UnaryOperator<Object>> changes = new ArrayList<>();
        switch (keyword) {
            case "type" -> ofOtherTypes(constraint).forEach(other -> changes.add(any -> other));
            case "enum", "const" -> {
                changes.add(any -> "no-such-code");
                changes.add(any -> "Own");
                changes.add(any -> new Digits("7"));
            }
            case "pattern", "not" -> SchemaValues.breaking(at).forEach(text -> changes.add(any -> text));
            case "maxLength" -> changes.add(any -> SchemaValues.longer(at, number(constraint)));
            case "minimum" -> changes.add(any -> beside(constraint, -1));
            case "maximum" -> changes.add(any -> beside(constraint, 1));
            case "minItems" -> changes.add(any -> List.of());
            case "minProperties" -> changes.add(any -> Map.of());
            case "uniqueItems" -> changes.add(SchemaBreaches::withFirstTwice);
            case "required" -> {
                if (value instanceof Map) {
                    Json.elements(constraint).forEach(key -> changes.add(object -> without(object, (String) key)));
                }
            }
            case "dependentRequired" ->
                Json.members(constraint)
                        .forEach((key, needed) -> Json.elements(needed)
                                .forEach(other ->
                                        changes.add(object -> withoutNeeded(object, key, (String) other, constraint))));
            default -> throw new IllegalStateException("nothing is known that breaks " + at);
        }
        add(at, at, way, path, changes);
    }

    private static List<Object> ofOtherTypes(Object types) {
        String first = types instanceof List ? (String) Json.elements(types).get(0) : (String) types;
        return switch (first) {
            case "string" -> List.of(new Digits("1.5"), true, Json.NULL);
            case "object", "array" -> List.of("x", new Digits("7"), Json.NULL);
            case "boolean" -> List.of("true", new Digits("0"), Json.NULL);
            case "integer" -> List.of("2", new Digits("1.5"), Json.NULL);
            default -> throw new IllegalStateException(first);
        };
    }

    private static int number(Object digits) {
        return Integer.parseInt(((Digits) digits).digits());
    }

    private static Digits beside(Object digits, int distance) {
        return new Digits(new BigInteger(((Digits) digits).digits())
                .add(BigInteger.valueOf(distance))
                .toString());
    }

    private void add(
            String keyword, String reported, String way, List<Object> path, List<UnaryOperator<Object>> changes) {
        if (changes.isEmpty() || !broken.add(way)) {
            return;
        }
        // once in every way, and then in one way for each key that the constraint holds for too
        boolean first = met.add(keyword);
        for (UnaryOperator<Object> change : first || isAboutKeys(keyword) ? changes : changes.subList(0, 1)) {
            String json = Json.write(changed(document, path, change));
            breaches.add(new SchemaBreach(format, json, keyword, reported, pointer(path)));
        }
    }

    private static boolean isAboutKeys(String keyword) {
        return keyword.endsWith("equired") || keyword.endsWith("/enum");
    }

    private void allow(String definition, List<Object> path) {
        int i = 0;
        for (String text : SchemaValues.allowed(definition)) {
            allowed.computeIfAbsent(definition + i++, any -> Json.write(changed(document, path, replaced -> text)));
        }
    }

    private static Object changed(Object value, List<Object> path, UnaryOperator<Object> change) {
        if (path.isEmpty()) {
            return change.apply(value);
        }
        List<Object> rest = path.subList(1, path.size());
        if (path.get(0) instanceof Integer index) {
            List<Object> elements = new ArrayList<>(Json.elements(value));
            elements.set(index, changed(elements.get(index), rest, change));
            return elements;
        }
        String key = (String) path.get(0);
        return with(
                value, key, changed(Objects.requireNonNull(Json.members(value).get(key), key), rest, change));
    }

    private static Object with(Object object, String key, Object value) {
        Map<String, Object> members = new LinkedHashMap<>(Json.members(object));
        members.put(key, value);
        return members;
    }

    private static Object without(Object object, String key) {
        Map<String, Object> members = new LinkedHashMap<>(Json.members(object));
        members.remove(key);
        return members;
    }

    /** Keeps a key and takes away what it needs, and whatever else needs that. */
    private static Object withoutNeeded(Object object, String key, String needed, Object dependencies) {
        Map<String, Object> members = new LinkedHashMap<>(Json.members(object));
        members.remove(needed);
        Json.members(dependencies).forEach((dependent, all) -> {
            if (!dependent.equals(key) && Json.elements(all).contains(needed)) {
                members.remove(dependent);
            }
        });
        return members;
    }

    private static Object withFirstTwice(Object list) {
        List<Object> elements = new ArrayList<>(Json.elements(list));
        elements.add(elements.get(0));
        return elements;
    }

    private static List<Object> with(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return Collections.unmodifiableList(longer);
    }

    private static String pointer(List<Object> path) {
        StringBuilder pointer = new StringBuilder();
        for (@Nullable Object step : path) {
            pointer.append('/').append(String.valueOf(step).replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
