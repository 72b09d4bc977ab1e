// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.testkit.Json;
import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas say what the table of the format says, and nothing else: the same keys in the same order, the same
 * required ones, the same codes, the same lists, and for each type of event and requirement the same keys that go with
 * it.
 */
class SchemaTableTest {

    private static final Map<Form<?>, String> DEFINITIONS = Map.ofEntries(
            Map.entry(StringLeaf.ID, "id"),
            Map.entry(StringLeaf.OWN_ID, "id"),
            Map.entry(StringLeaf.NAME, "name"),
            Map.entry(StringLeaf.PRIVATE_NAME, "name"),
            Map.entry(StringLeaf.VERSION, "version"),
            Map.entry(StringLeaf.TEXT, "text"),
            Map.entry(StringLeaf.URL, "url"),
            Map.entry(DateLeaf.DATE, "date"),
            Map.entry(TimeLeaf.TIME, "time"),
            Map.entry(CountLeaf.COUNT, "count"),
            Map.entry(CountLeaf.FROM_ZERO, "number"),
            Map.entry(PointerLeaf.POINTER, "pointer"),
            Map.entry(SourceLeaf.SOURCE, "name"),
            Map.entry(FreeTextForm.FREE_TEXT, "freeText"),
            Map.entry(FactsForm.FACTS, "facts"),
            Map.entry(IdentifierLeaf.TOOI, "tooi"),
            Map.entry(IdentifierLeaf.OIN, "oin"),
            Map.entry(IdentifierLeaf.RSIN, "rsin"),
            Map.entry(IdentifierLeaf.KVK, "kvk"));

