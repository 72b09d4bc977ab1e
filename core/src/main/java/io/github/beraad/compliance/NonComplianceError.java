// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.text.Language;
import java.util.List;

/**
 * Thrown where a test asks for a register that conforms and it does not. An {@link AssertionError}, so that every test
 * framework counts it as a failure and not as a mishap.
 */
public final class NonComplianceError extends AssertionError {

    private static final long serialVersionUID = 1L;

    /** What was found; not part of any serialised form. */
    private final transient List<Finding> findings;

    NonComplianceError(List<Finding> findings, List<RuleFailure> failures) {
        super(message(findings, failures));
        this.findings = List.copyOf(findings);
    }

    private static String message(List<Finding> findings, List<RuleFailure> failures) {
        StringBuilder message = new StringBuilder();
        for (Finding finding : findings) {
            message.append(message.length() == 0 ? "" : "\n")
                    .append(finding.severity().code())
                    .append(' ')
                    .append(finding.rule())
                    .append(" (")
                    .append(finding.subject())
                    .append(", ")
                    .append(finding.pointer())
                    .append("): ")
                    .append(finding.message(Language.ENGLISH));
        }
        for (RuleFailure failure : failures) {
            message.append(message.length() == 0 ? "" : "\n")
                    .append("failed ")
                    .append(failure.rule())
                    .append(": ")
                    .append(failure.exception());
        }
        return message.toString();
    }

    /**
     * What was found.
     *
     * @return the findings that stand in the way
     */
    public List<Finding> findings() {
        return findings;
    }
}
