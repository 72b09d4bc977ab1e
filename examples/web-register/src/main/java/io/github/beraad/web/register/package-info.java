// SPDX-License-Identifier: EUPL-1.2
/** What one can do with the register: read it, record in it, check it, and bring it in and out. */
@NullMarked
package io.github.beraad.web.register;

import org.jspecify.annotations.NullMarked;
