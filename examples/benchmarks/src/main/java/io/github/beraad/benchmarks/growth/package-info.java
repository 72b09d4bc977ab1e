// SPDX-License-Identifier: EUPL-1.2
/** What checking costs as registers grow, for each dilemma. */
@NullMarked
package io.github.beraad.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
