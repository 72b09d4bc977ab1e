// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

/** A value that is written and never read. */
abstract class WrittenForm<V> extends Form<V> {

    @Override
    final V read(Reading in) {
        throw new IllegalStateException("it is written, never read");
    }
}
