// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.vocabulary.InvalidValueException;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A day, {@code 2026-11-23}: years 1 to 9999, written with all digits. */
final class DateLeaf extends TextLeaf<LocalDate> {

    static final DateLeaf DATE = new DateLeaf();

    private static final int LENGTH = 10;
    private static final int NO_NUMBER = -100_000;

    private DateLeaf() {
        super(
                true,
                LENGTH,
                "een datum die bestaat, geschreven als JJJJ-MM-DD",
                "a date that exists, written as YYYY-MM-DD");
    }

    @Override
    @Nullable
    LocalDate known(Characters characters, Reading in) {
        if (characters.length() != LENGTH || characters.at(4) != '-' || characters.at(7) != '-') {
            return null;
        }
        int year = 100 * twoDigits(characters, 0) + twoDigits(characters, 2);
        int month = twoDigits(characters, 5);
        int day = twoDigits(characters, 8);
        return year < 0 || month < 0 || day < 0 ? null : in.dates().of(year, month, day);
    }

    /** The number that two digits write; far below zero when they are none. */
    private static int twoDigits(Characters characters, int at) {
        int tens = characters.at(at) - '0';
        int ones = characters.at(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? NO_NUMBER : 10 * tens + ones;
    }

    @Override
    LocalDate parse(String text) {
        if (text.length() == LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-') {
            LocalDate date = day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            if (date != null) {
                return date;
            }
        }
        throw InvalidValueException.withoutValue("date", "is no date");
    }

    /** This day of the years 1 to 9999; null when it does not exist. */
    static @Nullable LocalDate day(int year, int month, int day) {
        return year >= 1
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && day <= YearMonth.of(year, month).lengthOfMonth()
                ? LocalDate.of(year, month, day)
                : null;
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
