// SPDX-License-Identifier: EUPL-1.2
/** Tests of the API, over HTTP. */
@NullMarked
package io.github.beraad.web.api;

import org.jspecify.annotations.NullMarked;
