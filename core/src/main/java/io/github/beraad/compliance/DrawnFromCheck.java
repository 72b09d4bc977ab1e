// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.register.Party;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code drawn-from}: every active participant is of a party of the programme, or of one of the categories. */
final class DrawnFromCheck extends RequirementCheck {

    private final String programme;
    private final Set<PartyCategory> categories = EnumSet.noneOf(PartyCategory.class);

    DrawnFromCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.programme = requirement.required(Parameters.PROGRAMME);
        categories.addAll(requirement.parameters().list(Parameters.OR_CATEGORIES));
    }

    @Override
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        Verdict verdict = Verdict.NOTHING_TO_JUDGE;
        for (int i = 0; i < partnership.size(); i++) {
            IndexedMember member = partnership.member(i);
            Party party = member.party();
            if (member.has(Role.PARTICIPANT) && party != null) {
                verdict = Verdict.JUDGED;
                if (!fits(party)) {
                    reportAt(
                            reporter,
                            member,
                            "party",
                            Offence.NOT_DRAWN_FROM,
                            member.id(),
                            member.partyId(),
                            programme);
                }
            }
        }
        return verdict;
    }

    private boolean fits(Party party) {
        if (party.programmes().contains(programme)) {
            return true;
        }
        List<PartyCategory> own = party.categories();
        for (int i = 0; i < own.size(); i++) {
            if (categories.contains(own.get(i))) {
                return true;
            }
        }
        return false;
    }
}
