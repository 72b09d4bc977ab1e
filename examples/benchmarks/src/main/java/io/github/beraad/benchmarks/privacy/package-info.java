// SPDX-License-Identifier: EUPL-1.2
/** Scanning free text for what may be personal data: the time grows no faster than the text. */
@NullMarked
package io.github.beraad.benchmarks.privacy;

import org.jspecify.annotations.NullMarked;
