// SPDX-License-Identifier: EUPL-1.2
/** The registers of all municipalities, checked on many machines. */
@NullMarked
package io.github.beraad.monitor;

import org.jspecify.annotations.NullMarked;
