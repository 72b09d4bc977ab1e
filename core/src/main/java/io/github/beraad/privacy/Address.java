// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import static io.github.beraad.privacy.Characters.NOWHERE;

import org.jspecify.annotations.Nullable;

/**
 * A Dutch postcode, that is four digits without a leading zero, optionally a space, and two capitals, then within three
 * characters a house number of one to five digits.
 */
final class Address {

    private static final int GAP = 3;

    private Address() {}

    static @Nullable Claim next(CharSequence text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c >= '1' && c <= '9' && Characters.isFreeBefore(text, i, from)) {
                int postcode = postcode(text, i, limit);
                int end = postcode == NOWHERE ? NOWHERE : houseNumber(text, postcode, limit);
                if (end != NOWHERE) {
                    return Claim.of(PrivacyForm.ADDRESS, i, end);
                }
            }
        }
        return null;
    }

    private static int postcode(CharSequence text, int start, int limit) {
        if (Characters.digits(text, start, limit, 5) != 4) {
            return NOWHERE;
        }
        int capitals = Characters.isSpaceAt(text, start + 4, limit) ? start + 5 : start + 4;
        int end = capitals + 2;
        boolean read = end < limit
                && Characters.isCapital(text.charAt(capitals))
                && Characters.isCapital(text.charAt(capitals + 1))
                && (Characters.isDigit(text.charAt(end)) || Characters.isFreeAfter(text, end, limit));
        return read ? end : NOWHERE;
    }

    private static int houseNumber(CharSequence text, int postcodeEnd, int limit) {
        int i = postcodeEnd;
        for (int gap = 0; gap <= GAP && i < limit; gap++) {
            int digits = Characters.digits(text, i, limit, 6);
            if (digits > 0) {
                return digits < 6 && Characters.isFreeAfter(text, i + digits, limit) ? i + digits : NOWHERE;
            }
            i = Characters.next(text, i);
        }
        return NOWHERE;
    }
}
