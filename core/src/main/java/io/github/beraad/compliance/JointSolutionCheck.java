// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Event;
import io.github.beraad.vocabulary.ElementKind;
import java.util.HashSet;
import java.util.Set;

/** {@code joint-solution}: dilemmas are resolved by agreement of at least so many distinct parties. */
final class JointSolutionCheck extends ItemCheck {

    private final int atLeast;

    JointSolutionCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.atLeast = requirement.required(Parameters.AT_LEAST);
    }

    @Override
    boolean checkDilemma(JudgedDilemma dilemma, IndexedPartnership owner, Reporter reporter) {
        Event resolution = dilemma.status().resolution();
        if (resolution == null) {
            return false;
        }
        Set<String> parties = new HashSet<>();
        int unknown = 0;
        for (String id : resolution.carried().list(Carried.AGREED_BY)) {
            IndexedMember member = dilemma.index().member(id);
            if (member == null) {
                unknown++;
            } else {
                parties.add(member.partyId());
            }
        }
        if (parties.size() + unknown < atLeast) {
            report(
                    reporter,
                    owner.id(),
                    ElementKind.DILEMMA,
                    dilemma.dilemma().id(),
                    dilemma.event(dilemma.status().resolutionAt()),
                    Offence.NOT_JOINT,
                    resolution.on(),
                    parties.size(),
                    atLeast);
        }
        return true;
    }
}
