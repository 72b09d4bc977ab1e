// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;

/** {@code director}: an active director is of a party of the category. */
final class DirectorCheck extends RequirementCheck {

    private final PartyCategory category;

    DirectorCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.category = requirement.required(Parameters.CATEGORY);
    }

    @Override
    Verdict check(RegisterIndex index, IndexedPartnership partnership, LocalDate on, Reporter reporter) {
        for (int i = 0; i < partnership.members().size(); i++) {
            IndexedMember member = partnership.members().get(i);
            if (member.has(Role.DIRECTOR)
                    && (member.party() == null || member.isOf(category))
                    && member.isActiveOn(on)) {
                return Verdict.JUDGED;
            }
        }
        report(reporter, partnership, Offence.NO_DIRECTOR, category);
        return Verdict.JUDGED;
    }
}
