// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.vocabulary.ElementKind;

/** Says that the register has no such element, as far as the account may know. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was looked for. */
    private final ElementKind kind;

    /**
     * Makes the exception.
     *
     * @param kind what was looked for
     * @param id its id, of which 40 characters are shown
     */
    public NotFoundException(ElementKind kind, String id) {
        super("there is no " + kind.code() + " " + (id.length() > 40 ? id.substring(0, 40) + "..." : id));
        this.kind = kind;
    }

    /**
     * What was looked for.
     *
     * @return the kind
     */
    public ElementKind kind() {
        return kind;
    }
}
