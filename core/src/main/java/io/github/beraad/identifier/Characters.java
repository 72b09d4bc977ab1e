// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.identifier;

/** Identifiers are made of ASCII; digits and letters of other scripts are no part of them. */
final class Characters {

    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isDigitOrLetter(char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    static boolean areDigits(CharSequence text, int from, int until) {
        for (int i = from; i < until; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
