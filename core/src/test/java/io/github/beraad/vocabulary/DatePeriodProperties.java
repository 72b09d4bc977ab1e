// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of half-open periods, held against counting days one by one. */
class DatePeriodProperties {

    private static final LocalDate ORIGIN = LocalDate.of(2023, 12, 1);
    private static final int DAYS = 60;

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(ORIGIN::plusDays);
    }

    @Provide
    Arbitrary<DatePeriod> periods() {
        return Combinators.combine(
                        days().optional(),
                        Arbitraries.integers().between(1, DAYS).optional(),
                        days())
                .as((from, length, day) -> DatePeriod.of(from, length.map(from.orElse(day)::plusDays)));
    }

    @Property
    void containsTheFirstDayAndNotTheEnd(@ForAll("periods") DatePeriod period) {
        assertThat(period.from().map(period::contains)).isIn(Optional.empty(), Optional.of(true));
        assertThat(period.until().map(period::contains)).isIn(Optional.empty(), Optional.of(false));
        assertThat(period.lastDay().map(period::contains)).isIn(Optional.empty(), Optional.of(true));
    }

    @Property
    void whatLiesBetweenTwoDaysOfItIsInIt(
            @ForAll("periods") DatePeriod period,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate two,
            @ForAll("days") LocalDate three) {
        if (!one.isAfter(two) && !two.isAfter(three) && period.contains(one) && period.contains(three)) {
            assertThat(period.contains(two)).isTrue();
        }
    }

    @Property
    void periodsOverlapWhenSomeDayIsInBoth(@ForAll("periods") DatePeriod one, @ForAll("periods") DatePeriod other) {
        boolean shared = false;
        for (int day = -1; day <= 3 * DAYS; day++) {
            LocalDate date = ORIGIN.plusDays(day);
            shared |= one.contains(date) && other.contains(date);
        }

        assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
    }

    @Property
    void theEndOfOneMayBeTheBeginningOfTheNext(@ForAll("periods") DatePeriod period) {
        period.until().ifPresent(end -> {
            DatePeriod next = DatePeriod.of(Optional.of(end), Optional.empty());
            assertThat(period.overlaps(next)).isFalse();
            for (int day = -1; day <= 3 * DAYS; day++) {
                LocalDate date = ORIGIN.plusDays(day);
                assertThat(period.contains(date) && next.contains(date)).isFalse();
            }
        });
    }

    @Property
    void daysWithinCountsThem(
            @ForAll("periods") DatePeriod period, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        int count = 0;
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            count += period.contains(date) ? 1 : 0;
        }

        assertThat(period.daysWithin(first, last)).isEqualTo(count);
    }

    @Property
    void isEqualToOneWithTheSameEnds(@ForAll("periods") DatePeriod period) {
        DatePeriod same = DatePeriod.of(period.from(), period.until());

        assertThat(same).isEqualTo(period).hasSameHashCodeAs(period).hasToString(period.toString());
    }
}
