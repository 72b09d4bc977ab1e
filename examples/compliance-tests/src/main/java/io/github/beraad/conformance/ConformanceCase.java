// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * One case: a register, a date, and what a check of it has to find.
 *
 * @param id {@code lip.chair/none}
 * @param about the code of the rule, the id of the requirement, or what else the case is about; the summary goes by it
 * @param shows {@code keeps}, {@code breaks} or {@code edge}
 * @param title what the case shows, in a sentence
 * @param register the register
 * @param on the date of the check
 * @param profile the rule profile, where the case has one
 * @param findings all findings that there have to be
 * @param outcomes the outcomes that there have to be, among others
 * @param steps the next steps that there have to be, among others
 */
record ConformanceCase(
        String id,
        String about,
        String shows,
        String title,
        JsonNode register,
        String on,
        Optional<JsonNode> profile,
        JsonNode findings,
        JsonNode outcomes,
        JsonNode steps) {

    @Override
    public String toString() {
        return id + ": " + title;
    }
}
