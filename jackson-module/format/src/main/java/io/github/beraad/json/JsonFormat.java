// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

/** The names that the JSON format goes by. */
public final class JsonFormat {

    /** What the key {@code format} of a register holds. */
    public static final String REGISTER = "beraad-register/1";

    private JsonFormat() {}
}
