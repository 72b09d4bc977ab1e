// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the national report says, counted from the tables. Everything in it is in a fixed order.
 *
 * @param on the date as of which registers were judged
 * @param until the last day of what is due this month
 * @param registers how many registers have which status, by code
 * @param partnerships how many partnerships were judged
 * @param outcomes how often each requirement had which outcome
 * @param findings how often each rule was offended
 * @param dilemmas the dilemmas of whole registers by state
 * @param incomplete those that could be read of incomplete registers
 * @param due what is due, by step
 * @param dueDates how many steps are due on each day of the rest of the month
 * @param notWhole the registers that were not judged, by name
 * @param problemCount how many problems there are in all
 * @param problems the first of them
 */
record Figures(
        LocalDate on,
        LocalDate until,
        Map<String, Long> registers,
        long partnerships,
        List<RequirementCount> outcomes,
        List<RuleCount> findings,
        List<StateCount> dilemmas,
        List<StateCount> incomplete,
        List<StepCount> due,
        Map<LocalDate, Long> dueDates,
        List<NotWhole> notWhole,
        long problemCount,
        List<Problem> problems) {

    /**
     * The outcomes of a requirement.
     *
     * @param scope of the partnerships
     * @param requirement its id
     * @param type its type
     * @param modality its modality
     * @param counts how many partnerships have which outcome, by code
     */
    record RequirementCount(
            @Nullable String scope, String requirement, String type, String modality, Map<String, Long> counts) {}

    /**
     * The findings of a rule.
     *
     * @param rule its code
     * @param severity how hard it counts
     * @param count how many there are
     * @param registers in how many registers
     */
    record RuleCount(String rule, String severity, long count, long registers) {}

    /**
     * The dilemmas in a state.
     *
     * @param state its code; null where nothing legal happened yet
     * @param count how many there are
     * @param waiting how long they have been in it
     */
    record StateCount(@Nullable String state, long count, Map<Waiting, Long> waiting) {}

    /**
     * What is due of a step.
     *
     * @param step its code
     * @param overdue how often it was due before the date
     * @param thisMonth how often it is due from the date to the end of the month
     */
    record StepCount(String step, long overdue, long thisMonth) {}

    /**
     * A register that was not judged.
     *
     * @param file its name
     * @param status how far it could be read
     * @param format the format that it is in, where that is the reason
     * @param dilemmas how many dilemmas could be read
     * @param brokenLines how many lines could not
     */
    record NotWhole(
            String file,
            String status,
            @Nullable String format,
            @Nullable Integer dilemmas,
            @Nullable Integer brokenLines) {}

    /**
     * A problem.
     *
     * @param file in which file
     * @param line in which line; 0 where that is not known
     * @param column in which column
     * @param kind what sort of problem it is
     */
    record Problem(String file, int line, int column, String kind) {}

    /** Whether every register was read whole. */
    boolean isComplete() {
        return notWhole.isEmpty();
    }
}
