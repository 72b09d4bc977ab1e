// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.charter;

import io.github.beraad.vocabulary.AdministratorOutcome;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.MeetingsPer;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Purpose;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;

/** The parameters that requirements take. Which type takes which stands in {@link RequirementType}. */
public final class Parameters {

    /** The party that has to hold the seat. */
    public static final Key<String> PARTY = Key.reference("party", ElementKind.PARTY);

    /** The post that has to hold the seat. */
    public static final Key<String> POST = Key.reference("post", ElementKind.POST);

    /** The kind of party. */
    public static final Key<PartyCategory> CATEGORY = Key.term("category", PartyCategory.values());

    /** The parties that prepare the meeting. */
    public static final Key<List<String>> PARTIES = Key.references("parties", ElementKind.PARTY);

    /** Whether the chair prepares the meeting too. */
    public static final Key<Boolean> WITH_CHAIR = Key.flag("withChair");

    /** The number that there have to be. */
    public static final Key<Integer> AT_LEAST = Key.wholeNumber("atLeast");

    /** The level that posts have to be at. */
    public static final Key<Level> LEVEL = Key.term("level", Level.values());

    /** Another charter: the one that members come from, or that dilemmas are shared with. */
    public static final Key<String> CHARTER = Key.reference("charter", ElementKind.CHARTER);

    /** The programme that parties took part in. */
    public static final Key<String> PROGRAMME = Key.id("programme");

    /** The kinds of party that may take part besides. */
    public static final Key<List<PartyCategory>> OR_CATEGORIES = Key.terms("orCategories", PartyCategory.values());

    /** The domains that have to be represented. */
    public static final Key<List<Domain>> DOMAINS = Key.terms("domains", Domain.values());

    /** The span over which meetings are counted; absent: a calendar year. */
    public static final Key<MeetingsPer> PER = Key.term("per", MeetingsPer.values());

    /** What a meeting of the year has to be for. */
    public static final Key<Purpose> AGENDA = Key.term("agenda", Purpose.values());

    /** The roles that may submit a dilemma. */
    public static final Key<List<Role>> ROLES = Key.terms("roles", Role.values());

    /** The days within which something has to happen. */
    public static final Key<Integer> WITHIN_DAYS = Key.wholeNumber("withinDays");

    /** What is shared upward, or attested to be anonymous. */
    public static final Key<List<EscalationItem>> ITEMS = Key.terms("items", EscalationItem.values());

    /** What administrators may do with what was shared with them. */
    public static final Key<List<AdministratorOutcome>> OUTCOMES = Key.terms("outcomes", AdministratorOutcome.values());

    /** Whether a driving role is for the member's own party alone. */
    public static final Key<Boolean> OWN_PARTY_ONLY = Key.flag("ownPartyOnly");

    /** Who the resources are for. */
    public static final Key<String> AUDIENCE = Key.name("audience");

    /** The last day of the partnership's term. */
    public static final Key<LocalDate> ENDS_ON = Key.date("endsOn");

    private Parameters() {}
}
