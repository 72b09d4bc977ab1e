// SPDX-License-Identifier: EUPL-1.2
/** Programs that measure the application; they are no tests. */
@NullMarked
package io.github.beraad.web.load;

import org.jspecify.annotations.NullMarked;
