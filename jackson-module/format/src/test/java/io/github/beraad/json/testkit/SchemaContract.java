// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.Layout;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.json.internal.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schemas accept what the library reads and writes, and refuse what it refuses, as far as a schema can tell. For a
 * generation of Jackson, with the validator that goes with it.
 */
public abstract class SchemaContract {

    /** What a validator says of what is not JSON at all. */
    protected static final String NOT_JSON = "not JSON";

    /** What the library refuses and a schema cannot see, with the reason. */
    private static final Map<String, String> UNSEEN = Map.ofEntries(
            Map.entry("a key twice", "a validator gets one of them"),
            Map.entry("a list twice", "a validator gets one of them"),
            Map.entry("the format twice", "a validator gets one of them"),
            Map.entry("a key twice in an event", "a validator gets one of them"),
            Map.entry("a key twice below an extension", "a validator gets one of them"),
            Map.entry("an extension twice", "a validator gets one of them"),
            Map.entry("a second document", "it stands behind the document"),
            Map.entry("a stray bracket", "it stands behind the document"),
            Map.entry("words behind the end", "it stands behind the document"),
            Map.entry("a number that is not whole", "2.0 is a whole number to a schema"),
            Map.entry("half a character", "the patterns that every language knows cannot name it"),
            Map.entry("half a character in an extension", "the patterns that every language knows cannot name it"),
            Map.entry("a reversed period", "a schema does not compare two values"),
            Map.entry("a reversed period in reverse", "a schema does not compare two values"),
            Map.entry("a reversed period of a member", "a schema does not compare two values"),
            Map.entry("phases out of order", "a schema does not compare two values"),
            Map.entry("an RSIN with a wrong digit", "a schema does not calculate"),
            Map.entry("a level too many", "a schema does not count levels"),
            Map.entry("a digit too many", "a schema does not see digits"),
            Map.entry("a digit too many behind a point", "a schema does not see digits"));

    /**
     * Asks the validator, with formats as annotations.
     *
     * @param format what kind of document
     * @param json the document
     * @return for each error the place of the keyword in the schema and that of the value, as in
     *     {@link SchemaBreach#verdict()}; {@link #NOT_JSON} for what is none
     */
    protected abstract List<String> errors(JsonFormat<?> format, String json);

    /**
     * Asks the validator whether a schema is one.
     *
     * @param schema the schema
     * @return what the meta-schema has against it
     */
    protected abstract List<String> errorsByMetaSchema(String schema);

    /**
     * Reads strictly.
     *
     * @param format what kind of document
     * @param json the document
     * @param <T> what it is read into
     * @return what was read
     */
    protected abstract <T> T read(JsonFormat<T> format, String json);

    static List<JsonFormat<?>> formats() {
        return JsonFormat.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isASchema(JsonFormat<?> format) {
        assertThat(errorsByMetaSchema(format.schema())).isEmpty();
    }

    @Test
    void aSchemaThatIsNoneWouldBeRefused() {
        assertThat(errorsByMetaSchema(JsonFormat.REGISTER.schema().replace("\"minItems\": 1", "\"minItems\": -1")))
                .isNotEmpty();
    }

    @Test
    void acceptsWhatTheLibraryWritesAboutTheExamples() {
        Map<JsonFormat<?>, List<String>> written = WrittenDocuments.ofExamples(json -> read(JsonFormat.REGISTER, json));

        assertThat(written.keySet()).containsExactlyInAnyOrderElementsOf(JsonFormat.all());
        assertAccepted(written);
    }

    @Property(tries = 15)
    void acceptsWhatTheLibraryWritesAboutAnyRegister(@ForAll long seed) {
        assertAccepted(WrittenDocuments.about(Registers.complete(seed)));
    }

    private void assertAccepted(Map<JsonFormat<?>, List<String>> documents) {
        documents.forEach((format, all) -> {
            for (String json : all) {
                assertThat(errors(format, json)).as("%s %s", format, json).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("formats")
    void acceptsEveryKeyAndEveryTextThatIsAllowedButOnlyJust(JsonFormat<?> format) {
        List<String> documents = new ArrayList<>(SchemaBreaches.allowed(format));
        documents.add(SchemaBreaches.complete(format));

        for (String json : documents) {
            assertThat(errors(format, json)).as(json).isEmpty();
        }
    }

    /** In other formats another date may end a period ahead of its beginning. */
    @Test
    void theLibraryReadsEveryKeyAndEveryTextThatIsAllowedButOnlyJust() {
        for (String json : SchemaBreaches.allowed(JsonFormat.REGISTER)) {
            assertThat(problems(JsonFormat.REGISTER, json)).as(json).isEmpty();
        }
        for (JsonFormat<?> format : JsonFormat.all()) {
            if (format.isReadable()) {
                assertThat(problems(format, SchemaBreaches.complete(format))).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesWhatBreaksAConstraintForThatReasonAlone(JsonFormat<?> format) {
        List<String> wrong = new ArrayList<>();
        for (SchemaBreach breach : SchemaBreaches.of(format)) {
            List<String> verdict = errors(format, breach.json());
            if (!verdict.equals(List.of(breach.verdict()))) {
                wrong.add(verdict + " instead of " + breach);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theLibraryRefusesItToo(JsonFormat<?> format) {
        if (!format.isReadable()) {
            return;
        }
        for (SchemaBreach breach : SchemaBreaches.of(format)) {
            assertThat(problems(format, breach.json())).as(breach.toString()).isNotEmpty();
        }
    }

    @Test
    void refusesBadInputUnlessNoSchemaCanTell() {
        Set<String> accepted = new TreeSet<>();
        for (BadInput input : BadInput.all()) {
            if (errors(JsonFormat.REGISTER, input.json()).isEmpty()) {
                accepted.add(input.name());
            }
        }

        assertThat(accepted).isEqualTo(new TreeSet<>(UNSEEN.keySet()));
    }

    /** What is broken at random may be read by chance. */
    @Property(tries = 150)
    void acceptsWhatTheLibraryReads(@ForAll long seed) {
        String json = Documents.toJson(JsonFormat.REGISTER, Registers.of(seed), Layout.COMPACT);
        String broken = Mutations.of(json, seed);

        if (problems(JsonFormat.REGISTER, broken).isEmpty()) {
            assertThat(errors(JsonFormat.REGISTER, broken)).as(broken).isEmpty();
        }
    }

    private List<JsonProblem> problems(JsonFormat<?> format, String json) {
        try {
            read(format, json);
            return List.of();
        } catch (UnreadableJsonException e) {
            return e.problems();
        }
    }
}
