// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.index.RegisterIndex;

/**
 * A register that was checked.
 *
 * @param file the file as it was named in the call
 * @param index the register, with its elements by id
 * @param report what the check found
 * @param today whether it was checked as of today
 */
record CheckedRegister(String file, RegisterIndex index, ComplianceReport report, boolean today) {}
