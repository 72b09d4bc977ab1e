// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.vocabulary.ElementKind;

/** Says that an element was not written because somebody else wrote it since it was read. */
public final class ElementChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** When it was last written. */
    private final long revision;

    ElementChangedException(ElementKind kind, String id, long revision) {
        super(kind.code() + " " + id + " has changed in the meantime");
        this.revision = revision;
    }

    /**
     * When it was last written.
     *
     * @return the revision to change it upon
     */
    public long revision() {
        return revision;
    }
}
