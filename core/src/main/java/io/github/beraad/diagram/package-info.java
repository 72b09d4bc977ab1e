// SPDX-License-Identifier: EUPL-1.2
/**
 * Pictures of a register: {@link io.github.beraad.diagram.Mermaid} text for a page that draws it, and
 * {@link io.github.beraad.diagram.Svg} that is drawn here. Pure functions: the same register, date and texts give the
 * same characters.
 *
 * <pre>{@code
 * String picture = Mermaid.routes(RegisterIndex.of(register), on, Texts.dutch());
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
@NullMarked
package io.github.beraad.diagram;

import org.jspecify.annotations.NullMarked;
