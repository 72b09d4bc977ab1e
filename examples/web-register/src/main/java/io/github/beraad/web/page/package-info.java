// SPDX-License-Identifier: EUPL-1.2
/** The pages, in Dutch and English: they read and record through the same services as the API, and need no script. */
@NullMarked
package io.github.beraad.web.page;

import org.jspecify.annotations.NullMarked;
