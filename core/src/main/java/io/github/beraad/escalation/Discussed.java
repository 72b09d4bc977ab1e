// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.dilemma.Sharing;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.SharingState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether something was on the agenda of a meeting that was held. */
final class Discussed {

    private Discussed() {}

    /** Whether a partnership that it was shared with discussed it, on or after the day of sharing. */
    static boolean there(ElementKind kind, String id, Sharing sharing, RegisterIndex index, LocalDate on) {
        IndexedPartnership target = index.partnership(sharing.partnership());
        return target != null && by(target, kind, id, sharing.sharedOn(), on);
    }

    /** Whether a partnership that a dilemma was shared with has neither acknowledged nor discussed it. */
    static boolean isNotReceived(
            String id, String partnership, SharingState state, LocalDate sharedOn, RegisterIndex index, LocalDate on) {
        if (state != SharingState.SHARED) {
            return false;
        }
        IndexedPartnership target = index.partnership(partnership);
        return target == null || !by(target, ElementKind.DILEMMA, id, sharedOn, on);
    }

    /** Whether a partnership that it was shared with has neither acknowledged nor discussed it. */
    static boolean isNotReceived(ElementKind kind, String id, Sharing sharing, RegisterIndex index, LocalDate on) {
        return sharing.state() == SharingState.SHARED && !there(kind, id, sharing, index, on);
    }

    /** Whether a partnership had it on the agenda of a meeting held between two days, both included. */
    static boolean by(IndexedPartnership partnership, ElementKind kind, String id, LocalDate from, LocalDate to) {
        List<IndexedMeeting> meetings = partnership.meetings();
        for (int i = partnership.firstOnOrAfter(from); i < meetings.size(); i++) {
            IndexedMeeting meeting = meetings.get(i);
            if (meeting.date().isAfter(to)) {
                return false;
            }
            if (meeting.isHeld() && meeting.hasOnAgenda(kind, id)) {
                return true;
            }
        }
        return false;
    }

    /** The last meeting that a partnership held up to a date; null when it held none. */
    static @Nullable IndexedMeeting lastMeeting(IndexedPartnership partnership, LocalDate on) {
        List<IndexedMeeting> meetings = partnership.meetings();
        IndexedMeeting last = null;
        for (int i = 0; i < meetings.size() && !meetings.get(i).date().isAfter(on); i++) {
            if (meetings.get(i).isHeld()) {
                last = meetings.get(i);
            }
        }
        return last;
    }
}
