// SPDX-License-Identifier: EUPL-1.2
/**
 * Assertions that read as sentences, in the way of AssertJ: about reports, outcomes, next steps and charters. Begin with
 * {@link io.github.beraad.assertions.BeraadAssertions}.
 */
@NullMarked
package io.github.beraad.assertions;

import org.jspecify.annotations.NullMarked;
