// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How a value stands in JSON. Immutable, safe for use by many threads.
 *
 * @param <V> the value
 */
public abstract class Form<V> {

    Form() {}

    /**
     * Reads a value. The source stands on its first token, and is left on its last one.
     *
     * @return the value; null when it cannot be used, which has then been recorded as a problem
     */
    abstract @Nullable V read(Reading in) throws IOException;

    abstract void write(V value, Output out) throws IOException;
}
