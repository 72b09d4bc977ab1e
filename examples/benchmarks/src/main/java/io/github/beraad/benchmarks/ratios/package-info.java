// SPDX-License-Identifier: EUPL-1.2
/** The benchmarks in ratios with their error: as a table, and as a gate that fails when one has grown. */
@NullMarked
package io.github.beraad.benchmarks.ratios;

import org.jspecify.annotations.NullMarked;
