// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.vocabulary;

import io.github.beraad.text.Term;
import java.util.Set;

/**
 * What kind of organisation a party is ({@code org:classification}), with the domain that comes with it unless the
 * party states its own.
 */
public enum PartyCategory implements Term {
    /** Public prosecution service, <i>Openbaar Ministerie</i>. */
    PUBLIC_PROSECUTION("public-prosecution", Domains.SAFETY),
    /** Police. */
    POLICE("police", Domains.SAFETY),
    /** Military police, <i>Koninklijke Marechaussee</i>. */
    MILITARY_POLICE("military-police", Domains.SAFETY),
    /** Child protection board, <i>Raad voor de Kinderbescherming</i>. */
    CHILD_PROTECTION_BOARD("child-protection-board", Domains.SAFETY),
    /** Probation service. */
    PROBATION("probation", Domains.SAFETY),
    /** Inspectorate. */
    INSPECTORATE("inspectorate", Domains.SAFETY),
    /** Tax authority. */
    TAX_AUTHORITY("tax-authority", Domains.SAFETY),
    /** Regional information and expertise centre, RIEC. */
    RIEC("riec", Domains.SAFETY),
    /** Safety region. */
    SAFETY_REGION("safety-region", Domains.SAFETY),
    /** Youth organisation. */
    YOUTH_ORGANISATION("youth-organisation", Domains.CARE),
    /** Youth protection. */
    YOUTH_PROTECTION("youth-protection", Domains.CARE),
    /** Care provider. */
    CARE_PROVIDER("care-provider", Domains.CARE),
    /** Public health service, GGD. */
    PUBLIC_HEALTH("public-health", Domains.CARE),
    /** Advice and reporting point for domestic violence, <i>Veilig Thuis</i>. */
    SAFE_HOME("safe-home", Domains.CARE),
    /** Victim support. */
    VICTIM_SUPPORT("victim-support", Domains.CARE),
    /** <i>Zorg- en Veiligheidshuis</i>: both domains. */
    CARE_SAFETY_HOUSE("care-safety-house", Domains.BOTH),
    /** Municipality. */
    MUNICIPALITY("municipality", Domains.NONE),
    /** Province. */
    PROVINCE("province", Domains.NONE),
    /** Water authority, <i>waterschap</i>. */
    WATER_AUTHORITY("water-authority", Domains.NONE),
    /** Ministry. */
    MINISTRY("ministry", Domains.NONE),
    /** Education. */
    EDUCATION("education", Domains.NONE),
    /** Housing. */
    HOUSING("housing", Domains.NONE),
    /** Non-governmental organisation. */
    NGO("ngo", Domains.NONE),
    /** Knowledge centre. */
    KNOWLEDGE_CENTRE("knowledge-centre", Domains.NONE),
    /** Anything else. */
    OTHER("other", Domains.NONE);

    private final String code;
    private final Set<Domain> domains;

    PartyCategory(String code, Set<Domain> domains) {
        this.code = code;
        this.domains = domains;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "party-category";
    }

    /**
     * The domains that come with this category.
     *
     * @return none, one or both
     */
    public Set<Domain> domains() {
        return domains;
    }

    /**
     * Finds the party category with this wire code.
     *
     * @param code a wire code, exactly as in JSON
     * @return the constant
     * @throws InvalidValueException if no constant has this code; it names the allowed ones
     */
    public static PartyCategory of(String code) {
        return Terms.of(values(), code);
    }

    private static final class Domains {
        private static final Set<Domain> SAFETY = Set.of(Domain.SAFETY);
        private static final Set<Domain> CARE = Set.of(Domain.CARE);
        private static final Set<Domain> BOTH = Set.of(Domain.SAFETY, Domain.CARE);
        private static final Set<Domain> NONE = Set.of();
    }
}
