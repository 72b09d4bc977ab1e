// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.Role;
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
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        boolean known = partnership.index().knows(ElementKind.PARTY, party);
        if (known) {
            checkSeat(partnership, reporter);
        }
        if (role == Role.AGENDA_OWNER) {
            checkAgendas(partnership, reporter);
        }
        return known ? Verdict.JUDGED : Verdict.NOTHING_TO_JUDGE;
    }

    /** Without a holder of the party nobody is a second one: then only the missing holder is reported. */
    private void checkSeat(PartnershipAsOf partnership, Reporter reporter) {
        boolean held = false;
        boolean unknown = false;
        for (int i = 0; i < partnership.size(); i++) {
            IndexedMember member = partnership.member(i);
            if (member.has(role)) {
                held |= member.partyId().equals(party);
                unknown |= member.party() == null;
            }
        }
        if (held) {
            checkOthers(partnership, reporter);
        } else if (!unknown) {
            report(reporter, partnership, missing, party);
        }
    }

    private void checkOthers(PartnershipAsOf partnership, Reporter reporter) {
        for (int i = 0; i < partnership.size(); i++) {
            IndexedMember member = partnership.member(i);
            boolean other = member.party() != null && !member.partyId().equals(party);
            if (other && member.has(role)) {
                report(reporter, member, also, party, member.id(), member.partyId());
            }
        }
    }

    private void checkAgendas(PartnershipAsOf partnership, Reporter reporter) {
        IndexedPartnership concerned = partnership.partnership();
        List<IndexedMeeting> meetings = concerned.meetings();
        for (int i = concerned.firstOnOrAfter(partnership.firstDayOfYear()); i < meetings.size(); i++) {
            IndexedMeeting meeting = meetings.get(i);
            if (meeting.date().isAfter(partnership.on())) {
                return;
            }
            if (meeting.isHeld() && meeting.meeting().agenda().isEmpty()) {
                report(
                        reporter,
                        concerned.id(),
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
