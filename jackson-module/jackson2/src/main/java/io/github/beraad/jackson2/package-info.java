// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads and writes the JSON format with Jackson 2. {@link io.github.beraad.jackson2.BeraadJson} does so by itself,
 * strictly and without a mapper; {@link io.github.beraad.jackson2.BeraadModule} teaches it to the mapper of an
 * application, and what that cannot read surfaces as {@link io.github.beraad.jackson2.BeraadMappingException}. The
 * types and the bytes are the same as with Jackson 3.
 *
 * <p>Safe for use by many threads, save a {@link io.github.beraad.json.LinesWriter}, which belongs to one.
 */
@NullMarked
package io.github.beraad.jackson2;

import org.jspecify.annotations.NullMarked;
