// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

/** Says that a register was not brought in because there is one already, of which nothing is ever replaced. */
public final class RegisterExistsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegisterExistsException() {
        super("there is a register already; bring another into an empty database");
    }
}
