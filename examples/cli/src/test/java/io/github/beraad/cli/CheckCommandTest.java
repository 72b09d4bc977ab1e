// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Path withInfo = Path.of("");
    private Path withWarning = Path.of("");
    private Path withError = Path.of("");
    private Path broken = Path.of("");

    @BeforeEach
    void writeRegisters() throws IOException {
        withInfo = write("info.json", RegisterEdits.national(r -> r.register().remove("resources")));
        withWarning = write(
                "warning.json",
                RegisterEdits.national(r -> r.member("sb", "sb-modeldam").remove("post")));
        withError = write(
                "error.json",
                RegisterEdits.national(
                        r -> r.set(r.member("lelystad", "lelystad-gemeente"), "roles", "['participant']")));
        broken = write("broken.json", "{");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static byte[] compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        }
        return compressed.toByteArray();
    }

    private static List<JsonNode> lines(String out) {
        List<JsonNode> reports = new ArrayList<>();
        out.lines().forEach(line -> reports.add(RegisterEdits.json(line)));
        return reports;
    }

    private static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @ParameterizedTest
    @CsvSource({
        "info.json, error, 0",
        "info.json, warning, 0",
        "info.json, info, 1",
        "warning.json, error, 0",
        "warning.json, warning, 1",
        "warning.json, info, 1",
        "error.json, error, 1",
        "error.json, info, 1",
    })
    void theStatusTellsWhetherItConformsAtTheThreshold(String file, String threshold, int status) {
        Call.Ended ended =
                Call.check(folder.resolve(file), "--threshold", threshold).run();

        assertThat(ended.status()).isEqualTo(status);
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void theDefaultThresholdIsError() {
        assertThat(Call.check(withWarning).run().status()).isEqualTo(ExitStatus.CONFORMS);
        assertThat(Call.check(withError).run().status()).isEqualTo(ExitStatus.DOES_NOT_CONFORM);
    }

    @Test
    void theDateDecides() {
        assertThat(Call.check(Call.NATIONAL, "--on", "2026-11-23", "--threshold", "info")
                        .run()
                        .status())
                .isZero();
        // before the partnerships exist there is nothing to judge
        assertThat(Call.check(Call.NATIONAL, "--on", "2024-12-31").run().out()).contains("bestaat niet op deze dag");
    }

    @Test
    void severalFilesAreSeveralSectionsInTheOrderGiven() {
        Call.Ended ended = Call.of("check", withError.toString(), Call.NATIONAL.toString(), withInfo.toString())
                .run();

        assertThat(ended.status()).isEqualTo(ExitStatus.DOES_NOT_CONFORM);
        assertThat(ended.out()).containsSubsequence("error.json", "national.json", "info.json");
        assertThat(ended.out().split("Samenvatting", -1)).hasSize(4);
    }

    @Test
    void theWorstOfSeveralFilesIsTheStatus() {
        String national = Call.NATIONAL.toString();

        assertThat(Call.of("check", national, national).run().status()).isZero();
        assertThat(Call.of("check", withError.toString(), national).run().status())
                .isEqualTo(ExitStatus.DOES_NOT_CONFORM);
        assertThat(Call.of("check", withError.toString(), broken.toString(), national)
                        .run()
                        .status())
                .isEqualTo(ExitStatus.UNUSABLE);
    }

    @Test
    void aBrokenFileDoesNotKeepTheOthersFromBeingJudged() {
        Call.Ended ended =
                Call.of("check", broken.toString(), Call.NATIONAL.toString()).run();

        assertThat(ended.out()).contains("national.json").doesNotContain("broken.json");
        assertThat(ended.err()).contains("broken.json");
    }

    @Test
    void severalFilesInJsonAreOneReportALine() {
        Call.Ended ended = Call.of(
                        "check", "--format", "json", withError.toString(), broken.toString(), Call.NATIONAL.toString())
                .run();

        List<JsonNode> reports = lines(ended.out());
        assertThat(reports)
                .extracting(report -> report.get("file").asText())
                .containsExactly(withError.toString(), Call.NATIONAL.toString());
        assertThat(reports)
                .extracting(report -> report.get("conforms").asBoolean())
                .containsExactly(false, true);
        assertThat(ended.out()).endsWith("}\n");
    }

    @Test
    void aReportInJsonHasItsKeysInOrder() {
        JsonNode report = RegisterEdits.json(
                Call.check(withError, "--format", "json").run().out());

        assertThat(keys(report))
                .containsExactly(
                        "format",
                        "file",
                        "on",
                        "recordedOn",
                        "threshold",
                        "conforms",
                        "library",
                        "charters",
                        "summary",
                        "outcomes",
                        "findings");
        assertThat(report.get("format").asText()).isEqualTo("beraad-report/1");
        assertThat(keys(report.at("/summary/outcomes")))
                .containsExactly("met", "pending", "attention", "breached", "not-applicable");
        assertThat(keys(report.at("/summary/severities"))).containsExactly("error", "warning", "info");
        assertThat(report.at("/charters/0").toString())
                .isEqualTo("{\"id\":\"landelijk-innovatieplatform\",\"version\":\"1\"}");
    }

    @Test
    void anOutcomeInJsonHasItsFacts() {
        JsonNode report = RegisterEdits.json(
                Call.check(Call.NATIONAL, "--format", "json").run().out());

        assertThat(report.get("outcomes"))
                .filteredOn(outcome -> outcome.get("requirement").asText().equals("lip.meetings"))
                .singleElement()
                .hasToString("{\"partnership\":\"lip\",\"requirement\":\"lip.meetings\",\"type\":\"meetings\","
                        + "\"modality\":\"duty\",\"outcome\":\"pending\","
                        + "\"facts\":{\"held\":5,\"planned\":1,\"required\":6}}");
        assertThat(report.get("findings")).isEmpty();
    }

    @Test
    void aFindingInJsonHasItsKeysInOrder() {
        JsonNode finding = RegisterEdits.json(
                        Call.check(withError, "--format", "json").run().out())
                .at("/findings/0");

        assertThat(keys(finding))
                .containsExactly("rule", "severity", "partnership", "subject", "pointer", "message", "facts", "source");
        assertThat(finding.get("rule").asText()).isEqualTo("local.director");
        assertThat(finding.get("subject").toString()).isEqualTo("{\"kind\":\"partnership\",\"id\":\"lelystad\"}");
        assertThat(keys(finding.get("message"))).containsExactly("nl", "en");
        assertThat(finding.get("facts").toString()).isEqualTo("{\"category\":\"municipality\"}");
        assertThat(finding.get("source").toString()).isEqualTo("[\"CCV-G-2\"]");
    }

    @Test
    void aReportInJsonIsTheSameInEveryLanguage() {
        assertThat(Call.check(withError, "--format", "json", "--lang", "en")
                        .run()
                        .out())
                .isEqualTo(Call.check(withError, "--format", "json", "--lang", "nl")
                        .run()
                        .out());
    }

    @Test
    void standardInputIsReadToo() throws IOException {
        Call.Ended ended = Call.of("check", "-", "--format", "json")
                .reading(Files.readAllBytes(withError))
                .run();

        assertThat(ended.status()).isEqualTo(ExitStatus.DOES_NOT_CONFORM);
        assertThat(RegisterEdits.json(ended.out()).get("file").asText()).isEqualTo("-");
    }

    @Test
    void standardInputIsReadOnceAtMost() {
        Call.Ended ended = Call.of("check", "-", "-").run();

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.err()).contains("één keer");
    }

    @Test
    void compressedRegistersAreReadToo() throws IOException {
        byte[] gzip = compressed(Files.readAllBytes(Call.NATIONAL));
        Path file = Files.write(folder.resolve("national.json.gz"), gzip);

        assertThat(Call.check(file).run().status()).isZero();
        assertThat(Call.of("check", "-").reading(gzip).run().status()).isZero();
    }

    @Test
    void quietLeavesTheStatusAlone() {
        Call.Ended ended = Call.check(withError, "--quiet").run();

        assertThat(ended.status()).isEqualTo(ExitStatus.DOES_NOT_CONFORM);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void quietDoesNotHideWhatIsBroken() {
        Call.Ended ended = Call.check(broken, "--quiet").run();

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.err()).contains("broken.json");
    }

    @Test
    void quietStillWritesTheFileThatIsAskedFor() {
        Path out = folder.resolve("report.txt");

        Call.Ended ended =
                Call.check(withError, "--quiet", "--out", out.toString()).run();

        assertThat(ended.out()).isEmpty();
        assertThat(RegisterEdits.text(out)).contains("local.director");
    }

    @Test
    void aLenientReaderTellsWhatItSkipped() throws IOException {
        Path file = write("extra.json", RegisterEdits.national(r -> r.register().put("versie", "3")));

        assertThat(Call.check(file).run().status()).isEqualTo(ExitStatus.UNUSABLE);
        Call.Ended lenient = Call.check(file, "--lenient", "--quiet").run();
        assertThat(lenient.status()).isZero();
        assertThat(lenient.err()).contains("extra.json", "versie", "/versie");
    }

    @Test
    void aResultThatCannotBeWrittenIsAFailure() {
        Call.Ended ended = Call.check(Call.NATIONAL).writingTo(full()).run();

        assertThat(ended.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(ended.err())
                .contains("No space left")
                .doesNotContain("\tat ")
                .contains("BERAAD_DEBUG");
    }

    @Test
    void theTechnicalCauseIsThereForThoseWhoAsk() {
        Call.Ended ended = Call.check(Call.NATIONAL)
                .writingTo(full())
                .with("BERAAD_DEBUG", "1")
                .run();

        assertThat(ended.err()).contains("\tat ");
    }

    @Test
    void whoRunsOutOfMemoryIsToldHowToGiveMore() {
        Call.Ended ended = Call.check(Call.NATIONAL)
                .writingTo(new OutputStream() {
                    @Override
                    public void write(int b) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                })
                .run();

        assertThat(ended.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(ended.err()).contains("te weinig geheugen", "-Xmx4g").doesNotContain("OutOfMemoryError");
    }

    private static OutputStream full() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
    }

    @Test
    void outputIsUtf8WhateverTheLocale() {
        assertThat(Call.check(Call.NATIONAL).run().out().getBytes(StandardCharsets.UTF_8))
                .containsSequence("✓ ".getBytes(StandardCharsets.UTF_8));
    }
}
