// SPDX-License-Identifier: EUPL-1.2
/** The web application: where it starts. */
@NullMarked
package io.github.beraad.web;

import org.jspecify.annotations.NullMarked;
