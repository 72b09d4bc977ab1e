// SPDX-License-Identifier: EUPL-1.2
/** The test suite of a municipality: what it holds its own register to. Made to be copied. */
@NullMarked
package io.github.beraad.municipality;

import org.jspecify.annotations.NullMarked;
