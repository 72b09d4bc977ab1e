// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Attendee;
import io.github.beraad.register.Meeting;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code meeting} rules. People at a meeting are judged for held meetings only. */
final class MeetingRules {

    private MeetingRules() {}

    /** Checks a meeting by itself; its partnership may be unknown. */
    static void check(IndexedMeeting meeting, RegisterIndex index, Reporter reporter) {
        LocalDate recordedOn = index.register().recordedOn().orElse(null);
        if (recordedOn != null) {
            checkDate(meeting, recordedOn, reporter);
        }
        if (meeting.isHeld()) {
            if (meeting.meeting().attendees().isEmpty()
                    && meeting.meeting().guests().isEmpty()) {
                report(Offence.WITHOUT_ATTENDEES, meeting, meeting.pointer(), reporter, meeting.id(), meeting.date());
            }
            if (meeting.partnership() != null) {
                checkAttendees(meeting, meeting.partnership(), index, reporter);
                checkChair(meeting, meeting.partnership(), index, reporter);
            }
        }
    }

    private static void checkDate(IndexedMeeting meeting, LocalDate recordedOn, Reporter reporter) {
        MeetingStatus status = meeting.meeting().status();
        if (status == MeetingStatus.HELD && meeting.date().isAfter(recordedOn)) {
            report(
                    Offence.HELD_IN_FUTURE,
                    meeting,
                    meeting.pointer(),
                    reporter,
                    meeting.id(),
                    meeting.date(),
                    recordedOn);
        } else if (status == MeetingStatus.PLANNED && meeting.date().isBefore(recordedOn)) {
            report(
                    Offence.PLANNED_IN_PAST,
                    meeting,
                    meeting.pointer(),
                    reporter,
                    meeting.id(),
                    meeting.date(),
                    recordedOn);
        }
    }

    private static void checkAttendees(
            IndexedMeeting meeting, IndexedPartnership partnership, RegisterIndex index, Reporter reporter) {
        List<Attendee> attendees = meeting.meeting().attendees();
        for (int i = 0; i < attendees.size(); i++) {
            IndexedMember member = index.member(attendees.get(i).member());
            if (member != null && !isActiveMember(member, partnership, meeting.date())) {
                report(
                        Offence.ATTENDEE_NOT_MEMBER,
                        meeting,
                        meeting.pointer().key("attendees").index(i).key("member"),
                        reporter,
                        meeting.id(),
                        member.id(),
                        meeting.date());
            }
        }
    }

    private static void checkChair(
            IndexedMeeting meeting, IndexedPartnership partnership, RegisterIndex index, Reporter reporter) {
        IndexedMember chair = meeting.meeting().chairedBy().isPresent()
                ? index.member(meeting.meeting().chairedBy().get())
                : null;
        if (chair == null) {
            return;
        }
        Offence offence = null;
        if (!isActiveMember(chair, partnership, meeting.date())) {
            offence = Offence.CHAIR_NOT_MEMBER;
        } else if (!chair.has(Role.CHAIR) && !chair.has(Role.DEPUTY_CHAIR)) {
            offence = Offence.CHAIRED_BY_OTHER;
        }
        if (offence != null) {
            report(
                    offence,
                    meeting,
                    meeting.pointer().key("chairedBy"),
                    reporter,
                    meeting.id(),
                    chair.id(),
                    meeting.date());
        }
    }

    private static boolean isActiveMember(IndexedMember member, IndexedPartnership partnership, LocalDate date) {
        return member.partnership() == partnership && member.isActiveOn(date);
    }

    /** Of meetings held on one day, each is found but the first, by id. */
    static void checkSameDay(IndexedPartnership partnership, Reporter reporter) {
        IndexedMeeting first = null;
        for (IndexedMeeting meeting : partnership.meetings()) {
            if (meeting.isHeld()) {
                if (first != null && first.date().equals(meeting.date())) {
                    report(
                            Offence.SAME_DAY,
                            meeting,
                            meeting.pointer(),
                            reporter,
                            meeting.id(),
                            first.id(),
                            meeting.date());
                } else {
                    first = meeting;
                }
            }
        }
    }

    private static void report(
            Offence offence, IndexedMeeting meeting, Pointer place, Reporter reporter, @Nullable Object... facts) {
        Meeting value = meeting.meeting();
        reporter.report(offence, value.partnership(), ElementKind.MEETING, value.id(), place, facts);
    }
}
