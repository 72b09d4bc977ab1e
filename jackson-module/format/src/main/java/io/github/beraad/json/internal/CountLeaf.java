// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.JsonProblem.Kind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A whole number of 1 or more. */
final class CountLeaf extends Form<Integer> {

    static final CountLeaf COUNT = new CountLeaf();

    private static final Words EXPECTED =
            new Words("een heel getal van 1 tot 2147483647", "a whole number from 1 to 2147483647");

    private CountLeaf() {}

    @Override
    @Nullable
    Integer read(Reading in) throws IOException {
        if (in.token() != Token.WHOLE_NUMBER) {
            in.wrongType(EXPECTED);
            return null;
        }
        String digits = in.number();
        if (digits == null) {
            return null;
        }
        // no number in JSON begins with zeros, so ten digits hold all that an int does
        long number = digits.startsWith("-") || digits.length() > 10 ? 0 : Long.parseLong(digits);
        if (number < 1 || number > Integer.MAX_VALUE) {
            in.impossible(Kind.IMPOSSIBLE_VALUE, digits, EXPECTED, Words.NONE, in.position());
            return null;
        }
        return (int) number;
    }

    @Override
    void write(Integer number, Output out) throws IOException {
        out.number(Integer.toString(number));
    }
}
