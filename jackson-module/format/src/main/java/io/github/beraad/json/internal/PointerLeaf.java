// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import io.github.beraad.index.Pointer;
import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.InvalidValueException;

/** A place in a register. */
final class PointerLeaf extends TextLeaf<Pointer> {

    static final PointerLeaf POINTER = new PointerLeaf();

    private PointerLeaf() {
        super(
                true,
                Forms.LONGEST_TEXT,
                "een JSON Pointer, zoals /meetings/3/date",
                "a JSON Pointer, such as /meetings/3/date");
    }

    @Override
    Pointer parse(String text) {
        if (!Reading.isWellFormed(text)) {
            throw InvalidValueException.withoutValue("pointer", "is no text");
        }
        return Pointer.parse(text);
    }

    @Override
    String print(Pointer pointer) {
        return pointer.toString();
    }
}
