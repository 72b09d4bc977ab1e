// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * What an agenda item is about.
 */
public enum AgendaItemType implements Term {
    /** A dilemma. */
    DILEMMA("dilemma"),
    /** Current knowledge and developments (CCV-LIP-3). */
    KNOWLEDGE("knowledge"),
    /** An approach, new or existing (CCV-LIP-4, CCV-LIP-5). */
    APPROACH("approach"),
    /** A signal or insight. */
    SIGNAL("signal"),
    /** Anything else. */
    OTHER("other");

    private final String code;

    AgendaItemType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "agenda-item-type";
    }

    /**
     * Finds the agenda item type with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static AgendaItemType of(String code) {
        return Terms.of(values(), code);
    }
}
