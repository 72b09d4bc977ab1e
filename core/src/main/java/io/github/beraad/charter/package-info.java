// SPDX-License-Identifier: EUPL-1.2
/**
 * What partnerships have agreed to be and do, as data: charters made of typed requirements, each with its severity,
 * modality and source. {@link io.github.beraad.charter.BuiltInCharters} holds the four that come with the library.
 */
@NullMarked
package io.github.beraad.charter;

import org.jspecify.annotations.NullMarked;
