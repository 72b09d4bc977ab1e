// SPDX-License-Identifier: EUPL-1.2
/**
 * The table of the format, and the engines that read and write by it. A {@link io.github.beraad.json.internal.Shape}
 * says for one kind of object which keys it has, in which order, what each holds and how the value is made and taken
 * apart. A generation of Jackson gives a {@link io.github.beraad.json.internal.TokenSource} and a
 * {@link io.github.beraad.json.internal.TokenSink}, and enters through {@link io.github.beraad.json.internal.Documents}.
 *
 * <p>Not for users: the package is exported to the library's own modules alone, and may change with any version.
 */
@NullMarked
package io.github.beraad.json.internal;

import org.jspecify.annotations.NullMarked;
