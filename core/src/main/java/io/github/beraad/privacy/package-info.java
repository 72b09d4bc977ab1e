// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds personal data in free text: citizen service numbers, contact details, dates of birth, addresses and
 * descriptions of one person. What is found is told by kind and place, never by value.
 *
 * <p>{@link io.github.beraad.privacy.PrivacyScanner} serves while somebody types as well as in the rules {@code
 * privacy.*} of a check:
 *
 * <pre>{@code
 * String masked = PrivacyScanner.mask("Bel 06-12345678.");
 * }</pre>
 *
 * <p>All methods are pure functions, safe for use by many threads.
 */
@NullMarked
package io.github.beraad.privacy;

import org.jspecify.annotations.NullMarked;
