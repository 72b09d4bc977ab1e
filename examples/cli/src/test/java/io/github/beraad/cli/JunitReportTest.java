// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.beraad.compliance.RegisterRule;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** JUnit XML in the form that GitHub's and GitLab's readers share. */
class JunitReportTest {

    private static final String NATIONAL = Call.NATIONAL.toString();

    @TempDir
    private Path folder = Path.of("");

    private static Element suites(Call.Ended ended) throws Exception {
        assertThat(ended.err()).isEmpty();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(ended.out().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            children.add((Element) nodes.item(i));
        }
        return children;
    }

    private static Element test(Element suite, String group, String name) {
        return children(suite, "testcase").stream()
                .filter(test -> test.getAttribute("classname").equals(group)
                        && test.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatARuleProfileChangedStandsThereWithoutItsReason() throws Exception {
        Path profile = Files.writeString(folder.resolve("profile.json"), """
                {"format": "beraad-profile/1", "changes": [
                  {"rule": "leg.resources", "severity": "off", "reason": "Besluit 12."},
                  {"rule": "lip.chair", "charter": "landelijk-innovatieplatform", "severity": "info", "reason": "Besluit 13."}
                ]}
                """);
        Call.Ended ended = Call.of("check", NATIONAL, "--profile", profile.toString(), "--format", "junit")
                .run();
        Element suite = children(suites(ended), "testsuite").get(0);

        assertThat(children(suite, "property"))
                .extracting(property -> property.getAttribute("name") + " = " + property.getAttribute("value"))
                .contains("switched-off = leg.resources", "regraded = lip.chair (landelijk-innovatieplatform): info");
        assertThat(ended.out()).doesNotContain("Besluit");
    }

    @Test
    void aFileThatCannotBeReadIsAnErrorAmongTheOthers() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"format\": \"<b>\"");
        Call.Ended ended = Call.of("check", NATIONAL, broken.toString(), NATIONAL, "--format", "junit")
                .run();
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(ended.out().getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        Element unusable = children(suites, "testsuite").get(1);

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(suites.getAttribute("errors")).isEqualTo("1");
        assertThat(unusable.getAttribute("name")).isEqualTo(broken.toString());
        assertThat(unusable.getAttribute("tests")).isEqualTo("1");
        assertThat(unusable.getAttribute("errors")).isEqualTo("1");
        assertThat(children(test(unusable, "register", "read"), "error")).hasSize(1);
        assertThat(children(children(suites, "testsuite").get(2), "error")).isEmpty();
    }

    @Test
    void aSuiteIsARegisterAndATestARequirementOrARule() throws Exception {
        JsonNode report = RegisterEdits.json(
                Call.check(Call.NATIONAL, "--format", "json").run().out());
        Element suites =
                suites(Call.of("check", NATIONAL, NATIONAL, "--format", "junit").run());

        assertThat(suites.getTagName()).isEqualTo("testsuites");
        assertThat(children(suites, "testsuite")).hasSize(2).allSatisfy(suite -> {
            assertThat(suite.getAttribute("name")).isEqualTo(NATIONAL);
            assertThat(children(suite, "testcase"))
                    .hasSize(report.path("outcomes").size() + RegisterRule.values().length)
                    .hasSize(Integer.parseInt(suite.getAttribute("tests")));
            assertThat(children(suite, "failure")).hasSize(Integer.parseInt(suite.getAttribute("failures")));
            assertThat(children(suite, "skipped")).hasSize(Integer.parseInt(suite.getAttribute("skipped")));
            assertThat(suite.getAttribute("errors")).isEqualTo("0");
        });
    }

    @Test
    void everyTestHasWhatReadersAskFor() throws Exception {
        Path troubled = SampleRegisters.written(folder, "t.json", SampleRegisters.troubled());
        Element suites = suites(Call.check(troubled, "--format", "junit").run());

        for (Element test : children(suites, "testcase")) {
            assertThat(test.getAttribute("name")).isNotBlank();
            assertThat(test.getAttribute("classname")).isNotBlank();
            assertThat(test.getAttribute("time")).isEqualTo("0");
            NodeList inside = test.getElementsByTagName("*");
            for (int i = 0; i < inside.getLength(); i++) {
                assertThat(inside.item(i).getNodeName()).isIn(Set.of("failure", "skipped", "system-out"));
            }
            assertThat(test.getElementsByTagName("failure").getLength()).isLessThanOrEqualTo(1);
        }
        for (Element failure : children(suites, "failure")) {
            assertThat(failure.getAttribute("message")).startsWith(failure.getAttribute("type") + " ");
        }
    }

    @Test
    void whatStandsInTheWayFailsAndTheRestIsTold() throws Exception {
        Path troubled = SampleRegisters.written(folder, "t.json", SampleRegisters.troubled());
        Call.Ended ended = Call.check(troubled, "--format", "junit").run();
        Element strict = suites(
                Call.check(troubled, "--format", "junit", "--threshold", "info").run());

        assertThat(ended.status()).isEqualTo(ExitStatus.DOES_NOT_CONFORM);
        Element facilitator = test(suites(ended), "lip", "lip.facilitator");
        assertThat(children(facilitator, "failure").get(0).getAttribute("message"))
                .isEqualTo("error lip.facilitator partnership lip /partnerships/0");
        assertThat(children(test(suites(ended), "register", "privacy.person-description"), "failure"))
                .isEmpty();
        assertThat(children(test(suites(ended), "register", "privacy.person-description"), "system-out"))
                .hasSize(1);
        assertThat(children(test(strict, "register", "privacy.person-description"), "failure"))
                .hasSize(1);
    }

    @Test
    void whatIsNotJudgedYetIsSkipped() throws Exception {
        Element suites = suites(Call.check(Call.NATIONAL, "--format", "junit").run());

        assertThat(children(test(suites, "lip", "lip.meetings"), "skipped")
                        .get(0)
                        .getAttribute("message"))
                .isEqualTo("pending");
    }

    @Test
    void itHoldsNoTitlesNamesOrTexts() {
        Path hostile = SampleRegisters.written(folder, "h.json", SampleRegisters.hostile());

        assertThat(Call.check(hostile, "--format", "junit").run().out())
                .doesNotContain("alert(", "<script", "&lt;", "onerror")
                .isEqualTo(Call.check(hostile, "--format", "junit", "--lang", "en")
                        .run()
                        .out());
    }
}
