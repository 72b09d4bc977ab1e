// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.privacy;

/**
 * Reads a text character by character. Digits and letters of a pattern are ASCII; what a match may not touch is a
 * letter or digit of any script.
 */
final class Characters {

    /** The place of what does not stand in the text. */
    static final int NOWHERE = -1;

    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isLetter(char c) {
        return isCapital(c) || (c >= 'a' && c <= 'z');
    }

    /** Also the spaces that word processors put where a line must not break. */
    static boolean isSpace(char c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isSpaceOrHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || isSpace(c);
    }

    static boolean isDigitAt(CharSequence text, int index, int limit) {
        return index < limit && isDigit(text.charAt(index));
    }

    static boolean isSpaceAt(CharSequence text, int index, int limit) {
        return index < limit && isSpace(text.charAt(index));
    }

    static boolean isSpaceOrHyphenAt(CharSequence text, int index, int limit) {
        return index < limit && isSpaceOrHyphen(text.charAt(index));
    }

    /** Whether what begins here does not touch a letter or digit in front. */
    static boolean isFreeBefore(CharSequence text, int index, int from) {
        return index <= from || !Character.isLetterOrDigit(Character.codePointBefore(text, index));
    }

    /** Whether what ends here does not touch a letter or digit behind it. */
    static boolean isFreeAfter(CharSequence text, int index, int limit) {
        return index >= limit || !Character.isLetterOrDigit(Character.codePointAt(text, index));
    }

    /** The index behind the code point that begins here. */
    static int next(CharSequence text, int index) {
        return index + Character.charCount(Character.codePointAt(text, index));
    }

    /** How many digits follow each other from here, counted up to the most that matter. */
    static int digits(CharSequence text, int index, int limit, int most) {
        int count = 0;
        while (count < most && isDigitAt(text, index + count, limit)) {
            count++;
        }
        return count;
    }

    /** How many letters follow each other from here, counted up to the most that matter. */
    static int letters(CharSequence text, int index, int limit, int most) {
        int count = 0;
        while (count < most && index + count < limit && isLetter(text.charAt(index + count))) {
            count++;
        }
        return count;
    }

    /** How many digits there are, whatever stands between them. */
    static int digitsWithin(CharSequence text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if (isDigit(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    /** The number that the digits make, whatever stands between them. */
    static int number(CharSequence text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                number = 10 * number + (c - '0');
            }
        }
        return number;
    }

    /** Whether the text has this word, written in lower case, here; capitals make no difference. */
    static boolean startsWith(CharSequence text, int start, int end, String word) {
        if (end - start < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = text.charAt(start + i);
            if ((isCapital(c) ? c + ('a' - 'A') : c) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean equals(CharSequence text, int start, int end, String word) {
        return end - start == word.length() && startsWith(text, start, end, word);
    }

    static boolean isOneOf(CharSequence text, int start, int end, String[] words) {
        for (String word : words) {
            if (equals(text, start, end, word)) {
                return true;
            }
        }
        return false;
    }
}
