// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.Extensions;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.KeyedValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a dilemma or signal on a calendar date. What it carries follows from its type. Immutable,
 * safe for use by many threads.
 *
 * <pre>{@code
 * Event.of(EventType.DISCUSSED).on(date).by("lip-jenv").meeting("lip-2026-1").build()
 * }</pre>
 */
public final class Event {

    private final EventType type;
    private final LocalDate on;
    private final String by;
    private final @Nullable String id;
    private final @Nullable LocalDate recordedOn;
    private final KeyedValues carried;
    private final Extensions extensions;

    private Event(Builder builder) {
        this.type = builder.type;
        this.on = present("event.on", builder.on);
        this.by = present("event.by", builder.by);
        this.id = builder.id;
        this.recordedOn = builder.recordedOn;
        this.carried = builder.carried.build(type.carried(), type.requiredKeys());
        this.extensions = builder.extensions;
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw InvalidValueException.withoutValue(field, "is required");
        }
        return value;
    }

    /**
     * Starts an event.
     *
     * @param type what happened
     * @return a builder, which needs {@code on}, {@code by} and what the type requires
     */
    public static Builder of(EventType type) {
        return new Builder(type);
    }

    /**
     * What happened.
     *
     * @return the type
     */
    public EventType type() {
        return type;
    }

    /**
     * When it happened.
     *
     * @return a calendar date
     */
    public LocalDate on() {
        return on;
    }

    /**
     * Who did it.
     *
     * @return the id of a member
     */
    public String by() {
        return by;
    }

    /**
     * Its id, unique in its history.
     *
     * @return empty when it has none; such an event cannot be corrected
     */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /**
     * When it was written down.
     *
     * @return empty when not stated
     */
    public Optional<LocalDate> recordedOn() {
        return Optional.ofNullable(recordedOn);
    }

    /**
     * What it carries.
     *
     * @return values for some of the type's {@link EventType#carried()}
     */
    public KeyedValues carried() {
        return carried;
    }

    /**
     * One of the things that it carries.
     *
     * @param key one of {@link Carried}
     * @param <T> the type of its value
     * @return the value; empty when it does not carry it
     */
    public <T> Optional<T> get(Key<T> key) {
        return carried.get(key);
    }

    /**
     * What an application keeps with it.
     *
     * @return the extensions, none if there are none
     */
    public Extensions extensions() {
        return extensions;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Event that
                && type == that.type
                && on.equals(that.on)
                && by.equals(that.by)
                && Objects.equals(id, that.id)
                && Objects.equals(recordedOn, that.recordedOn)
                && carried.equals(that.carried)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, on, by, id, carried);
    }

    @Override
    public String toString() {
        return type.code() + " on " + on + " by " + by;
    }

    /** Collects what an event is made of. For use by one thread. */
    public static final class Builder {

        private final EventType type;
        private final KeyedValues.Collector carried = new KeyedValues.Collector("event");
        private @Nullable LocalDate on;
        private @Nullable String by;
        private @Nullable String id;
        private @Nullable LocalDate recordedOn;
        private Extensions extensions = Extensions.none();

        private Builder(EventType type) {
            this.type = Objects.requireNonNull(type, "type");
        }

        /**
         * Says when it happened.
         *
         * @param on a calendar date
         * @return this
         */
        public Builder on(LocalDate on) {
            this.on = Objects.requireNonNull(on, "on");
            return this;
        }

        /**
         * Says who did it.
         *
         * @param by the id of a member
         * @return this
         * @throws InvalidValueException if it is no id
         */
        public Builder by(String by) {
            this.by = Forms.id("event.by", by);
            return this;
        }

        /**
         * Gives it an id, so that it can be corrected.
         *
         * @param id unique in its history
         * @return this
         * @throws InvalidValueException if it is no id
         */
        public Builder id(String id) {
            this.id = Forms.id("event.id", id);
            return this;
        }

        /**
         * Says when it was written down.
         *
         * @param recordedOn a calendar date
         * @return this
         */
        public Builder recordedOn(LocalDate recordedOn) {
            this.recordedOn = Objects.requireNonNull(recordedOn, "recordedOn");
            return this;
        }

        /**
         * States something that the event carries.
         *
         * @param key one of {@link Carried}
         * @param value its value
         * @param <T> the type of the value
         * @return this
         * @throws InvalidValueException if the value has another form
         */
        public <T> Builder with(Key<T> key, T value) {
            carried.put(key, value);
            return this;
        }

        /**
         * States the target that acts.
         *
         * @param partnership the id of a partnership
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder partnership(String partnership) {
            return with(Carried.PARTNERSHIP, partnership);
        }

        /**
         * States the partnership that passes it on.
         *
         * @param from the id of a partnership
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder from(String from) {
            return with(Carried.FROM, from);
        }

        /**
         * States the partnership that it is shared with.
         *
         * @param to the id of a partnership
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder to(String to) {
            return with(Carried.TO, to);
        }

        /**
         * States the meeting.
         *
         * @param meeting the id of a meeting
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder meeting(String meeting) {
            return with(Carried.MEETING, meeting);
        }

        /**
         * States notes of the discussion.
         *
         * @param notes a text
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder notes(String notes) {
            return with(Carried.NOTES, FreeText.of(notes));
        }

        /**
         * States the solution.
         *
         * @param solution a text
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder solution(String solution) {
            return with(Carried.SOLUTION, FreeText.of(solution));
        }

        /**
         * States how the solution was spread.
         *
         * @param channel a text
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder channel(String channel) {
            return with(Carried.CHANNEL, FreeText.of(channel));
        }

        /**
         * States among whom it was spread.
         *
         * @param audience a text
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder audience(String audience) {
            return with(Carried.AUDIENCE, FreeText.of(audience));
        }

        /**
         * States why.
         *
         * @param reason a text
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder reason(String reason) {
            return with(Carried.REASON, FreeText.of(reason));
        }

        /**
         * States when it is looked at again.
         *
         * @param until a date
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder until(LocalDate until) {
            return with(Carried.UNTIL, until);
        }

        /**
         * States what came of it.
         *
         * @param result a text
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder result(String result) {
            return with(Carried.RESULT, FreeText.of(result));
        }

        /**
         * States the event that counts for nothing from now on.
         *
         * @param event its id
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder event(String event) {
            return with(Carried.EVENT, event);
        }

        /**
         * States where it was put on the political agenda.
         *
         * @param forum a text
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder forum(String forum) {
            return with(Carried.FORUM, FreeText.of(forum));
        }

        /**
         * States the party in which the driving role is taken up.
         *
         * @param party the id of a party
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder party(String party) {
            return with(Carried.PARTY, party);
        }

        /**
         * States what the driving role comes down to.
         *
         * @param action a text
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder action(String action) {
            return with(Carried.ACTION, FreeText.of(action));
        }

        /**
         * States the day by which it is to be done.
         *
         * @param due a date
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder due(LocalDate due) {
            return with(Carried.DUE, due);
        }

        /**
         * States what was reported back.
         *
         * @param message a text
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder message(String message) {
            return with(Carried.MESSAGE, FreeText.of(message));
        }

        /**
         * States the advice.
         *
         * @param advice a text
         * @return this
         * @throws InvalidValueException if it has another form
         */
        public Builder advice(String advice) {
            return with(Carried.ADVICE, FreeText.of(advice));
        }

        /**
         * States who agreed to the solution.
         *
         * @param members ids of members, none twice
         * @return this
         * @throws InvalidValueException if one is no id, or stands there twice
         */
        public Builder agreedBy(List<String> members) {
            return with(Carried.AGREED_BY, members);
        }

        /**
         * States that the partnership is done with it.
         *
         * @return this
         */
        public Builder done() {
            return with(Carried.DONE, true);
        }

        /**
         * Keeps something of an application with it.
         *
         * @param extensions the extensions
         * @return this
         */
        public Builder extensions(Extensions extensions) {
            this.extensions = Objects.requireNonNull(extensions, "extensions");
            return this;
        }

        /**
         * Makes the event.
         *
         * @return the event
         * @throws InvalidValueException if something required is missing, or it carries what its type does not
         */
        public Event build() {
            return new Event(this);
        }
    }
}
