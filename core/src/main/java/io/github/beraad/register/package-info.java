// SPDX-License-Identifier: EUPL-1.2
/**
 * Everything known about a set of partnerships: parties, posts, partnerships with their members, meetings, dilemmas and
 * signals with their histories, approaches and resources. All values are immutable and safe for use by many threads.
 * What cannot exist is refused when it is made; what merely breaks a rule can be made, so that it can be reported.
 *
 * <p>Most registers are read from JSON; this makes one by hand:
 *
 * <pre>{@code
 * Register ours = Register.builder()
 *     .addParties(Party.builder()
 *         .id("voorbeeldstad")
 *         .name("Gemeente Voorbeeldstad")
 *         .addCategories(PartyCategory.MUNICIPALITY)
 *         .build())
 *     .build();
 * }</pre>
 *
 * <p>A builder belongs to one thread.
 */
@NullMarked
package io.github.beraad.register;

import org.jspecify.annotations.NullMarked;
