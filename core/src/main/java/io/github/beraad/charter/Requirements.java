// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.charter;

import io.github.beraad.vocabulary.AdministratorOutcome;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Purpose;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;

/**
 * Writing down what was agreed, in words that read like the agreement: one method for every {@link RequirementType}.
 *
 * <pre>{@code
 * Charter ours = Charter.builder("regio-flevoland", "1.0")
 *     .title("Regio Flevoland")
 *     .requires(chair().ofParty("gm0995").source("reglement art. 3"))
 *     .requires(meetings().atLeast(4).perCalendarYear())
 *     .requires(escalatesTo("stuurgroep"))
 *     .decideWhen(anyOf(discussedTimes(3), openLongerThan(Period.ofDays(180))))
 *     .build();
 * }</pre>
 */
public final class Requirements {

    private Requirements() {}

    /**
     * Exactly one active member is chair.
     *
     * @return the requirement, for which more can be said
     */
    public static RequirementDraft.Chair chair() {
        return new RequirementDraft.Chair();
    }

    /**
     * Members of parties prepare the meetings.
     *
     * @param parties the ids of the parties; none where the chair alone does
     * @return the requirement, for which more can be said
     */
    public static RequirementDraft.Preparers preparers(String... parties) {
        return new RequirementDraft.Preparers(List.of(parties));
    }

    /**
     * Parties of a kind take part, at least one where nothing else is said.
     *
     * @param category the kind of party
     * @return the requirement, for which more can be said
     */
    public static RequirementDraft.Composition composition(PartyCategory category) {
        return new RequirementDraft.Composition(category);
    }

    /**
     * Every participant is of a party that took part in a programme.
     *
     * @param programme the code of the programme
     * @return the requirement, for which more can be said
     */
    public static RequirementDraft.DrawnFrom drawnFrom(String programme) {
        return new RequirementDraft.DrawnFrom(programme);
    }

    /**
     * Meetings are held. How many there have to be is still to be said.
     *
     * @return the requirement, for which more has to be said
     */
    public static RequirementDraft.Meetings meetings() {
        return new RequirementDraft.Meetings();
    }

    /**
     * Solutions are disseminated.
     *
     * @return the requirement, for which more can be said
     */
    public static RequirementDraft.Dissemination dissemination() {
        return new RequirementDraft.Dissemination();
    }

    /**
     * What is not resolved is shared with a partnership under another charter.
     *
     * @param charter the id of that charter
     * @return the requirement, for which more can be said
     */
    public static RequirementDraft.EscalatesTo escalatesTo(String charter) {
        return new RequirementDraft.EscalatesTo(charter);
    }

    /**
     * Administrators do one of several things with what was shared with them.
     *
     * @param outcomes what they may do
     * @return the requirement, for which more can be said
     */
    public static RequirementDraft.Outcomes outcome(AdministratorOutcome... outcomes) {
        return new RequirementDraft.Outcomes(List.of(outcomes));
    }

    /**
     * A member of a party is facilitator.
     *
     * @param party the id of the party
     * @return the requirement
     */
    public static RequirementDraft.Plain facilitator(String party) {
        return new RequirementDraft.Plain(RequirementType.FACILITATOR).with(Parameters.PARTY, party);
    }

    /**
     * A member of a party provides the agenda, and every held meeting has one.
     *
     * @param party the id of the party
     * @return the requirement
     */
    public static RequirementDraft.Plain agendaOwner(String party) {
        return new RequirementDraft.Plain(RequirementType.AGENDA_OWNER).with(Parameters.PARTY, party);
    }

    /**
     * A party of a kind has the directing role.
     *
     * @param category the kind of party
     * @return the requirement
     */
    public static RequirementDraft.Plain director(PartyCategory category) {
        return new RequirementDraft.Plain(RequirementType.DIRECTOR).with(Parameters.CATEGORY, category);
    }

    /**
     * A party is a member, in whatever role.
     *
     * @param party the id of the party
     * @return the requirement
     */
    public static RequirementDraft.Plain member(String party) {
        return new RequirementDraft.Plain(RequirementType.MEMBER_PARTY).with(Parameters.PARTY, party);
    }

    /**
     * At least so many distinct parties take part.
     *
     * @param atLeast 1 or more
     * @return the requirement
     */
    public static RequirementDraft.Plain parties(int atLeast) {
        return new RequirementDraft.Plain(RequirementType.PARTIES_AT_LEAST).with(Parameters.AT_LEAST, atLeast);
    }

    /**
     * Every participant and the chair have a post at a level.
     *
     * @param level the level
     * @return the requirement
     */
    public static RequirementDraft.Plain memberLevel(Level level) {
        return new RequirementDraft.Plain(RequirementType.MEMBER_LEVEL).with(Parameters.LEVEL, level);
    }

    /**
     * Every participant and the chair are of parties that take part in a partnership under another charter.
     *
     * @param charter the id of that charter
     * @return the requirement
     */
    public static RequirementDraft.Plain membersFrom(String charter) {
        return new RequirementDraft.Plain(RequirementType.MEMBERS_FROM).with(Parameters.CHARTER, charter);
    }

    /**
     * Somebody takes part from each of several domains.
     *
     * @param domains the domains
     * @return the requirement
     */
    public static RequirementDraft.Plain domains(Domain... domains) {
        return new RequirementDraft.Plain(RequirementType.DOMAINS_REPRESENTED)
                .with(Parameters.DOMAINS, List.of(domains));
    }

    /**
     * A held meeting of every year is about something.
     *
     * @param agenda what it is about
     * @return the requirement
     */
    public static RequirementDraft.Plain purpose(Purpose agenda) {
        return new RequirementDraft.Plain(RequirementType.PURPOSE).with(Parameters.AGENDA, agenda);
    }

    /**
     * Dilemmas are submitted by members with one of several roles.
     *
     * @param roles the roles
     * @return the requirement
     */
    public static RequirementDraft.Plain submitters(Role... roles) {
        return new RequirementDraft.Plain(RequirementType.SUBMITTERS).with(Parameters.ROLES, List.of(roles));
    }

    /**
     * Dilemmas are resolved by agreement of at least so many distinct parties.
     *
     * @param atLeast 1 or more
     * @return the requirement
     */
    public static RequirementDraft.Plain jointSolution(int atLeast) {
        return new RequirementDraft.Plain(RequirementType.JOINT_SOLUTION).with(Parameters.AT_LEAST, atLeast);
    }

    /**
     * The partnership has developed at least so many resources for an audience.
     *
     * @param atLeast 1 or more
     * @param audience who they are for
     * @return the requirement
     */
    public static RequirementDraft.Plain resources(int atLeast, String audience) {
        return new RequirementDraft.Plain(RequirementType.RESOURCES)
                .with(Parameters.AT_LEAST, atLeast)
                .with(Parameters.AUDIENCE, audience);
    }

    /**
     * Somebody attests of dilemmas or signals that they lead to no person.
     *
     * @param items what has to be attested
     * @return the requirement
     */
    public static RequirementDraft.Plain attested(EscalationItem... items) {
        return new RequirementDraft.Plain(RequirementType.ATTESTED).with(Parameters.ITEMS, List.of(items));
    }

    /**
     * The partnership ends on a day.
     *
     * @param endsOn the last day
     * @return the requirement
     */
    public static RequirementDraft.Plain term(LocalDate endsOn) {
        return new RequirementDraft.Plain(RequirementType.TERM).with(Parameters.ENDS_ON, endsOn);
    }
}
