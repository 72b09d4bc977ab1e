// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * What a partnership shares upward, or has attested to be anonymous.
 */
public enum EscalationItem implements Term {
    /** Dilemmas (CCV-SB-4). */
    DILEMMA("dilemma"),
    /** Signals (CCV-SB-5). */
    SIGNAL("signal"),
    /** Insights (CCV-SB-5). */
    INSIGHT("insight");

    private final String code;

    EscalationItem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "escalation-item";
    }

    /**
     * Finds the escalation item with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static EscalationItem of(String code) {
        return Terms.of(values(), code);
    }
}
