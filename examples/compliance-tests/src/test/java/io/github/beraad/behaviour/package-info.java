// SPDX-License-Identifier: EUPL-1.2
/** What the library says of a corpus of registers, so that no change of it goes unseen. */
@NullMarked
package io.github.beraad.behaviour;

import org.jspecify.annotations.NullMarked;
