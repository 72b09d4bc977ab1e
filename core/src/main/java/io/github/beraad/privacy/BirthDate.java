// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import static io.github.beraad.privacy.Characters.NOWHERE;

import org.jspecify.annotations.Nullable;

/**
 * A word for birth, optionally "op" or "on", then within five characters, whatever they are, a date: day, month and
 * year in figures, year first or last, or with the month's name in Dutch or English. The match runs from the word to
 * the end of the date. A day is at most 31 and a month at most 12; the calendar is not asked, because a mistyped date
 * tells as much.
 */
final class BirthDate {

    private static final int GAP = 5;

    private static final String[] WORDS = {"geb", "geboren", "geboortedatum", "born", "birth", "birthdate"};

    private static final String[] ORDINALS = {"e", "st", "nd", "rd", "th"};

    private static final String[] MONTHS = {
        "jan",
        "januari",
        "january",
        "feb",
        "februari",
        "february",
        "mrt",
        "maart",
        "mar",
        "march",
        "apr",
        "april",
        "mei",
        "may",
        "jun",
        "juni",
        "june",
        "jul",
        "juli",
        "july",
        "aug",
        "augustus",
        "august",
        "sep",
        "sept",
        "september",
        "okt",
        "oktober",
        "oct",
        "october",
        "nov",
        "november",
        "dec",
        "december"
    };

    private BirthDate() {}

    static @Nullable Claim next(CharSequence text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if ((c == 'g' || c == 'G' || c == 'b' || c == 'B') && Characters.isFreeBefore(text, i, from)) {
                int word = word(text, i, limit, WORDS, 14);
                int end = word != NOWHERE && isWhole(text, word, limit) ? behind(text, word, limit) : NOWHERE;
                if (end != NOWHERE) {
                    return Claim.of(PrivacyForm.BIRTH_DATE, i, end);
                }
            }
        }
        return null;
    }

    private static boolean isWhole(CharSequence text, int wordEnd, int limit) {
        return Characters.isDigitAt(text, wordEnd, limit) || Characters.isFreeAfter(text, wordEnd, limit);
    }

    private static int behind(CharSequence text, int wordEnd, int limit) {
        int i = Characters.startsWith(text, wordEnd, limit, ".") ? wordEnd + 1 : wordEnd;
        i = behindPreposition(text, i, limit);
        for (int gap = 0; gap <= GAP && i < limit; gap++) {
            if (Characters.isDigit(text.charAt(i)) && !Characters.isDigit(text.charAt(i - 1))) {
                int end = date(text, i, limit);
                if (end != NOWHERE) {
                    return end;
                }
            }
            i = Characters.next(text, i);
        }
        return NOWHERE;
    }

    private static int behindPreposition(CharSequence text, int start, int limit) {
        int i = start;
        for (int gap = 0; gap < GAP && i < limit && Characters.isFreeAfter(text, i, limit); gap++) {
            i = Characters.next(text, i);
        }
        boolean preposition =
                Characters.startsWith(text, i, limit, "op") || Characters.startsWith(text, i, limit, "on");
        return preposition && Characters.letters(text, i, limit, 3) == 2 ? i + 2 : start;
    }

    private static int date(CharSequence text, int start, int limit) {
        int digits = Characters.digits(text, start, limit, 5);
        int end = start + digits;
        if (digits == 4) {
            return yearFirst(text, end, limit);
        }
        if (digits > 2 || !isUpTo(text, start, end, 31)) {
            return NOWHERE;
        }
        int inFigures = dayFirst(text, end, limit);
        return inFigures != NOWHERE ? inFigures : named(text, end, limit);
    }

    private static int yearFirst(CharSequence text, int yearEnd, int limit) {
        boolean read = Characters.startsWith(text, yearEnd, limit, "-")
                && Characters.digits(text, yearEnd + 1, limit, 3) == 2
                && isUpTo(text, yearEnd + 1, yearEnd + 3, 12)
                && Characters.startsWith(text, yearEnd + 3, limit, "-")
                && Characters.digits(text, yearEnd + 4, limit, 3) == 2
                && isUpTo(text, yearEnd + 4, yearEnd + 6, 31)
                && Characters.isFreeAfter(text, yearEnd + 6, limit);
        return read ? yearEnd + 6 : NOWHERE;
    }

    private static int dayFirst(CharSequence text, int dayEnd, int limit) {
        if (dayEnd >= limit || "-/.".indexOf(text.charAt(dayEnd)) < 0) {
            return NOWHERE;
        }
        int digits = Characters.digits(text, dayEnd + 1, limit, 3);
        int end = dayEnd + 1 + digits;
        if (digits < 1 || digits > 2 || !isUpTo(text, dayEnd + 1, end, 12)) {
            return NOWHERE;
        }
        return end < limit && text.charAt(end) == text.charAt(dayEnd) ? year(text, end + 1, limit) : NOWHERE;
    }

    private static int named(CharSequence text, int dayEnd, int limit) {
        int ordinal = word(text, dayEnd, limit, ORDINALS, 3);
        int month = behindGap(text, ordinal == NOWHERE ? dayEnd : ordinal, limit);
        int monthEnd = month == NOWHERE ? NOWHERE : word(text, month, limit, MONTHS, 10);
        int year = monthEnd == NOWHERE ? NOWHERE : behindGap(text, monthEnd, limit);
        return year == NOWHERE ? NOWHERE : year(text, year, limit);
    }

    /** One or two characters, such as a full stop and a space. */
    private static int behindGap(CharSequence text, int start, int limit) {
        int i = start;
        for (int gap = 0; gap < 2 && i < limit && Characters.isFreeAfter(text, i, limit); gap++) {
            i = Characters.next(text, i);
        }
        return i == start ? NOWHERE : i;
    }

    private static int year(CharSequence text, int start, int limit) {
        return Characters.digits(text, start, limit, 5) == 4 && Characters.isFreeAfter(text, start + 4, limit)
                ? start + 4
                : NOWHERE;
    }

    private static boolean isUpTo(CharSequence text, int start, int end, int most) {
        int number = Characters.number(text, start, end);
        return number >= 1 && number <= most;
    }

    /** The end of the word that begins here, if it is one of these. */
    private static int word(CharSequence text, int start, int limit, String[] words, int most) {
        int end = start + Characters.letters(text, start, limit, most);
        return Characters.isOneOf(text, start, end, words) ? end : NOWHERE;
    }
}
