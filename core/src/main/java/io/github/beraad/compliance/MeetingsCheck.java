// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.text.Facts;
import io.github.beraad.vocabulary.MeetingsPer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** {@code meetings}: at least so many meetings are held in a calendar year, or in any twelve months. */
final class MeetingsCheck extends RequirementCheck {

    private static final int MONTHS = 12;

    private final int atLeast;
    private final boolean rolling;

    MeetingsCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.atLeast = requirement.required(Parameters.AT_LEAST);
        this.rolling = requirement.parameters().get(Parameters.PER).orElse(MeetingsPer.CALENDAR_YEAR)
                == MeetingsPer.ROLLING_12_MONTHS;
    }

    @Override
    Verdict check(RegisterIndex index, IndexedPartnership partnership, LocalDate on, Reporter reporter) {
        return rolling
                ? checkTwelveMonths(index, partnership, on, reporter)
                : checkYear(index, partnership, on, reporter);
    }

    private Verdict checkYear(RegisterIndex index, IndexedPartnership partnership, LocalDate on, Reporter reporter) {
        int required = required(partnership, firstDay(on), lastDay(on));
        if (required == 0) {
            return Verdict.NOTHING_TO_JUDGE;
        }
        LocalDate today = latestKnown(index, on);
        int held = heldInYear(partnership, on, today);
        if (held >= required) {
            return Verdict.JUDGED;
        }
        int planned = plannedInYear(partnership, on, today);
        int missing = required - held;
        if (!today.isBefore(lastDayOfYear(partnership, on))) {
            report(reporter, partnership, Offence.MEETINGS_SHORT, held, planned, required, missing, on.getYear());
        } else if (held + planned >= required) {
            return Verdict.PENDING;
        } else {
            int unplanned = missing - planned;
            int daysLeft = Math.toIntExact(ChronoUnit.DAYS.between(today, lastDay(on)));
            boolean thereIsTime = daysLeft >= unplanned * Math.floorDiv(on.lengthOfYear(), atLeast);
            report(
                    reporter,
                    partnership,
                    thereIsTime ? Offence.MEETINGS_BEHIND : Offence.MEETINGS_LATE,
                    held,
                    planned,
                    required,
                    unplanned,
                    daysLeft);
        }
        return Verdict.JUDGED;
    }

    private Verdict checkTwelveMonths(
            RegisterIndex index, IndexedPartnership partnership, LocalDate on, Reporter reporter) {
        LocalDate today = latestKnown(index, on);
        LocalDate first = today.minusMonths(MONTHS).plusDays(1);
        int required = required(partnership, first, today);
        if (required == 0) {
            return Verdict.NOTHING_TO_JUDGE;
        }
        int held = count(partnership, first, today, true, today);
        if (held < required) {
            report(reporter, partnership, Offence.MEETINGS_SHORT_ROLLING, held, required, required - held);
        }
        return Verdict.JUDGED;
    }

    @Override
    Facts facts(RegisterIndex index, IndexedPartnership partnership, LocalDate on) {
        LocalDate today = latestKnown(index, on);
        if (rolling) {
            LocalDate first = today.minusMonths(MONTHS).plusDays(1);
            return Facts.of(
                    List.of("held", "required"),
                    count(partnership, first, today, true, today),
                    required(partnership, first, today));
        }
        return Facts.of(
                List.of("held", "planned", "required"),
                heldInYear(partnership, on, today),
                plannedInYear(partnership, on, today),
                required(partnership, firstDay(on), lastDay(on)));
    }

    private int required(IndexedPartnership partnership, LocalDate first, LocalDate last) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
        return Math.toIntExact(
                Math.floorDiv((long) atLeast * partnership.period().daysWithin(first, last), days));
    }

    private static int heldInYear(IndexedPartnership partnership, LocalDate on, LocalDate today) {
        return count(partnership, firstDay(on), lastDay(on), true, today);
    }

    private static int plannedInYear(IndexedPartnership partnership, LocalDate on, LocalDate today) {
        return count(partnership, firstDay(on), lastDay(on), false, today);
    }

    /** Counts meetings from {@code first} to {@code last}: held up to {@code today}, or else to come on it. */
    private static int count(
            IndexedPartnership partnership, LocalDate first, LocalDate last, boolean held, LocalDate today) {
        int count = 0;
        List<IndexedMeeting> meetings = partnership.meetings();
        for (int i = partnership.firstOnOrAfter(first); i < meetings.size(); i++) {
            IndexedMeeting meeting = meetings.get(i);
            if (meeting.date().isAfter(last)) {
                break;
            }
            boolean counts = held ? meeting.isHeld() && !meeting.date().isAfter(today) : meeting.isToComeOn(today);
            if (counts && partnership.isActiveOn(meeting.date())) {
                count++;
            }
        }
        return count;
    }

    /** What has not happened yet cannot have been held: the earlier of the date and the register's own. */
    private static LocalDate latestKnown(RegisterIndex index, LocalDate on) {
        LocalDate recordedOn = index.register().recordedOn().orElse(on);
        return recordedOn.isBefore(on) ? recordedOn : on;
    }

    private static LocalDate firstDay(LocalDate on) {
        return on.withDayOfYear(1);
    }

    private static LocalDate lastDay(LocalDate on) {
        return on.withDayOfYear(on.lengthOfYear());
    }
}
