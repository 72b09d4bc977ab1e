// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.Severity;
import java.util.List;
import java.util.Optional;

/**
 * Every way in which a register rule or a type of requirement can be broken: what the finding's message says, under
 * {@link #textKey()}, and the names of the facts that it says it with. The names are stable like the codes of the rules.
 */
public enum Offence {
    /** An id that stands twice among elements of one kind. */
    DUPLICATE_ID(RegisterRule.DUPLICATE_ID, "", "kind", "id"),
    /** A version of a charter that stands twice. */
    DUPLICATE_CHARTER_VERSION(RegisterRule.DUPLICATE_ID, "charter", "id", "version"),
    /** An id that stands twice among the requirements of a version of a charter. */
    DUPLICATE_REQUIREMENT_ID(RegisterRule.DUPLICATE_ID, "requirement", "id", "version"),
    /** An id that stands twice in one history. */
    DUPLICATE_EVENT_ID(RegisterRule.DUPLICATE_ID, "event", "id"),
    /** A reference to an element that is not in the register. */
    UNKNOWN_REFERENCE(RegisterRule.UNKNOWN_REFERENCE, "", "kind", "id", "key"),
    /** A correction of an event that does not stand ahead of it. */
    UNKNOWN_EVENT(RegisterRule.UNKNOWN_REFERENCE, "event", "id", "key"),
    /** An element that contradicts the built-in one with its id. */
    REDEFINES_BUILT_IN(RegisterRule.REDEFINES_BUILT_IN, "", "kind", "id"),
    /** A version that holds while another one does. */
    CHARTER_OVERLAP(RegisterRule.CHARTER_OVERLAP, "", "id", "version", "other"),
    /** A charter that is neither built in nor in the register. */
    UNKNOWN_CHARTER(RegisterRule.UNKNOWN_CHARTER, "", "charter"),
    /** A charter of which no version holds while the partnership exists. */
    CHARTER_NEVER_HOLDS(RegisterRule.UNKNOWN_CHARTER, "never-holds", "charter"),
    /** Partnerships that reach each other. */
    ESCALATION_CYCLE(RegisterRule.ESCALATION_CYCLE, "", "partnerships"),
    /** A post of another party than the member's. */
    POST_OF_OTHER_PARTY(RegisterRule.POST_OF_OTHER_PARTY, "", "member", "post", "party", "postParty"),
    /** A seat that another member has at the same time. */
    MEMBER_OVERLAP(RegisterRule.MEMBER_OVERLAP, "", "member", "other"),
    /** A membership that sticks out of the partnership's period. */
    MEMBER_OUTSIDE_PARTNERSHIP_PERIOD(RegisterRule.MEMBER_OUTSIDE_PARTNERSHIP_PERIOD, "", "member", "partnership"),
    /** An attendee who was no active member. */
    ATTENDEE_NOT_MEMBER(RegisterRule.ATTENDEE_NOT_MEMBER, "", "meeting", "member", "date"),
    /** A meeting chaired by somebody who was no active member. */
    CHAIR_NOT_MEMBER(RegisterRule.CHAIR_NOT_MEMBER, "", "meeting", "member", "date"),
    /** A meeting chaired by a member who is not chair or deputy chair. */
    CHAIRED_BY_OTHER(RegisterRule.CHAIRED_BY_OTHER, "", "meeting", "member", "date"),
    /** A meeting held after the register was drawn up. */
    HELD_IN_FUTURE(RegisterRule.HELD_IN_FUTURE, "", "meeting", "date", "recordedOn"),
    /** A meeting still planned on a date that has passed. */
    PLANNED_IN_PAST(RegisterRule.PLANNED_IN_PAST, "", "meeting", "date", "recordedOn"),
    /** A held meeting at which nobody is recorded as present. */
    WITHOUT_ATTENDEES(RegisterRule.WITHOUT_ATTENDEES, "", "meeting", "date"),
    /** A further held meeting on one day. */
    SAME_DAY(RegisterRule.SAME_DAY, "", "meeting", "other", "date"),
    /** An event that the state does not allow. */
    EVENT_ILLEGAL(
            RegisterRule.EVENT_ILLEGAL, "", "event", "on", "reason", "state", "target", "stateAtTarget", "allowed"),
    /** An event dated before one ahead of it. */
    EVENT_NOT_CHRONOLOGICAL(RegisterRule.EVENT_NOT_CHRONOLOGICAL, "", "event", "on", "latest"),
    /** An event dated after the register was drawn up. */
    EVENT_IN_FUTURE(RegisterRule.EVENT_IN_FUTURE, "", "event", "on", "recordedOn"),
    /** An event by somebody who may not do it. */
    EVENT_NOT_AUTHORISED(RegisterRule.EVENT_NOT_AUTHORISED, "", "event", "on", "member", "roles", "partnerships"),
    /** An event at a meeting that it cannot have happened at. */
    EVENT_MEETING_MISMATCH(RegisterRule.EVENT_MEETING_MISMATCH, "", "event", "on", "reason", "meeting"),
    /** A discussion at a meeting whose agenda does not list it. */
    EVENT_NOT_ON_AGENDA(RegisterRule.EVENT_NOT_ON_AGENDA, "", "event", "on", "meeting"),
    /** Something shared where there is no route to. */
    EVENT_WRONG_TARGET(RegisterRule.EVENT_WRONG_TARGET, "", "event", "on", "from", "to"),
    /** A number that the text calls a BSN. */
    LABELLED_BSN(RegisterRule.PRIVACY_LABELLED_BSN, "", "digits", "from", "until"),
    /** A number that may be a BSN. */
    POSSIBLE_BSN(RegisterRule.PRIVACY_POSSIBLE_BSN, "", "digits", "from", "until"),
    /** An e-mail address. */
    EMAIL_ADDRESS(RegisterRule.PRIVACY_CONTACT_DETAIL, "email", "from", "until"),
    /** The e-mail address of a role. */
    ROLE_MAILBOX(RegisterRule.PRIVACY_CONTACT_DETAIL, "role-mailbox", Severity.INFO, "from", "until"),
    /** A phone number. */
    PHONE_NUMBER(RegisterRule.PRIVACY_CONTACT_DETAIL, "phone", "from", "until"),
    /** A public service number. */
    SERVICE_NUMBER(RegisterRule.PRIVACY_CONTACT_DETAIL, "service-number", Severity.INFO, "from", "until"),
    /** An IBAN. */
    IBAN(RegisterRule.PRIVACY_CONTACT_DETAIL, "iban", "from", "until"),
    /** A date of birth. */
    BIRTH_DATE(RegisterRule.PRIVACY_BIRTH_DATE, "", "from", "until"),
    /** A postcode with a house number. */
    ADDRESS(RegisterRule.PRIVACY_ADDRESS, "", "from", "until"),
    /** A description of one person by sex and age. */
    PERSON_DESCRIPTION(RegisterRule.PRIVACY_PERSON_DESCRIPTION, "", "from", "until"),
    /** Nobody is chair. */
    NO_CHAIR(RequirementType.CHAIR, "none", "party", "post", "category"),
    /** Somebody else is chair than was agreed. */
    OTHER_CHAIR(RequirementType.CHAIR, "other", "party", "post", "category", "members"),
    /** Several chairs at once. */
    SEVERAL_CHAIRS(RequirementType.CHAIR, "several", "party", "post", "category", "members"),
    /** Nobody of the party facilitates. */
    NO_FACILITATOR(RequirementType.FACILITATOR, "none", "party"),
    /** Somebody of another party facilitates too. */
    ALSO_FACILITATOR(RequirementType.FACILITATOR, "also", Severity.INFO, "party", "member", "memberParty"),
    /** Nobody of the party provides the agenda. */
    NO_AGENDA_OWNER(RequirementType.AGENDA_OWNER, "none", "party"),
    /** Somebody of another party provides the agenda too. */
    ALSO_AGENDA_OWNER(RequirementType.AGENDA_OWNER, "also", Severity.INFO, "party", "member", "memberParty"),
    /** A held meeting without agenda. */
    EMPTY_AGENDA(RequirementType.AGENDA_OWNER, "empty-agenda", Severity.INFO, "party", "meeting", "date"),
    /** Nobody of the party prepares the meeting. */
    NO_PREPARER(RequirementType.PREPARERS, "none", "party"),
    /** The chair does not prepare the meeting. */
    CHAIR_DOES_NOT_PREPARE(RequirementType.PREPARERS, "chair", "member"),
    /** No director of that category. */
    NO_DIRECTOR(RequirementType.DIRECTOR, "none", "category"),
    /** The party has no member. */
    NO_MEMBER_OF_PARTY(RequirementType.MEMBER_PARTY, "none", "party"),
    /** Fewer parties than agreed. */
    TOO_FEW_PARTIES(RequirementType.PARTIES_AT_LEAST, "too-few", "parties", "atLeast"),
    /** Fewer parties of a category than agreed. */
    TOO_FEW_OF_CATEGORY(RequirementType.COMPOSITION, "too-few", "category", "parties", "atLeast"),
    /** A participant of the category at another level. */
    CATEGORY_AT_OTHER_LEVEL(RequirementType.COMPOSITION, "other-level", "member", "category", "level", "postLevel"),
    /** A participant or chair at another level. */
    MEMBER_AT_OTHER_LEVEL(RequirementType.MEMBER_LEVEL, "other-level", "member", "level", "postLevel"),
    /** A participant or chair without a post. */
    MEMBER_WITHOUT_POST(RequirementType.MEMBER_LEVEL, "without-post", Severity.WARNING, "member", "level"),
    /** A party that does not take part there. */
    NOT_MEMBER_THERE(RequirementType.MEMBERS_FROM, "elsewhere", "member", "party", "charter"),
    /** A party of neither the programme nor the categories. */
    NOT_DRAWN_FROM(RequirementType.DRAWN_FROM, "elsewhere", "member", "party", "programme"),
    /** Nobody from the domain. */
    DOMAIN_MISSING(RequirementType.DOMAINS_REPRESENTED, "missing", "domain"),
    /** Fewer meetings than agreed, and the year is over. */
    MEETINGS_SHORT(RequirementType.MEETINGS, "short", "held", "planned", "required", "short", "year"),
    /** Fewer meetings than agreed in twelve months. */
    MEETINGS_SHORT_ROLLING(RequirementType.MEETINGS, "short-rolling", "held", "required", "short"),
    /** Too few meetings held and planned; there is time. */
    MEETINGS_BEHIND(
            RequirementType.MEETINGS, "behind", Severity.INFO, "held", "planned", "required", "short", "daysLeft"),
    /** Too few meetings held and planned; there is little time. */
    MEETINGS_LATE(
            RequirementType.MEETINGS, "late", Severity.WARNING, "held", "planned", "required", "short", "daysLeft"),
    /** No meeting of the year served the purpose. */
    PURPOSE_NOT_SERVED(RequirementType.PURPOSE, "not-served", "agenda", "year"),
    /** Submitted by somebody without the role. */
    SUBMITTED_BY_OTHER(RequirementType.SUBMITTERS, "other", "member", "on", "roles"),
    /** Resolved by fewer parties than agreed. */
    NOT_JOINT(RequirementType.JOINT_SOLUTION, "too-few", "on", "parties", "atLeast"),
    /** Resolved and not disseminated. */
    NOT_DISSEMINATED(RequirementType.DISSEMINATION, "not-yet", "since", "withinDays"),
    /** No route to an active partnership under the charter. */
    NO_ROUTE(RequirementType.ESCALATES_TO, "no-route", "charter"),
    /** Not shared although they have met since. */
    NOT_SHARED(RequirementType.ESCALATES_TO, "not-shared", "kind", "since", "charter", "meeting"),
    /** Not shared within the days. */
    SHARED_TOO_LATE(RequirementType.ESCALATES_TO, "overdue", "kind", "since", "charter", "withinDays"),
    /** Something else than administrators may do. */
    OUTCOME_NOT_AGREED(RequirementType.OUTCOME, "other", "event", "on", "member"),
    /** A driving role in another party than the member's own. */
    DRIVING_ROLE_ELSEWHERE(RequirementType.OUTCOME, "other-party", "on", "member", "party", "memberParty"),
    /** Fewer resources than agreed. */
    TOO_FEW_RESOURCES(RequirementType.RESOURCES, "too-few", "audience", "resources", "atLeast"),
    /** Nobody attested that it leads to no person. */
    NOT_ATTESTED(RequirementType.ATTESTED, "missing", "kind"),
    /** The term is over. */
    TERM_PAST(RequirementType.TERM, "past", "endsOn"),
    /** The term ends within 90 days. */
    TERM_ENDS_SOON(RequirementType.TERM, "soon", Severity.WARNING, "endsOn", "days");

