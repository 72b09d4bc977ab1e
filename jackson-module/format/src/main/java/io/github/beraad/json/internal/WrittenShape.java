// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

/** A kind of object that is written and never read. */
abstract class WrittenShape<T> extends Shape<T> {

    WrittenShape(String dutch, String english) {
        super(dutch, english);
    }

    @Override
    final T make(Values values) {
        throw new IllegalStateException(noun.english() + " is written, never read");
    }
}
