// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.JsonProblem.Kind;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A whole number of 1 or more, or of 0 or more. */
final class CountLeaf extends Form<Integer> {

    static final CountLeaf COUNT = new CountLeaf(1);

    static final CountLeaf FROM_ZERO = new CountLeaf(0);

    private final int least;
    private final Words expected;

    private CountLeaf(int least) {
        this.least = least;
        this.expected = new Words(
                "een heel getal van " + least + " tot 2147483647", "a whole number from " + least + " to 2147483647");
    }

    @Override
    @Nullable
    Integer read(Reading in) throws IOException {
        if (in.token() != Token.WHOLE_NUMBER) {
            in.wrongType(expected);
            return null;
        }
        String digits = in.number();
        if (digits == null) {
            return null;
        }
        // no number in JSON begins with zeros, so ten digits hold all that an int does
        long number = digits.startsWith("-") || digits.length() > 10 ? -1 : Long.parseLong(digits);
        if (number < least || number > Integer.MAX_VALUE) {
            in.impossible(Kind.IMPOSSIBLE_VALUE, digits, expected, Words.NONE, in.position());
            return null;
        }
        return (int) number;
    }

    @Override
    void write(Integer number, Output out) throws IOException {
        out.number(Integer.toString(number));
    }
}
