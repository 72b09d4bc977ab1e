// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of one document that came by lately: a register names the same ones thousands of times. Each has one place,
 * which it loses to the next one with the same place. For use by one thread.
 */
final class Dates {

    private static final int FEWEST = 32;
    /** Eleven years. */
    private static final int MOST = 4096;

    /** The day at each place as one number, so that a look at another day costs no look into it. */
    private int[] numbers = new int[FEWEST];

    private LocalDate[] days = new LocalDate[FEWEST];
    private int replaced;

    /** A day that came by, or that exists; null when there is no such day. */
    @Nullable
    LocalDate of(int year, int month, int day) {
        int number = (year * 100 + month) * 100 + day;
        int place = (year * 372 + month * 31 + day) & (numbers.length - 1);
        if (numbers[place] == number) {
            return days[place];
        }
        LocalDate made = DateLeaf.day(year, month, day);
        if (made != null) {
            keep(place, number, made);
        }
        return made;
    }

    private void keep(int place, int number, LocalDate made) {
        if (numbers[place] != 0 && ++replaced > numbers.length && numbers.length < MOST) {
            numbers = new int[numbers.length * 2];
            days = new LocalDate[numbers.length];
            replaced = 0;
        } else {
            numbers[place] = number;
            days[place] = made;
        }
    }
}
