// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * What a party works on: safety or care (CCV-LEG-2).
 */
public enum Domain implements Term {
    /** Safety, <i>veiligheid</i>. */
    SAFETY("safety"),
    /** Care, <i>zorg</i>. */
    CARE("care");

    private final String code;

    Domain(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "domain";
    }

    /**
     * Finds the domain with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static Domain of(String code) {
        return Terms.of(values(), code);
    }
}
