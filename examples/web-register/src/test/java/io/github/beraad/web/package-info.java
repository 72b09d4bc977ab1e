// SPDX-License-Identifier: EUPL-1.2
/** Tests of the web application as a whole, on both databases. */
@NullMarked
package io.github.beraad.web;

import org.jspecify.annotations.NullMarked;
