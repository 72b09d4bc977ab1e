// SPDX-License-Identifier: EUPL-1.2
/**
 * The runner of the conformance cases: for any program that reads a register and prints a report.
 */
@NullMarked
package io.github.beraad.conformance;

import org.jspecify.annotations.NullMarked;
