// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.charter;

import static io.github.beraad.charter.RequirementType.AGENDA_OWNER;
import static io.github.beraad.charter.RequirementType.CHAIR;
import static io.github.beraad.charter.RequirementType.COMPOSITION;
import static io.github.beraad.charter.RequirementType.DIRECTOR;
import static io.github.beraad.charter.RequirementType.DISSEMINATION;
import static io.github.beraad.charter.RequirementType.DOMAINS_REPRESENTED;
import static io.github.beraad.charter.RequirementType.DRAWN_FROM;
import static io.github.beraad.charter.RequirementType.ESCALATES_TO;
import static io.github.beraad.charter.RequirementType.FACILITATOR;
import static io.github.beraad.charter.RequirementType.JOINT_SOLUTION;
import static io.github.beraad.charter.RequirementType.MEETINGS;
import static io.github.beraad.charter.RequirementType.MEMBERS_FROM;
import static io.github.beraad.charter.RequirementType.MEMBER_LEVEL;
import static io.github.beraad.charter.RequirementType.MEMBER_PARTY;
import static io.github.beraad.charter.RequirementType.OUTCOME;
import static io.github.beraad.charter.RequirementType.PARTIES_AT_LEAST;
import static io.github.beraad.charter.RequirementType.PREPARERS;
import static io.github.beraad.charter.RequirementType.RESOURCES;
import static io.github.beraad.charter.RequirementType.SUBMITTERS;
import static io.github.beraad.vocabulary.Modality.DESCRIPTION;
import static io.github.beraad.vocabulary.Modality.PERMISSION;
import static io.github.beraad.vocabulary.Severity.ERROR;
import static io.github.beraad.vocabulary.Severity.INFO;
import static io.github.beraad.vocabulary.Severity.WARNING;

import io.github.beraad.vocabulary.AdministratorOutcome;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.MeetingsPer;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Purpose;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The charters that come with the library: what the source page says of the three national partnerships and of local
 * cooperation. Each requirement cites the numbered statements that it goes back to; where the source is silent there is
 * none.
 */
public final class BuiltInCharters {

    /** Id of the charter of the national innovation platform. */
    public static final String NATIONAL_INNOVATION_PLATFORM = "landelijk-innovatieplatform";

    /** Id of the charter of the strategic council. */
    public static final String STRATEGIC_COUNCIL = "strategisch-beraad";

    /** Id of the charter of the national expert group on minors. */
    public static final String NATIONAL_EXPERT_GROUP_ON_MINORS = "landelijke-expertgroep-minderjarigen";

    /** Id of the charter of local or regional cooperation directed by a municipality. */
    public static final String LOCAL_COOPERATION = "lokale-aanpak";

    private static final String VERSION = "1";

    private static final List<Charter> ALL =
            List.of(innovationPlatform(), strategicCouncil(), expertGroup(), localCooperation());

    private BuiltInCharters() {}

    /**
     * All built-in charters.
     *
     * @return four, each in its version 1, without an end
     */
    public static List<Charter> all() {
        return ALL;
    }

    /**
     * Finds a built-in charter.
     *
     * @param id an id
     * @return the charter; empty when none has this id
     */
    public static Optional<Charter> find(String id) {
        Objects.requireNonNull(id, "id");
        for (Charter charter : ALL) {
            if (charter.id().equals(id)) {
                return Optional.of(charter);
            }
        }
        return Optional.empty();
    }

    private static Charter innovationPlatform() {
        return Charter.builder(NATIONAL_INNOVATION_PLATFORM, VERSION)
                .title("Landelijk Innovatieplatform")
                .addRequirements(
                        requirement("lip.pilot-sites", DRAWN_FROM, WARNING, DESCRIPTION, "CCV-LIP-1", "CCV-LIP-2")
                                .with(Parameters.PROGRAMME, "proeftuinen-2014-2016")
                                .with(
                                        Parameters.OR_CATEGORIES,
                                        List.of(
                                                PartyCategory.YOUTH_ORGANISATION,
                                                PartyCategory.YOUTH_PROTECTION,
                                                PartyCategory.CHILD_PROTECTION_BOARD,
                                                PartyCategory.PUBLIC_PROSECUTION,
                                                PartyCategory.POLICE,
                                                PartyCategory.NGO,
                                                PartyCategory.MINISTRY))
                                .build(),
                        requirement("lip.municipalities", COMPOSITION, WARNING, DESCRIPTION, "CCV-LIP-2")
                                .with(Parameters.CATEGORY, PartyCategory.MUNICIPALITY)
                                .with(Parameters.AT_LEAST, 2)
                                .with(Parameters.LEVEL, Level.POLICY)
                                .build(),
                        takesPart("lip.youth-organisations", PartyCategory.YOUTH_ORGANISATION),
                        takesPart("lip.youth-protection", PartyCategory.YOUTH_PROTECTION),
                        takesPart("lip.child-protection", PartyCategory.CHILD_PROTECTION_BOARD),
                        takesPart("lip.prosecution", PartyCategory.PUBLIC_PROSECUTION),
                        takesPart("lip.police", PartyCategory.POLICE),
                        takesPart("lip.ngos", PartyCategory.NGO),
                        takesPart("lip.ministry", PartyCategory.MINISTRY),
                        servesPurpose("lip.share-knowledge", Purpose.KNOWLEDGE, "CCV-LIP-3"),
                        servesPurpose("lip.consolidate-approaches", Purpose.EXISTING_APPROACH, "CCV-LIP-4"),
                        servesPurpose("lip.new-approaches", Purpose.NEW_APPROACH, "CCV-LIP-5"),
                        requirement("lip.submitters", SUBMITTERS, WARNING, PERMISSION, "CCV-LIP-6")
                                .with(Parameters.ROLES, List.of(Role.PARTICIPANT))
                                .build(),
                        duty("lip.joint-solution", JOINT_SOLUTION, WARNING, "CCV-LIP-7")
                                .with(Parameters.AT_LEAST, 2)
                                .build(),
                        duty("lip.dissemination", DISSEMINATION, INFO, "CCV-LIP-7")
                                .build(),
                        duty("lip.chair", CHAIR, ERROR, "CCV-LIP-8")
                                .with(Parameters.PARTY, "jenv")
                                .build(),
                        duty("lip.facilitator", FACILITATOR, ERROR, "CCV-LIP-9")
                                .with(Parameters.PARTY, "ccv")
                                .build(),
                        duty("lip.agenda", AGENDA_OWNER, ERROR, "CCV-LIP-10")
                                .with(Parameters.PARTY, "ccv")
                                .build(),
                        duty("lip.meetings", MEETINGS, ERROR, "CCV-LIP-11")
                                .with(Parameters.AT_LEAST, 6)
                                .with(Parameters.PER, MeetingsPer.CALENDAR_YEAR)
                                .build(),
                        duty("lip.escalation", ESCALATES_TO, WARNING, "CCV-SB-4", "CCV-SB-5")
                                .with(Parameters.CHARTER, STRATEGIC_COUNCIL)
                                .with(
                                        Parameters.ITEMS,
                                        List.of(EscalationItem.DILEMMA, EscalationItem.SIGNAL, EscalationItem.INSIGHT))
                                .build())
                .build();
    }

