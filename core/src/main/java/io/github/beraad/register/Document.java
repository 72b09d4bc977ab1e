// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.DocumentKind;
import io.github.beraad.vocabulary.Forms;
import java.util.Objects;

/**
 * A document that belongs to a meeting.
 *
 * @param kind what it is
 * @param title what it is called, 1 to 200 characters
 * @param url where it is, an absolute http or https address
 */
public record Document(DocumentKind kind, String title, String url) {

    /**
     * Makes a document.
     *
     * @param kind what it is
     * @param title what it is called
     * @param url where it is
     * @throws io.github.beraad.vocabulary.InvalidValueException if the title or the address has another form
     */
    public Document {
        Objects.requireNonNull(kind, "kind");
        Forms.name("document.title", title);
        Forms.url("document.url", url);
    }
}
