// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Terms;

/** Why a step comes next, and with that which one. */
public enum StepReason implements Term {
    /** It was brought in and is on no agenda yet. */
    NOT_SCHEDULED("not-scheduled", Step.SCHEDULE),
    /** The meeting that it is scheduled for is not to come. */
    MEETING_NOT_TO_COME("meeting-not-to-come", Step.SCHEDULE),
    /** It is scheduled for a meeting to come. */
    SCHEDULED("scheduled", Step.DISCUSS),
    /** The charter's policy asks for a decision. */
    DECISION_DUE("decision-due", Step.DECIDE),
    /** It is under discussion. */
    UNDER_DISCUSSION("under-discussion", Step.CONTINUE),
    /** It was declared unresolved, and there is a partnership above. */
    DECLARED_UNRESOLVED("declared-unresolved", Step.ESCALATE),
    /** A partnership that it was shared with has neither acknowledged nor discussed it. */
    NOT_RECEIVED("not-received", Step.BRIEF),
    /** It was received everywhere and taken up nowhere. */
    NOT_TAKEN_UP("not-taken-up", Step.AWAIT),
    /** Everybody whom it was shared with has given it back, while it was on hold. */
    GIVEN_BACK("given-back", Step.AWAIT),
    /** Somebody took it up and is not done. */
    TAKEN_UP("taken-up", Step.FOLLOW_UP),
    /** It was resolved and the solution was not spread. */
    SOLUTION_NOT_SPREAD("solution-not-spread", Step.DISSEMINATE),
    /** The solution was spread. */
    SOLUTION_SPREAD("solution-spread", Step.CLOSE),
    /** Everybody who took it up is done. */
    ALL_DONE("all-done", Step.CLOSE),
    /** The day until which it was on hold has come. */
    HOLD_OVER("hold-over", Step.RESUME),
    /** It is on hold. */
    ON_HOLD("on-hold", Step.WAIT),
    /** It was withdrawn. */
    WITHDRAWN("withdrawn", Step.NONE),
    /** It was closed. */
    CLOSED("closed", Step.NONE),
    /** It was declared unresolved, and there is no partnership above. */
    NO_ROUTE("no-route", Step.NONE);

    private final String code;
    private final Step step;

    StepReason(String code, Step step) {
        this.code = code;
        this.step = step;
    }

    /**
     * The step that comes next for this reason.
     *
     * @return there is one for each reason
     */
    public Step step() {
        return step;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "step-reason";
    }

    /**
     * Finds the constant with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static StepReason of(String code) {
        return Terms.of(values(), code);
    }
}
