// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.List;

/** {@code facilitator} and {@code agenda-owner}: an active member of the party has the role. */
final class SeatOfPartyCheck extends RequirementCheck {

    private final Role role;
    private final String party;
    private final Offence missing;
    private final Offence also;

    SeatOfPartyCheck(Requirement requirement, String charter, Role role, Offence missing, Offence also) {
        super(requirement, charter);
        this.role = role;
        this.party = requirement.required(Parameters.PARTY);
        this.missing = missing;
        this.also = also;
    }

    @Override
    Verdict check(RegisterIndex index, IndexedPartnership partnership, LocalDate on, Reporter reporter) {
        boolean known = index.knows(ElementKind.PARTY, party);
        if (known) {
            checkSeat(partnership, on, reporter);
        }
        if (role == Role.AGENDA_OWNER) {
            checkAgendas(partnership, on, reporter);
        }
        return known ? Verdict.JUDGED : Verdict.NOTHING_TO_JUDGE;
    }

    /** Without a holder of the party nobody is a second one: then only the missing holder is reported. */
    private void checkSeat(IndexedPartnership partnership, LocalDate on, Reporter reporter) {
        boolean held = false;
        boolean unknown = false;
        List<IndexedMember> members = partnership.members();
        for (int i = 0; i < members.size(); i++) {
            IndexedMember member = members.get(i);
            if (member.has(role) && member.isActiveOn(on)) {
                held |= member.partyId().equals(party);
                unknown |= member.party() == null;
            }
        }
        if (held) {
            checkOthers(members, on, reporter);
        } else if (!unknown) {
            report(reporter, partnership, missing, party);
        }
    }

    private void checkOthers(List<IndexedMember> members, LocalDate on, Reporter reporter) {
        for (int i = 0; i < members.size(); i++) {
            IndexedMember member = members.get(i);
            boolean other = member.party() != null && !member.partyId().equals(party);
            if (other && member.has(role) && member.isActiveOn(on)) {
                report(reporter, member, also, party, member.id(), member.partyId());
            }
        }
    }

    private void checkAgendas(IndexedPartnership partnership, LocalDate on, Reporter reporter) {
        List<IndexedMeeting> meetings = partnership.meetings();
        for (int i = partnership.firstOnOrAfter(on.withDayOfYear(1)); i < meetings.size(); i++) {
            IndexedMeeting meeting = meetings.get(i);
            if (meeting.date().isAfter(on)) {
                return;
            }
            if (meeting.isHeld() && meeting.meeting().agenda().isEmpty()) {
                report(
                        reporter,
                        partnership.id(),
                        ElementKind.MEETING,
                        meeting.id(),
                        meeting.pointer(),
                        Offence.EMPTY_AGENDA,
                        party,
                        meeting.id(),
                        meeting.date());
            }
        }
    }
}
