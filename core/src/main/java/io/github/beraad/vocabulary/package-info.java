// SPDX-License-Identifier: EUPL-1.2
/**
 * The words of the field and the small values that everything else is made of: wire codes, periods, free texts,
 * extensions, and the typed keys of events and requirements. A value that cannot exist is refused when it is made.
 *
 * <p>Each list of words is an enum whose {@link io.github.beraad.text.Term#code()} is what stands in JSON and never
 * changes its meaning. Values are immutable and safe for use by many threads; a collector of keyed values belongs to
 * one.
 */
@NullMarked
package io.github.beraad.vocabulary;

import org.jspecify.annotations.NullMarked;
