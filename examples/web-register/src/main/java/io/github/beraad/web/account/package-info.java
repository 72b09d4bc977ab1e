// SPDX-License-Identifier: EUPL-1.2
/** Who signs in, for which member they stand, and what they may read. */
@NullMarked
package io.github.beraad.web.account;

import org.jspecify.annotations.NullMarked;
