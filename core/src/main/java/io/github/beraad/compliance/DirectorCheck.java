// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;

/** {@code director}: an active director is of a party of the category. */
final class DirectorCheck extends RequirementCheck {

    private final PartyCategory category;

    DirectorCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.category = requirement.required(Parameters.CATEGORY);
    }

    @Override
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        for (int i = 0; i < partnership.size(); i++) {
            IndexedMember member = partnership.member(i);
            if (member.has(Role.DIRECTOR) && (member.party() == null || member.isOf(category))) {
                return Verdict.JUDGED;
            }
        }
        report(reporter, partnership, Offence.NO_DIRECTOR, category);
        return Verdict.JUDGED;
    }
}
