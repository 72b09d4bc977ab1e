// SPDX-License-Identifier: EUPL-1.2
/**
 * Dutch identifiers of organisations: TOOI, OIN, RSIN and KvK number, with their forms and checks. A wrong identifier
 * is refused when it is made.
 *
 * <pre>{@code
 * Tooi lelystad = Tooi.of("https://identifier.overheid.nl/tooi/id/gemeente/gm0995");
 * }</pre>
 *
 * <p>An {@link io.github.beraad.identifier.OrganisationDirectory} is where an application says which organisations
 * really exist; the library knows forms alone. All values are immutable and safe for use by many threads.
 */
@NullMarked
package io.github.beraad.identifier;

import org.jspecify.annotations.NullMarked;
