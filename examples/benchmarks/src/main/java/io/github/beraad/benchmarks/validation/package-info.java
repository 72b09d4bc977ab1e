// SPDX-License-Identifier: EUPL-1.2
/**
 * Checking one partnership with 12 members and 8 meetings against 12 rules: the library, a program written by hand, and
 * what a user would take instead. All of them find the same.
 */
@NullMarked
package io.github.beraad.benchmarks.validation;

import org.jspecify.annotations.NullMarked;
