// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** Pages of registers that are in order, troubled, hostile or empty. */
class HtmlTest {

    private static final String NATIONAL = Call.NATIONAL.toString();

    @TempDir
    private static Path folder = Path.of("");

    private static String html(String... arguments) {
        String[] call = Stream.concat(Stream.of(arguments), Stream.of("--format", "html"))
                .toArray(String[]::new);
        Call.Ended ended = Call.of(call).run();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isLessThanOrEqualTo(ExitStatus.DOES_NOT_CONFORM);
        return ended.out();
    }

    static Stream<Arguments> pages() {
        String troubled = SampleRegisters.written(folder, "troubled.json", SampleRegisters.troubled())
                .toString();
        String hostile = SampleRegisters.written(folder, "hostile.json", SampleRegisters.hostile())
                .toString();
        String empty = SampleRegisters.written(folder, "empty.json", SampleRegisters.empty())
                .toString();
        List<Arguments> pages = new ArrayList<>();
        for (String language : List.of("nl", "en")) {
            for (String file : List.of(NATIONAL, troubled, hostile, empty)) {
                pages.add(Arguments.of((Object) new String[] {"check", file, "--lang", language}));
                pages.add(Arguments.of((Object) new String[] {"next", file, "--lang", language}));
            }
            pages.add(Arguments.of((Object) new String[] {"check", hostile, empty, NATIONAL, "--lang", language}));
            pages.add(Arguments.of((Object) new String[] {"briefing", hostile, "--for", "sb", "--lang", language}));
            pages.add(Arguments.of((Object) new String[] {"agenda", hostile, "--for", "lip", "--lang", language}));
            pages.add(Arguments.of(
                    (Object) new String[] {"explain", hostile, "--dilemma", "d-2026-02", "--lang", language}));
            pages.add(Arguments.of(
                    (Object) new String[] {"explain", hostile, "--rule", "lip.meetings", "--lang", language}));
        }
        return pages.stream();
    }

    /** The pages are written so that a reader of XML takes them too; it forgives nothing. */
    private static Document parsed(String html) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document page) {
        List<Element> elements = new ArrayList<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsWellFormedAndHoldsNothingThatRunsOrLoads(String[] call) throws Exception {
        String html = html(call);
        Document page = parsed(html);

        Set<String> ids = new HashSet<>();
        List<String> targets = new ArrayList<>();
        for (Element element : elements(page)) {
            assertThat(element.getTagName())
                    .isNotIn("script", "iframe", "object", "embed", "img", "link", "form", "base");
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                assertThat(name).isNotIn("style", "src", "action", "formaction").doesNotStartWith("on");
                if (name.equals("href")) {
                    assertThat(attributes.item(i).getNodeValue()).startsWith("#");
                    targets.add(attributes.item(i).getNodeValue().substring(1));
                }
                if (name.equals("id")) {
                    assertThat(ids.add(attributes.item(i).getNodeValue()))
                            .as(attributes.item(i).getNodeValue())
                            .isTrue();
                }
            }
        }
        assertThat(ids).containsAll(targets);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(call[call.length - 1]);
        assertThat(html).doesNotContain("html.", "label.", "report.", "explain.");
    }

    @Test
    void thePolicyNamesTheOneStyleSheetByItsHash() throws Exception {
        Document page = parsed(html("check", NATIONAL));
        String style = page.getElementsByTagName("style").item(0).getTextContent();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));

        assertThat(((Element) page.getElementsByTagName("meta").item(1)).getAttribute("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void theReportHasTheYearTheSeatsTheRequirementsAndTheFlow() throws Exception {
        String html = html("check", NATIONAL, "--lang", "en");
        String text = parsed(html).getDocumentElement().getTextContent();

        assertThat(text)
                .contains("5 held, 1 planned, 6 required")
                .contains("At least six meetings a year")
                .contains("CCV-LIP-11")
                .contains("Who is next to act")
                .contains("Confidentiality: ");
        assertThat(html).contains("<svg ").contains("role=\"img\"");
    }

    @Test
    void eachFindingIsThereOnceBesideWhatItIsAbout() throws Exception {
        Path troubled = SampleRegisters.written(folder, "t.json", SampleRegisters.troubled());
        int findings = RegisterEdits.json(
                        Call.check(troubled, "--format", "json").run().out())
                .path("findings")
                .size();
        Document page = parsed(html("check", troubled.toString()));

        int shown = 0;
        boolean besideDilemma = false;
        for (Element element : elements(page)) {
            if (element.getAttribute("class").startsWith("finding ")) {
                shown++;
                besideDilemma |=
                        ((Element) element.getParentNode()).getAttribute("id").equals("r1-dilemma-d-2026-01");
            }
        }
        assertThat(shown).isEqualTo(findings).isGreaterThan(20);
        assertThat(besideDilemma).isTrue();
    }

    @Test
    void theSameRegisterGivesTheSameBytes() {
        assertThat(html("check", NATIONAL)).isEqualTo(html("check", NATIONAL));
    }
}
