// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds personal data in free text: citizen service numbers, contact details, dates of birth, addresses and
 * descriptions of one person. What is found is told by kind and place, never by value.
 */
@NullMarked
package io.github.beraad.privacy;

import org.jspecify.annotations.NullMarked;
