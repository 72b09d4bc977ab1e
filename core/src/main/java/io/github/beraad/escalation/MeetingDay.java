// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.index.IndexedMeeting;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting and its day.
 *
 * @param id the meeting, its id
 * @param date its day
 */
public record MeetingDay(String id, LocalDate date) {

    /**
     * Makes one.
     *
     * @param id the meeting
     * @param date its day
     */
    public MeetingDay {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(date, "date");
    }

    static Optional<MeetingDay> of(@Nullable IndexedMeeting meeting) {
        return meeting == null ? Optional.empty() : Optional.of(new MeetingDay(meeting.id(), meeting.date()));
    }
}
