// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Party;
import io.github.beraad.vocabulary.Domain;
import java.time.LocalDate;
import java.util.List;

/** {@code domains}: every one of the domains has an active participant or chair. */
final class DomainsCheck extends RequirementCheck {

    private final List<Domain> domains;

    DomainsCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.domains = requirement.required(Parameters.DOMAINS);
    }

    @Override
    Verdict check(RegisterIndex index, IndexedPartnership partnership, LocalDate on, Reporter reporter) {
        for (int i = 0; i < domains.size(); i++) {
            if (!isRepresented(domains.get(i), partnership, on)) {
                report(reporter, partnership, Offence.DOMAIN_MISSING, domains.get(i));
            }
        }
        return Verdict.JUDGED;
    }

    private static boolean isRepresented(Domain domain, IndexedPartnership partnership, LocalDate on) {
        for (int i = 0; i < partnership.members().size(); i++) {
            IndexedMember member = partnership.members().get(i);
            Party party = member.party();
            if (member.isParticipantOrChair()
                    && (party == null || party.effectiveDomains().contains(domain))
                    && member.isActiveOn(on)) {
                return true;
            }
        }
        return false;
    }
}
