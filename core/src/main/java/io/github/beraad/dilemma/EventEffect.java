// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.text.Term;

/** Whether an event in a history counts on a date, and if not, why not. */
public enum EventEffect implements Term {
    /** It counts. */
    COUNTED("counted"),
    /** It is dated after the date. */
    LATER("later"),
    /** An event up to the date corrects it. */
    CORRECTED("corrected"),
    /** It is dated after the day on which the register was drawn up. */
    IN_FUTURE("in-future"),
    /** The state before it does not allow it. */
    ILLEGAL("illegal");

    private final String code;

    EventEffect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "event-effect";
    }
}
