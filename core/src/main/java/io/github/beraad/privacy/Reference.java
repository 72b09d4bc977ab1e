// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import static io.github.beraad.privacy.Characters.NOWHERE;

import org.jspecify.annotations.Nullable;

/**
 * What is no free text: a {@code urn:nld:} reference, up to the first character that such a reference does not
 * usually have, and an OIN that is written in its three parts. (An OIN written in one cannot be read as anything else.)
 */
final class Reference {

    private static final String URN = "urn:nld:";
    private static final String URN_PUNCTUATION = "-._~:/%+=?#&*";

    private Reference() {}

    static @Nullable Claim next(CharSequence text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            int end = NOWHERE;
            if (c == 'u' || c == 'U') {
                end = urn(text, i, limit);
            } else if (c == '0') {
                end = oin(text, i, limit);
            }
            if (end != NOWHERE && Characters.isFreeBefore(text, i, from)) {
                return new Claim(i, end, null, false);
            }
        }
        return null;
    }

    private static int urn(CharSequence text, int start, int limit) {
        if (!Characters.startsWith(text, start, limit, URN)) {
            return NOWHERE;
        }
        int end = start + URN.length();
        while (end < limit
                && (URN_PUNCTUATION.indexOf(text.charAt(end)) >= 0 || !Characters.isFreeAfter(text, end, limit))) {
            end = Characters.next(text, end);
        }
        return end;
    }

    private static int oin(CharSequence text, int start, int limit) {
        boolean read = Characters.startsWith(text, start, limit, "000000")
                && Characters.digits(text, start, limit, 9) == 8
                && isSeparator(text, start + 8, limit)
                && Characters.digits(text, start + 9, limit, 10) == 9
                && isSeparator(text, start + 18, limit)
                && Characters.startsWith(text, start + 19, limit, "000")
                && Characters.isFreeAfter(text, start + 22, limit);
        return read ? start + 22 : NOWHERE;
    }

    private static boolean isSeparator(CharSequence text, int index, int limit) {
        return Characters.isSpaceOrHyphenAt(text, index, limit) || (index < limit && text.charAt(index) == '.');
    }
}
