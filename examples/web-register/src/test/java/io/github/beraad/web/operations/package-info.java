// SPDX-License-Identifier: EUPL-1.2
/** Tests of what somebody who runs the application relies on. */
@NullMarked
package io.github.beraad.web.operations;

import org.jspecify.annotations.NullMarked;
