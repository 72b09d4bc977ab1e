// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.github.beraad.text.Language;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Core keeps the rules of the house. */
class ArchitectureTest {

    /** Made, used and dropped by one thread. The public ones say so. */
    private static final Set<String> FOR_ONE_THREAD = Set.of(
            "io.github.beraad.charter.RequirementDraft",
            "io.github.beraad.compliance.CustomCheck",
            "io.github.beraad.compliance.StreamingCheck",
            "io.github.beraad.vocabulary.KeyedValues$Collector",
            "io.github.beraad.catalogue.PlainRules",
            "io.github.beraad.compliance.Evaluation",
            "io.github.beraad.compliance.PartnershipAsOf",
            "io.github.beraad.compliance.Reporter",
            "io.github.beraad.diagram.ArcDiagram$Arc",
            "io.github.beraad.diagram.YearStrip",
            "io.github.beraad.dilemma.DilemmaReader",
            "io.github.beraad.dilemma.EventJudge",
            "io.github.beraad.dilemma.Milestones",
            "io.github.beraad.dilemma.Replay",
            "io.github.beraad.dilemma.Replay$Targets",
            "io.github.beraad.escalation.ConfidentialityFilter",
            "io.github.beraad.escalation.NextSteps$Draft",
            "io.github.beraad.escalation.StepDecider");

    private static Path classFiles;
    private static JavaClasses core;

    @BeforeAll
    static void readClassFiles() throws URISyntaxException {
        classFiles = Path.of(Language.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        core = new ClassFileImporter().importPath(classFiles);
    }

    @Test
    void theClassesOfCoreAreRead() {
        assertThat(core.contain(Language.class)).isTrue();
        assertThat(core.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void packagesUseOnlyThePackagesGivenToThem() {
        check(ArchitectureRules.packagesPointUp(ArchitectureRules.ROOT, ArchitectureRules.packages()));
    }

    @Test
    void packagesAreFreeOfCycles() {
        check(ArchitectureRules.packagesAreFreeOfCycles(ArchitectureRules.ROOT));
    }

    @Test
    void everyPublicTypeIsInAnExportedPackage() {
        Set<String> exported =
                ModuleFinder.of(classFiles).find("io.github.beraad.core").orElseThrow().descriptor().exports().stream()
                        .filter(export -> !export.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet());

        check(ArchitectureRules.publicTypesAreExported(exported));
    }

    @Test
    void noPublicSignatureNamesAnImplementationType() {
        check(ArchitectureRules.signaturesNameVisibleTypes(ArchitectureRules.ROOT));
    }

    @Test
    void noClockIsRead() {
        check(ArchitectureRules.noClockIsRead());
    }

    @Test
    void noDefaultLocaleIsRead() {
        check(ArchitectureRules.noDefaultLocaleIsRead());
    }

    @Test
    void nothingIsReflectedUpon() {
        check(ArchitectureRules.noReflection());
    }

    @Test
    void staticFieldsAreFinal() {
        check(ArchitectureRules.staticFieldsAreFinal());
    }

    @Test
    void whatThreadsShareIsFinishedWhenItIsMade() {
        check(ArchitectureRules.fieldsAreFinal(FOR_ONE_THREAD));
    }

    @Test
    void nothingIsSerializable() {
        check(ArchitectureRules.nothingIsSerializable());
    }

    @Test
    void nothingIsPrinted() {
        check(ArchitectureRules.noStandardStreams());
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(core);
    }

    /** Of the picture for contributors: an arrow is drawn to what is used, and stands for what lies further down too. */
    @Test
    void thePictureOfThePackagesIsTrue() throws IOException {
        String page = Files.readString(Path.of("..", "CONTRIBUTING.md"));
        Matcher arrow = Pattern.compile("(\\w+)(?:\\[\"[^\"]*\"])? --> (\\w+)")
                .matcher(page.substring(page.indexOf("subgraph core"), page.indexOf("end\n```")));
        Map<String, Set<String>> drawn = new TreeMap<>();
        ArchitectureRules.packages().keySet().forEach(name -> drawn.put(name, new TreeSet<>()));
        while (arrow.find()) {
            assertThat(drawn).containsKeys(arrow.group(1), arrow.group(2));
            drawn.get(arrow.group(1)).add(arrow.group(2));
        }
        Map<String, Set<String>> used = ArchitectureRules.used(ArchitectureRules.ROOT, core);

        assertThat(used.keySet()).isEqualTo(drawn.keySet());
        used.forEach((name, uses) -> {
            assertThat(uses).as("what %s uses, and has an arrow to", name).containsAll(drawn.get(name));
            assertThat(further(drawn, name))
                    .as("where the arrows from %s lead, and what it uses", name)
                    .containsAll(uses);
        });
    }

    private static Set<String> further(Map<String, Set<String>> drawn, String from) {
        Set<String> reached = new TreeSet<>();
        for (String to : drawn.get(from)) {
            reached.add(to);
            reached.addAll(further(drawn, to));
        }
        return reached;
    }
}
