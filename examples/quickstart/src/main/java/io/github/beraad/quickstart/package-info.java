// SPDX-License-Identifier: EUPL-1.2
/** The shortest program on the library. */
@NullMarked
package io.github.beraad.quickstart;

import org.jspecify.annotations.NullMarked;
