// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import java.time.LocalDate;

/** {@code parties}: at least so many distinct parties have an active member. An unknown party counts as one. */
final class PartiesCheck extends RequirementCheck {

    private final int atLeast;

    PartiesCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.atLeast = requirement.required(Parameters.AT_LEAST);
    }

    @Override
    Verdict check(RegisterIndex index, IndexedPartnership partnership, LocalDate on, Reporter reporter) {
        int parties = 0;
        for (int i = 0; i < partnership.members().size(); i++) {
            IndexedMember member = partnership.members().get(i);
            if (member.isActiveOn(on) && isFirstOfParty(partnership.members(), i, on, null)) {
                parties++;
            }
        }
        if (parties < atLeast) {
            report(reporter, partnership, Offence.TOO_FEW_PARTIES, parties, atLeast);
        }
        return Verdict.JUDGED;
    }
}
