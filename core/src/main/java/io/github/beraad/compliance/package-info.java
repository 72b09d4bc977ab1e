// SPDX-License-Identifier: EUPL-1.2
/**
 * Checking a register: the register rules, one check for every type of requirement, and the report with the outcome of
 * each requirement and all findings. {@link io.github.beraad.compliance.Compliance} is where to begin.
 */
@NullMarked
package io.github.beraad.compliance;

import org.jspecify.annotations.NullMarked;
