// SPDX-License-Identifier: EUPL-1.2
/** Made-up registers of any size; the same seed gives the same register. */
@NullMarked
package io.github.beraad.generator;

import org.jspecify.annotations.NullMarked;
