// SPDX-License-Identifier: EUPL-1.2
/** The register as JSON, under {@code /api/v1}. */
@NullMarked
package io.github.beraad.web.api;

import org.jspecify.annotations.NullMarked;
