// SPDX-License-Identifier: EUPL-1.2
/** What the tests of every generation of Jackson share: generated registers, broken documents, mutations. */
@NullMarked
package io.github.beraad.json.testkit;

import org.jspecify.annotations.NullMarked;
