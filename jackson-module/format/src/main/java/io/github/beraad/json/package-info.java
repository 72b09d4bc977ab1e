// SPDX-License-Identifier: EUPL-1.2
/** The table of the JSON format: its keys, their order and what each holds. Nothing here knows Jackson. */
@NullMarked
package io.github.beraad.json;

import org.jspecify.annotations.NullMarked;
