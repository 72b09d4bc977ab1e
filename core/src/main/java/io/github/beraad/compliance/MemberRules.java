// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Post;
import io.github.beraad.vocabulary.DatePeriod;
import io.github.beraad.vocabulary.ElementKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code member.post-of-other-party}, {@code member.overlap} and {@code member.outside-partnership-period}. */
final class MemberRules {

    private MemberRules() {}

    static void check(IndexedPartnership partnership, RegisterIndex index, Reporter reporter) {
        List<IndexedMember> members = partnership.members();
        for (int i = 0; i < members.size(); i++) {
            checkPost(members.get(i), index, reporter);
            checkPeriod(members.get(i), partnership, reporter);
        }
        checkOverlaps(partnership, reporter);
    }

    private static void checkPost(IndexedMember member, RegisterIndex index, Reporter reporter) {
        Post post = member.post();
        if (post != null
                && member.party() != null
                && !post.party().equals(member.partyId())
                && index.knows(ElementKind.PARTY, post.party())) {
            report(
                    Offence.POST_OF_OTHER_PARTY,
                    member,
                    member.pointer().key("post"),
                    reporter,
                    member.id(),
                    post.id(),
                    member.partyId(),
                    post.party());
        }
    }

    /**
     * Of members that overlap, each is found that begins after another one, by beginning and then by id; the first of
     * those is named. In that order, who has left before one begins has left before all later ones begin.
     */
    private static void checkOverlaps(IndexedPartnership partnership, Reporter reporter) {
        List<IndexedMember> members = partnership.membersBySeat();
        int first = 0;
        for (int i = 1; i < members.size(); i++) {
            IndexedMember member = members.get(i);
            if (!member.hasSeatOf(members.get(i - 1))) {
                first = i;
            }
            while (first < i && hasLeftBefore(members.get(first), member)) {
                first++;
            }
            if (first < i) {
                report(
                        Offence.MEMBER_OVERLAP,
                        member,
                        member.pointer(),
                        reporter,
                        member.id(),
                        members.get(first).id());
            }
        }
    }

    private static boolean hasLeftBefore(IndexedMember one, IndexedMember other) {
        LocalDate until = one.member().period().until().orElse(null);
        LocalDate from = other.member().period().from().orElse(null);
        return until != null && from != null && !until.isAfter(from);
    }

    private static void checkPeriod(IndexedMember member, IndexedPartnership partnership, Reporter reporter) {
        DatePeriod own = member.member().period();
        DatePeriod whole = partnership.period();
        LocalDate begin = own.from().orElse(null);
        LocalDate wholeBegin = whole.from().orElse(null);
        LocalDate end = own.until().orElse(null);
        LocalDate wholeEnd = whole.until().orElse(null);
        boolean before = begin != null && wholeBegin != null && begin.isBefore(wholeBegin);
        boolean after = wholeEnd != null && (end == null || end.isAfter(wholeEnd));
        if (before || after) {
            Pointer place = member.pointer();
            if (!after) {
                place = place.key("from");
            } else if (!before && end != null) {
                place = place.key("until");
            }
            report(Offence.MEMBER_OUTSIDE_PARTNERSHIP_PERIOD, member, place, reporter, member.id(), partnership.id());
        }
    }

    private static void report(
            Offence offence, IndexedMember member, Pointer place, Reporter reporter, @Nullable Object... facts) {
        reporter.report(offence, member.partnership().id(), ElementKind.MEMBER, member.id(), place, facts);
    }
}
