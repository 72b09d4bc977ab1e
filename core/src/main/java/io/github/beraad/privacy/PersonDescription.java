// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

import static io.github.beraad.privacy.Characters.NOWHERE;

import org.jspecify.annotations.Nullable;

/**
 * One person described by sex and age, in Dutch or English: "jongen van 15", "meisje (14)", "girl aged 14", "man, 30
 * jaar", "15-jarige jongen", "15-year-old boy". The word stands in the singular. An age is a number of one to three
 * digits up to 120 that is not the whole part of a decimal or of a time. Without "van", "of", "aged" or brackets a word
 * for years has to follow, because "meisje 2" numbers and does not describe.
 */
final class PersonDescription {

    private static final int OLDEST = 120;
    private static final int LONGEST_WORD = 10;

    private static final String[] DUTCH = {
        "jongen", "jongetje", "jongeman", "meisje", "meid", "man", "vrouw", "dame", "zoon", "dochter"
    };

    private static final String[] ENGLISH = {"boy", "girl", "man", "woman", "lady", "male", "female", "son", "daughter"
    };

    private static final String[] YEARS = {"jaar", "jr", "year", "years", "yr", "yrs"};

    private static final String[] OLD = {"oud", "oude", "old"};

    private static final String[] AGED = {"jarig", "jarige"};

    private PersonDescription() {}

    static @Nullable Claim next(CharSequence text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            boolean digit = Characters.isDigit(c);
            if ((digit || Characters.isLetter(c)) && Characters.isFreeBefore(text, i, from)) {
                int end = digit ? ageFirst(text, i, limit) : personFirst(text, i, limit);
                if (end != NOWHERE) {
                    return Claim.of(PrivacyForm.PERSON_DESCRIPTION, i, end);
                }
            }
        }
        return null;
    }

    private static int personFirst(CharSequence text, int start, int limit) {
        int word = start + Characters.letters(text, start, limit, LONGEST_WORD);
        boolean dutch = Characters.isOneOf(text, start, word, DUTCH);
        boolean english = Characters.isOneOf(text, start, word, ENGLISH);
        if (!dutch && !english) {
            return NOWHERE;
        }
        boolean comma = Characters.startsWith(text, word, limit, ",");
        int behind = comma ? word + 1 : word;
        int next = Characters.isSpaceAt(text, behind, limit) ? behind + 1 : behind;
        if (Characters.startsWith(text, next, limit, "(")) {
            return inBrackets(text, next + 1, limit);
        }
        if (next == behind) {
            return NOWHERE;
        }
        int age = dutch ? behindWord(text, next, limit, "van") : NOWHERE;
        if (age == NOWHERE && english) {
            age = behindWord(text, next, limit, "of");
        }
        if (age == NOWHERE && english) {
            age = behindWord(text, next, limit, "aged");
        }
        return age != NOWHERE ? withOptionalYears(text, age, limit) : withYears(text, next, limit);
    }

    private static int behindWord(CharSequence text, int start, int limit, String word) {
        int end = start + word.length();
        return Characters.startsWith(text, start, limit, word) && Characters.isSpaceAt(text, end, limit)
                ? end + 1
                : NOWHERE;
    }

    private static int inBrackets(CharSequence text, int start, int limit) {
        int years = withYears(text, start, limit);
        int end = years != NOWHERE ? years : age(text, start, limit);
        if (end == NOWHERE) {
            return NOWHERE;
        }
        if (Characters.startsWith(text, end, limit, ")")) {
            return end + 1;
        }
        boolean listed = Characters.startsWith(text, end, limit, ",") || Characters.startsWith(text, end, limit, ";");
        return years != NOWHERE || (listed && !goesOn(text, end, limit)) ? end : NOWHERE;
    }

    private static int withOptionalYears(CharSequence text, int start, int limit) {
        int years = withYears(text, start, limit);
        if (years != NOWHERE) {
            return years;
        }
        int end = age(text, start, limit);
        return end != NOWHERE && Characters.isFreeAfter(text, end, limit) && !goesOn(text, end, limit) ? end : NOWHERE;
    }

    private static int withYears(CharSequence text, int start, int limit) {
        int ageEnd = age(text, start, limit);
        int years = ageEnd == NOWHERE ? NOWHERE : joined(text, ageEnd, limit, YEARS);
        if (years == NOWHERE) {
            return NOWHERE;
        }
        int old = joined(text, years, limit, OLD);
        return old != NOWHERE ? old : years;
    }

    private static int ageFirst(CharSequence text, int start, int limit) {
        int ageEnd = age(text, start, limit);
        if (ageEnd == NOWHERE) {
            return NOWHERE;
        }
        int aged = joined(text, ageEnd, limit, AGED);
        if (aged == NOWHERE) {
            int years = joined(text, ageEnd, limit, YEARS);
            aged = years == NOWHERE ? NOWHERE : joined(text, years, limit, OLD);
        }
        if (aged == NOWHERE) {
            return NOWHERE;
        }
        int dutch = joined(text, aged, limit, DUTCH);
        return dutch != NOWHERE ? dutch : joined(text, aged, limit, ENGLISH);
    }

    private static int age(CharSequence text, int start, int limit) {
        int digits = Characters.digits(text, start, limit, 4);
        int end = start + digits;
        return digits >= 1 && digits <= 3 && Characters.number(text, start, end) <= OLDEST ? end : NOWHERE;
    }

    /** Whether the number goes on behind a point, a comma or a colon. */
    private static boolean goesOn(CharSequence text, int end, int limit) {
        return end < limit && ".,:".indexOf(text.charAt(end)) >= 0 && Characters.isDigitAt(text, end + 1, limit);
    }

    /** The end of one of these words, behind at most one space or hyphen. */
    private static int joined(CharSequence text, int index, int limit, String[] words) {
        int start = Characters.isSpaceOrHyphenAt(text, index, limit) ? index + 1 : index;
        int end = start + Characters.letters(text, start, limit, LONGEST_WORD);
        return Characters.isOneOf(text, start, end, words) && Characters.isFreeAfter(text, end, limit) ? end : NOWHERE;
    }
}
