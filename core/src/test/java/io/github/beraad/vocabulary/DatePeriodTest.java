// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import static io.github.beraad.testing.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatePeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final DatePeriod YEAR = DatePeriod.of(Optional.of(FIRST), Optional.of(END));

    @Test
    void theFirstDayIsInItAndTheEndIsNot() {
        assertThat(YEAR.contains(FIRST.minusDays(1))).isFalse();
        assertThat(YEAR.contains(FIRST)).isTrue();
        assertThat(YEAR.contains(END.minusDays(1))).isTrue();
        assertThat(YEAR.contains(END)).isFalse();
        assertThat(YEAR.from()).contains(FIRST);
        assertThat(YEAR.until()).contains(END);
        assertThat(YEAR.lastDay()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void withoutEndsItContainsEveryDate() {
        DatePeriod always = DatePeriod.of(Optional.empty(), Optional.empty());

        assertThat(always).isSameAs(DatePeriod.always());
        assertThat(always.contains(LocalDate.MIN)).isTrue();
        assertThat(always.contains(LocalDate.MAX)).isTrue();
        assertThat(always.lastDay()).isEmpty();
        assertThat(always).hasToString("[.., ..)");
    }

    @Test
    void adjacentPeriodsDoNotOverlap() {
        DatePeriod before = DatePeriod.of(Optional.empty(), Optional.of(FIRST));
        DatePeriod after = DatePeriod.of(Optional.of(END), Optional.empty());

        assertThat(YEAR.overlaps(before)).isFalse();
        assertThat(YEAR.overlaps(after)).isFalse();
        assertThat(before.overlaps(after)).isFalse();
        assertThat(YEAR.overlaps(DatePeriod.of(Optional.empty(), Optional.of(FIRST.plusDays(1)))))
                .isTrue();
        assertThat(YEAR.overlaps(DatePeriod.of(Optional.of(END.minusDays(1)), Optional.empty())))
                .isTrue();
    }

    @Test
    void countsTheDaysOfASpanThatAreInIt() {
        assertThat(YEAR.daysWithin(FIRST, END.minusDays(1))).isEqualTo(365);
        assertThat(YEAR.daysWithin(FIRST.minusDays(10), FIRST)).isEqualTo(1);
        assertThat(YEAR.daysWithin(END, END.plusDays(10))).isZero();
        assertThat(DatePeriod.always().daysWithin(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)))
                .isEqualTo(366);
    }

    @Test
    void refusesAnEndThatIsNotAfterTheFirstDay() {
        assertRefused("period.until", "2026-01-01", () -> DatePeriod.of(Optional.of(FIRST), Optional.of(FIRST)));
        assertRefused("period.until", "2026-01-01", () -> DatePeriod.of(Optional.of(END), Optional.of(FIRST)));
    }

    @Test
    void isEqualByItsEnds() {
        DatePeriod same = DatePeriod.of(Optional.of(FIRST), Optional.of(END));

        assertThat(same).isEqualTo(YEAR).hasSameHashCodeAs(YEAR);
        assertThat(YEAR)
                .isNotEqualTo(DatePeriod.of(Optional.of(FIRST), Optional.empty()))
                .isNotEqualTo(DatePeriod.of(Optional.empty(), Optional.of(END)))
                .isNotEqualTo("[2026-01-01, 2027-01-01)");
    }
}
