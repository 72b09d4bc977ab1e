// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * The own state of a dilemma, derived from its history.
 */
public enum DilemmaState implements Term {
    /** Brought in, <i>ingebracht</i>. */
    SUBMITTED("submitted"),
    /** On the agenda, <i>geagendeerd</i>. */
    SCHEDULED("scheduled"),
    /** Under discussion, <i>in bespreking</i>. */
    UNDER_DISCUSSION("under-discussion"),
    /** Resolved, <i>opgelost</i>. */
    RESOLVED("resolved"),
    /** The solution was spread, <i>uitgedragen</i>. */
    DISSEMINATED("disseminated"),
    /** Declared unresolved, <i>niet opgelost</i>. */
    UNRESOLVED("unresolved"),
    /** Shared upward, <i>gedeeld</i>. */
    ESCALATED("escalated"),
    /** On hold, <i>aangehouden</i>. */
    ON_HOLD("on-hold"),
    /** Withdrawn, <i>ingetrokken</i>. */
    WITHDRAWN("withdrawn"),
    /** Closed, <i>afgesloten</i>. */
    CLOSED("closed");

    private final String code;

    DilemmaState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "dilemma-state";
    }

    /**
     * Finds the dilemma state with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static DilemmaState of(String code) {
        return Terms.of(values(), code);
    }
}