    static List<JsonFormat<?>> formats() {
        return JsonFormat.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void saysWhatTheTableSays(JsonFormat<?> format) {
        // the key that a report on a file has besides is an optional one of every report
        Shape<?> shape =
                format == JsonFormat.FILE_REPORT ? Documents.shape(JsonFormat.REPORT) : Documents.shape(format);
        Comparison comparison = new Comparison(Json.object(format.schema()));

        comparison.compare(shape, comparison.schema, "#");

        assertThat(comparison.unused()).isEmpty();
    }

    @Test
    void whatSeveralSchemasDefineIsTheSameInAll() {
        Map<String, Object> definitions = new HashMap<>();
        for (JsonFormat<?> format : JsonFormat.all()) {
            members(Json.object(format.schema()), "$defs")
                    .forEach((name, definition) -> assertThat(definitions.computeIfAbsent(name, any -> definition))
                            .as("%s in %s", name, format)
                            .isEqualTo(definition));
        }
    }

    @Test
    void eachIsKnownByAnAddressOfItsOwn() {
        Set<String> ids = new HashSet<>();
        for (JsonFormat<?> format : JsonFormat.all()) {
            Map<String, Object> schema = Json.object(format.schema());

            assertThat(schema.get("$id")).isEqualTo(format.schemaId());
            assertThat(schema.get("$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(ids.add(format.schemaId())).isEqualTo(format != JsonFormat.FILE_REPORT);
        }
        assertThat(JsonFormat.REGISTER.schemaId()).isEqualTo("https://beraad.github.io/schema/register-1.json");
        assertThat(JsonFormat.CHARTER.schemaId()).isEqualTo("https://beraad.github.io/schema/charter-1.json");
    }

    private static Map<String, Object> members(Object from, String... path) {
        @Nullable Object value = from;
        for (String key : path) {
            value = Json.members(value).get(key);
        }
        return Json.members(value);
    }

    /** Walks through a schema and the table side by side. */
    private static final class Comparison {

        private final Map<String, Object> schema;
        private final Map<String, Object> definitions;
        private final Set<String> used = new HashSet<>();

        Comparison(Map<String, Object> schema) {
            this.schema = schema;
            this.definitions = members(schema, "$defs");
        }

        Set<String> unused() {
            Set<String> unused = new HashSet<>(definitions.keySet());
            unused.removeAll(used);
            // what may stand in a redaction, in extensions and in facts has no table
            for (String name : List.of("redaction", "extensions", "extensionKey", "extensionValue", "fact")) {
                unused.remove(name);
            }
            return unused;
        }

        void compare(Form<?> form, Map<String, Object> node, String place) {
            String reference = (String) node.get("$ref");
            if (reference != null) {
                String name = reference.substring("#/$defs/".length());
                String expected = form instanceof ExtensionsForm ? "extensions" : DEFINITIONS.get(form);
                if (expected != null) {
                    assertThat(name).as(place).isEqualTo(expected);
                } else {
                    assertThat(DEFINITIONS.values()).as(place).doesNotContain(name);
                }
                boolean first = used.add(name);
                Map<String, Object> definition = members(definitions, name);
                if (first || !(form instanceof Shape)) {
                    compare(form, definition, "#/$defs/" + name);
                }
            } else if (form instanceof VariantShape<?, ?> shape) {
                compareVariant(shape, node, place);
            } else if (form instanceof Shape<?> shape) {
                compareShape(shape, node, place);
            } else if (form instanceof ListForm<?> list) {
                assertThat(node.get("type")).as(place).isEqualTo("array");
                assertThat(node.containsKey("minItems")).as(place).isEqualTo(list.filled);
                assertThat(node.containsKey("uniqueItems")).as(place).isEqualTo(list.distinct);
                compare(list.element, members(node, "items"), place + "/items");
            } else if (form instanceof TermLeaf<?> term) {
                assertThat(Json.elements(node.get("enum"))).as(place).isEqualTo(term.codes);
            } else if (form instanceof FlagLeaf) {
                assertThat(node.get("type")).as(place).isEqualTo("boolean");
            } else if (form instanceof FormatLeaf leaf) {
                assertThat(node.get("const")).as(place).isEqualTo(leaf.format);
            } else if (form instanceof FreeTextForm text) {
                assertThat(Json.elements(node.get("type"))).as(place).containsExactly("string", "object");
                compareShape(text.redacted, node, place);
            } else {
                // leaves have a definition of their own
                assertThat(DEFINITIONS.containsKey(form) || form instanceof ExtensionsForm)
                        .as(place)
                        .isTrue();
            }
        }

        private void compareShape(Shape<?> shape, Map<String, Object> node, String place) {
            Map<String, Object> properties = properties(shape, node, place);
            assertThat(node.get("additionalProperties")).as(place).isEqualTo(false);
            List<String> keys = new ArrayList<>();
            shape.fields().forEach(field -> keys.add(field.key));
            assertThat(properties.keySet()).as(place).containsExactlyElementsOf(keys);
        }

        private Map<String, Object> properties(Shape<?> shape, Map<String, Object> node, String place) {
            Map<String, Object> properties = members(node, "properties");
            List<String> required = new ArrayList<>();
            for (Field<?> field : shape.fields()) {
                assertThat(properties).as(place).containsKey(field.key);
                compare(field.form, members(properties, field.key), place + "/properties/" + field.key);
                if (field.required) {
                    required.add(field.key);
                }
            }
            assertThat(node.getOrDefault("required", List.of())).as(place).isEqualTo(required);
            return properties;
        }

        private <E extends Enum<E> & Term> void compareVariant(
                VariantShape<?, E> shape, Map<String, Object> node, String place) {
            Map<String, Object> properties = properties(shape, node, place);
            assertThat(properties).as(place).hasSize(shape.fields().size());
            Map<String, Map<String, Object>> branches = new LinkedHashMap<>();
            for (Object branch : Json.elements(node.get("allOf"))) {
                Map<String, Object> when = members(branch, "if", "properties", "type");
                branches.put((String) when.get("const"), members(branch, "then"));
            }
            TermLeaf<E> types = (TermLeaf<E>) shape.type().form;
            assertThat(branches.keySet()).as(place).containsExactlyElementsOf(types.codes);
            branches.forEach((code, branch) -> compareBranch(
                    shape, Objects.requireNonNull(types.byCode.get(code), code), branch, place + " " + code));
        }

        private static <E extends Enum<E> & Term> void compareBranch(
                VariantShape<?, E> shape, E type, Map<String, Object> branch, String place) {
            List<String> keys = new ArrayList<>();
            for (Field<?> field : shape.fields()) {
                if (field.typed == null && !field.key.equals("extensions")) {
                    keys.add(field.key);
                }
            }
            shape.keys(type).forEach(key -> keys.add(key.code()));
            for (Field<?> field : shape.fields()) {
                if (field.key.equals("extensions")) {
                    keys.add(field.key);
                }
            }
            List<String> required = new ArrayList<>();
            Map<String, Object> filled = new LinkedHashMap<>();
            for (Key<?> key : shape.requiredKeys(type)) {
                required.add(key.code());
                switch (key.kind()) {
                    case IDS, TERMS -> filled.put(key.code(), Map.of("minItems", new Json.Digits("1")));
                    default -> {}
                }
            }
            assertThat(members(branch, "propertyNames").get("enum")).as(place).isEqualTo(keys);
            assertThat(branch.getOrDefault("required", List.of())).as(place).isEqualTo(required);
            assertThat(branch.getOrDefault("properties", Map.of())).as(place).isEqualTo(filled);
        }
    }
}
