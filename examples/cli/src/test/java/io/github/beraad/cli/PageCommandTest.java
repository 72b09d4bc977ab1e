// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code next}, {@code explain}, {@code briefing} and {@code agenda} on the national register of 23 November 2026. */
class PageCommandTest {

    private static final String NATIONAL = Call.NATIONAL.toString();

    @TempDir
    private Path folder = Path.of("");

    private static String out(String... arguments) {
        Call.Ended ended = Call.of(arguments).run();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        return ended.out();
    }

    private static JsonNode json(String... arguments) {
        return RegisterEdits.json(out(arguments));
    }

    private static List<String> texts(JsonNode list, String key) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.path(key).asText()));
        return texts;
    }

    @Test
    void whoMistypesAnIdIsToldTheNearest() {
        Call.Ended rule = Call.of("explain", Call.NATIONAL.toString(), "--rule", "lip.chiar", "--lang", "en")
                .run();
        Call.Ended dilemma = Call.of("explain", Call.NATIONAL.toString(), "--dilemma", "d-2026-9", "--lang", "nl")
                .run();

        assertThat(rule.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(rule.err()).contains("Perhaps lip.chair is");
        assertThat(dilemma.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(dilemma.err()).contains("misschien\nd-2026-01. ");
    }

    @Test
    void nextNamesTheStepOfEveryDilemmaMostUrgentFirst() {
        JsonNode next = json("next", NATIONAL, "--format", "json");

        assertThat(next.path("format").asText()).isEqualTo("beraad-next/1");
        assertThat(next.path("on").asText()).isEqualTo("2026-11-23");
        assertThat(texts(next.path("steps"), "dilemma"))
                .containsExactly("d-2026-04", "d-2026-03", "d-2026-02", "d-2026-01");
        assertThat(texts(next.path("steps"), "step")).containsExactly("discuss", "escalate", "follow-up", "close");
        JsonNode discuss = next.path("steps").path(0);
        assertThat(discuss.path("meeting").asText()).isEqualTo("lip-2026-6");
        JsonNode escalate = next.path("steps").path(1);
        assertThat(escalate.path("target").asText()).isEqualTo("sb");
        assertThat(escalate.path("due").asText()).isEqualTo("2026-12-17");
        assertThat(texts(escalate.path("waitingFor"), "role")).containsExactly("chair");
        JsonNode followUp = next.path("steps").path(2);
        assertThat(texts(followUp.path("commitments"), "by")).containsExactly("sb-voorbeeldstad", "sb-modeldam");
    }

    @Test
    void nextOfAnEarlierDayKnowsNothingOfWhatCameLater() {
        JsonNode next = json("next", NATIONAL, "--on", "2026-03-16", "--format", "json");

        assertThat(texts(next.path("steps"), "dilemma")).containsExactly("d-2026-02", "d-2026-01");
        assertThat(texts(next.path("steps"), "step")).containsExactly("discuss", "continue");
    }

    @Test
    void nextOfSeveralRegistersIsALineEach() {
        String out = out("next", NATIONAL, NATIONAL, "--format", "json");

        assertThat(out.lines()
                        .map(RegisterEdits::json)
                        .map(line -> line.path("file").asText()))
                .containsExactly(NATIONAL, NATIONAL);
    }

    @Test
    void theBriefingForTheCouncilHoldsWhatToShareWhatBecameOfItAndTheInsight() {
        JsonNode briefing = json("briefing", NATIONAL, "--for", "sb", "--format", "json");

        assertThat(briefing.path("format").asText()).isEqualTo("beraad-briefing/1");
        assertThat(briefing.path("nextMeeting").path("date").asText()).isEqualTo("2026-12-17");
        assertThat(texts(briefing.path("toBeShared"), "id")).containsExactly("d-2026-03");
        assertThat(texts(briefing.path("earlier"), "id")).containsExactly("d-2026-02");
        assertThat(texts(briefing.path("signals"), "id")).containsExactly("s-2026-02");
        assertThat(briefing.path("confidentiality").asText()).isEqualTo("intern");
    }

    @Test
    void whatIsTooConfidentialIsLeftOutAndCounted() {
        JsonNode briefing =
                json("briefing", NATIONAL, "--for", "sb", "--format", "json", "--max-confidentiality", "openbaar");

        assertThat(briefing.path("toBeShared").isEmpty()).isTrue();
        assertThat(briefing.path("leftOut").asInt()).isEqualTo(3);
    }

    @Test
    void theAgendaOfThePlatformHoldsWhatIsScheduledAndWhatNeedsADecision() {
        JsonNode agenda = json("agenda", NATIONAL, "--for", "lip", "--format", "json");

        assertThat(agenda.path("format").asText()).isEqualTo("beraad-agenda/1");
        assertThat(texts(agenda.path("toDiscuss"), "id")).containsExactly("d-2026-04");
        assertThat(texts(agenda.path("decisions"), "id")).contains("d-2026-03");
        assertThat(texts(agenda.path("approaches"), "id")).containsExactly("a-school", "a-online");
    }

    @Test
    void explainTellsTheHistoryOfADilemma() {
        JsonNode explained = json("explain", NATIONAL, "--dilemma", "d-2026-02", "--format", "json");

        assertThat(explained.path("dilemma").asText()).isEqualTo("d-2026-02");
        assertThat(explained.path("step").path("step").asText()).isEqualTo("follow-up");
        assertThat(texts(explained.path("history"), "type"))
                .startsWith("submitted", "scheduled")
                .endsWith("driving-role-taken");
        assertThat(explained.path("history").path(5).path("afterThere").asText())
                .isEqualTo("shared");
    }

    @Test
    void explainTellsWhatARequirementWasDecidedBy() {
        JsonNode explained = json("explain", NATIONAL, "--rule", "lip.meetings", "--format", "json");

        assertThat(explained.path("facts").path("held").asInt()).isEqualTo(5);
        assertThat(explained.path("source").path(0).asText()).isEqualTo("CCV-LIP-11");
    }

    @Test
    void explainTellsEachFindingOfARegisterRule() throws IOException {
        Path register = Files.writeString(
                folder.resolve("register.json"),
                RegisterEdits.national(r -> r.element("meetings", "lip-2026-6").put("date", "2026-11-01")));

        assertThat(out("explain", register.toString(), "--rule", "meeting.planned-in-past", "--lang", "en"))
                .contains("lip-2026-6", "1 November 2026");
        assertThat(out("explain", NATIONAL, "--rule", "meeting.planned-in-past", "--lang", "en"))
                .isEqualTo("Nothing was found by rule meeting.planned-in-past.\n");
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of((Object) new String[] {"next", NATIONAL}),
                Arguments.of((Object) new String[] {"briefing", NATIONAL, "--for", "sb"}),
                Arguments.of((Object) new String[] {"agenda", NATIONAL, "--for", "lip"}),
                Arguments.of((Object) new String[] {"explain", NATIONAL, "--dilemma", "d-2026-02"}),
                Arguments.of((Object) new String[] {"explain", NATIONAL, "--rule", "lip.meetings"}));
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsEightyColumnsWideInEitherLanguage(String[] arguments) {
        String dutch = out(with(arguments, "--lang", "nl"));
        String english = out(with(arguments, "--lang", "en"));

        assertThat(dutch).isNotEqualTo(english);
        assertThat(Stream.concat(dutch.lines(), english.lines()))
                .allSatisfy(line -> assertThat(Paragraph.width(line)).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageCanBeMarkdown(String[] arguments) {
        assertThat(out(with(arguments, "--format", "markdown")))
                .startsWith("# ")
                .endsWith("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aWrongCallSaysWhatToDo(String language) {
        for (String[] arguments : new String[][] {
            {"explain", NATIONAL},
            {"explain", NATIONAL, "--dilemma", "d-2026-01", "--rule", "lip.chair"},
            {"explain", NATIONAL, "--dilemma", "d-1900-01"},
            {"explain", NATIONAL, "--rule", "lip.unheard-of"},
            {"briefing", NATIONAL, "--for", "nobody"},
            {"briefing", NATIONAL},
            {"agenda", NATIONAL, "--for", "lip", "--max-confidentiality", "secret"},
            {"next"},
        }) {
            Call.Ended ended = Call.of(with(arguments, "--lang", language)).run();

            assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err()).startsWith("beraad: ").doesNotContain("Exception", "\tat ");
        }
    }
}
