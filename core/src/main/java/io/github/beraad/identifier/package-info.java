// SPDX-License-Identifier: EUPL-1.2
/**
 * Dutch identifiers of organisations: TOOI, OIN, RSIN and KvK number, with their forms and checks. A wrong identifier
 * is refused when it is made.
 */
@NullMarked
package io.github.beraad.identifier;

import org.jspecify.annotations.NullMarked;
