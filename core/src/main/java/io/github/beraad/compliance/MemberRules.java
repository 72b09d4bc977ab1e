// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.Pointer;
import io.github.beraad.register.Member;
import io.github.beraad.register.Post;
import io.github.beraad.vocabulary.DatePeriod;
import io.github.beraad.vocabulary.ElementKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code member.post-of-other-party}, {@code member.overlap} and {@code member.outside-partnership-period}. */
final class MemberRules {

    private MemberRules() {}

    static void check(IndexedPartnership partnership, Reporter reporter) {
        List<IndexedMember> members = partnership.members();
        for (int i = 0; i < members.size(); i++) {
            checkPost(members.get(i), reporter);
            checkOverlap(members.get(i), members, reporter);
            checkPeriod(members.get(i), partnership, reporter);
        }
    }

    private static void checkPost(IndexedMember member, Reporter reporter) {
        Post post = member.post();
        if (post != null && member.party() != null && !post.party().equals(member.partyId())) {
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

    /** Of members that overlap, each is found that begins after another one, by beginning and then by id. */
    private static void checkOverlap(IndexedMember member, List<IndexedMember> members, Reporter reporter) {
        IndexedMember first = null;
        for (int i = 0; i < members.size(); i++) {
            IndexedMember other = members.get(i);
            if (other != member
                    && other.partyId().equals(member.partyId())
                    && isSameSeat(other.member(), member.member())
                    && isEarlier(other.member(), member.member())
                    && (first == null || isEarlier(other.member(), first.member()))) {
                first = other;
            }
        }
        if (first != null) {
            report(Offence.MEMBER_OVERLAP, member, member.pointer(), reporter, member.id(), first.id());
        }
    }

    private static boolean isSameSeat(Member one, Member other) {
        return one.post().equals(other.post())
                && one.period().overlaps(other.period())
                && new HashSet<>(one.roles()).equals(new HashSet<>(other.roles()));
    }

    private static boolean isEarlier(Member one, Member other) {
        int byBeginning =
                one.from().orElse(LocalDate.MIN).compareTo(other.from().orElse(LocalDate.MIN));
        return byBeginning != 0 ? byBeginning < 0 : one.id().compareTo(other.id()) < 0;
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
