// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.Layout;
import io.github.beraad.json.ReadOptions;
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
            Map.entry("a number that is not whole", "2.0 is a whole number to a schema"),
            Map.entry("half a character", "the patterns that every language knows cannot name it"),
            Map.entry("half a character in an extension", "the patterns that every language knows cannot name it"),
            Map.entry("a reversed period", "a schema does not compare two values"),
            Map.entry("a reversed period in reverse", "a schema does not compare two values"),
            Map.entry("a reversed period of a member", "a schema does not compare two values"),
            Map.entry("phases out of order", "a schema does not compare two values"),
            Map.entry("an RSIN with a wrong digit", "a schema does not calculate"),
            Map.entry("a negative count", "it is -0 there, which is 0 to a schema"),
            Map.entry("a change that changes nothing", "a schema does not compare two values"),
            Map.entry("a count that is not what the report lists", "a schema does not count"),
            Map.entry("a report that conforms in spite of its findings", "a schema does not weigh findings"),
            Map.entry("a report on no file", "one schema is for both, the file is told by some reports alone"),
            Map.entry("a pointer that leads too far down", "the pattern for 500 levels would help nobody"),
            Map.entry("a level too many", "a schema does not count levels"),
            Map.entry("a digit too many", "a schema does not see digits"),
            Map.entry("a digit too many behind a point", "a schema does not see digits"));

    private final Codec codec;

    protected SchemaContract(Codec codec) {
        this.codec = codec;
    }

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
        Map<JsonFormat<?>, List<String>> written = WrittenDocuments.ofExamples(codec::fromJson);

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
            assertThat(problems(format, SchemaBreaches.complete(format))).isEmpty();
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
        for (SchemaBreach breach : SchemaBreaches.of(format)) {
            assertThat(problems(format, breach.json())).as(breach.toString()).isNotEmpty();
        }
    }

    @Test
    void refusesBadInputUnlessNoSchemaCanTell() {
        Set<String> accepted = new TreeSet<>();
        for (BadInput input : BadInput.all()) {
            keepAccepted(JsonFormat.REGISTER, input, accepted);
        }
        for (BadPage page : BadPage.all()) {
            keepAccepted(page.format(), page.document(), accepted);
        }

        assertThat(accepted).isEqualTo(new TreeSet<>(UNSEEN.keySet()));
    }

    private void keepAccepted(JsonFormat<?> format, BadInput input, Set<String> accepted) {
        // what stands behind a document is for the parser to refuse
        if (input.kind() != JsonProblem.Kind.TRAILING_CONTENT
                && errors(format, input.json()).isEmpty()) {
            accepted.add(input.name());
        }
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
            codec.fromJson(format, json, ReadOptions.strict());
            return List.of();
        } catch (UnreadableJsonException e) {
            return e.problems();
        }
    }
}
