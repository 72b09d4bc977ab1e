// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.diagram;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.MeetingStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meetings of a partnership in a year, on a line of twelve months, and the places of those that are required. */
final class YearStrip {

    private static final int WIDTH = 360;
    private static final int START = 6;
    private static final int LENGTH = 348;
    private static final int ROW = 17;
    private static final int RADIUS = 6;
    private static final int MONTHS = 12;
    private static final int MOST_PLACES = 18;
    private static final List<MeetingStatus> LEGEND =
            List.of(MeetingStatus.HELD, MeetingStatus.PLANNED, MeetingStatus.CANCELLED);

    private final IndexedPartnership partnership;
    private final LocalDate on;
    private final Texts texts;
    private final List<IndexedMeeting> meetings = new ArrayList<>();
    private final List<Integer> rows = new ArrayList<>();
    private final @Nullable Facts required;
    private int levels = 1;

    YearStrip(IndexedPartnership partnership, ComplianceReport report, Texts texts) {
        this.partnership = partnership;
        this.on = report.on();
        this.texts = texts;
        this.required = required(partnership.id(), report);
        LocalDate first = on.withDayOfYear(1);
        for (int i = partnership.firstOnOrAfter(first);
                i < partnership.meetings().size();
                i++) {
            IndexedMeeting meeting = partnership.meetings().get(i);
            if (meeting.date().getYear() == on.getYear()) {
                add(meeting);
            }
        }
    }

    /** What was found about the number of meetings in the calendar year. */
    private static @Nullable Facts required(String partnership, ComplianceReport report) {
        for (RequirementOutcome outcome : report.outcomes()) {
            if (outcome.partnership().equals(partnership)
                    && outcome.type() == RequirementType.MEETINGS
                    && outcome.facts().get("planned").isPresent()) {
                return outcome.facts();
            }
        }
        return null;
    }

    /** Meetings that are close together stand above each other. */
    private void add(IndexedMeeting meeting) {
        int row = 0;
        for (int i = meetings.size() - 1; i >= 0; i--) {
            if (x(meeting.date()) - x(meetings.get(i).date()) < 2 * RADIUS + 2 && rows.get(i) >= row) {
                row = rows.get(i) + 1;
            }
        }
        meetings.add(meeting);
        rows.add(row);
        levels = Math.max(levels, row + 1);
    }

    private int x(LocalDate date) {
        return START + LENGTH * (2 * date.getDayOfYear() - 1) / (2 * date.lengthOfYear());
    }

    private int count(MeetingStatus status) {
        int count = 0;
        for (IndexedMeeting meeting : meetings) {
            if (meeting.meeting().status() == status) {
                count++;
            }
        }
        return count;
    }

    private int fact(String name) {
        return required != null && required.get(name).orElse(0) instanceof Integer number ? number : 0;
    }

    String svg() {
        int needed = fact("required");
        boolean places = needed > 0 && needed <= MOST_PLACES;
        int axis = 10 + levels * ROW;
        int legend = axis + 34;
        int height = legend + 14 + (places ? 26 : 0);
        SvgWriter svg = new SvgWriter(
                WIDTH,
                height,
                Wording.YEAR_TITLE.in(texts, partnership.partnership().name(), on.getYear()),
                Wording.YEAR_DESCRIPTION.in(
                        texts,
                        count(MeetingStatus.HELD),
                        count(MeetingStatus.PLANNED),
                        count(MeetingStatus.CANCELLED),
                        required == null ? null : needed));
        months(svg, axis);
        for (int i = 0; i < meetings.size(); i++) {
            IndexedMeeting meeting = meetings.get(i);
            MeetingStatus status = meeting.meeting().status();
            svg.open("g").tell("title", Wording.YEAR_MEETING.in(texts, meeting.date(), status));
            mark(svg, status, x(meeting.date()), axis - 10 - rows.get(i) * ROW);
            svg.close("g");
        }
        int x = START + RADIUS;
        for (MeetingStatus status : LEGEND) {
            if (count(status) > 0) {
                String label = count(status) + " " + texts.name(status);
                mark(svg, status, x, legend + 2);
                svg.tell("text", label, "x", x + 12, "y", legend + 6, "font-size", 13, "fill", SvgWriter.SOFT);
                x += 40 + 7 * label.length();
            }
        }
        if (places) {
            places(svg, needed, legend + (meetings.isEmpty() ? 0 : 26));
        }
        return svg.end();
    }

