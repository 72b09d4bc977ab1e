// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.register.Post;
import io.github.beraad.vocabulary.Level;

/** {@code member-level}: every active participant or chair has a post at the level. */
final class MemberLevelCheck extends RequirementCheck {

    private final Level level;

    MemberLevelCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.level = requirement.required(Parameters.LEVEL);
    }

    @Override
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        Verdict verdict = Verdict.NOTHING_TO_JUDGE;
        for (int i = 0; i < partnership.size(); i++) {
            IndexedMember member = partnership.member(i);
            if (member.isParticipantOrChair()) {
                Post post = member.post();
                if (post != null || member.member().post().isEmpty()) {
                    verdict = Verdict.JUDGED;
                }
                if (post != null && post.level() != level) {
                    reportAt(reporter, member, "post", Offence.MEMBER_AT_OTHER_LEVEL, member.id(), level, post.level());
                } else if (member.member().post().isEmpty()) {
                    report(reporter, member, Offence.MEMBER_WITHOUT_POST, member.id(), level);
                }
            }
        }
        return verdict;
    }
}
