// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.beraad.catalogue.Catalogue;
import io.github.beraad.catalogue.CatalogueEntry;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.Finding;
import io.github.beraad.compliance.Offence;
import io.github.beraad.dilemma.Lifecycle;
import io.github.beraad.dilemma.LifecycleRow;
import io.github.beraad.escalation.Step;
import io.github.beraad.jackson2.BeraadJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that the contract says goes without cases: every rule, every type, every row of the lifecycle, every step. */
class CompleteCasesTest {

    private static final int AT_LEAST = 3;
    private static final Path FOLDER =
            Path.of("..", "..", "core", "src", "conformance", "resources", "beraad-conformance");

    private final List<ConformanceCase> cases = ConformanceCases.all();

    private static Predicate<ConformanceCase> about(String code) {
        return one -> one.about().equals(code);
    }

    private static boolean finds(ConformanceCase one, String rule) {
        for (JsonNode finding : one.findings()) {
            if (finding.path("rule").asText().equals(rule)) {
                return true;
            }
        }
        return false;
    }

    private boolean isShown(Predicate<ConformanceCase> wanted) {
        return cases.stream().filter(wanted).count() >= AT_LEAST
                && cases.stream().anyMatch(wanted.and(one -> one.shows().equals("keeps")))
                && cases.stream().anyMatch(wanted.and(one -> one.shows().equals("breaks")))
                && cases.stream().anyMatch(wanted.and(one -> one.shows().equals("edge")));
    }

    @Test
    void everyRuleHasThreeCasesOneThatKeepsItOneThatBreaksItAndOneOnTheEdge() {
        List<String> missing = new ArrayList<>();
        for (CatalogueEntry entry : Catalogue.builtIn().entries()) {
            if (!isShown(about(entry.code()))) {
                missing.add(entry.code());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTypeOfRequirementHasThreeCasesToo() {
        List<String> missing = new ArrayList<>();
        for (RequirementType type : RequirementType.values()) {
            Set<String> abouts = new HashSet<>(Set.of(type.code()));
            for (CatalogueEntry entry : Catalogue.builtIn().entries()) {
                entry.requirement()
                        .filter(requirement -> requirement.type() == type)
                        .ifPresent(requirement -> abouts.add(requirement.id()));
            }
            if (!isShown(one -> abouts.contains(one.about()))) {
                missing.add(type.code());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aCaseThatKeepsARuleHasNoFindingOfItAndOneThatBreaksItHas() {
        for (CatalogueEntry entry : Catalogue.builtIn().entries()) {
            for (ConformanceCase one : cases) {
                if (one.about().equals(entry.code()) && !one.shows().equals("edge")) {
                    assertThat(finds(one, entry.code()))
                            .as(one.id())
                            .isEqualTo(one.shows().equals("breaks"));
                }
            }
        }
    }

    @Test
    void everyWayOfBreakingARuleIsFoundInSomeCase() {
        Set<Offence> missing = EnumSet.allOf(Offence.class);
        for (ConformanceCase one : cases) {
            for (Finding finding : Compliance.check(
                            BeraadJson.fromJson(one.register().toString()), LocalDate.parse(one.on()))
                    .findings()) {
                finding.offence().ifPresent(missing::remove);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRowOfTheLifecycleIsAcceptedInOneCaseAndRefusedInAnother() {
        Set<String> expected = new TreeSet<>();
        for (LifecycleRow row : Lifecycle.standard().rows()) {
            String name = row.event().code()
                    + row.with()
                            .map(key -> key.code().equals("from") ? "-with-from" : "-" + key.code())
                            .orElse("");
            expected.add("lifecycle/accepted-" + name);
            expected.add("lifecycle/refused-" + name);
        }
        assertThat(cases).extracting(ConformanceCase::id).containsAll(expected);
    }

    @Test
    void everyStepComesNextInSomeCase() {
        Set<String> missing = new TreeSet<>();
        for (Step step : Step.values()) {
            missing.add(step.code());
        }
        for (ConformanceCase one : cases) {
            for (JsonNode step : one.steps()) {
                missing.remove(step.path("step").asText());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyCaseHasAnIdOfItsOwnThatBeginsWithTheNameOfItsFile() throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        for (String file : Files.readAllLines(FOLDER.resolve("cases.txt"))) {
            String name = file.replaceAll("^cases/|\\.json$", "");
            for (JsonNode one : ConformanceCases.json(file).path("cases")) {
                assertThat(one.path("id").asText()).startsWith(name + "/");
                assertThat(files.put(one.path("id").asText(), file)).isNull();
            }
        }
        assertThat(files).hasSameSizeAs(cases);
    }

    @Test
    void everyFileStandsInTheList() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("cases"))) {
            assertThat(files.map(file -> "cases/" + file.getFileName()).sorted())
                    .containsExactlyElementsOf(Files.readAllLines(FOLDER.resolve("cases.txt")));
        }
    }
}
