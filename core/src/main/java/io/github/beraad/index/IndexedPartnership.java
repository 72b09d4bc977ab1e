// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.index;

import io.github.beraad.charter.Charter;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Resource;
import io.github.beraad.vocabulary.DatePeriod;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partnership together with its members, its meetings in order of date, and the versions of its charter. Safe for use
 * by many threads.
 */
public final class IndexedPartnership {

    private static final Comparator<IndexedMeeting> BY_DATE_AND_ID = new Comparator<>() {
        @Override
        public int compare(IndexedMeeting one, IndexedMeeting other) {
            int byDate = one.date().compareTo(other.date());
            return byDate != 0 ? byDate : one.id().compareTo(other.id());
        }
    };

    private final Partnership partnership;
    private final Pointer pointer;
    private final DatePeriod period;
    private final @Nullable List<String> routes;
    private final List<Charter> charterVersions;
    private final List<IndexedMember> members = new ArrayList<>();
    private final List<IndexedMember> membersBySeat = new ArrayList<>();
    private final List<IndexedMeeting> meetings = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();

    IndexedPartnership(Partnership partnership, int position, List<Charter> charterVersions) {
        this.partnership = partnership;
        this.pointer = Pointer.of("partnerships", position);
        this.period = partnership.period();
        this.routes = partnership.routes().orElse(null);
        this.charterVersions = charterVersions;
    }

    void add(IndexedMember member) {
        members.add(member);
    }

    void add(IndexedMeeting meeting) {
        meetings.add(meeting);
    }

    void add(Resource resource) {
        resources.add(resource);
    }

    /** Puts everything in order, once it is there. */
    void sort() {
        membersBySeat.addAll(members);
        membersBySeat.sort(IndexedMember.BY_SEAT);
        meetings.sort(BY_DATE_AND_ID);
    }

    /**
     * The partnership.
     *
     * @return as it stands in the register
     */
    public Partnership partnership() {
        return partnership;
    }

    /**
     * The id of the partnership.
     *
     * @return the id
     */
    public String id() {
        return partnership.id();
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
     * The routes that it lists itself.
     *
     * @return ids of partnerships; null when it lists none, so that its charter says where they lead
     */
    @Nullable
    List<String> routes() {
        return routes;
    }

    /**
     * The span of its existence.
     *
     * @return the half-open period
     */
    public DatePeriod period() {
        return period;
    }

    /**
     * Whether it exists on a date.
     *
     * @param date a calendar date
     * @return true when its period contains the date
     */
    public boolean isActiveOn(LocalDate date) {
        return period.contains(date);
    }

    /**
     * The versions of its charter.
     *
     * @return empty when the charter is unknown
     */
    public List<Charter> charterVersions() {
        return charterVersions;
    }

    /**
     * The version of its charter that holds on a date.
     *
     * @param date a calendar date
     * @return null when none holds; where two do, which is an offence, the one that began last
     */
    public @Nullable Charter charterOn(LocalDate date) {
        for (int i = charterVersions.size() - 1; i >= 0; i--) {
            if (charterVersions.get(i).period().contains(date)) {
                return charterVersions.get(i);
            }
        }
        return null;
    }

    /**
     * Its members over time, in the order of the register.
     *
     * @return without members whose id stood in the register before
     */
    public List<IndexedMember> members() {
        return members;
    }

    /**
     * Its members over time, those with the same party, post and roles one after another.
     *
     * @return by party, post and roles, then by beginning and id
     */
    public List<IndexedMember> membersBySeat() {
        return membersBySeat;
    }

    /**
     * Its meetings, by date and id.
     *
     * @return without meetings whose id stood in the register before
     */
    public List<IndexedMeeting> meetings() {
        return meetings;
    }

    /**
     * The resources that it developed.
     *
     * @return without resources whose id stood in the register before
     */
    public List<Resource> resources() {
        return resources;
    }

    /**
     * Whether an active member has a role.
     *
     * @param role the role
     * @param date a calendar date
     * @return true when at least one has it
     */
    public boolean hasActive(Role role, LocalDate date) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).has(role) && members.get(i).isActiveOn(date)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first meeting that is to come on a date.
     *
     * @param date a calendar date
     * @return null when none is to come
     */
    public @Nullable IndexedMeeting nextMeeting(LocalDate date) {
        for (int i = firstOnOrAfter(date); i < meetings.size(); i++) {
            if (meetings.get(i).isToComeOn(date)) {
                return meetings.get(i);
            }
        }
        return null;
    }

    /**
     * The place in {@link #meetings()} of the first meeting on or after a date.
     *
     * @param date a calendar date
     * @return the number of meetings when there is none
     */
    public int firstOnOrAfter(LocalDate date) {
        int low = 0;
        int high = meetings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (meetings.get(middle).date().isBefore(date)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
