// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.text.Language;
import io.github.beraad.vocabulary.DilemmaState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every number stands under the head that it belongs to: all of them differ here. */
class ReportsTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private static Figures figures() {
        Map<String, Long> registers = new LinkedHashMap<>();
        registers.put("whole", 11L);
        registers.put("incomplete", 1L);
        Map<String, Long> outcomes = new LinkedHashMap<>();
        List<String> codes = List.of("met", "pending", "attention", "breached", "not-applicable");
        for (int i = 0; i < codes.size(); i++) {
            outcomes.put(codes.get(i), 21L + i);
        }
        Map<Waiting, Long> waiting = new EnumMap<>(Waiting.class);
        for (Waiting time : Waiting.values()) {
            waiting.put(time, 31L + waiting.size());
        }
        Map<LocalDate, Long> days = new TreeMap<>(Map.of(ON.plusDays(1), 43L));
        return new Figures(
                ON,
                LocalDate.of(2026, 11, 30),
                registers,
                12,
                List.of(new Figures.RequirementCount("national", "lip.meetings", "meetings", "duty", outcomes)),
                List.of(new Figures.RuleCount("lip.meetings", "warning", 51, 52)),
                List.of(new Figures.StateCount(DilemmaState.ON_HOLD.code(), 165, waiting)),
                List.of(new Figures.StateCount(DilemmaState.ON_HOLD.code(), 7, Map.of())),
                List.of(new Figures.StepCount("escalate", 41, 42)),
                days,
                List.of(new Figures.NotWhole("a.jsonl", "incomplete", null, 7, 8)),
                300,
                List.of(new Figures.Problem("a.jsonl", 9, 10, "truncated")));
    }

    @Test
    void theReportForPeople() {
        assertThat(MarkdownReport.of(figures(), Language.ENGLISH))
                .contains("1 of 12 registers was not judged", "12 partnerships were judged")
                .contains(
                        "| Scope | Requirement | Name | met | pending | needs attention | breached | not applicable |")
                .containsPattern("\\| national \\| lip\\.meetings \\| [^|]+ \\| 21 \\| 22 \\| 23 \\| 24 \\| 25 \\|")
                .contains("| Rule | Severity | Number | In registers |", "| lip.meetings | warning | 51 | 52 |")
                .contains("| State | Total | 0-30 | 31-90 | 91-180 | 181-365 | \\> 365 |")
                .contains("| on hold | 165 | 31 | 32 | 33 | 34 | 35 |")
                .contains("| Step | Overdue | This month |", "| share | 41 | 42 |")
                .contains("up to and including 30 November 2026", "| 24 November 2026 | 43 |")
                .contains("| a.jsonl | not read whole, not judged |  | 7 | 8 |")
                .contains("300 problems, of which the first 1 stand here", "| a.jsonl | 9 | 10 | truncated |");
    }

    @Test
    void theReportForPrograms() {
        assertThat(JsonReport.of(figures()).replaceAll("\\s+", ""))
                .startsWith("{\"format\":\"beraad-national-monitor/1\",\"on\":\"2026-11-23\"")
                .contains("\"complete\":false,\"registers\":{\"whole\":11,\"incomplete\":1},\"partnerships\":12")
                .contains("{\"scope\":\"national\",\"requirement\":\"lip.meetings\",\"type\":\"meetings\","
                        + "\"modality\":\"duty\",\"outcomes\":{\"met\":21,\"pending\":22,\"attention\":23,"
                        + "\"breached\":24,\"not-applicable\":25}}")
                .contains("{\"rule\":\"lip.meetings\",\"severity\":\"warning\",\"count\":51,\"registers\":52}")
                .contains("{\"state\":\"on-hold\",\"count\":165,\"waitingDays\":{\"0-30\":31,\"31-90\":32,"
                        + "\"91-180\":33,\"181-365\":34,\">365\":35}}")
                .contains("\"incompleteDilemmas\":[{\"state\":\"on-hold\",\"count\":7,")
                .contains("\"due\":{\"until\":\"2026-11-30\",\"steps\":[{\"step\":\"escalate\",\"overdue\":41,"
                        + "\"thisMonth\":42}],\"days\":{\"2026-11-24\":43}}")
                .contains("{\"file\":\"a.jsonl\",\"status\":\"incomplete\",\"dilemmas\":7,\"brokenLines\":8}")
                .contains("\"problemCount\":300,\"problems\":[{\"file\":\"a.jsonl\",\"line\":9,\"column\":10,"
                        + "\"kind\":\"truncated\"}]");
    }
}
