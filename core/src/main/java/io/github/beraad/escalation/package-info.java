// SPDX-License-Identifier: EUPL-1.2
/**
 * What comes next: the next step of every dilemma, why, and whom it waits for. Everything here is a pure function of a
 * register and a date; nothing escalates by itself.
 */
@NullMarked
package io.github.beraad.escalation;

import org.jspecify.annotations.NullMarked;
