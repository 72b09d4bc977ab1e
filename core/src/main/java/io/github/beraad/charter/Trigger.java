// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.charter;

import io.github.beraad.vocabulary.Forms;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.TriggerType;
import io.github.beraad.vocabulary.Urgency;
import java.time.Period;
import java.util.Optional;

/**
 * What asks for a decision about a dilemma under discussion. No built-in charter has one: the source names no number
 * and no deadline (CCV-N-2).
 *
 * @param type what is looked at
 * @param number the times or days, 1 or more; absent for urgency
 * @param urgency the least urgency; absent for the others
 */
public record Trigger(TriggerType type, Optional<Integer> number, Optional<Urgency> urgency) {

    /**
     * Makes a trigger.
     *
     * @param type what is looked at
     * @param number the times or days
     * @param urgency the least urgency
     * @throws InvalidValueException if the number or urgency is missing, too small, or does not belong to the type
     */
    public Trigger {
        boolean byUrgency = type == TriggerType.URGENCY;
        if (number.isPresent() == byUrgency || urgency.isPresent() != byUrgency) {
            throw InvalidValueException.withoutValue(
                    "trigger." + type.code(), byUrgency ? "takes an urgency" : "takes a number");
        }
        number.ifPresent(n -> Forms.atLeast("trigger." + type.code(), n, 1));
    }

    /**
     * Fires once the dilemma was discussed this many times since it was submitted or reopened.
     *
     * @param times 1 or more
     * @return the trigger
     */
    public static Trigger discussedTimes(int times) {
        return new Trigger(TriggerType.DISCUSSED_TIMES, Optional.of(times), Optional.empty());
    }

    /**
     * Fires once the dilemma has been open for more days than this since it was submitted or reopened.
     *
     * @param days 1 or more
     * @return the trigger
     */
    public static Trigger openLongerThan(int days) {
        return new Trigger(TriggerType.OPEN_LONGER_THAN, Optional.of(days), Optional.empty());
    }

    /**
     * Fires once the dilemma has been open for more days than this since it was submitted or reopened.
     *
     * @param days a period of 1 day or more, and of no months or years, which are not always as many days
     * @return the trigger
     * @throws InvalidValueException if the period holds months or years, or less than a day
     */
    public static Trigger openLongerThan(Period days) {
        return openLongerThan(daysOf(days));
    }

    /**
     * Fires once more days than this have passed since the last discussion.
     *
     * @param days 1 or more
     * @return the trigger
     */
    public static Trigger notDiscussedFor(int days) {
        return new Trigger(TriggerType.NOT_DISCUSSED_FOR, Optional.of(days), Optional.empty());
    }

    /**
     * Fires once more days than this have passed since the last discussion.
     *
     * @param days a period of 1 day or more, and of no months or years, which are not always as many days
     * @return the trigger
     * @throws InvalidValueException if the period holds months or years, or less than a day
     */
    public static Trigger notDiscussedFor(Period days) {
        return notDiscussedFor(daysOf(days));
    }

    /**
     * Fires for dilemmas that are at least this urgent.
     *
     * @param atLeast the least urgency
     * @return the trigger
     */
    public static Trigger urgency(Urgency atLeast) {
        return new Trigger(TriggerType.URGENCY, Optional.empty(), Optional.of(atLeast));
    }

    private static int daysOf(Period period) {
        if (period.getYears() != 0 || period.getMonths() != 0) {
            throw new InvalidValueException("trigger.days", period.toString(), "holds months or years: say it in days");
        }
        return period.getDays();
    }
}
