// SPDX-License-Identifier: EUPL-1.2
/** The {@code beraad} command. */
@NullMarked
package io.github.beraad.cli;

import org.jspecify.annotations.NullMarked;
