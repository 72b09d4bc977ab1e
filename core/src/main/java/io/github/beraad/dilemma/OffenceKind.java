// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.text.Term;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be wrong with an event. Each kind belongs to a rule, save one that belongs to a requirement of the charter.
 */
public enum OffenceKind implements Term {
    /** The state before it does not allow it, or there is nothing that it could be about. */
    ILLEGAL("illegal", "event.illegal"),
    /** Dated after the day on which the register was drawn up. */
    IN_FUTURE("in-future", "event.in-future"),
    /** Dated before an event that stands ahead of it. */
    NOT_CHRONOLOGICAL("not-chronological", "event.not-chronological"),
    /** By somebody who is not among those that may do it. */
    NOT_AUTHORISED("not-authorised", "event.not-authorised"),
    /** A submission by somebody without one of the roles that a requirement of the charter asks for. */
    SUBMITTER("submitter", null),
    /** A meeting that is not held, of another date or of another partnership. */
    MEETING_MISMATCH("meeting-mismatch", "event.meeting-mismatch"),
    /** Shared with a partnership that the sharing one has no route to. */
    WRONG_TARGET("wrong-target", "event.wrong-target"),
    /** Discussed at a held meeting whose agenda does not list the dilemma. */
    NOT_ON_AGENDA("not-on-agenda", "event.not-on-agenda"),
    /** Names something that the register does not know; found on recording alone, in a register by its own rule. */
    UNKNOWN_REFERENCE("unknown-reference", "register.unknown-reference"),
    /** Has the id of another event of the same history; found on recording alone, in a register by its own rule. */
    DUPLICATE_ID("duplicate-id", "register.duplicate-id");

    private final String code;
    private final @Nullable String rule;

    OffenceKind(String code, @Nullable String rule) {
        this.code = code;
        this.rule = rule;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "offence";
    }

    /**
     * The code of the rule that it breaks.
     *
     * @return {@code event.illegal}; empty for {@link #SUBMITTER}, where the rule is the requirement's id
     */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }
}
