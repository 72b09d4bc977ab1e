// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.register.Post;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** {@code composition}: at least so many parties of a category take part, if so agreed at a level. */
final class CompositionCheck extends RequirementCheck {

    private final PartyCategory category;
    private final int atLeast;
    private final @Nullable Level level;

    CompositionCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.category = requirement.required(Parameters.CATEGORY);
        this.atLeast = requirement.required(Parameters.AT_LEAST);
        this.level = requirement.parameters().get(Parameters.LEVEL).orElse(null);
    }

    @Override
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        int parties = 0;
        int possible = 0;
        IndexedMember last = null;
        for (int i = 0; i < partnership.size(); i++) {
            IndexedMember member = partnership.member(i);
            if (member.has(Role.PARTICIPANT)) {
                int further = PartnershipAsOf.isOfFurtherParty(member, last) ? 1 : 0;
                last = member;
                if (member.party() == null) {
                    possible += further;
                } else if (member.isOf(category)) {
                    parties += further;
                    checkLevel(member, reporter);
                }
            }
        }
        if (parties + possible < atLeast) {
            report(reporter, partnership, Offence.TOO_FEW_OF_CATEGORY, category, parties, atLeast);
        }
        return Verdict.JUDGED;
    }

    private void checkLevel(IndexedMember member, Reporter reporter) {
        Post post = member.post();
        if (level != null && post != null && post.level() != level) {
            reportAt(
                    reporter,
                    member,
                    "post",
                    Offence.CATEGORY_AT_OTHER_LEVEL,
                    member.id(),
                    category,
                    level,
                    post.level());
        }
    }
}
