// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Register;
import io.github.beraad.text.Language;
import io.github.beraad.vocabulary.MeetingStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sample} gives a register that is in order on the day it is asked for, and long after. */
class SampleCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void itIsInOrderOnAnyDay() {
        LocalDate first = LocalDate.of(2023, 12, 25);
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            for (int i = 0; i < 1500; i += 13) {
                LocalDate on = first.plusDays(i);
                Register register = BeraadJson.fromJson(Sample.of(language, on));

                assertThat(register.recordedOn()).contains(on);
                assertThat(register.fictional()).isTrue();
                for (LocalDate checked : List.of(on.minusDays(20), on, on.plusDays(1), on.plusYears(2))) {
                    assertThat(Compliance.check(register, checked).findings())
                            .as("%s checked on %s", on, checked)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void jsonIsTheOneFormOfWhatIsJsonAnyhow() {
        assertThat(Call.of("sample", "--format", "json").run().out())
                .isEqualTo(Call.of("sample").run().out());
        assertThat(Call.of("schema", "next", "--format", "json").run().out())
                .isEqualTo(Call.of("schema", "next").run().out());
        Call.Ended html =
                Call.of("schema", "next", "--format", "html", "--lang", "en").run();
        assertThat(html.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(html.err()).contains("\"html\" is no form for --format. Choose from: json.");
    }

    @Test
    void nobodyMeetsAtTheWeekendAndAMeetingIsAhead() {
        for (int i = 0; i < 14; i++) {
            LocalDate on = Call.TODAY.plusDays(i);
            List<Meeting> meetings =
                    BeraadJson.fromJson(Sample.of(Language.DUTCH, on)).meetings();

            assertThat(meetings)
                    .extracting(meeting -> meeting.date().getDayOfWeek())
                    .containsOnly(DayOfWeek.MONDAY);
            assertThat(meetings)
                    .filteredOn(meeting -> meeting.status() == MeetingStatus.PLANNED)
                    .allSatisfy(meeting -> assertThat(meeting.date()).isAfter(on));
        }
    }

    @Test
    void itHasSomethingToDo() {
        RegisterIndex index = RegisterIndex.of(BeraadJson.fromJson(Sample.of(Language.ENGLISH, Call.TODAY)));

        assertThat(NextSteps.of(index, Call.TODAY))
                .extracting(step -> step.step().code())
                .containsExactlyInAnyOrder("continue", "disseminate", "schedule");
    }

    @Test
    void itIsWrittenAsTheLibraryWritesIt() {
        for (Language language : List.of(Language.DUTCH, Language.ENGLISH)) {
            String sample = Sample.of(language, Call.TODAY);

            assertThat(BeraadJson.toJson(BeraadJson.fromJson(sample))).isEqualTo(sample);
        }
    }

    @Test
    void theCommandGivesItInTheLanguageOfTheUserAndTheCheckAccepts() throws IOException {
        Path file = folder.resolve("register.json");
        Call.Ended written = Call.of("sample", "--out", file.toString()).run();

        assertThat(written).isEqualTo(new Call.Ended(0, "", ""));
        assertThat(RegisterEdits.text(file)).contains("Alles in dit register is verzonnen");
        assertThat(Call.of("check", file.toString(), "--threshold", "info")
                        .run()
                        .status())
                .isZero();
        assertThat(Call.of("sample", "--lang", "en", "--on", "2026-01-01").run().out())
                .contains("Everything in this register is invented", "\"recordedOn\": \"2026-01-01\"");
    }
}
