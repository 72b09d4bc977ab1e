// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Purpose;
import java.time.LocalDate;
import java.util.List;

/** {@code purpose}: a meeting held in the year has such an item on its agenda. */
final class PurposeCheck extends RequirementCheck {

    private final Purpose purpose;

    PurposeCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.purpose = requirement.required(Parameters.AGENDA);
    }

    @Override
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        boolean possible = false;
        RegisterIndex index = partnership.index();
        LocalDate on = partnership.on();
        List<IndexedMeeting> meetings = partnership.partnership().meetings();
        for (int i = partnership.partnership().firstOnOrAfter(partnership.firstDayOfYear()); i < meetings.size(); i++) {
            IndexedMeeting meeting = meetings.get(i);
            if (meeting.date().isAfter(on)) {
                break;
            }
            if (meeting.isHeld()) {
                if (index.serves(meeting, purpose)) {
                    return Verdict.JUDGED;
                }
                possible = possible || mayServe(meeting, index);
            }
        }
        if (!partnership.isYearOverOn(on)) {
            return Verdict.PENDING;
        }
        if (!possible) {
            report(reporter, partnership, Offence.PURPOSE_NOT_SERVED, purpose, on.getYear());
        }
        return Verdict.JUDGED;
    }

    /** An unknown approach could have the phase: its reference is the finding, and nothing more is made of it. */
    private boolean mayServe(IndexedMeeting meeting, RegisterIndex index) {
        if (purpose != Purpose.NEW_APPROACH && purpose != Purpose.EXISTING_APPROACH) {
            return false;
        }
        for (AgendaItem item : meeting.meeting().agenda()) {
            if (item.type() == AgendaItemType.APPROACH
                    && item.ref().isPresent()
                    && index.approach(item.ref().get()) == null) {
                return true;
            }
        }
        return false;
    }
}
