// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.dilemma;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what, and which way sharing may go, as the register says it. An answer that needs an element that the
 * register does not know is {@link #UNKNOWN}.
 */
final class Authority {

    static final int NO = 0;
    static final int YES = 1;
    static final int UNKNOWN = 2;

    private final RegisterIndex index;

    Authority(RegisterIndex index) {
        this.index = index;
    }

    RegisterIndex index() {
        return index;
    }

    /** Whether a member may do what a row says. The ids are of the partnerships concerned; null where there is none. */
    int mayDo(
            LifecycleRow row,
            IndexedMember by,
            LocalDate on,
            String owner,
            @Nullable String acting,
            @Nullable String next,
            @Nullable String origin) {
        boolean unknown = false;
        List<Doer> doers = row.doers();
        for (int i = 0; i < doers.size(); i++) {
            Doer doer = doers.get(i);
            int answer = is(doer, by, on, partnershipOf(doer, owner, acting, next), origin);
            if (answer == YES) {
                return YES;
            }
            unknown |= answer == UNKNOWN;
        }
        return unknown ? UNKNOWN : NO;
    }

    private static @Nullable String partnershipOf(
            Doer doer, String owner, @Nullable String acting, @Nullable String next) {
        return switch (doer.side()) {
            case OWNER -> owner;
            case TARGET -> acting;
            case NEXT -> next;
        };
    }

    private int is(Doer doer, IndexedMember by, LocalDate on, @Nullable String id, @Nullable String origin) {
        IndexedPartnership partnership = id == null ? null : index.partnership(id);
        if (partnership == null) {
            return UNKNOWN;
        }
        if (doer == Doer.OWNER_SUBMITTERS && partnership.charterVersions().isEmpty()) {
            return UNKNOWN;
        }
        if (by.partnership() != partnership || !by.isActiveOn(on)) {
            return NO;
        }
        return switch (doer) {
            case OWNER_SUBMITTERS -> maySubmit(by, partnership, on);
            case SUBMITTING_PARTY, REPORTING_PARTY -> isOfPartyOf(by, origin);
            case OWNER_MEMBER, TARGET_MEMBER -> YES;
            default -> hasOne(by, doer.listedRoles()) ? YES : NO;
        };
    }

    private static int maySubmit(IndexedMember by, IndexedPartnership owner, LocalDate on) {
        Charter charter = owner.charterOn(on);
        boolean says = false;
        for (int i = 0; charter != null && i < charter.requirements().size(); i++) {
            Requirement requirement = charter.requirements().get(i);
            if (requirement.type() == RequirementType.SUBMITTERS) {
                says = true;
                if (!hasOne(by, requirement.required(Parameters.ROLES))) {
                    return NO;
                }
            }
        }
        return says || hasOne(by, Doer.defaultSubmitters()) ? YES : NO;
    }

    /** Whether a submission meets one requirement. */
    static boolean meets(Requirement submitters, IndexedMember by, IndexedPartnership owner, LocalDate on) {
        return by.partnership() == owner && by.isActiveOn(on) && hasOne(by, submitters.required(Parameters.ROLES));
    }

    private int isOfPartyOf(IndexedMember by, @Nullable String origin) {
        IndexedMember first = origin == null ? null : index.member(origin);
        if (first == null) {
            return UNKNOWN;
        }
        if (by.partyId().equals(first.partyId())) {
            return YES;
        }
        return by.party() == null || first.party() == null ? UNKNOWN : NO;
    }

    private static boolean hasOne(IndexedMember member, List<Role> roles) {
        for (int i = 0; i < roles.size(); i++) {
            if (member.has(roles.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a partnership may share with another one: it has a route to it. */
    int mayShare(@Nullable String from, @Nullable String to, LocalDate on) {
        IndexedPartnership sharing = from == null ? null : index.partnership(from);
        IndexedPartnership target = to == null ? null : index.partnership(to);
        if (sharing == null || target == null) {
            return UNKNOWN;
        }
        if (index.hasRoute(sharing, target, on)) {
            return YES;
        }
        boolean unknownCharter = sharing.partnership().routes().isEmpty()
                && (sharing.charterVersions().isEmpty()
                        || target.charterVersions().isEmpty());
        return unknownCharter || index.hasUnknownRoute(sharing, on) ? UNKNOWN : NO;
    }

    /** Who may do what a row says, with everything filled in. */
    List<Permitted> permitted(
            LifecycleRow row,
            LocalDate on,
            String owner,
            @Nullable String acting,
            @Nullable String next,
            @Nullable String origin) {
        List<Permitted> permitted = new ArrayList<>();
        for (Doer doer : row.by()) {
            String id = partnershipOf(doer, owner, acting, next);
            if (id != null) {
                permitted.add(new Permitted(doer, id, roles(doer, id, on), party(doer, origin)));
            }
        }
        return permitted;
    }

    private List<Role> roles(Doer doer, String id, LocalDate on) {
        if (doer != Doer.OWNER_SUBMITTERS) {
            return List.copyOf(doer.roles());
        }
        IndexedPartnership owner = index.partnership(id);
        Charter charter = owner == null ? null : owner.charterOn(on);
        List<Role> roles = new ArrayList<>(List.of(Role.values()));
        boolean says = false;
        for (int i = 0; charter != null && i < charter.requirements().size(); i++) {
            if (charter.requirements().get(i).type() == RequirementType.SUBMITTERS) {
                says = true;
                roles.retainAll(charter.requirements().get(i).required(Parameters.ROLES));
            }
        }
        return says ? roles : Doer.defaultSubmitters();
    }

    private Optional<String> party(Doer doer, @Nullable String origin) {
        boolean byParty = doer == Doer.SUBMITTING_PARTY || doer == Doer.REPORTING_PARTY;
        IndexedMember first = byParty && origin != null ? index.member(origin) : null;
        return first == null ? Optional.empty() : Optional.of(first.partyId());
    }
}
