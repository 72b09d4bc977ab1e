// SPDX-License-Identifier: EUPL-1.2
/**
 * What reading and writing JSON gives and takes, whichever generation of Jackson does it: the kinds of document, the
 * limits, the problems of a document that is refused. Nothing here knows Jackson.
 */
@NullMarked
package io.github.beraad.json;

import org.jspecify.annotations.NullMarked;
