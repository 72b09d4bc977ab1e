// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.register.Party;
import io.github.beraad.vocabulary.Domain;
import java.util.List;

/** {@code domains}: every one of the domains has an active participant or chair. */
final class DomainsCheck extends RequirementCheck {

    private final List<Domain> domains;

    DomainsCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.domains = requirement.required(Parameters.DOMAINS);
    }

    @Override
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        for (int i = 0; i < domains.size(); i++) {
            if (!isRepresented(domains.get(i), partnership)) {
                report(reporter, partnership, Offence.DOMAIN_MISSING, domains.get(i));
            }
        }
        return Verdict.JUDGED;
    }

    private static boolean isRepresented(Domain domain, PartnershipAsOf partnership) {
        for (int i = 0; i < partnership.size(); i++) {
            IndexedMember member = partnership.member(i);
            Party party = member.party();
            if (member.isParticipantOrChair()
                    && (party == null || party.effectiveDomains().contains(domain))) {
                return true;
            }
        }
        return false;
    }
}
