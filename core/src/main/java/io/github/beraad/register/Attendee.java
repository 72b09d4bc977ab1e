// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.register;

import io.github.beraad.vocabulary.Forms;

/**
 * Somebody present at a meeting.
 *
 * @param member the member that was present, the id of a member
 * @param deputy whether a deputy sat in for the member
 */
public record Attendee(String member, boolean deputy) {

    /**
     * Makes an attendee.
     *
     * @param member the member that was present
     * @param deputy whether a deputy sat in for the member
     * @throws io.github.beraad.vocabulary.InvalidValueException if {@code member} is no id
     */
    public Attendee {
        Forms.id("attendee.member", member);
    }

    /**
     * A member that was present without a deputy.
     *
     * @param member the id of the member
     * @return the attendee
     * @throws io.github.beraad.vocabulary.InvalidValueException if {@code member} is no id
     */
    public static Attendee of(String member) {
        return new Attendee(member, false);
    }
}
