// SPDX-License-Identifier: EUPL-1.2
/** Reads and writes the JSON format with Jackson 3. */
@NullMarked
package io.github.beraad.jackson3;

import org.jspecify.annotations.NullMarked;
