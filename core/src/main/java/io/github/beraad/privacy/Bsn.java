// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import static io.github.beraad.privacy.Characters.NOWHERE;

import io.github.beraad.identifier.Elfproef;
import org.jspecify.annotations.Nullable;

/**
 * Nine digits that pass the elfproef, in one piece or grouped 3-3-3 or 4-2-3 by one space or dot each. Right behind
 * its label a number may also lack its leading zero: eight digits in one piece, or grouped 2-3-3 or 3-2-3. The match
 * is the number, without its label.
 *
 * <p>"Right behind" leaves room for up to five characters that are neither letters nor digits, and for words such as
 * "nummer" or "is". Behind a word that begins with KvK, RSIN, zaak, dossier or kenmerk the number is a reference, also
 * if a year or another short part of that reference stands in between, as in "zaak 2026-123456782".
 */
final class Bsn {

    private static final int GAP = 5;
    private static final int WORDS = 3;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_PART = 8;

    private static final String[] LABELS = {"bsn", "bsnnummer", "bsnnr", "burgerservicenummer", "sofinummer"};

    private static final String[] REFERENCES = {"kvk", "rsin", "zaak", "dossier", "kenmerk"};

    private static final String[] FILLERS = {"nummer", "nummers", "nr", "nrs", "no", "number", "is", "id", "code"};

    private enum Context {
        LABEL,
        REFERENCE,
        NONE
    }

    private Bsn() {}

    static @Nullable Claim next(CharSequence text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (!Characters.isDigit(text.charAt(i)) || (i > from && Characters.isDigit(text.charAt(i - 1)))) {
                continue;
            }
            Claim claim = at(text, i, from, limit);
            if (claim != null) {
                return claim;
            }
        }
        return null;
    }

    private static @Nullable Claim at(CharSequence text, int start, int from, int limit) {
        int end = nine(text, start, limit);
        boolean padded = end == NOWHERE;
        if (padded) {
            end = eight(text, start, limit);
        }
        if (end == NOWHERE
                || !Characters.isFreeAfter(text, end, limit)
                || !Elfproef.passes(Characters.number(text, start, end))) {
            return null;
        }
        return switch (context(text, start, from)) {
            case LABEL -> Claim.of(PrivacyForm.LABELLED_BSN, start, end);
            case REFERENCE -> null;
            case NONE -> {
                boolean possible = !padded && Characters.isFreeBefore(text, start, from);
                yield possible ? Claim.of(PrivacyForm.POSSIBLE_BSN, start, end) : null;
            }
        };
    }

    private static int nine(CharSequence text, int start, int limit) {
        return switch (Characters.digits(text, start, limit, 10)) {
            case 9 -> start + 9;
            case 4 -> grouped(text, start, limit, 4, 2);
            case 3 -> grouped(text, start, limit, 3, 3);
            default -> NOWHERE;
        };
    }

    private static int eight(CharSequence text, int start, int limit) {
        return switch (Characters.digits(text, start, limit, 10)) {
            case 8 -> start + 8;
            case 3 -> grouped(text, start, limit, 3, 2);
            case 2 -> grouped(text, start, limit, 2, 3);
            default -> NOWHERE;
        };
    }

    /** The end of three groups, of which the last has three digits. */
    private static int grouped(CharSequence text, int start, int limit, int first, int second) {
        int middle = start + first + 1;
        int last = middle + second + 1;
        boolean read = isSeparator(text, middle - 1, limit)
                && Characters.digits(text, middle, limit, second + 1) == second
                && isSeparator(text, last - 1, limit)
                && Characters.digits(text, last, limit, 4) == 3;
        return read ? last + 3 : NOWHERE;
    }

    private static boolean isSeparator(CharSequence text, int index, int limit) {
        return Characters.isSpaceAt(text, index, limit) || (index < limit && text.charAt(index) == '.');
    }

    private static Context context(CharSequence text, int number, int from) {
        int end = number;
        boolean numbered = false;
        for (int words = 0; words <= WORDS; words++) {
            int wordEnd = behindWord(text, end, from);
            int start = wordStart(text, wordEnd, from);
            if (start == wordEnd || !Characters.isFreeBefore(text, start, from)) {
                return Context.NONE;
            }
            if (isReference(text, start, wordEnd)) {
                return Context.REFERENCE;
            }
            if (!numbered && Characters.isOneOf(text, start, wordEnd, LABELS)) {
                return Context.LABEL;
            }
            if (isPart(text, start, wordEnd, end)) {
                numbered = true;
            } else if (!Characters.isOneOf(text, start, wordEnd, FILLERS)) {
                return Context.NONE;
            }
            end = start;
        }
        return Context.NONE;
    }

    /** The end of the word in front, if no more stands in between than there is room for. */
    private static int behindWord(CharSequence text, int end, int from) {
        int i = end;
        for (int gap = 0; gap < GAP && i > from && Characters.isFreeBefore(text, i, from); gap++) {
            i -= Character.charCount(Character.codePointBefore(text, i));
        }
        return i;
    }

    private static int wordStart(CharSequence text, int end, int from) {
        int i = end;
        while (i > from && end - i < LONGEST_WORD) {
            char c = text.charAt(i - 1);
            if (!Characters.isLetter(c) && !Characters.isDigit(c)) {
                break;
            }
            i--;
        }
        return i;
    }

    private static boolean isReference(CharSequence text, int start, int end) {
        for (String word : REFERENCES) {
            if (Characters.startsWith(text, start, end, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is a part of a reference, with digits in it, that is joined to what follows. */
    private static boolean isPart(CharSequence text, int start, int end, int following) {
        return end - start <= LONGEST_PART
                && following - end == 1
                && "-/._".indexOf(text.charAt(end)) >= 0
                && Characters.digitsWithin(text, start, end) > 0;
    }
}
