// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.compliance.Finding;
import java.util.List;

/** Says that a text was not recorded because it seems to hold personal data. It tells where, and never what. */
public final class PrivacyRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was found; not part of any serialised form. */
    private final transient List<Finding> findings;

    PrivacyRefusedException(List<Finding> findings) {
        super("a text seems to hold personal data");
        this.findings = List.copyOf(findings);
    }

    /**
     * What was found, at the severity {@code error} after the profile.
     *
     * @return at least one
     */
    public List<Finding> findings() {
        return findings;
    }
}
