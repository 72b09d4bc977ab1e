// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.text.Term;
import io.github.beraad.vocabulary.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may do something: active members on the event's date, of one of the partnerships concerned, with one of some
 * roles or of one party.
 */
public enum Doer implements Term {
    /** Whoever the owner's charter of that date lets submit; where it does not say, a participant or chair. */
    OWNER_SUBMITTERS("owner-submitters", Side.OWNER, Groups.NO_ROLES),
    /** The lead of the owner. */
    OWNER_LEAD("owner-lead", Side.OWNER, Groups.LEAD),
    /** Any member of the owner. */
    OWNER_MEMBER("owner-member", Side.OWNER, Groups.NO_ROLES),
    /** Any member of the owner that is of the party that submitted the dilemma. */
    SUBMITTING_PARTY("submitting-party", Side.OWNER, Groups.NO_ROLES),
    /** Any member of the owner that is of the party that reported the signal or insight. */
    REPORTING_PARTY("reporting-party", Side.OWNER, Groups.NO_ROLES),
    /** The lead of the target. */
    TARGET_LEAD("target-lead", Side.TARGET, Groups.LEAD),
    /** A preparer of the target. */
    TARGET_PREPARER("target-preparer", Side.TARGET, Groups.PREPARER),
    /** A participant or chair of the target. */
    TARGET_PARTICIPANT("target-participant", Side.TARGET, Groups.PARTICIPANT_OR_CHAIR),
    /** Any member of the target. */
    TARGET_MEMBER("target-member", Side.TARGET, Groups.NO_ROLES),
    /** A preparer of the partnership that it is shared with by this event. */
    NEXT_PREPARER("next-preparer", Side.NEXT, Groups.PREPARER);

    /** Which of the partnerships concerned a {@link Doer} is a member of. */
    public enum Side {
        /** The partnership that owns the dilemma, or in which the signal was reported. */
        OWNER,
        /** The partnership that it was shared with and that acts. */
        TARGET,
        /** The partnership that the event shares it with. */
        NEXT
    }

    private static final class Groups {
        static final Set<Role> NO_ROLES = Set.of();
        static final Set<Role> LEAD = Collections.unmodifiableSet(EnumSet.of(
                Role.CHAIR, Role.DEPUTY_CHAIR, Role.FACILITATOR, Role.AGENDA_OWNER, Role.DIRECTOR, Role.SECRETARY));
        static final Set<Role> PREPARER = Collections.unmodifiableSet(EnumSet.of(Role.PREPARER));
        static final Set<Role> PARTICIPANT_OR_CHAIR =
                Collections.unmodifiableSet(EnumSet.of(Role.PARTICIPANT, Role.CHAIR));
    }

    private final String code;
    private final Side side;
    private final Set<Role> roles;
    private final List<Role> listed;

    Doer(String code, Side side, Set<Role> roles) {
        this.code = code;
        this.side = side;
        this.roles = roles;
        this.listed = List.copyOf(roles);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String concept() {
        return "doer";
    }

    /**
     * Which partnership it is a member of.
     *
     * @return the side
     */
    public Side side() {
        return side;
    }

    /**
     * The roles of which it has to have one.
     *
     * @return empty when every role will do, or when it is for the charter or the party
     */
    public Set<Role> roles() {
        return roles;
    }

    /** The same as {@link #roles()}, to be walked along without an iterator. */
    List<Role> listedRoles() {
        return listed;
    }

    /** The roles that may submit where the charter does not say. */
    static List<Role> defaultSubmitters() {
        return TARGET_PARTICIPANT.listed;
    }
}
