// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer that is other than a case says fails; one that says it in other words, or says more of it, does not. */
class ComparisonTest {

    private final LibraryImplementation library = new LibraryImplementation();

    /** The library, with something done to what it answers. */
    private Implementation changing(Consumer<ObjectNode> report, Consumer<ObjectNode> steps) {
        return new Implementation() {
            @Override
            public Optional<JsonNode> report(ConformanceCase one) throws IOException {
                return changed(library.report(one), report);
            }

            @Override
            public Optional<JsonNode> nextSteps(ConformanceCase one) throws IOException {
                return changed(library.nextSteps(one), steps);
            }

            private Optional<JsonNode> changed(Optional<JsonNode> answer, Consumer<ObjectNode> change) {
                answer.ifPresent(found -> change.accept((ObjectNode) found));
                return answer;
            }
        };
    }

    private static ObjectNode first(ObjectNode answer, String list) {
        return (ObjectNode) answer.path(list).get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "severity", "pointer"})
    void findingsAreToldApartByTheirRuleSeverityAndPlace(String key) {
        Implementation wrong = changing(report -> first(report, "findings").put(key, "other"), steps -> {});

        ConformanceRun.Result result = ConformanceRun.result(NamedCases.get("lip.chair/none"), wrong);

        assertThat(result.differences())
                .hasSize(2)
                .satisfiesExactly(
                        missing -> assertThat(missing).startsWith("missing: lip.chair error partnership lip"),
                        extra -> assertThat(extra).startsWith("too many: ").contains("other"));
    }

    @Test
    void findingsAreToldApartByTheirSubjectAndFacts() {
        Implementation wrongSubject = changing(
                report -> ((ObjectNode) first(report, "findings").get("subject")).put("id", "sb"), steps -> {});
        Implementation wrongFact = changing(
                report -> ((ObjectNode) first(report, "findings").get("facts")).put("party", "ccv"), steps -> {});

        assertThat(ConformanceRun.result(NamedCases.get("lip.chair/none"), wrongSubject)
                        .passed())
                .isFalse();
        assertThat(ConformanceRun.result(NamedCases.get("lip.chair/none"), wrongFact)
                        .passed())
                .isFalse();
    }

    @Test
    void findingsCountAsOftenAsTheyStandThere() {
        Implementation twice = changing(
                report -> ((ArrayNode) report.get("findings"))
                        .add(first(report, "findings").deepCopy()),
                steps -> {});

        assertThat(ConformanceRun.result(NamedCases.get("lip.chair/none"), twice)
                        .differences())
                .singleElement()
                .asString()
                .startsWith("too many: lip.chair");
    }

    @Test
    void textsAndTheOrderOfFactsMakeNoDifference() {
        Implementation otherWords = changing(
                report -> {
                    ObjectNode finding = first(report, "findings");
                    finding.put("message", "Anders gezegd.");
                    finding.remove("source");
                    ObjectNode facts = new ObjectMapper().createObjectNode();
                    facts.set("planned", finding.get("facts").get("planned"));
                    facts.setAll((ObjectNode) finding.get("facts"));
                    finding.set("facts", facts);
                },
                steps -> {});

        assertThat(ConformanceRun.result(NamedCases.get("lip.meetings/late"), otherWords)
                        .differences())
                .isEmpty();
    }

    @Test
    void outcomesThatACaseNamesAreCompared() {
        Implementation optimist = changing(
                report -> report.path("outcomes").forEach(one -> ((ObjectNode) one).put("outcome", "met")),
                steps -> {});

        assertThat(ConformanceRun.result(NamedCases.get("lip.meetings/pending"), optimist)
                        .differences())
                .containsExactly("outcome of lip.meetings of lip: met instead of pending");
    }

    @Test
    void ofAStepTheKeysThatACaseNamesAreCompared() {
        ConformanceCase one = NamedCases.get("next-steps/continue");
        Implementation late = changing(report -> {}, steps -> {
            for (JsonNode step : steps.path("steps")) {
                ((ObjectNode) step)
                        .put("since", "2026-01-01")
                        .put("due", "2026-12-31")
                        .put("reason", "other");
            }
        });

        assertThat(ConformanceRun.result(one, late).differences())
                .containsExactly(
                        "step d-x/since: \"2026-01-01\" instead of \"2026-11-10\"",
                        "step d-x/due: \"2026-12-31\" instead of absent");
    }

    @Test
    void aDilemmaWithoutAStepIsToldSo() {
        Implementation silent = changing(report -> {}, steps -> steps.putArray("steps"));

        assertThat(ConformanceRun.result(NamedCases.get("next-steps/continue"), silent)
                        .differences())
                .containsExactly("no step for d-x");
    }
}
