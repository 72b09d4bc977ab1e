// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;

/** {@code preparers}: the parties, and if so agreed the chair, prepare the meeting. */
final class PreparersCheck extends RequirementCheck {

    private final List<String> parties;
    private final boolean withChair;

    PreparersCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.parties = requirement.parameters().list(Parameters.PARTIES);
        this.withChair = requirement.parameters().isSet(Parameters.WITH_CHAIR);
    }

    @Override
    Verdict check(RegisterIndex index, IndexedPartnership partnership, LocalDate on, Reporter reporter) {
        for (int i = 0; i < parties.size(); i++) {
            if (index.knows(ElementKind.PARTY, parties.get(i))
                    && !prepares(parties.get(i), partnership.members(), on)) {
                report(reporter, partnership, Offence.NO_PREPARER, parties.get(i));
            }
        }
        if (withChair) {
            for (int i = 0; i < partnership.members().size(); i++) {
                IndexedMember member = partnership.members().get(i);
                if (member.has(Role.CHAIR) && !member.has(Role.PREPARER) && member.isActiveOn(on)) {
                    report(reporter, partnership, Offence.CHAIR_DOES_NOT_PREPARE, member.id());
                }
            }
        }
        return Verdict.JUDGED;
    }

    private static boolean prepares(String party, List<IndexedMember> members, LocalDate on) {
        for (int i = 0; i < members.size(); i++) {
            IndexedMember member = members.get(i);
            if (member.has(Role.PREPARER)
                    && (member.party() == null || member.partyId().equals(party))
                    && member.isActiveOn(on)) {
                return true;
            }
        }
        return false;
    }
}
