// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.vocabulary.ElementKind;

/** {@code member-party}: the party has an active member. */
final class MemberPartyCheck extends RequirementCheck {

    private final String party;

    MemberPartyCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.party = requirement.required(Parameters.PARTY);
    }

    @Override
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        if (!partnership.index().knows(ElementKind.PARTY, party)) {
            return Verdict.NOTHING_TO_JUDGE;
        }
        for (int i = 0; i < partnership.size(); i++) {
            IndexedMember member = partnership.member(i);
            if ((member.party() == null || member.partyId().equals(party))) {
                return Verdict.JUDGED;
            }
        }
        report(reporter, partnership, Offence.NO_MEMBER_OF_PARTY, party);
        return Verdict.JUDGED;
    }
}
