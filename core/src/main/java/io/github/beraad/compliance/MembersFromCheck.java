// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.ElementKind;
import java.time.LocalDate;
import java.util.List;

/** {@code members-from}: every active participant or chair is of a party that takes part under that charter. */
final class MembersFromCheck extends RequirementCheck {

    private final String origin;

    MembersFromCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.origin = requirement.required(Parameters.CHARTER);
    }

    @Override
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        RegisterIndex index = partnership.index();
        List<IndexedPartnership> origins = index.partnershipsUnder(origin);
        if (origins.isEmpty() || !index.knows(ElementKind.CHARTER, origin)) {
            return Verdict.NOTHING_TO_JUDGE;
        }
        Verdict verdict = Verdict.NOTHING_TO_JUDGE;
        for (int i = 0; i < partnership.size(); i++) {
            IndexedMember member = partnership.member(i);
            if (member.isParticipantOrChair() && member.party() != null) {
                verdict = Verdict.JUDGED;
                if (!takesPart(member.partyId(), origins, partnership.on())) {
                    reportAt(
                            reporter, member, "party", Offence.NOT_MEMBER_THERE, member.id(), member.partyId(), origin);
                }
            }
        }
        return verdict;
    }

    private static boolean takesPart(String party, List<IndexedPartnership> origins, LocalDate on) {
        for (int i = 0; i < origins.size(); i++) {
            List<IndexedMember> members = origins.get(i).members();
            for (int j = 0; j < members.size(); j++) {
                IndexedMember member = members.get(j);
                if (member.isParticipantOrChair()
                        && (member.party() == null || member.partyId().equals(party))
                        && member.isActiveOn(on)) {
                    return true;
                }
            }
        }
        return false;
    }
}
