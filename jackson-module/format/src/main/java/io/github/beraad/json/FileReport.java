// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import io.github.beraad.compliance.ComplianceReport;
import java.util.Objects;

/**
 * A report that tells which file it is about, as a command gives it for each of several files.
 *
 * @param file the file, as the call named it
 * @param report the report
 */
public record FileReport(String file, ComplianceReport report) {

    /**
     * Makes a report that tells which file it is about.
     *
     * @param file the file
     * @param report the report
     */
    public FileReport {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(report, "report");
    }
}
