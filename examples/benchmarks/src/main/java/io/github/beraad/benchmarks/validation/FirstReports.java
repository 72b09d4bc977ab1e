// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.validation;

import java.util.ArrayList;
import java.util.List;

/** The first and only report of a program that does without the library. */
public final class FirstReports {

    private FirstReports() {}

    /**
     * By the program written by hand.
     *
     * @param c what is checked
     * @return what was found
     */
    public static List<Found> handWritten(Case c) {
        List<Found> found = new ArrayList<>();
        HandWritten.check(c, new Sink() {
            @Override
            public void accept(Found one) {
                found.add(one);
            }
        });
        return found;
    }

    /**
     * By Hibernate Validator.
     *
     * @param c what is checked
     * @return what was found
     */
    public static List<Found> hibernateValidator(Case c) {
        return new HibernateValidation().found(c);
    }
}
