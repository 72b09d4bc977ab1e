// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.text.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Values of options, from the words that people give. */
final class Arguments {

    private static final int ISO_LENGTH = "2026-11-23".length();

    private Arguments() {}

    static LocalDate date(String text) {
        return iso(text).orElseThrow(() -> new IllegalArgumentException("on: a date is expected"));
    }

    private static Optional<LocalDate> iso(String text) {
        if (text.length() != ISO_LENGTH) {
            return Optional.empty();
        }
        try {
            // a register knows no year 0, which Java does
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() > 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The date that somebody means who writes the day first, as in {@code 23-11-2026}. */
    static Optional<LocalDate> dayFirst(String text) {
        String[] parts = text.split("[-./]", -1);
        if (parts.length != 3 || parts[0].length() > 2 || parts[1].length() > 2 || parts[2].length() != 4) {
            return Optional.empty();
        }
        return iso(parts[2] + "-" + twoDigits(parts[1]) + "-" + twoDigits(parts[0]));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    static Language language(String tag) {
        if (!Session.isSpoken(tag)) {
            throw new IllegalArgumentException("lang: nl or en is expected");
        }
        return new Language(tag);
    }
}
