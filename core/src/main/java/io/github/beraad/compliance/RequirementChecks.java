// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Requirement;
import io.github.beraad.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;

/** Which check belongs to which type of requirement. */
final class RequirementChecks {

    private RequirementChecks() {}

    /** The checks of a charter, in the order of its requirements. */
    static List<RequirementCheck> of(Charter charter) {
        List<RequirementCheck> checks = new ArrayList<>(charter.requirements().size());
        for (Requirement requirement : charter.requirements()) {
            checks.add(of(requirement, charter.id()));
        }
        return checks;
    }

    private static RequirementCheck of(Requirement requirement, String charter) {
        return switch (requirement.type()) {
            case CHAIR -> new ChairCheck(requirement, charter);
            case FACILITATOR ->
                new SeatOfPartyCheck(
                        requirement, charter, Role.FACILITATOR, Offence.NO_FACILITATOR, Offence.ALSO_FACILITATOR);
            case AGENDA_OWNER ->
                new SeatOfPartyCheck(
                        requirement, charter, Role.AGENDA_OWNER, Offence.NO_AGENDA_OWNER, Offence.ALSO_AGENDA_OWNER);
            case PREPARERS -> new PreparersCheck(requirement, charter);
            case DIRECTOR -> new DirectorCheck(requirement, charter);
            case MEMBER_PARTY -> new MemberPartyCheck(requirement, charter);
            case PARTIES_AT_LEAST -> new PartiesCheck(requirement, charter);
            case COMPOSITION -> new CompositionCheck(requirement, charter);
            case MEMBER_LEVEL -> new MemberLevelCheck(requirement, charter);
            case MEMBERS_FROM -> new MembersFromCheck(requirement, charter);
            case DRAWN_FROM -> new DrawnFromCheck(requirement, charter);
            case DOMAINS_REPRESENTED -> new DomainsCheck(requirement, charter);
            case MEETINGS -> new MeetingsCheck(requirement, charter);
            case PURPOSE -> new PurposeCheck(requirement, charter);
            case RESOURCES -> new ResourcesCheck(requirement, charter);
            case TERM -> new TermCheck(requirement, charter);
            case SUBMITTERS -> new SubmittersCheck(requirement, charter);
            case JOINT_SOLUTION -> new JointSolutionCheck(requirement, charter);
            case DISSEMINATION -> new DisseminationCheck(requirement, charter);
            case ESCALATES_TO -> new EscalatesToCheck(requirement, charter);
            case OUTCOME -> new OutcomeCheck(requirement, charter);
            case ATTESTED -> new AttestedCheck(requirement, charter);
        };
    }
}
