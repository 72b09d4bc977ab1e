// SPDX-License-Identifier: EUPL-1.2
/** The library put to the conformance cases, and the runner put to the test. */
@NullMarked
package io.github.beraad.conformance;

import org.jspecify.annotations.NullMarked;
