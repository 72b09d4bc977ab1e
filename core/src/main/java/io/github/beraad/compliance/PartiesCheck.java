// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;

/** {@code parties}: at least so many distinct parties have an active member. An unknown party counts as one. */
final class PartiesCheck extends RequirementCheck {

    private final int atLeast;

    PartiesCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.atLeast = requirement.required(Parameters.AT_LEAST);
    }

    @Override
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        int parties = distinctParties(partnership);
        if (parties < atLeast) {
            report(reporter, partnership, Offence.TOO_FEW_PARTIES, parties, atLeast);
        }
        return Verdict.JUDGED;
    }

    private static int distinctParties(PartnershipAsOf partnership) {
        int parties = 0;
        IndexedMember last = null;
        for (int i = 0; i < partnership.size(); i++) {
            IndexedMember member = partnership.member(i);
            if (PartnershipAsOf.isOfFurtherParty(member, last)) {
                parties++;
            }
            last = member;
        }
        return parties;
    }
}
