// SPDX-License-Identifier: EUPL-1.2
/**
 * Looking things up in a register: elements by id, members and charters by date, routes between partnerships. An index
 * is built once and answers for the register as it is; the library's reference data counts as part of every register.
 */
@NullMarked
package io.github.beraad.index;

import org.jspecify.annotations.NullMarked;
