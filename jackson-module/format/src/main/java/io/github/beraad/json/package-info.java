// SPDX-License-Identifier: EUPL-1.2
/**
 * What reading and writing JSON gives and takes, whichever generation of Jackson does it: the kinds of document, the
 * limits, the problems of a document that is refused. Nothing here knows Jackson.
 *
 * <p>Every kind of document has a JSON Schema (2020-12) for editors, forms and programs in other languages:
 * {@link io.github.beraad.json.JsonFormat#schema()}. A register can be read as linked data too:
 * {@link io.github.beraad.json.LinkedData}.
 *
 * <p>Begin with {@code BeraadJson} in the artifact of the Jackson that an application has. All values here are
 * immutable and safe for use by many threads, save a {@link io.github.beraad.json.LinesWriter}, which belongs to one.
 */
@NullMarked
package io.github.beraad.json;

import org.jspecify.annotations.NullMarked;
