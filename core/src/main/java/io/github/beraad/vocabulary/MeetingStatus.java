// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * Whether a meeting took place.
 */
public enum MeetingStatus implements Term {
    /** Planned, <i>gepland</i>. */
    PLANNED("planned"),
    /** Held, <i>gehouden</i>. */
    HELD("held"),
    /** Cancelled, <i>geannuleerd</i>. */
    CANCELLED("cancelled");

    private final String code;

    MeetingStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "meeting-status";
    }

    /**
     * Finds the meeting status with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static MeetingStatus of(String code) {
        return Terms.of(values(), code);
    }
}
