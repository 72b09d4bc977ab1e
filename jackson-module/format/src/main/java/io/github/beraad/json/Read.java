// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import java.util.List;
import java.util.Objects;

/**
 * What was read, and what a lenient reader left out of it.
 *
 * @param value what was read
 * @param skipped the unknown keys that were left out, in the order of the document; none when reading strictly
 * @param <T> the type of the value
 */
public record Read<T>(T value, List<JsonProblem> skipped) {

    /**
     * Makes a result.
     *
     * @param value what was read
     * @param skipped the unknown keys that were left out
     */
    public Read {
        Objects.requireNonNull(value, "value");
        skipped = List.copyOf(skipped);
    }
}
