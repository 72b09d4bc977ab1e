// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files are in the format that the JSON Schema beside them says. */
class CaseFormatTest {

    private static final Path FOLDER =
            Path.of("..", "..", "core", "src", "conformance", "resources", "beraad-conformance");

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ConformanceCases.json("conformance-1.schema.json"));

    private List<String> problems(JsonNode file) {
        return schema.validate(file.toString(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyFile() throws IOException {
        return Files.readAllLines(FOLDER.resolve("cases.txt")).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file,
                        () -> assertThat(problems(ConformanceCases.json(file))).isEmpty()));
    }

    @Test
    void theFormatIsStated() {
        ObjectNode file = ConformanceCases.json("cases/lip.chair.json").deepCopy();

        assertThat(problems(file.put("format", "beraad-conformance/2"))).isNotEmpty();
        file.remove("format");
        assertThat(problems(file)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "shows", "title", "register", "on", "findings"})
    void aCaseStatesWhatItNeeds(String key) {
        ObjectNode file = ConformanceCases.json("cases/lip.chair.json").deepCopy();
        ((ObjectNode) file.path("cases").get(0)).remove(key);

        assertThat(problems(file)).isNotEmpty();
    }
}
