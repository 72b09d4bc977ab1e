// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.text.Language;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code convert --to ics} gives what another program reads as a calendar. */
class CalendarTest {

    @TempDir
    private Path folder = Path.of("");

    private String calendar(String register, String... more) throws Exception {
        Path file = Files.writeString(folder.resolve("register.json"), register);
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"convert", file.toString(), "--to", "ics"}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        Call.Ended ended = Call.of(arguments).run();
        assertThat(ended.err()).isEmpty();
        return ended.out();
    }

    private static net.fortuna.ical4j.model.Calendar parsed(String text) throws Exception {
        net.fortuna.ical4j.model.Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    @Test
    void anotherProgramReadsTheMeetings() throws Exception {
        String text = calendar(Sample.of(Language.DUTCH, Call.TODAY));
        List<VEvent> events = parsed(text).getComponents(Component.VEVENT);

        assertThat(events).hasSize(2);
        assertThat(value(events.get(0), Property.UID)).isEqualTo("m-1.samen@beraad");
        assertThat(value(events.get(0), Property.SUMMARY)).isEqualTo("Lokale aanpak Voorbeeldstad");
        assertThat(value(events.get(0), Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(events.get(1), Property.STATUS)).isEqualTo("TENTATIVE");
        assertThat(value(events.get(1), Property.DTSTAMP)).isEqualTo("20261123T000000Z");
        assertThat(events.get(1).getDateTimeStart().orElseThrow().getDate().toString())
                .contains("2026-12-07T10:00+01:00");
        assertThat(text).contains("DTSTART;TZID=Europe/Amsterdam:20261207T100000\r\n");
        assertThat(text).isEqualTo(calendar(Sample.of(Language.DUTCH, Call.TODAY)));
    }

    @Test
    void aRegisterWithoutMeetingsIsAnEmptyCalendarThatOtherProgramsRead() throws Exception {
        String text = calendar("{\"format\": \"beraad-register/1\"}");

        assertThat(parsed(text).getComponents(Component.VEVENT)).isEmpty();
        assertThat(parsed(text).getComponents()).isNotEmpty();
    }

    @Test
    void aMeetingWithoutATimeIsADayAndACancelledOneSaysSo() throws Exception {
        String text = calendar(Sample.of(Language.DUTCH, Call.TODAY)
                .replace("      \"time\": \"10:00\",\n", "")
                .replace("\"status\": \"planned\"", "\"status\": \"cancelled\""));
        List<VEvent> events = parsed(text).getComponents(Component.VEVENT);

        assertThat(text).contains("DTSTART;VALUE=DATE:20261207\r\n").doesNotContain("VTIMEZONE");
        assertThat(value(events.get(1), Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void longAndStrangeTextsArriveWhole() throws Exception {
        String place = "Zaal; met \\\\ komma's, ".repeat(5) + "é€😀".repeat(20).strip();
        String text = calendar(Sample.of(Language.DUTCH, Call.TODAY).replace("Gemeentehuis", place));

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        List<VEvent> events = parsed(text).getComponents(Component.VEVENT);
        assertThat(value(events.get(0), Property.LOCATION)).isEqualTo(place.replace("\\\\", "\\"));
    }

    @Test
    void noTitleOfADilemmaTravelsWithTheCalendar() throws Exception {
        assertThat(calendar(Sample.of(Language.DUTCH, Call.TODAY)))
                .contains("d-1")
                .doesNotContain("Wie neemt contact op");
    }

    @Test
    void theDayOfWritingCanBeNamed() throws Exception {
        assertThat(calendar(Sample.of(Language.DUTCH, Call.TODAY), "--on", "2026-12-01"))
                .contains("DTSTAMP:20261201T000000Z");
    }
}
