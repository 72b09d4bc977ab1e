// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * How far something is at a partnership that it was shared with.
 */
public enum SharingState implements Term {
    /** Shared, <i>gedeeld</i>. */
    SHARED("shared"),
    /** Received, <i>ontvangen</i>. */
    ACKNOWLEDGED("acknowledged"),
    /** Taken up, <i>opgepakt</i>. */
    TAKEN_UP("taken-up"),
    /** Done, <i>afgerond</i>. */
    DONE("done"),
    /** Given back with advice, <i>teruggegeven</i>. */
    RETURNED("returned");

    private final String code;

    SharingState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "sharing-state";
    }

    /**
     * Finds the sharing state with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static SharingState of(String code) {
        return Terms.of(values(), code);
    }
}
