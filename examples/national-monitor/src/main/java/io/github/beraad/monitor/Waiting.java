// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

/** How long a dilemma has been in the state that it is in. */
enum Waiting {
    /** Up to a month. */
    UP_TO_30(0, 30),
    /** Up to a quarter. */
    UP_TO_90(31, 90),
    /** Up to half a year. */
    UP_TO_180(91, 180),
    /** Up to a year. */
    UP_TO_365(181, 365),
    /** More than a year. */
    LONGER(366, Integer.MAX_VALUE);

    private final int least;
    private final int most;

    Waiting(int least, int most) {
        this.least = least;
        this.most = most;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    /** The days in words that need no language, {@code 31-90}. */
    String days() {
        return this == LONGER ? "> " + (least - 1) : least + "-" + most;
    }
}
