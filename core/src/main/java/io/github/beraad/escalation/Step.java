// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Terms;

/** What comes next for a dilemma. */
public enum Step implements Term {
    /** Put it on the agenda of a meeting. */
    SCHEDULE("schedule"),
    /** Discuss it at the meeting that it is scheduled for. */
    DISCUSS("discuss"),
    /** Decide: resolved or unresolved. */
    DECIDE("decide"),
    /** Go on discussing it. */
    CONTINUE("continue"),
    /** Share it with the partnership above (CCV-SB-4). */
    ESCALATE("escalate"),
    /** Brief a partnership that it was shared with. */
    BRIEF("brief"),
    /** Wait for a partnership that it was shared with to take it up. */
    AWAIT("await"),
    /** Follow up what administrators took up (CCV-SB-6, CCV-SB-7). */
    FOLLOW_UP("follow-up"),
    /** Spread the solution (CCV-LIP-7). */
    DISSEMINATE("disseminate"),
    /** Close it. */
    CLOSE("close"),
    /** Resume it: the day until which it was on hold has come. */
    RESUME("resume"),
    /** Wait: it is on hold. */
    WAIT("wait"),
    /** Nothing: it has ended, or there is nowhere left to share it. */
    NONE("none");

    private final String code;

    Step(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "step";
    }

    /**
     * Finds the constant with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static Step of(String code) {
        return Terms.of(values(), code);
    }
}