    private final Term owner;
    private final String variant;
    private final Optional<Severity> severity;
    private final List<String> facts;

    Offence(Term owner, String variant, String... facts) {
        this.owner = owner;
        this.variant = variant;
        this.severity = Optional.empty();
        this.facts = List.of(facts);
    }

    Offence(Term owner, String variant, Severity severity, String... facts) {
        this.owner = owner;
        this.variant = variant;
        this.severity = Optional.of(severity);
        this.facts = List.of(facts);
    }

    /**
     * What is broken.
     *
     * @return a {@link RegisterRule} or a {@link RequirementType}
     */
    public Term owner() {
        return owner;
    }

    /**
     * Which way of breaking it this is.
     *
     * @return empty where there is only one
     */
    public String variant() {
        return variant;
    }

    /**
     * How hard it counts.
     *
     * @return empty when it counts as hard as the rule or requirement says
     */
    public Optional<Severity> severity() {
        return severity;
    }

    /**
     * The names of the facts.
     *
     * @return in order; a fact may be absent in a finding
     */
    public List<String> facts() {
        return facts;
    }

    /**
     * The key of the message in the texts.
     *
     * @return {@code message.chair.none}
     */
    public String textKey() {
        return textKey(owner.code());
    }

    /**
     * The key of a message that is there for one requirement alone.
     *
     * @param rule the id of the requirement
     * @return {@code message.sb.chair.none}
     */
    String textKey(String rule) {
        return variant.isEmpty() ? "message." + rule : "message." + rule + "." + variant;
    }
}
