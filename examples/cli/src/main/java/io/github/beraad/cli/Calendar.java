// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.compliance.Library;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;

/**
 * The meetings of a register for a calendar, as iCalendar (RFC 5545). The same register gives the same text: what
 * stands for the moment of writing is the day on which the register was drawn up. Agenda items are named by kind and
 * id alone, because calendars travel further than registers.
 */
final class Calendar {

    private static final int LONGEST_LINE = 75;
    private static final String ZONE = "Europe/Amsterdam";

    private final StringBuilder text = new StringBuilder();

    private Calendar() {}

    static String of(Register register, LocalDate stamp, Texts texts) {
        Calendar calendar = new Calendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Beraad//beraad " + Library.version() + "//"
                + texts.language().tag().toUpperCase(java.util.Locale.ROOT));
        calendar.line("CALSCALE:GREGORIAN");
        register.title().ifPresent(title -> calendar.property("X-WR-CALNAME", title));
        // a calendar has to hold something, and this says nothing of itself
        if (register.meetings().isEmpty()
                || register.meetings().stream()
                        .anyMatch(meeting -> meeting.time().isPresent())) {
            calendar.zone();
        }
        Map<String, String> names = new HashMap<>();
        for (Partnership partnership : register.partnerships()) {
            names.putIfAbsent(partnership.id(), partnership.name());
        }
        for (Meeting meeting : register.meetings()) {
            calendar.meeting(meeting, names.getOrDefault(meeting.partnership(), meeting.partnership()), stamp, texts);
        }
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void meeting(Meeting meeting, String name, LocalDate stamp, Texts texts) {
        line("BEGIN:VEVENT");
        line("UID:" + meeting.id() + "." + meeting.partnership() + "@beraad");
        line("DTSTAMP:" + day(stamp) + "T000000Z");
        if (meeting.time().isPresent()) {
            LocalTime time = meeting.time().get();
            line("DTSTART;TZID=" + ZONE + ":" + day(meeting.date()) + "T" + twoDigits(time.getHour())
                    + twoDigits(time.getMinute()) + "00");
        } else {
            line("DTSTART;VALUE=DATE:" + day(meeting.date()));
        }
        property("SUMMARY", name);
        meeting.place().ifPresent(place -> property("LOCATION", place));
        line("STATUS:"
                + switch (meeting.status()) {
                    case HELD -> "CONFIRMED";
                    case PLANNED -> "TENTATIVE";
                    case CANCELLED -> "CANCELLED";
                });
        if (!meeting.agenda().isEmpty()) {
            StringBuilder agenda = new StringBuilder();
            for (AgendaItem item : meeting.agenda()) {
                agenda.append(agenda.length() == 0 ? "" : "\n")
                        .append("- ")
                        .append(texts.name(item.type()))
                        .append(item.ref().map(id -> " " + id).orElse(""));
            }
            property("DESCRIPTION", agenda.toString());
        }
        line("END:VEVENT");
    }

    /** The rule since 1996; meetings are not older. */
    private void zone() {
        line("BEGIN:VTIMEZONE");
        line("TZID:" + ZONE);
        season("DAYLIGHT", "CEST", "+0100", "+0200", "19960331T020000", "3");
        season("STANDARD", "CET", "+0200", "+0100", "19961027T030000", "10");
        line("END:VTIMEZONE");
    }

    private void season(String season, String name, String from, String to, String start, String month) {
        line("BEGIN:" + season);
        line("TZNAME:" + name);
        line("TZOFFSETFROM:" + from);
        line("TZOFFSETTO:" + to);
        line("DTSTART:" + start);
        line("RRULE:FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU");
        line("END:" + season);
    }

    private static String day(LocalDate date) {
        return date.toString().replace("-", "");
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private void property(String name, String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                case '\r' -> {}
                default -> escaped.append(c);
            }
        }
        line(name + ":" + escaped);
    }

    /** Appends a line, folded where it is longer than 75 octets, never inside a character. */
    private void line(String line) {
        int width = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String one = Character.toString(character);
            int octets = one.getBytes(StandardCharsets.UTF_8).length;
            if (width + octets > LONGEST_LINE) {
                text.append("\r\n ");
                width = 1;
            }
            text.append(one);
            width += octets;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
