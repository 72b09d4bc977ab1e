// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json;

import io.github.beraad.escalation.NextStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The next steps of a register's dilemmas, as a document of its own.
 *
 * @param file the file that the register came from; absent when it came from none
 * @param on the date that the steps are for
 * @param steps the steps, most urgent first
 */
public record DatedSteps(Optional<String> file, LocalDate on, List<NextStep> steps) {

    /**
     * Makes the document.
     *
     * @param file the file that the register came from
     * @param on the date that the steps are for
     * @param steps the steps
     */
    public DatedSteps {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(on, "on");
        steps = List.copyOf(steps);
    }
}
