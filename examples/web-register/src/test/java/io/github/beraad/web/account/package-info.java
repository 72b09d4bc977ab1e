// SPDX-License-Identifier: EUPL-1.2
/** Tests of signing in. */
@NullMarked
package io.github.beraad.web.account;

import org.jspecify.annotations.NullMarked;
