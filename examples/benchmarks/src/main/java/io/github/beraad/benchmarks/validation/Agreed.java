// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.validation;

import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.register.Post;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Purpose;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The 12 rules written by hand, for this charter alone: what is fixed there is fixed here. Each is a plain loop that
 * allocates nothing. What a user would take instead of the library calls these too, so that only the machinery differs.
 */
public final class Agreed {

    static final String PROGRAMME = "proeftuinen-2014-2016";

    private static final int LEAST_PARTIES = 8;
    private static final int LEAST_MUNICIPALITIES = 2;
    private static final int LEAST_MEETINGS = 6;

    private Agreed() {}

    public static boolean hasChair(Case c) {
        List<IndexedMember> members = c.partnership().members();
        int fitting = 0;
        int unknown = 0;
        for (int i = 0; i < members.size(); i++) {
            IndexedMember member = members.get(i);
            if (member.has(Role.CHAIR) && member.isActiveOn(c.on())) {
                if (member.party() == null) {
                    unknown++;
                } else if (member.partyId().equals("jenv")) {
                    fitting++;
                }
            }
        }
        return fitting == 1 || (fitting == 0 && unknown > 0);
    }

    public static boolean hasFacilitator(Case c) {
        return has(c, Role.FACILITATOR, "ccv");
    }

    public static boolean hasAgendaOwner(Case c) {
        return has(c, Role.AGENDA_OWNER, "ccv");
    }

    public static boolean jenvPrepares(Case c) {
        return has(c, Role.PREPARER, "jenv");
    }

    public static boolean ccvPrepares(Case c) {
        return has(c, Role.PREPARER, "ccv");
    }

    private static boolean has(Case c, Role role, String party) {
        List<IndexedMember> members = c.partnership().members();
        for (int i = 0; i < members.size(); i++) {
            IndexedMember member = members.get(i);
            if (member.has(role)
                    && (member.party() == null || member.partyId().equals(party))
                    && member.isActiveOn(c.on())) {
                return true;
            }
        }
        return false;
    }

    public static boolean isNoSecondFacilitator(IndexedMember member, Case c) {
        return isNoSecond(member, c, Role.FACILITATOR);
    }

    public static boolean isNoSecondAgendaOwner(IndexedMember member, Case c) {
        return isNoSecond(member, c, Role.AGENDA_OWNER);
    }

    private static boolean isNoSecond(IndexedMember member, Case c, Role role) {
        return !member.has(role)
                || member.party() == null
                || member.partyId().equals("ccv")
                || !member.isActiveOn(c.on())
                || !has(c, role, "ccv");
    }

    public static boolean hasAgenda(IndexedMeeting meeting, Case c) {
        LocalDate date = meeting.date();
        return !meeting.isHeld()
                || date.getYear() != c.on().getYear()
                || date.isAfter(c.on())
                || !meeting.meeting().agenda().isEmpty();
    }

    public static boolean chairPrepares(Case c) {
        List<IndexedMember> members = c.partnership().members();
        for (int i = 0; i < members.size(); i++) {
            IndexedMember member = members.get(i);
            if (member.has(Role.CHAIR) && !member.has(Role.PREPARER) && member.isActiveOn(c.on())) {
                return false;
            }
        }
        return true;
    }

    public static boolean hasProsecution(Case c) {
        List<IndexedMember> members = c.partnership().members();
        for (int i = 0; i < members.size(); i++) {
            IndexedMember member = members.get(i);
            if ((member.party() == null || member.partyId().equals("om")) && member.isActiveOn(c.on())) {
                return true;
            }
        }
        return false;
    }

