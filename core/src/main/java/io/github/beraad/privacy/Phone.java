// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import static io.github.beraad.privacy.Characters.NOWHERE;

import org.jspecify.annotations.Nullable;

/**
 * A Dutch telephone number: {@code 0}, {@code +31} or {@code 0031}, then nine digits that do not begin with 0, with at
 * most one space or hyphen between digits. A number that begins with 0800 or 0900 has four or seven digits behind
 * that; the number of a municipality is 14, a space or hyphen, and an area code. These are numbers of organisations.
 *
 * <p>A date such as 05-11-2026 begins no telephone number, although a time behind it would make it look like one.
 */
final class Phone {

    private static final int SUBSCRIBER = 9;

    private Phone() {}

    static @Nullable Claim next(CharSequence text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if ((c == '0' || c == '+' || c == '1') && Characters.isFreeBefore(text, i, from)) {
                Claim claim = c == '1' ? municipality(text, i, limit) : number(text, i, from, limit);
                if (claim != null) {
                    return claim;
                }
            }
        }
        return null;
    }

    private static @Nullable Claim municipality(CharSequence text, int start, int limit) {
        if (!Characters.startsWith(text, start, limit, "14")
                || !Characters.isSpaceOrHyphenAt(text, start + 2, limit)
                || !Characters.startsWith(text, start + 3, limit, "0")) {
            return null;
        }
        int area = Characters.digits(text, start + 4, limit, 4);
        int end = start + 4 + area;
        if (area < 2 || area > 3 || text.charAt(start + 4) == '0' || !Characters.isFreeAfter(text, end, limit)) {
            return null;
        }
        return new Claim(start, end, PrivacyForm.PHONE, true);
    }

    private static @Nullable Claim number(CharSequence text, int start, int from, int limit) {
        if (Characters.startsWith(text, start, limit, "+31")) {
            return behind(text, start, start + 3, limit);
        }
        if (Characters.startsWith(text, start, limit, "0031")) {
            return behind(text, start, start + 4, limit);
        }
        return text.charAt(start) == '0' && !isInDate(text, start, from, limit)
                ? behind(text, start, start + 1, limit)
                : null;
    }

    private static @Nullable Claim behind(CharSequence text, int start, int prefixEnd, int limit) {
        int first = Characters.isSpaceOrHyphenAt(text, prefixEnd, limit) ? prefixEnd + 1 : prefixEnd;
        boolean service =
                Characters.startsWith(text, first, limit, "800") || Characters.startsWith(text, first, limit, "900");
        int end = service ? end(text, first, limit, 3 + 7) : NOWHERE;
        if (end == NOWHERE) {
            end = end(text, first, limit, SUBSCRIBER);
        }
        if (end == NOWHERE && service) {
            end = end(text, first, limit, 3 + 4);
        }
        return end == NOWHERE ? null : new Claim(start, end, PrivacyForm.PHONE, service);
    }

    private static int end(CharSequence text, int first, int limit, int digits) {
        if (Characters.startsWith(text, first, limit, "0")) {
            return NOWHERE;
        }
        int i = first;
        for (int count = 0; count < digits; count++) {
            if (count > 0 && Characters.isSpaceOrHyphenAt(text, i, limit)) {
                i++;
            }
            if (!Characters.isDigitAt(text, i, limit)) {
                return NOWHERE;
            }
            i++;
        }
        return Characters.isFreeAfter(text, i, limit) ? i : NOWHERE;
    }

    /** Whether the day or the month of a date begins here. */
    private static boolean isInDate(CharSequence text, int start, int from, int limit) {
        if (Characters.digits(text, start, limit, 3) != 2 || !Characters.startsWith(text, start + 2, limit, "-")) {
            return false;
        }
        boolean month = start - 2 >= from
                && Characters.isDigit(text.charAt(start - 2))
                && Characters.startsWith(text, start - 1, start, "-");
        if (month && isYear(text, start + 3, limit)) {
            return true;
        }
        return Characters.digits(text, start + 3, limit, 3) == 2
                && Characters.number(text, start + 3, start + 5) <= 12
                && Characters.startsWith(text, start + 5, limit, "-")
                && isYear(text, start + 6, limit);
    }

    private static boolean isYear(CharSequence text, int start, int limit) {
        return Characters.digits(text, start, limit, 5) == 4
                && (Characters.startsWith(text, start, limit, "19") || Characters.startsWith(text, start, limit, "20"));
    }
}
