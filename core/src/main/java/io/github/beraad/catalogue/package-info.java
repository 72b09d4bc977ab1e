// SPDX-License-Identifier: EUPL-1.2
/**
 * Everything that the library checks, in one value: each register rule and each requirement of the built-in charters,
 * with its severity, its parameters, the names of its facts and the statements of the source that it goes back to; and,
 * the other way round, what the library makes of each statement.
 */
@NullMarked
package io.github.beraad.catalogue;

import org.jspecify.annotations.NullMarked;
