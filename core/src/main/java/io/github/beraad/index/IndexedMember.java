// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.index;

import io.github.beraad.register.Member;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.vocabulary.DatePeriod;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A member together with its partnership, its party and its post. Safe for use by many threads. */
public final class IndexedMember {

    /** By party, post and roles, then by beginning and id. */
    static final Comparator<IndexedMember> BY_SEAT = new Comparator<>() {
        @Override
        public int compare(IndexedMember one, IndexedMember other) {
            int order = one.partyId().compareTo(other.partyId());
            if (order == 0) {
                order = one.postId().compareTo(other.postId());
            }
            if (order == 0) {
                order = Integer.compare(one.roles, other.roles);
            }
            if (order == 0) {
                order = one.beginning().compareTo(other.beginning());
            }
            return order == 0 ? one.id().compareTo(other.id()) : order;
        }
    };

    private final Member member;
    private final IndexedPartnership partnership;
    private final Pointer pointer;
    private final @Nullable Party party;
    private final @Nullable Post post;
    private final DatePeriod period;
    /** A bit for each role. */
    private final int roles;

    IndexedMember(
            Member member, IndexedPartnership partnership, int position, @Nullable Party party, @Nullable Post post) {
        this.member = member;
        this.partnership = partnership;
        this.pointer = partnership.pointer().key("members").index(position);
        this.party = party;
        this.post = post;
        this.period = member.period();
        this.roles = bits(member.roles());
    }

    private static int bits(List<Role> roles) {
        int bits = 0;
        for (int i = 0; i < roles.size(); i++) {
            bits |= bit(roles.get(i));
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal") // a bit is never kept or handed out
    private static int bit(Role role) {
        return 1 << role.ordinal();
    }

    /** An id is never empty, so that nothing stands for no post. */
    private String postId() {
        return member.post().orElse("");
    }

    private LocalDate beginning() {
        return period.from().orElse(LocalDate.MIN);
    }

    /**
     * The member.
     *
     * @return as it stands in the register
     */
    public Member member() {
        return member;
    }

    /**
     * The id of the member.
     *
     * @return the id
     */
    public String id() {
        return member.id();
    }

    /**
     * The id of its party, whether or not the register knows that party.
     *
     * @return the id
     */
    public String partyId() {
        return member.party();
    }

    /**
     * The partnership that it is a member of.
     *
     * @return the partnership
     */
    public IndexedPartnership partnership() {
        return partnership;
    }

    /**
     * Its place in the register.
     *
     * @return the pointer to it
     */
    public Pointer pointer() {
        return pointer;
    }

    /**
     * Its party.
     *
     * @return null when the register does not know it
     */
    public @Nullable Party party() {
        return party;
    }

    /**
     * Its post.
     *
     * @return null when it has none, or the register does not know it
     */
    public @Nullable Post post() {
        return post;
    }

    /**
     * Whether it is a member on a date: its period and its partnership's contain it.
     *
     * @param date a calendar date
     * @return true when it is active
     */
    public boolean isActiveOn(LocalDate date) {
        return period.contains(date) && partnership.isActiveOn(date);
    }

    /**
     * Whether it has a role.
     *
     * @param role the role
     * @return true when it has
     */
    public boolean has(Role role) {
        return (roles & bit(role)) != 0;
    }

    /**
     * Whether it takes part: has the role participant or chair.
     *
     * @return true when it has one of them
     */
    public boolean isParticipantOrChair() {
        return has(Role.PARTICIPANT) || has(Role.CHAIR);
    }

    /**
     * Whether its party is known and of a category.
     *
     * @param category the category
     * @return false too when the party is unknown
     */
    public boolean isOf(PartyCategory category) {
        return party != null && party.categories().contains(category);
    }

    /**
     * Whether another member has the same seat: the same party, the same post or both none, and the same roles.
     *
     * @param other a member
     * @return true when nothing but the time can tell them apart
     */
    public boolean hasSeatOf(IndexedMember other) {
        return roles == other.roles
                && partyId().equals(other.partyId())
                && Objects.equals(
                        member.post().orElse(null), other.member.post().orElse(null));
    }
}
