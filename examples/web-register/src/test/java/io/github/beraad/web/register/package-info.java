// SPDX-License-Identifier: EUPL-1.2
/** Tests of what one can do with the register. */
@NullMarked
package io.github.beraad.web.register;

import org.jspecify.annotations.NullMarked;