    private static Charter strategicCouncil() {
        return Charter.builder(STRATEGIC_COUNCIL, VERSION)
                .title("Strategisch Beraad")
                .addRequirements(
                        duty("sb.administrators", MEMBER_LEVEL, ERROR, "CCV-SB-1")
                                .with(Parameters.LEVEL, Level.GOVERNING)
                                .build(),
                        duty("sb.from-platform", MEMBERS_FROM, ERROR, "CCV-SB-1")
                                .with(Parameters.CHARTER, NATIONAL_INNOVATION_PLATFORM)
                                .build(),
                        duty("sb.preparers", PREPARERS, WARNING, "CCV-SB-2")
                                .with(Parameters.PARTIES, List.of("jenv", "ccv"))
                                .with(Parameters.WITH_CHAIR, true)
                                .build(),
                        duty("sb.chair", CHAIR, WARNING, "CCV-SB-3")
                                .with(Parameters.POST, "mayor-lelystad")
                                .build(),
                        requirement("sb.outcomes", OUTCOME, WARNING, PERMISSION, "CCV-SB-6", "CCV-SB-7")
                                .with(
                                        Parameters.OUTCOMES,
                                        List.of(
                                                AdministratorOutcome.POLITICAL_AGENDA,
                                                AdministratorOutcome.DRIVING_ROLE))
                                .with(Parameters.OWN_PARTY_ONLY, true)
                                .build())
                .build();
    }

    private static Charter expertGroup() {
        return Charter.builder(NATIONAL_EXPERT_GROUP_ON_MINORS, VERSION)
                .title("Landelijke Expertgroep Aanpak Criminele Uitbuiting Minderjarigen")
                .addRequirements(
                        duty("leg.chair", CHAIR, WARNING, "CCV-LEG-1")
                                .with(Parameters.POST, "national-prosecutor-human-trafficking")
                                .build(),
                        requirement("leg.domains", DOMAINS_REPRESENTED, WARNING, DESCRIPTION, "CCV-LEG-2")
                                .with(Parameters.DOMAINS, List.of(Domain.SAFETY, Domain.CARE))
                                .build(),
                        duty("leg.ccv", MEMBER_PARTY, ERROR, "CCV-LEG-3")
                                .with(Parameters.PARTY, "ccv")
                                .build(),
                        requirement("leg.resources", RESOURCES, INFO, DESCRIPTION, "CCV-LEG-4")
                                .with(Parameters.AUDIENCE, "professionals")
                                .with(Parameters.AT_LEAST, 1)
                                .build())
                .build();
    }

    private static Charter localCooperation() {
        return Charter.builder(LOCAL_COOPERATION, VERSION)
                .title("Lokale aanpak")
                .addRequirements(
                        duty("local.parties", PARTIES_AT_LEAST, ERROR, "CCV-G-1")
                                .with(Parameters.AT_LEAST, 2)
                                .build(),
                        duty("local.director", DIRECTOR, ERROR, "CCV-G-2")
                                .with(Parameters.CATEGORY, PartyCategory.MUNICIPALITY)
                                .build())
                .build();
    }

    private static Requirement takesPart(String id, PartyCategory category) {
        return requirement(id, COMPOSITION, INFO, DESCRIPTION, "CCV-LIP-2")
                .with(Parameters.CATEGORY, category)
                .with(Parameters.AT_LEAST, 1)
                .build();
    }

    private static Requirement servesPurpose(String id, Purpose purpose, String source) {
        return requirement(id, RequirementType.PURPOSE, INFO, DESCRIPTION, source)
                .with(Parameters.AGENDA, purpose)
                .build();
    }

    private static Requirement.Builder duty(String id, RequirementType type, Severity severity, String... source) {
        return requirement(id, type, severity, Modality.DUTY, source);
    }

    private static Requirement.Builder requirement(
            String id, RequirementType type, Severity severity, Modality modality, String... source) {
        return Requirement.of(type, id).severity(severity).modality(modality).source(source);
    }
}
