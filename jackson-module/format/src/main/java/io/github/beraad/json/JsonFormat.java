// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import io.github.beraad.charter.Charter;
import io.github.beraad.register.Register;
import java.util.List;

/**
 * A kind of JSON document that the library reads and writes.
 *
 * @param <T> what such a document is read into
 */
public final class JsonFormat<T> {

    /** A whole register, {@code beraad-register/1}. */
    public static final JsonFormat<Register> REGISTER = new JsonFormat<>("beraad-register/1", Register.class);

    /** One charter by itself, as it stands in the list {@code charters} of a register. */
    public static final JsonFormat<Charter> CHARTER = new JsonFormat<>("charter", Charter.class);

    private static final List<JsonFormat<?>> ALL = List.of(REGISTER, CHARTER);

    private final String name;
    private final Class<T> type;

    private JsonFormat(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    /**
     * Every kind of document.
     *
     * @return all of them, in a fixed order
     */
    public static List<JsonFormat<?>> all() {
        return ALL;
    }

    /**
     * The name, with the version where the format has one.
     *
     * @return {@code beraad-register/1}
     */
    public String name() {
        return name;
    }

    /**
     * What such a document is read into.
     *
     * @return the type
     */
    public Class<T> type() {
        return type;
    }

    @Override
    public String toString() {
        return name;
    }
}
