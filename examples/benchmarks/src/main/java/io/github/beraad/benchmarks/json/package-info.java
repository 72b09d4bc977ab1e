// SPDX-License-Identifier: EUPL-1.2
/** Reading and writing JSON, against plain databind on records of the same shape. */
@NullMarked
package io.github.beraad.benchmarks.json;

import org.jspecify.annotations.NullMarked;
