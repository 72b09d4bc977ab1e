// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.SourceReference;
import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Severity;
import io.github.beraad.vocabulary.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules that hold for every register, whatever its charters say. They judge the whole register as it stands. An
 * error among them means that the data contradict themselves.
 */
public enum RegisterRule implements Term {
    /** Two elements of one kind have the same id. */
    DUPLICATE_ID("register.duplicate-id", Severity.ERROR),
    /** A reference to an element that is not in the register. */
    UNKNOWN_REFERENCE("register.unknown-reference", Severity.ERROR),
    /** An element with a built-in id contradicts the built-in one. */
    REDEFINES_BUILT_IN("register.redefines-builtin", Severity.ERROR),
    /** Two versions of one charter hold at the same time. */
    CHARTER_OVERLAP("register.charter-overlap", Severity.ERROR),
    /** A partnership under a charter that is unknown or never holds during its existence. */
    UNKNOWN_CHARTER("register.unknown-charter", Severity.ERROR),
    /** Escalation routes lead back to where they began. */
    ESCALATION_CYCLE("register.escalation-cycle", Severity.ERROR),
    /** A member's post belongs to another party than the member's. */
    POST_OF_OTHER_PARTY("member.post-of-other-party", Severity.ERROR),
    /** The same seat twice at the same time. */
    MEMBER_OVERLAP("member.overlap", Severity.INFO),
    /** A membership sticks out of the partnership's period. */
    MEMBER_OUTSIDE_PARTNERSHIP_PERIOD("member.outside-partnership-period", Severity.WARNING),
    /** Somebody attended who was no active member on that date. */
    ATTENDEE_NOT_MEMBER("meeting.attendee-not-member", Severity.WARNING),
    /** Somebody chaired who was no active member on that date. */
    CHAIR_NOT_MEMBER("meeting.chair-not-member", Severity.WARNING),
    /** A member chaired who was neither chair nor deputy chair on that date. */
    CHAIRED_BY_OTHER("meeting.chaired-by-other", Severity.INFO),
    /** A meeting was held after the register was drawn up. */
    HELD_IN_FUTURE("meeting.held-in-future", Severity.ERROR),
    /** A meeting is still planned on a date before the register was drawn up. */
    PLANNED_IN_PAST("meeting.planned-in-past", Severity.WARNING),
    /** A meeting was held, and nobody is recorded as present. */
    WITHOUT_ATTENDEES("meeting.without-attendees", Severity.INFO),
    /** A further meeting of the same partnership on the same day. */
    SAME_DAY("meeting.same-day", Severity.INFO),
    /** An event that the state before it does not allow. */
    EVENT_ILLEGAL("event.illegal", Severity.ERROR),
    /** An event dated before one that stands ahead of it. */
    EVENT_NOT_CHRONOLOGICAL("event.not-chronological", Severity.WARNING),
    /** An event dated after the register was drawn up. */
    EVENT_IN_FUTURE("event.in-future", Severity.ERROR),
    /** An event by somebody who is not among those that may do it. */
    EVENT_NOT_AUTHORISED("event.not-authorised", Severity.WARNING),
    /** An event at a meeting that it cannot have happened at. */
    EVENT_MEETING_MISMATCH("event.meeting-mismatch", Severity.ERROR),
    /** A dilemma was discussed at a meeting whose agenda does not list it. */
    EVENT_NOT_ON_AGENDA("event.not-on-agenda", Severity.INFO),
    /** Something was shared with a partnership that there is no route to. */
    EVENT_WRONG_TARGET("event.wrong-target", Severity.WARNING, "CCV-SB-4", "CCV-SB-5"),
    /** Free text holds a number that it calls a BSN. */
    PRIVACY_LABELLED_BSN("privacy.labelled-bsn", Severity.ERROR),
    /** Free text holds a number that may be a BSN. */
    PRIVACY_POSSIBLE_BSN("privacy.possible-bsn", Severity.WARNING),
    /** Free text holds an e-mail address, a phone number or an IBAN. */
    PRIVACY_CONTACT_DETAIL("privacy.contact-detail", Severity.WARNING),
    /** Free text holds a date of birth. */
    PRIVACY_BIRTH_DATE("privacy.birth-date", Severity.WARNING),
    /** Free text holds a postcode with a house number. */
    PRIVACY_ADDRESS("privacy.address", Severity.INFO),
    /** Free text describes one person by sex and age. */
    PRIVACY_PERSON_DESCRIPTION("privacy.person-description", Severity.INFO);

    private final String code;
    private final Severity severity;
    private final List<SourceReference> source;

    RegisterRule(String code, Severity severity, String... source) {
        this.code = code;
        this.severity = severity;
        List<SourceReference> references = new ArrayList<>();
        for (String reference : source) {
            references.add(new SourceReference(reference));
        }
        this.source = List.copyOf(references);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "rule";
    }

    /**
     * How hard an offence counts, unless a profile says otherwise.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The statements of the source that the rule goes back to.
     *
     * @return empty for a rule that finds data which contradict themselves, or text that does not belong in a register
     */
    public List<SourceReference> source() {
        return source;
    }

    /**
     * Finds the rule with this code.
     *
     * @param code a rule code, exactly as in a report
     * @return the rule
     * @throws InvalidValueException if no register rule has this code; it names the allowed ones
     */
    public static RegisterRule of(String code) {
        return Terms.of(values(), code);
    }
}
