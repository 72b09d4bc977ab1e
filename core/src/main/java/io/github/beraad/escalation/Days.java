// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import java.time.LocalDate;

/** Counting in days, also at the ends of the calendar that Java can express. */
final class Days {

    private Days() {}

    static long between(LocalDate first, LocalDate second) {
        return second.toEpochDay() - first.toEpochDay();
    }

    static LocalDate after(LocalDate date, int days) {
        return LocalDate.ofEpochDay(Math.min(date.toEpochDay() + days, LocalDate.MAX.toEpochDay()));
    }
}
