// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.charter;

import io.github.beraad.vocabulary.Forms;

/**
 * Where a requirement or rule comes from: the number of a statement of the library's source, {@code CCV-LIP-11}, or for
 * a charter of one's own whatever names the place, {@code reglement art. 3}.
 *
 * @param text what names the place, a name of 1 to 200 characters
 */
public record SourceReference(String text) {

    /**
     * Makes a reference.
     *
     * @param text what names the place
     * @throws io.github.beraad.vocabulary.InvalidValueException if the text has another form
     */
    public SourceReference {
        Forms.name("source", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
