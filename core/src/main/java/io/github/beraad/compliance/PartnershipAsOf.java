// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partnership while its requirements are judged as of a date. Who is an active member, and where the year of the date
 * begins and ends, is found out once for all requirements. It is used again for the next partnership, so that judging
 * costs no memory; for one thread.
 */
final class PartnershipAsOf {

    private static final int USUAL = 16;

    private final RegisterIndex index;
    private final LocalDate on;
    private final LocalDate firstDayOfYear;
    private final LocalDate lastDayOfYear;
    private final LocalDate latestKnown;
    private @Nullable IndexedPartnership partnership;
    private IndexedMember[] members = new IndexedMember[USUAL];
    private int size;

    PartnershipAsOf(RegisterIndex index, LocalDate on) {
        this.index = index;
        this.on = on;
        this.firstDayOfYear = on.withDayOfYear(1);
        this.lastDayOfYear = on.withDayOfYear(on.lengthOfYear());
        LocalDate recordedOn = index.register().recordedOn().orElse(on);
        this.latestKnown = recordedOn.isBefore(on) ? recordedOn : on;
    }

    /** Turns to a partnership that is active on the date; the members are in the order of their seats, so those of one party stand together. */
    void turnTo(IndexedPartnership next) {
        partnership = next;
        size = 0;
        List<IndexedMember> all = next.membersBySeat();
        if (members.length < all.size()) {
            members = new IndexedMember[all.size()];
        }
        for (int i = 0; i < all.size(); i++) {
            IndexedMember member = all.get(i);
            if (member.member().period().contains(on)) {
                members[size++] = member;
            }
        }
    }

    RegisterIndex index() {
        return index;
    }

    LocalDate on() {
        return on;
    }

    LocalDate firstDayOfYear() {
        return firstDayOfYear;
    }

    LocalDate lastDayOfYear() {
        return lastDayOfYear;
    }

    /** What has not happened yet cannot have been held: the earlier of the date and the register's own. */
    LocalDate latestKnown() {
        return latestKnown;
    }

    IndexedPartnership partnership() {
        IndexedPartnership current = partnership;
        if (current == null) {
            throw new IllegalStateException("turn to a partnership first");
        }
        return current;
    }

    /** How many active members there are. */
    int size() {
        return size;
    }

    /** One of the active members. */
    IndexedMember member(int i) {
        return members[i];
    }

    /** Whether one of the active members is of another party than the one ahead of it, and so than all ahead of it. */
    static boolean isOfFurtherParty(IndexedMember member, @Nullable IndexedMember last) {
        if (last == null) {
            return true;
        }
        // a known party is the same object wherever it is named
        return member.party() != last.party()
                || (member.party() == null && !member.partyId().equals(last.partyId()));
    }

    /** The last day of the year of the date on which the partnership exists has come by then. */
    boolean isYearOverOn(LocalDate date) {
        LocalDate until = partnership().period().until().orElse(null);
        return !date.isBefore(lastDayOfYear) || (until != null && date.toEpochDay() >= until.toEpochDay() - 1);
    }

    /** Whether some active member has a role and is of a party, or of one that the register does not know. */
    boolean mayHave(Role role, String party) {
        for (int i = 0; i < size; i++) {
            IndexedMember member = members[i];
            if (member.has(role) && (member.party() == null || member.partyId().equals(party))) {
                return true;
            }
        }
        return false;
    }
}
