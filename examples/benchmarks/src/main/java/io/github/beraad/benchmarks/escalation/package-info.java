// SPDX-License-Identifier: EUPL-1.2
/**
 * Deciding which step comes next for a dilemma, from its history and the index: the library, a switch written by hand,
 * and what a user would take instead. All of them decide the same.
 */
@NullMarked
package io.github.beraad.benchmarks.escalation;

import org.jspecify.annotations.NullMarked;
