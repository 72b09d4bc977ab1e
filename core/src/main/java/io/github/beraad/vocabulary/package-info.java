// SPDX-License-Identifier: EUPL-1.2
/**
 * The words of the field and the small values that everything else is made of: wire codes, periods, free texts,
 * extensions, and the typed keys of events and requirements. A value that cannot exist is refused when it is made.
 */
@NullMarked
package io.github.beraad.vocabulary;

import org.jspecify.annotations.NullMarked;
