// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import static io.github.beraad.privacy.Characters.NOWHERE;

import org.jspecify.annotations.Nullable;

/**
 * Two letters, two digits, then letters and digits, in one piece or in groups of four with a space between, that
 * leave 1 when divided by 97. The shortest account number in use has fifteen positions, the longest possible one 34.
 * Of several groups that could be the last, the furthest is taken.
 */
final class Iban {

    private static final int HEAD = 4;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 34;

    private Iban() {}

    static @Nullable Claim next(CharSequence text, int from, int limit) {
        for (int i = from; i + SHORTEST <= limit; i++) {
            if (Characters.isLetter(text.charAt(i))
                    && Characters.isLetter(text.charAt(i + 1))
                    && Characters.isDigit(text.charAt(i + 2))
                    && Characters.isDigit(text.charAt(i + 3))
                    && Characters.isFreeBefore(text, i, from)) {
                int end = Characters.isSpace(text.charAt(i + HEAD)) ? grouped(text, i, limit) : plain(text, i, limit);
                if (end != NOWHERE) {
                    return Claim.of(PrivacyForm.IBAN, i, end);
                }
            }
        }
        return null;
    }

    private static int plain(CharSequence text, int start, int limit) {
        int length = HEAD + part(text, start + HEAD, limit, LONGEST - HEAD);
        int end = start + length;
        return length >= SHORTEST
                        && Characters.isFreeAfter(text, end, limit)
                        && isRight(text, start, remainder(text, start + HEAD, end, 0))
                ? end
                : NOWHERE;
    }

    private static int grouped(CharSequence text, int start, int limit) {
        int furthest = NOWHERE;
        int length = HEAD;
        int end = start + HEAD;
        int remainder = 0;
        while (Characters.isSpaceAt(text, end, limit)) {
            int group = part(text, end + 1, limit, 5);
            length += group;
            if (group == 0 || group > 4 || length > LONGEST) {
                break;
            }
            remainder = remainder(text, end + 1, end + 1 + group, remainder);
            end += 1 + group;
            if (!Characters.isFreeAfter(text, end, limit)) {
                break;
            }
            if (length >= SHORTEST && isRight(text, start, remainder)) {
                furthest = end;
            }
            if (group < 4) {
                break;
            }
        }
        return furthest;
    }

    private static int part(CharSequence text, int index, int limit, int most) {
        int count = 0;
        while (count < most && index + count < limit && isPosition(text.charAt(index + count))) {
            count++;
        }
        return count;
    }

    private static boolean isPosition(char c) {
        return Characters.isDigit(c) || Characters.isLetter(c);
    }

    /** The check counts the first four positions as if they were the last. */
    private static boolean isRight(CharSequence text, int start, int remainder) {
        return remainder(text, start, start + HEAD, remainder) == 1;
    }

    private static int remainder(CharSequence text, int start, int end, int before) {
        int remainder = before;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int value = Character.digit(c, Character.MAX_RADIX);
            remainder = ((value < 10 ? 10 : 100) * remainder + value) % 97;
        }
        return remainder;
    }
}
