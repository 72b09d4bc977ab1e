// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A half-open span of calendar dates: the first day is in it, {@code until} is not. Either end may be absent. There is
 * no time of day and no time zone.
 */
public final class DatePeriod {

    private static final DatePeriod ALWAYS = new DatePeriod(null, null);

    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;

    private DatePeriod(@Nullable LocalDate from, @Nullable LocalDate until) {
        this.from = from;
        this.until = until;
    }

    /**
     * A period without beginning and end.
     *
     * @return the period that contains every date
     */
    public static DatePeriod always() {
        return ALWAYS;
    }

    /**
     * Makes a period.
     *
     * @param from the first day; absent: since before the register
     * @param until the first day no longer in it; absent: no end known
     * @return the period
     * @throws InvalidValueException if {@code until} is not after {@code from}
     */
    public static DatePeriod of(Optional<LocalDate> from, Optional<LocalDate> until) {
        LocalDate first = from.orElse(null);
        LocalDate end = until.orElse(null);
        if (first == null && end == null) {
            return ALWAYS;
        }
        if (first != null && end != null && !end.isAfter(first)) {
            throw new InvalidValueException("period.until", end.toString(), "is not after from, " + first);
        }
        return new DatePeriod(first, end);
    }

    /**
     * The first day.
     *
     * @return empty when it began before the register
     */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /**
     * The first day that is no longer in the period.
     *
     * @return empty when no end is known
     */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    /**
     * The last day in the period.
     *
     * @return the day before {@link #until()}; empty when no end is known
     */
    public Optional<LocalDate> lastDay() {
        return until == null ? Optional.empty() : Optional.of(until.minusDays(1));
    }

    /**
     * Whether a date is in this period.
     *
     * @param date a calendar date
     * @return true from the first day on, and before {@code until}
     */
    public boolean contains(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
    }

    /**
     * Whether some date is in both periods.
     *
     * @param other another period
     * @return false when one ends before the other begins
     */
    public boolean overlaps(DatePeriod other) {
        return (until == null || other.from == null || other.from.isBefore(until))
                && (other.until == null || from == null || from.isBefore(other.until));
    }

    /**
     * How many days of a span are in this period.
     *
     * @param first the first day of the span
     * @param last the last day of the span, itself in it
     * @return the number of days, 0 when none is
     */
    public int daysWithin(LocalDate first, LocalDate last) {
        long begin = first.toEpochDay();
        if (from != null && from.toEpochDay() > begin) {
            begin = from.toEpochDay();
        }
        long end = last.toEpochDay() + 1;
        if (until != null && until.toEpochDay() < end) {
            end = until.toEpochDay();
        }
        return begin < end ? Math.toIntExact(end - begin) : 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DatePeriod period
                && Objects.equals(from, period.from)
                && Objects.equals(until, period.until);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(from) + Objects.hashCode(until);
    }

    @Override
    public String toString() {
        return "[" + (from == null ? ".." : from) + ", " + (until == null ? ".." : until) + ")";
    }
}
