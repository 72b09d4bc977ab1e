// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Role;
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
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        Verdict verdict = Verdict.NOTHING_TO_JUDGE;
        for (int i = 0; i < parties.size(); i++) {
            if (partnership.index().knows(ElementKind.PARTY, parties.get(i))) {
                verdict = Verdict.JUDGED;
                if (!partnership.mayHave(Role.PREPARER, parties.get(i))) {
                    report(reporter, partnership, Offence.NO_PREPARER, parties.get(i));
                }
            }
        }
        if (withChair) {
            for (int i = 0; i < partnership.size(); i++) {
                IndexedMember member = partnership.member(i);
                if (member.has(Role.CHAIR)) {
                    verdict = Verdict.JUDGED;
                    if (!member.has(Role.PREPARER)) {
                        report(reporter, partnership, Offence.CHAIR_DOES_NOT_PREPARE, member.id());
                    }
                }
            }
        }
        return verdict;
    }
}
