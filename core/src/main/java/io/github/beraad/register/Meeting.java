// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.MeetingStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting of a partnership: planned, held or cancelled, on one calendar date.
 */
@Value.Immutable
@ModelStyle
public abstract class Meeting {

    Meeting() {}

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id, unique among its kind.
     *
     * @return {@code lip-2026-1}
     */
    public abstract String id();

    /**
     * The partnership that meets.
     *
     * @return the id of a partnership
     */
    public abstract String partnership();

    /**
     * The day.
     *
     * @return a calendar date
     */
    public abstract LocalDate date();

    /**
     * When it begins, local time, to the minute.
     *
     * @return empty when not stated
     */
    public abstract Optional<LocalTime> time();

    /**
     * Where it is.
     *
     * @return empty when not stated
     */
    public abstract Optional<String> place();

    /**
     * Whether it took place.
     *
     * @return planned, held or cancelled
     */
    public abstract MeetingStatus status();

    /**
     * Who chaired.
     *
     * @return the id of a member; empty when not recorded
     */
    public abstract Optional<String> chairedBy();

    /**
     * Who was present.
     *
     * @return may be empty
     */
    public abstract List<Attendee> attendees();

    /**
     * Who sent apologies.
     *
     * @return ids of members
     */
    public abstract List<String> absent();

    /**
     * Who else was present.
     *
     * @return may be empty
     */
    public abstract List<Guest> guests();

    /**
     * What it deals with, in order.
     *
     * @return may be empty
     */
    public abstract List<AgendaItem> agenda();

    /**
     * Its documents.
     *
     * @return may be empty
     */
    public abstract List<Document> documents();

    /**
     * What an application keeps with it.
     *
     * @return the extensions, none if there are none
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Refuses what cannot exist. */
    @Value.Check
    void check() {
        Forms.id("meeting.id", id());
        Forms.id("meeting.partnership", partnership());
        place().ifPresent(place -> Forms.name("meeting.place", place));
        chairedBy().ifPresent(member -> Forms.id("meeting.chairedBy", member));
        Forms.ids("meeting.absent", absent());
        if (time().isPresent() && !time().get().equals(time().get().truncatedTo(ChronoUnit.MINUTES))) {
            throw new InvalidValueException("meeting.time", time().get().toString(), "is more exact than a minute");
        }
    }

    /** Collects what it is made of. For use by one thread. */
    public static final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
