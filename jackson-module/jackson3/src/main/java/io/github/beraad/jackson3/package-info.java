// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads and writes the JSON format with Jackson 3. {@link io.github.beraad.jackson3.BeraadJson} does so by itself,
 * strictly and without a mapper; {@link io.github.beraad.jackson3.BeraadModule} teaches it to the mapper of an
 * application, and what that cannot read surfaces as {@link io.github.beraad.jackson3.BeraadMappingException}. The
 * types and the bytes are the same as with Jackson 2.
 *
 * <p>Safe for use by many threads, save a {@link io.github.beraad.json.LinesWriter}, which belongs to one.
 */
@NullMarked
package io.github.beraad.jackson3;

import org.jspecify.annotations.NullMarked;
