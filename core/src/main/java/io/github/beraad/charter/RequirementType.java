// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.charter;

import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * Every type of requirement that a charter can be made of, with the parameters it takes. The set is closed: a check
 * that none of them fits is a custom rule in Java.
 */
public enum RequirementType implements Term {
    /** Exactly one active member is chair, and meets the parameters. */
    CHAIR("chair", keys(), keys(Parameters.PARTY, Parameters.POST, Parameters.CATEGORY)),
    /** The party has an active member with the role facilitator. */
    FACILITATOR("facilitator", keys(Parameters.PARTY), keys()),
    /** The party has an active member with the role agenda-owner, and held meetings of the year have an agenda. */
    AGENDA_OWNER("agenda-owner", keys(Parameters.PARTY), keys()),
    /** The parties, and if so agreed the chair, prepare the meeting. */
    PREPARERS("preparers", keys(), keys(Parameters.PARTIES, Parameters.WITH_CHAIR)),
    /** An active director is of a party of that category. */
    DIRECTOR("director", keys(Parameters.CATEGORY), keys()),
    /** The party has an active member. */
    MEMBER_PARTY("member-party", keys(Parameters.PARTY), keys()),
    /** At least so many distinct parties have an active member. */
    PARTIES_AT_LEAST("parties", keys(Parameters.AT_LEAST), keys()),
    /** At least so many distinct parties of that category take part, if so agreed at that level. */
    COMPOSITION("composition", keys(Parameters.CATEGORY, Parameters.AT_LEAST), keys(Parameters.LEVEL)),
    /** Every participant and chair has a post at that level. */
    MEMBER_LEVEL("member-level", keys(Parameters.LEVEL), keys()),
    /** Every participant and chair is of a party that takes part in a partnership under that charter. */
    MEMBERS_FROM("members-from", keys(Parameters.CHARTER), keys()),
    /** Every participant is of a party of that programme, or of one of the categories. */
    DRAWN_FROM("drawn-from", keys(Parameters.PROGRAMME), keys(Parameters.OR_CATEGORIES)),
    /** Every one of the domains has an active participant or chair. */
    DOMAINS_REPRESENTED("domains", keys(Parameters.DOMAINS), keys()),
    /** At least so many meetings are held. */
    MEETINGS("meetings", keys(Parameters.AT_LEAST), keys(Parameters.PER)),
    /** A meeting of the year has such an item on its agenda. */
    PURPOSE("purpose", keys(Parameters.AGENDA), keys()),
    /** Dilemmas are submitted by members with one of the roles. */
    SUBMITTERS("submitters", keys(Parameters.ROLES), keys()),
    /** Dilemmas are resolved by agreement of at least so many distinct parties. */
    JOINT_SOLUTION("joint-solution", keys(Parameters.AT_LEAST), keys()),
    /** Solutions are disseminated, if so agreed within so many days. */
    DISSEMINATION("dissemination", keys(), keys(Parameters.WITHIN_DAYS)),
    /** Unresolved dilemmas, and if so agreed signals and insights, are shared with a partnership under that charter. */
    ESCALATES_TO("escalates-to", keys(Parameters.CHARTER), keys(Parameters.ITEMS, Parameters.WITHIN_DAYS)),
    /** What administrators do with what was shared is one of the outcomes. */
    OUTCOME("outcome", keys(Parameters.OUTCOMES), keys(Parameters.OWN_PARTY_ONLY)),
    /** The partnership has developed at least so many resources for that audience. */
    RESOURCES("resources", keys(Parameters.AUDIENCE, Parameters.AT_LEAST), keys()),
    /** Somebody has attested that dilemmas or signals hold nothing that leads to a person. */
    ATTESTED("attested", keys(Parameters.ITEMS), keys()),
    /** The partnership ends on that day. */
    TERM("term", keys(Parameters.ENDS_ON), keys());

    private final String code;
    private final List<Key<?>> required;
    private final List<Key<?>> parameters;

    RequirementType(String code, List<Key<?>> required, List<Key<?>> optional) {
        this.code = code;
        this.required = required;
        this.parameters = concatenated(required, optional);
    }

    private static List<Key<?>> keys(Key<?>... keys) {
        return List.of(keys);
    }

    private static List<Key<?>> concatenated(List<Key<?>> first, List<Key<?>> second) {
        List<Key<?>> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "requirement-type";
    }

    /**
     * The parameters that this type takes.
     *
     * @return all of them, required ones first, in the order in which JSON writes them
     */
    public List<Key<?>> parameters() {
        return parameters;
    }

    /**
     * The parameters that a requirement of this type has to state.
     *
     * @return some of {@link #parameters()}
     */
    public List<Key<?>> requiredParameters() {
        return required;
    }

    /**
     * Finds the type with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the type
     * @throws InvalidValueException if no type has this code; it names the allowed ones
     */
    public static RequirementType of(String code) {
        return Terms.of(values(), code);
    }
}
