// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

/**
 * The check on nine digits that RSIN and BSN share: the digits times 9, 8, 7, 6, 5, 4, 3, 2 and -1 add up to a
 * multiple of eleven. Nine zeros, which would, are refused.
 *
 * <p>A wrong digit never passes, but about one in eleven arbitrary numbers does: passing proves nothing.
 */
public final class Elfproef {

    private static final int DIGITS = 9;

    private Elfproef() {}

    /**
     * Says whether nine digits pass.
     *
     * @param digits the digits, without anything between them
     * @return whether these are nine digits that pass; false for any other text
     */
    public static boolean passes(CharSequence digits) {
        return digits.length() == DIGITS && passesAsNumber(digits);
    }

    /**
     * Says whether nine digits pass, or eight that had a zero in front which was left out.
     *
     * @param digits the digits, without anything between them
     * @return whether these are eight or nine digits that pass; false for any other text
     */
    public static boolean passesPadded(CharSequence digits) {
        return (digits.length() == DIGITS || digits.length() == DIGITS - 1) && passesAsNumber(digits);
    }

    /**
     * Says whether a number, written as nine digits with zeros in front, passes.
     *
     * @param number the number
     * @return whether it has at most nine digits, which pass; false for zero and below
     */
    public static boolean passes(int number) {
        if (number <= 0) {
            return false;
        }
        int rest = number / 10;
        int sum = -(number % 10);
        for (int weight = 2; weight <= DIGITS; weight++) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return rest == 0 && sum % 11 == 0;
    }

    private static boolean passesAsNumber(CharSequence digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (!Characters.isDigit(c)) {
                return false;
            }
            number = 10 * number + (c - '0');
        }
        return passes(number);
    }
}
