// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson3;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.testkit.SchemaContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;

/** The schemas by the validator on Jackson 3. */
class SchemaTest extends SchemaContract {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<JsonFormat<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

    SchemaTest() {
        super(new TestCodec());
    }

    @Override
    protected List<String> errors(JsonFormat<?> format, String json) {
        return verdicts(SCHEMAS.computeIfAbsent(format, any -> REGISTRY.getSchema(format.schema())), json);
    }

    @Override
    protected List<String> errorsByMetaSchema(String schema) {
        return verdicts(REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12)), schema);
    }

    private static List<String> verdicts(Schema schema, String json) {
        List<String> verdicts = new ArrayList<>();
        List<Error> errors;
        try {
            errors = schema.validate(json, InputFormat.JSON);
        } catch (JacksonException e) {
            return List.of(NOT_JSON);
        }
        for (Error error : errors) {
            verdicts.add("#" + error.getSchemaLocation().getFragment() + " at " + error.getInstanceLocation());
        }
        return verdicts;
    }
}
