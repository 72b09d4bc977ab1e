// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is above the level that readers may see is nowhere in what they get. */
class MaxConfidentialityTest {

    private static final String SECRET = "GEHEIMWOORD";

    @TempDir
    private static Path folder = Path.of("");

    /** The national register, in which all that d-2026-02 and s-2026-02 say is secret. */
    private static String register() {
        String register = RegisterEdits.national(r -> {
            hide(r.element("dilemmas", "d-2026-02"));
            hide(r.element("signals", "s-2026-02"));
        });
        assertThat(register).contains(SECRET);
        return SampleRegisters.written(folder, "secret.json", register).toString();
    }

    private static void hide(ObjectNode element) {
        element.put("confidentiality", "geheim");
        for (String key : List.of("title", "question", "text")) {
            if (element.has(key)) {
                element.put(key, SECRET);
            }
        }
        for (JsonNode event : element.path("history")) {
            for (String key : List.of("notes", "solution", "reason", "forum", "action", "message", "advice")) {
                if (event.has(key)) {
                    ((ObjectNode) event).put(key, SECRET);
                }
            }
        }
    }

    static Stream<Arguments> calls() {
        String file = register();
        List<Arguments> calls = new ArrayList<>();
        for (String format : List.of("text", "markdown", "html", "json")) {
            calls.add(Arguments.of((Object) new String[] {"next", file, "--format", format}));
            calls.add(Arguments.of((Object) new String[] {"briefing", file, "--for", "sb", "--format", format}));
            calls.add(Arguments.of((Object) new String[] {"agenda", file, "--for", "lip", "--format", format}));
            calls.add(Arguments.of(
                    (Object) new String[] {"explain", file, "--rule", "lip.escalation", "--format", format}));
            calls.add(Arguments.of((Object) new String[] {"check", file, "--format", format}));
        }
        calls.add(Arguments.of((Object) new String[] {"check", file, "--format", "junit"}));
        return calls.stream();
    }

    private static String[] with(String[] call, String... more) {
        return Stream.concat(Stream.of(call), Stream.of(more)).toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nothingThatIsTooConfidentialIsShown(String[] call) {
        Call.Ended ended =
                Call.of(with(call, "--max-confidentiality", "intern")).run();

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).isNotBlank().doesNotContain(SECRET);
        assertThat(ended.err()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aPageSaysHowConfidentialItIsAndHowMuchWasLeftOut(String[] call) {
        String format = call[call.length - 1];
        boolean tells = !call[0].equals("explain") && (!call[0].equals("check") || format.equals("html"));
        if (tells && !format.equals("json")) {
            assertThat(Call.of(with(call, "--max-confidentiality", "intern", "--lang", "nl"))
                            .run()
                            .out())
                    .contains("Weggelaten: ");
            assertThat(Call.of(with(call, "--lang", "nl")).run().out()).doesNotContain("Weggelaten");
        }
        if (tells && format.equals("html") && !call[0].equals("agenda")) {
            assertThat(Call.of(with(call, "--lang", "nl")).run().out())
                    .contains("Vertrouwelijkheid: geheim")
                    .contains("<body class=\"level-geheim\">");
        }
    }

    @Test
    void stepsInJsonStayAsTheFormatHasThemAndTheRestIsToldBeside() {
        Call.Ended ended = Call.of(
                        "next", register(), "--format", "json", "--max-confidentiality", "intern", "--lang", "en")
                .run();

        assertThat(RegisterEdits.json(ended.out()).path("steps")).hasSize(3);
        assertThat(ended.err()).startsWith("beraad: Left out: 1");
    }

    @Test
    void aDilemmaThatIsTooConfidentialIsNotExplained() {
        Call.Ended ended = Call.of("explain", register(), "--dilemma", "d-2026-02", "--max-confidentiality", "intern")
                .run();

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("d-2026-02").doesNotContain(SECRET);
    }

    /** The verdict is on the whole register, whoever reads it. */
    @Test
    void theVerdictStaysTheSame() {
        String troubled = SampleRegisters.written(folder, "t.json", SampleRegisters.troubled())
                .toString();
        for (String format : List.of("text", "json", "markdown", "junit")) {
            assertThat(Call.of("check", troubled, "--format", format, "--max-confidentiality", "openbaar")
                            .run())
                    .isEqualTo(Call.of("check", troubled, "--format", format).run());
        }
    }
}
