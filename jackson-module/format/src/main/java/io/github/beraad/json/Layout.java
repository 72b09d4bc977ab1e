// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

/** How a written document is laid out. The same value always gives the same bytes in one layout. */
public enum Layout {
    /** For reading: one value a line, two spaces a level, lines end in LF, the last one too. */
    PRETTY,
    /** For machines: no white space at all, and no line end behind it. */
    COMPACT
}
