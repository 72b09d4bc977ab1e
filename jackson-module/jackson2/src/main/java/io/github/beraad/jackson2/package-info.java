// SPDX-License-Identifier: EUPL-1.2
/** Reads and writes the JSON format with Jackson 2. */
@NullMarked
package io.github.beraad.jackson2;

import org.jspecify.annotations.NullMarked;
