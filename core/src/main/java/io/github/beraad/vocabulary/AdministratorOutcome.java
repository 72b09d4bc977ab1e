// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;

/**
 * What administrators may do with what was shared with them.
 */
public enum AdministratorOutcome implements Term {
    /** Put it on the political agenda (CCV-SB-6). */
    POLITICAL_AGENDA("political-agenda"),
    /** Take up their driving role in their own organisation (CCV-SB-7). */
    DRIVING_ROLE("driving-role");

    private final String code;

    AdministratorOutcome(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "administrator-outcome";
    }

    /**
     * Finds the administrator outcome with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static AdministratorOutcome of(String code) {
        return Terms.of(values(), code);
    }
}
