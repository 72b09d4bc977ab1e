// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Post;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code chair}: exactly one active member is chair and meets the parameters. */
final class ChairCheck extends RequirementCheck {

    private final @Nullable String party;
    private final @Nullable String post;
    private final @Nullable PartyCategory category;

    ChairCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.party = requirement.parameters().get(Parameters.PARTY).orElse(null);
        this.post = requirement.parameters().get(Parameters.POST).orElse(null);
        this.category = requirement.parameters().get(Parameters.CATEGORY).orElse(null);
    }

    @Override
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        int chairs = 0;
        int fitting = 0;
        int unknown = 0;
        RegisterIndex index = partnership.index();
        boolean known = (party == null || index.knows(ElementKind.PARTY, party))
                && (post == null || index.knows(ElementKind.POST, post));
        for (int i = 0; i < partnership.size(); i++) {
            IndexedMember member = partnership.member(i);
            if (member.has(Role.CHAIR)) {
                chairs++;
                if (!known || (mayFit(member) && isUnknown(member))) {
                    unknown++;
                } else if (mayFit(member)) {
                    fitting++;
                }
            }
        }
        if (fitting > 1) {
            report(reporter, partnership, Offence.SEVERAL_CHAIRS, party, post, category, chairs(partnership));
        } else if (fitting == 0 && unknown == 0) {
            if (chairs == 0) {
                report(reporter, partnership, Offence.NO_CHAIR, party, post, category);
            } else {
                report(reporter, partnership, Offence.OTHER_CHAIR, party, post, category, chairs(partnership));
            }
        }
        return known ? Verdict.JUDGED : Verdict.NOTHING_TO_JUDGE;
    }

    /** Whether the member fits as far as is known. */
    private boolean mayFit(IndexedMember member) {
        return (party == null || member.party() == null || member.partyId().equals(party))
                && (category == null || member.party() == null || member.isOf(category))
                && (post == null || mayHavePost(member, post));
    }

    private static boolean mayHavePost(IndexedMember member, String post) {
        Post own = member.post();
        return own == null ? member.member().post().isPresent() : own.id().equals(post);
    }

    /** Whether what is asked for is unknown of the member. */
    private boolean isUnknown(IndexedMember member) {
        return ((party != null || category != null) && member.party() == null)
                || (post != null && member.post() == null);
    }

    private static List<String> chairs(PartnershipAsOf partnership) {
        List<String> ids = new ArrayList<>(1);
        for (int i = 0; i < partnership.size(); i++) {
            IndexedMember member = partnership.member(i);
            if (member.has(Role.CHAIR)) {
                ids.add(member.id());
            }
        }
        Collections.sort(ids);
        return ids;
    }
}
