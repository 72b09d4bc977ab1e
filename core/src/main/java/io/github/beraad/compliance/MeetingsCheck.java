// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.text.Facts;
import io.github.beraad.vocabulary.MeetingsPer;
import java.time.LocalDate;
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
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        return rolling ? checkTwelveMonths(partnership, reporter) : checkYear(partnership, reporter);
    }

    private Verdict checkYear(PartnershipAsOf partnership, Reporter reporter) {
        int required = requiredInYear(partnership);
        if (required == 0) {
            return Verdict.NOTHING_TO_JUDGE;
        }
        LocalDate today = partnership.latestKnown();
        int held = heldInYear(partnership);
        if (held >= required) {
            return Verdict.JUDGED;
        }
        int planned = plannedInYear(partnership);
        int missing = required - held;
        if (partnership.isYearOverOn(today)) {
            int year = partnership.on().getYear();
            report(reporter, partnership, Offence.MEETINGS_SHORT, held, planned, required, missing, year);
        } else if (held + planned >= required) {
            return Verdict.PENDING;
        } else {
            int unplanned = missing - planned;
            // the day that is asked for may lie further ahead than can be counted
            long daysUntil = partnership.lastDayOfYear().toEpochDay() - today.toEpochDay();
            int daysLeft = (int) Math.min(daysUntil, Integer.MAX_VALUE);
            boolean thereIsTime =
                    daysLeft >= unplanned * Math.floorDiv(partnership.on().lengthOfYear(), atLeast);
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

    private Verdict checkTwelveMonths(PartnershipAsOf partnership, Reporter reporter) {
        LocalDate today = partnership.latestKnown();
        LocalDate first = today.minusMonths(MONTHS).plusDays(1);
        int required = required(partnership, first, today);
        if (required == 0) {
            return Verdict.NOTHING_TO_JUDGE;
        }
        int held = count(partnership, first, today, true);
        if (held < required) {
            report(reporter, partnership, Offence.MEETINGS_SHORT_ROLLING, held, required, required - held);
        }
        return Verdict.JUDGED;
    }

    @Override
    Facts facts(PartnershipAsOf partnership) {
        if (rolling) {
            LocalDate today = partnership.latestKnown();
            LocalDate first = today.minusMonths(MONTHS).plusDays(1);
            return Facts.of(
                    List.of("held", "required"),
                    count(partnership, first, today, true),
                    required(partnership, first, today));
        }
        return Facts.of(
                List.of("held", "planned", "required"),
                heldInYear(partnership),
                plannedInYear(partnership),
                requiredInYear(partnership));
    }

    private int requiredInYear(PartnershipAsOf partnership) {
        return required(partnership, partnership.firstDayOfYear(), partnership.lastDayOfYear());
    }

    private int required(PartnershipAsOf partnership, LocalDate first, LocalDate last) {
        int days = Math.toIntExact(last.toEpochDay() - first.toEpochDay()) + 1;
        int existing = partnership.partnership().period().daysWithin(first, last);
        return existing == days ? atLeast : Math.toIntExact(Math.floorDiv((long) atLeast * existing, days));
    }

    private static int heldInYear(PartnershipAsOf partnership) {
        return count(partnership, partnership.firstDayOfYear(), partnership.lastDayOfYear(), true);
    }

    private static int plannedInYear(PartnershipAsOf partnership) {
        return count(partnership, partnership.firstDayOfYear(), partnership.lastDayOfYear(), false);
    }

    /** Counts meetings from {@code first} to {@code last}: held as far as known, or else to come. */
    private static int count(PartnershipAsOf partnership, LocalDate first, LocalDate last, boolean held) {
        int count = 0;
        LocalDate today = partnership.latestKnown();
        IndexedPartnership concerned = partnership.partnership();
        List<IndexedMeeting> meetings = concerned.meetings();
        for (int i = concerned.firstOnOrAfter(first); i < meetings.size(); i++) {
            IndexedMeeting meeting = meetings.get(i);
            if (meeting.date().isAfter(last)) {
                break;
            }
            boolean counts = held ? meeting.isHeld() && !meeting.date().isAfter(today) : meeting.isToComeOn(today);
            if (counts && concerned.isActiveOn(meeting.date())) {
                count++;
            }
        }
        return count;
    }
}
