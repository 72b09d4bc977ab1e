// SPDX-License-Identifier: EUPL-1.2
/** From {@code main} to the first report in a JVM that was just started: what a command or a function costs. */
@NullMarked
package io.github.beraad.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
