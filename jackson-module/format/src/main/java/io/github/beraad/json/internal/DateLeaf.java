// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.vocabulary.InvalidValueException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;

/** A day, {@code 2026-11-23}: years 1 to 9999, written with all digits. */
final class DateLeaf extends TextLeaf<LocalDate> {

    static final DateLeaf DATE = new DateLeaf();

    private static final int LENGTH = 10;

    private DateLeaf() {
        super(
                true,
                LENGTH,
                "een datum die bestaat, geschreven als JJJJ-MM-DD",
                "a date that exists, written as YYYY-MM-DD");
    }

    @Override
    LocalDate parse(String text) {
        if (text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
            int year = number(text, 0, 4);
            int month = number(text, 5, 7);
            int day = number(text, 8, 10);
            if (year >= 1
                    && month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= YearMonth.of(year, month).lengthOfMonth()) {
                return LocalDate.of(year, month, day);
            }
        }
        throw InvalidValueException.withoutValue("date", "is no date");
    }

    /** The number that these digits write, or -1. */
    static int number(String text, int from, int until) {
        int number = 0;
        for (int i = from; i < until; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    @Override
    String print(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw new InvalidValueException("date", date.toString(), "has a year that the format does not have");
        }
        return date.toString();
    }

    @Override
    void write(LocalDate date, Output out) throws IOException {
        out.day(date, this);
    }
}
