// SPDX-License-Identifier: EUPL-1.2
/**
 * Words for people: templates with named placeholders, in Dutch and English, and in any language that an application
 * adds. Nothing here reads a default locale.
 */
@NullMarked
package io.github.beraad.text;

import org.jspecify.annotations.NullMarked;
