// SPDX-License-Identifier: EUPL-1.2
/**
 * Everything that the library checks, in one value: each register rule and each requirement of the built-in charters,
 * with its severity, its parameters, the names of its facts and the statements of the source that it goes back to; and,
 * the other way round, what the library makes of each statement.
 *
 * <p>{@link io.github.beraad.catalogue.Catalogue} is the value, {@link io.github.beraad.catalogue.SourceStatement} the
 * source sentence by sentence, and {@link io.github.beraad.catalogue.RulesPage} the page that {@code RULES.md} is made
 * with:
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.builtIn().withCharters(register.charters()).withCustomRules(CustomRules.found());
 * }</pre>
 *
 * <p>Immutable, safe for use by many threads.
 */
@NullMarked
package io.github.beraad.catalogue;

import org.jspecify.annotations.NullMarked;
