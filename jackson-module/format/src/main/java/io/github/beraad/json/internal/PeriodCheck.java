// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.json.JsonProblem.Kind;
import java.time.LocalDate;

/** What holds between the two ends of a period. */
final class PeriodCheck {

    private PeriodCheck() {}

    static void check(Field<LocalDate> from, Field<LocalDate> until, Values values, Reading in) {
        LocalDate first = values.find(from);
        LocalDate end = values.find(until);
        if (first != null && end != null && !end.isAfter(first)) {
            in.enter(until.key);
            in.impossible(
                    Kind.IMPOSSIBLE_VALUE,
                    end.toString(),
                    new Words("een datum na " + first, "a date after " + first),
                    new Words("de periode eindigt niet na het begin", "the period does not end after it begins"),
                    values.valuePosition(until));
            in.leave();
        }
    }
}
