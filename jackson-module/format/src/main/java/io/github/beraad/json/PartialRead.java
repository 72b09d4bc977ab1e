// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import io.github.beraad.register.Register;
import java.util.List;
import java.util.Objects;

/**
 * What could be read of a register of which lines may be broken. It is no register: whoever goes on with {@link
 * #readable()} goes on without what stood in the broken lines, and places in a report on it count without them.
 *
 * @param readable what could be read
 * @param problems what was wrong with the other lines, in the order of the document; not more than {@value
 *     UnreadableJsonException#MOST_PROBLEMS}
 * @param brokenLines how many lines could not be read
 * @param skipped the unknown keys that a lenient reader left out, in the order of the document
 */
public record PartialRead(Register readable, List<JsonProblem> problems, int brokenLines, List<JsonProblem> skipped) {

    /**
     * Makes a result.
     *
     * @param readable what could be read
     * @param problems what was wrong with the other lines
     * @param brokenLines how many lines could not be read
     * @param skipped the unknown keys that were left out
     */
    public PartialRead {
        Objects.requireNonNull(readable, "readable");
        problems = List.copyOf(problems);
        skipped = List.copyOf(skipped);
    }

    /**
     * Whether nothing is missing.
     *
     * @return true if no line was broken
     */
    public boolean isWhole() {
        return brokenLines == 0;
    }
}
