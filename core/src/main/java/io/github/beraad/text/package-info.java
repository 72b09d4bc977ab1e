// SPDX-License-Identifier: EUPL-1.2
/**
 * Words for people: templates with named placeholders, in Dutch and English, and in any language that an application
 * adds. Nothing here reads a default locale.
 *
 * <p>{@link io.github.beraad.text.Texts} holds the templates, {@link io.github.beraad.text.Facts} what is filled in. A
 * code of a rule or a {@link io.github.beraad.text.Term} is the key of its text, so another language is a map:
 *
 * <pre>{@code
 * Texts frisian = Texts.of(new Language("fy"), Map.of("severity.error", "flater"), Texts.dutch());
 * }</pre>
 *
 * <p>Texts are immutable and safe for use by many threads; a {@link io.github.beraad.text.Page} that is being written
 * belongs to one.
 */
@NullMarked
package io.github.beraad.text;

import org.jspecify.annotations.NullMarked;
