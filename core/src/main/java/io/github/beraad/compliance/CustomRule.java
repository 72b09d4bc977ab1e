// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.index.Pointer;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Signal;

/**
 * A rule of an application's own, for what no type of requirement says. Its findings stand in the report like any other,
 * a profile can switch it off or regrade it by its code, and its texts come with it as data.
 *
 * <pre>{@code
 * public final class NoMeetingsInJuly implements CustomRule {
 *     public RuleDescription description() {
 *         return RuleDescription.of("custom.flevoland.july")
 *             .severity(Severity.INFO)
 *             .source("reglement art. 9")
 *             .title("Geen bijeenkomsten in juli", "No meetings in July")
 *             .explanation("In juli is bijna iedereen vrij.", "In July nearly everybody is off.")
 *             .message("Bijeenkomst {meeting} is in juli.", "Meeting {meeting} is in July.")
 *             .facts("meeting")
 *             .build();
 *     }
 *
 *     public void check(CustomCheck check) {
 *         for (IndexedMeeting meeting : check.index().meetings()) {
 *             if (meeting.date().getMonth() == Month.JULY) {
 *                 check.report(meeting, meeting.id());
 *             }
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Rules are handed to {@link CheckOptions#withCustomRules}, by hand or as {@link CustomRules#found()} finds them. A
 * rule that throws an exception never loses the report: what the rule had found is left out, the rule is listed in
 * {@link ComplianceReport#failures()}, and the report does not conform.
 *
 * <p>One value may serve many checks at a time, so a rule keeps nothing between calls; like all of the library it reads
 * no clock.
 */
public interface CustomRule {

    /**
     * What the rule is called and says.
     *
     * @return the same description at every call
     */
    RuleDescription description();

    /**
     * Checks everything but dilemmas and signals. Does nothing unless a rule says otherwise.
     *
     * @param check what is checked, and takes the findings
     */
    default void check(CustomCheck check) {}

    /**
     * Checks a dilemma. They come by one at a time, because there may be too many to keep; the index need not hold them.
     * Does nothing unless a rule says otherwise.
     *
     * @param dilemma the dilemma
     * @param pointer its place in the register
     * @param check what is checked, and takes the findings
     */
    default void check(Dilemma dilemma, Pointer pointer, CustomCheck check) {}

    /**
     * Checks a signal or insight. They come by one at a time, as dilemmas do. Does nothing unless a rule says otherwise.
     *
     * @param signal the signal
     * @param pointer its place in the register
     * @param check what is checked, and takes the findings
     */
    default void check(Signal signal, Pointer pointer, CustomCheck check) {}
}
