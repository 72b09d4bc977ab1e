// SPDX-License-Identifier: EUPL-1.2
/** The database: its accounts, its tables, and what is read from and written to them. */
@NullMarked
package io.github.beraad.web.storage;

import org.jspecify.annotations.NullMarked;
