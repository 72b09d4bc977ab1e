// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    private final Dates dates = new Dates();

    @Test
    void aDayThatComesByAgainIsTheSameObject() {
        assertThat(dates.of(2026, 11, 23)).isSameAs(dates.of(2026, 11, 23)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void everyDayOfManyYearsIsItself() {
        LocalDate end = LocalDate.of(2050, 1, 1);
        for (int round = 0; round < 3; round++) {
            for (LocalDate day = LocalDate.of(1990, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
                assertThat(dates.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
                        .isEqualTo(day);
            }
        }
    }

    @Test
    void daysWithTheSamePlaceAreToldApart() {
        // eight years are 2976 places, and there are 32 to begin with
        assertThat(dates.of(1990, 1, 1)).isEqualTo(LocalDate.of(1990, 1, 1));
        assertThat(dates.of(1998, 1, 1)).isEqualTo(LocalDate.of(1998, 1, 1));
        assertThat(dates.of(1990, 1, 1)).isEqualTo(LocalDate.of(1990, 1, 1));
    }

    @Test
    void aDayThatDoesNotExistIsNone() {
        assertThat(dates.of(2026, 2, 29)).isNull();
        assertThat(dates.of(2026, 13, 1)).isNull();
        assertThat(dates.of(2026, 1, 0)).isNull();
        assertThat(dates.of(0, 1, 1)).isNull();
        assertThat(dates.of(0, 0, 0)).isNull();
        assertThat(dates.of(2024, 2, 29)).isEqualTo(LocalDate.of(2024, 2, 29));
    }
}
