// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import io.github.beraad.vocabulary.ElementKind;

/** Says that something was not destroyed because it is still to be retained. */
public final class RetainedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RetainedException(ElementKind kind, String id, Throwable cause) {
        super(kind.code() + " " + id + " is still to be retained", cause);
    }
}
