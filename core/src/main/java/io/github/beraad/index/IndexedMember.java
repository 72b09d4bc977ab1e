// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.index;

import io.github.beraad.register.Member;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.vocabulary.DatePeriod;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** A member together with its partnership, its party and its post. Safe for use by many threads. */
public final class IndexedMember {

    private final Member member;
    private final IndexedPartnership partnership;
    private final Pointer pointer;
    private final @Nullable Party party;
    private final @Nullable Post post;
    private final DatePeriod period;
    private final EnumSet<Role> roles;

    IndexedMember(
            Member member, IndexedPartnership partnership, int position, @Nullable Party party, @Nullable Post post) {
        this.member = member;
        this.partnership = partnership;
        this.pointer = partnership.pointer().key("members").index(position);
        this.party = party;
        this.post = post;
        this.period = member.period();
        this.roles = EnumSet.copyOf(member.roles());
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
        return roles.contains(role);
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
}
