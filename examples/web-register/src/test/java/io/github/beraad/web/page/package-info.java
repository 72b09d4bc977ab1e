// SPDX-License-Identifier: EUPL-1.2
/** Tests of the pages, without a browser and in one. */
@NullMarked
package io.github.beraad.web.page;

import org.jspecify.annotations.NullMarked;