    public static boolean hasEnoughParties(Case c) {
        List<IndexedMember> members = c.partnership().members();
        int parties = 0;
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).isActiveOn(c.on()) && isFirst(members, i, c, null)) {
                parties++;
            }
        }
        return parties >= LEAST_PARTIES;
    }

    public static boolean hasMunicipalities(Case c) {
        return hasOf(c, PartyCategory.MUNICIPALITY, LEAST_MUNICIPALITIES);
    }

    public static boolean hasYouthOrganisation(Case c) {
        return hasOf(c, PartyCategory.YOUTH_ORGANISATION, 1);
    }

    private static boolean hasOf(Case c, PartyCategory category, int atLeast) {
        List<IndexedMember> members = c.partnership().members();
        int parties = 0;
        for (int i = 0; i < members.size(); i++) {
            IndexedMember member = members.get(i);
            if (member.has(Role.PARTICIPANT)
                    && (member.party() == null || member.isOf(category))
                    && member.isActiveOn(c.on())
                    && isFirst(members, i, c, Role.PARTICIPANT)) {
                parties++;
            }
        }
        return parties >= atLeast;
    }

    private static boolean isFirst(List<IndexedMember> members, int position, Case c, @Nullable Role role) {
        String party = members.get(position).partyId();
        for (int i = 0; i < position; i++) {
            IndexedMember member = members.get(i);
            if (member.partyId().equals(party) && (role == null || member.has(role)) && member.isActiveOn(c.on())) {
                return false;
            }
        }
        return true;
    }

    public static boolean hasLevel(IndexedMember member, Case c) {
        Post post = member.post();
        return post == null
                || post.level() == Level.POLICY
                || !member.has(Role.PARTICIPANT)
                || !member.isOf(PartyCategory.MUNICIPALITY)
                || !member.isActiveOn(c.on());
    }

    public static boolean isDrawnFrom(IndexedMember member, Case c) {
        if (!member.has(Role.PARTICIPANT) || member.party() == null || !member.isActiveOn(c.on())) {
            return true;
        }
        if (member.party().programmes().contains(PROGRAMME)) {
            return true;
        }
        List<PartyCategory> categories = member.party().categories();
        for (int i = 0; i < categories.size(); i++) {
            switch (categories.get(i)) {
                case YOUTH_ORGANISATION, YOUTH_PROTECTION, POLICE, CHILD_PROTECTION_BOARD, PUBLIC_PROSECUTION -> {
                    return true;
                }
                default -> {
                    // not among those agreed
                }
            }
        }
        return false;
    }

    public static boolean hasSafety(Case c) {
        return represents(c, Domain.SAFETY);
    }

    public static boolean hasCare(Case c) {
        return represents(c, Domain.CARE);
    }

    private static boolean represents(Case c, Domain domain) {
        List<IndexedMember> members = c.partnership().members();
        for (int i = 0; i < members.size(); i++) {
            IndexedMember member = members.get(i);
            if (member.isParticipantOrChair()
                    && (member.party() == null
                            || member.party().effectiveDomains().contains(domain))
                    && member.isActiveOn(c.on())) {
                return true;
            }
        }
        return false;
    }

    public static boolean meetsOftenEnough(Case c) {
        IndexedPartnership partnership = c.partnership();
        int year = c.on().getYear();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        int required = LEAST_MEETINGS * partnership.period().daysWithin(first, last) / first.lengthOfYear();
        LocalDate recordedOn = c.index().register().recordedOn().orElse(c.on());
        LocalDate today = recordedOn.isBefore(c.on()) ? recordedOn : c.on();
        int held = 0;
        int planned = 0;
        List<IndexedMeeting> meetings = partnership.meetings();
        for (int i = partnership.firstOnOrAfter(first); i < meetings.size(); i++) {
            IndexedMeeting meeting = meetings.get(i);
            if (meeting.date().isAfter(last)) {
                break;
            }
            if (partnership.isActiveOn(meeting.date())) {
                if (meeting.isToComeOn(today)) {
                    planned++;
                } else if (meeting.isHeld() && !meeting.date().isAfter(today)) {
                    held++;
                }
            }
        }
        if (held >= required) {
            return true;
        }
        LocalDate until = partnership.period().until().orElse(null);
        boolean isOver = !today.isBefore(last) || (until != null && !today.isBefore(until.minusDays(1)));
        return !isOver && held + planned >= required;
    }

    public static boolean sharesKnowledge(Case c) {
        IndexedPartnership partnership = c.partnership();
        int year = c.on().getYear();
        List<IndexedMeeting> meetings = partnership.meetings();
        for (int i = partnership.firstOnOrAfter(LocalDate.of(year, 1, 1)); i < meetings.size(); i++) {
            IndexedMeeting meeting = meetings.get(i);
            if (meeting.date().isAfter(c.on())) {
                break;
            }
            if (meeting.isHeld() && c.index().serves(meeting, Purpose.KNOWLEDGE)) {
                return true;
            }
        }
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate until = partnership.period().until().orElse(null);
        return c.on().isBefore(last) && (until == null || c.on().isBefore(until.minusDays(1)));
    }
}
