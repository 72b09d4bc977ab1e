// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.api;

/** Says that a request does not tell upon which revision it is made. */
final class MissingPreconditionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingPreconditionException() {
        super("If-Match: is required, with the revision from the ETag of what was read, as in \"3\"");
    }
}
