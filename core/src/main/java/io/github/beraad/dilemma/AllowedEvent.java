// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.register.Carried;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that a member may do with a dilemma or signal on a date: what a tool makes a button of. Where a member may
 * do one thing at, or with, several partnerships, there is one for each.
 *
 * @param row what the table says of it
 * @param by the id of the member
 * @param on the date
 * @param partnership the id of the partnership that acts, where it is one that it was shared with
 * @param to the id of the partnership to share it with, where it is shared
 * @param meetings the ids of the meetings at which it can happen, or for which it can be scheduled, by date; empty where
 *     it carries no meeting, and where it need not carry one and none fits
 */
public record AllowedEvent(
        LifecycleRow row,
        String by,
        LocalDate on,
        Optional<String> partnership,
        Optional<String> to,
        List<String> meetings) {

    /**
     * Makes the value.
     *
     * @param row what the table says of it
     * @param by the id of the member
     * @param on the date
     * @param partnership the id of the partnership that acts
     * @param to the id of the partnership to share it with
     * @param meetings the ids of the meetings
     */
    public AllowedEvent {
        meetings = List.copyOf(meetings);
    }

    /**
     * What happens.
     *
     * @return the type of event
     */
    public EventType type() {
        return row.event();
    }

    /**
     * What has still to be stated for it to be recorded.
     *
     * @return what the type requires and {@link #begin()} does not state
     */
    public List<Key<?>> mustCarry() {
        List<Key<?>> keys = new ArrayList<>(row.event().requiredKeys());
        if (to.isPresent()) {
            keys.remove(Carried.TO);
        }
        return keys;
    }

    /**
     * What may be stated besides.
     *
     * @return what the type can carry, and is neither required nor settled by {@link #begin()}
     */
    public List<Key<?>> mayCarry() {
        List<Key<?>> keys = new ArrayList<>(row.event().carried());
        keys.removeAll(row.event().requiredKeys());
        keys.remove(Carried.PARTNERSHIP);
        keys.remove(Carried.FROM);
        keys.remove(Carried.DONE);
        if (meetings.isEmpty()) {
            keys.remove(Carried.MEETING);
        }
        return keys;
    }

    /**
     * Starts the event, with type, date, member and partnerships stated.
     *
     * @return a builder, which needs what {@link #mustCarry()} names
     */
    public Event.Builder begin() {
        Event.Builder event = Event.of(row.event()).on(on).by(by);
        if (partnership.isPresent()) {
            boolean passesOn = row.event().carried().contains(Carried.FROM);
            event.with(passesOn ? Carried.FROM : Carried.PARTNERSHIP, partnership.get());
        }
        if (to.isPresent()) {
            event.to(to.get());
        }
        if (row.with().isPresent() && row.with().get() == Carried.DONE) {
            event.done();
        }
        return event;
    }
}
