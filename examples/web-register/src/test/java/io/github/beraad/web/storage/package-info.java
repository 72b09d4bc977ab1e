// SPDX-License-Identifier: EUPL-1.2
/** Tests of what the database keeps, and what it refuses. */
@NullMarked
package io.github.beraad.web.storage;

import org.jspecify.annotations.NullMarked;
