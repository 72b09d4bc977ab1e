// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * The span over which meetings are counted.
 */
public enum MeetingsPer implements Term {
    /** From 1 January to 31 December. */
    CALENDAR_YEAR("calendar-year"),
    /** The twelve months up to the date. */
    ROLLING_12_MONTHS("rolling-12-months");

    private final String code;

    MeetingsPer(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "meetings-per";
    }

    /**
     * Finds the meetings per with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static MeetingsPer of(String code) {
        return Terms.of(values(), code);
    }
}
