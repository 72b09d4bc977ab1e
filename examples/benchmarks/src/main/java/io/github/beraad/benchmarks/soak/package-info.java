// SPDX-License-Identifier: EUPL-1.2
/** Hours of random registers through everything the library does, to see that nothing differs and nothing leaks. */
@NullMarked
package io.github.beraad.benchmarks.soak;

import org.jspecify.annotations.NullMarked;