    private void months(SvgWriter svg, int axis) {
        LocalDate first = on.withDayOfYear(1);
        svg.draw("rect", "x", START, "y", 2, "width", LENGTH, "height", axis - 2, "rx", 4, "fill", SvgWriter.TINT);
        absent(svg, first, axis);
        for (int month = 1; month <= MONTHS; month++) {
            LocalDate begin = on.withDayOfMonth(1).withMonth(month);
            int left = START + LENGTH * (begin.getDayOfYear() - 1) / begin.lengthOfYear();
            if (month > 1) {
                svg.draw("path", "d", "M" + left + " 2V" + axis, "stroke", SvgWriter.PAPER, "stroke-width", "1.5");
            }
            svg.tell(
                    "text",
                    texts.text("month." + month).substring(0, 1),
                    "x",
                    left + LENGTH / MONTHS / 2,
                    "y",
                    axis + 15,
                    "font-size",
                    12,
                    "text-anchor",
                    "middle",
                    "fill",
                    SvgWriter.SOFT);
        }
        int today = x(on);
        svg.open("g").tell("title", Wording.YEAR_ON.in(texts, on));
        svg.draw(
                "path",
                "d",
                "M" + today + " 0V" + (axis + 2),
                "stroke",
                SvgWriter.INK,
                "stroke-width",
                "1.5",
                "stroke-dasharray",
                "3 2");
        svg.draw("path", "d", "M" + today + " " + (axis + 1) + "l4 6h-8Z", "fill", SvgWriter.INK);
        svg.close("g");
    }

    /** Paper over the days on which the partnership does not exist. */
    private void absent(SvgWriter svg, LocalDate first, int axis) {
        LocalDate last = on.withDayOfYear(on.lengthOfYear());
        LocalDate from = partnership.period().from().orElse(first);
        LocalDate until = partnership.period().lastDay().orElse(last);
        int begin = from.isAfter(last) ? START + LENGTH : from.isAfter(first) ? x(from) : START;
        int end = until.isBefore(first) ? START : until.isBefore(last) ? x(until) : START + LENGTH;
        blank(svg, START, begin, axis);
        blank(svg, end, START + LENGTH, axis);
    }

    private static void blank(SvgWriter svg, int from, int until, int axis) {
        if (until > from) {
            svg.draw(
                    "rect",
                    "x",
                    from,
                    "y",
                    2,
                    "width",
                    until - from,
                    "height",
                    axis - 3,
                    "fill",
                    SvgWriter.PAPER,
                    "stroke",
                    SvgWriter.TINT);
        }
    }

    private static void mark(SvgWriter svg, MeetingStatus status, int x, int y) {
        switch (status) {
            case HELD -> svg.draw("circle", "cx", x, "cy", y, "r", RADIUS, "fill", SvgWriter.ACCENT);
            case PLANNED ->
                svg.draw(
                        "circle",
                        "cx",
                        x,
                        "cy",
                        y,
                        "r",
                        RADIUS - 1,
                        "fill",
                        SvgWriter.PAPER,
                        "stroke",
                        SvgWriter.ACCENT,
                        "stroke-width",
                        2);
            case CANCELLED ->
                svg.draw(
                        "path",
                        "d",
                        "M" + (x - 4) + " " + (y - 4) + "l8 8m0 -8l-8 8",
                        "stroke",
                        SvgWriter.SOFT,
                        "stroke-width",
                        2,
                        "fill",
                        "none");
        }
    }

    /** A place for each meeting that is required: filled, waiting for a planned one, or empty. */
    private void places(SvgWriter svg, int needed, int y) {
        int held = Math.min(needed, fact("held"));
        int planned = Math.min(needed - held, fact("planned"));
        String label = Wording.YEAR_REQUIRED.in(texts, needed);
        svg.tell("text", label, "x", START, "y", y + 6, "font-size", 13, "fill", SvgWriter.SOFT);
        int x = START + RADIUS + 12 + 7 * label.length();
        for (int i = 0; i < needed; i++) {
            if (i < held + planned) {
                mark(svg, i < held ? MeetingStatus.HELD : MeetingStatus.PLANNED, x, y + 2);
            } else {
                svg.open("g").tell("title", Wording.YEAR_MISSING.in(texts));
                svg.draw(
                        "circle",
                        "cx",
                        x,
                        "cy",
                        y + 2,
                        "r",
                        RADIUS - 1,
                        "fill",
                        "none",
                        "stroke",
                        SvgWriter.SOFT,
                        "stroke-dasharray",
                        "2 2");
                svg.close("g");
            }
            x += 2 * RADIUS + 3;
        }
    }
}
