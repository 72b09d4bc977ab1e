// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import java.util.List;
import java.util.Objects;

/**
 * A report, held against a {@link Baseline}.
 *
 * @param report the report
 * @param fresh the findings that were not accepted, in the order of the document
 * @param accepted those that were
 * @param disappeared what was accepted and is no longer found
 * @param baseline what is accepted from now on: the baseline without what has disappeared
 */
public record BaselineResult(
        ComplianceReport report,
        List<Finding> fresh,
        List<Finding> accepted,
        List<Baseline.Accepted> disappeared,
        Baseline baseline) {

    /**
     * Makes a result.
     *
     * @param report the report
     * @param fresh the findings that were not accepted
     * @param accepted those that were
     * @param disappeared what was accepted and is no longer found
     * @param baseline what is accepted from now on
     */
    public BaselineResult {
        Objects.requireNonNull(report, "report");
        fresh = List.copyOf(fresh);
        accepted = List.copyOf(accepted);
        disappeared = List.copyOf(disappeared);
        Objects.requireNonNull(baseline, "baseline");
    }

    /**
     * Whether nothing new was found at or above the threshold of the report, by rules that all finished their work.
     *
     * @return true when the register conforms but for what was accepted
     */
    public boolean conforms() {
        return report.failures().isEmpty() && inTheWay().isEmpty();
    }

    /**
     * Ends a test in failure when something new stands in the way.
     *
     * @return this result
     * @throws NonComplianceError if there is a new finding at or above the threshold of the report, or a custom rule
     *     failed; it holds those findings
     */
    public BaselineResult orThrow() {
        if (!conforms()) {
            throw new NonComplianceError(inTheWay(), report.failures());
        }
        return this;
    }

    private List<Finding> inTheWay() {
        return ComplianceReport.atOrAbove(report.threshold(), fresh);
    }
}
