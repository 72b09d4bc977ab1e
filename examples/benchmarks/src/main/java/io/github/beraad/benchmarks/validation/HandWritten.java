// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.validation;

import io.github.beraad.index.IndexedMeeting;
import io.github.beraad.index.IndexedMember;
import java.util.List;

/** The floor: what somebody would write by hand for this one charter. It allocates for what it finds alone. */
final class HandWritten {

    private HandWritten() {}

    static void check(Case c, Sink sink) {
        String id = c.partnership().id();
        if (!c.partnership().isActiveOn(c.on())) {
            return;
        }
        found(Agreed.hasChair(c), "chair", id, sink);
        found(Agreed.hasFacilitator(c), "facilitator", id, sink);
        found(Agreed.hasAgendaOwner(c), "agenda-owner", id, sink);
        found(Agreed.jenvPrepares(c), "preparers", id, sink);
        found(Agreed.ccvPrepares(c), "preparers", id, sink);
        found(Agreed.chairPrepares(c), "preparers", id, sink);
        found(Agreed.hasProsecution(c), "member", id, sink);
        found(Agreed.hasEnoughParties(c), "parties", id, sink);
        found(Agreed.hasMunicipalities(c), "municipalities", id, sink);
        found(Agreed.hasYouthOrganisation(c), "youth", id, sink);
        found(Agreed.hasSafety(c), "domains", id, sink);
        found(Agreed.hasCare(c), "domains", id, sink);
        found(Agreed.meetsOftenEnough(c), "meetings", id, sink);
        found(Agreed.sharesKnowledge(c), "knowledge", id, sink);
        List<IndexedMember> members = c.partnership().members();
        for (int i = 0; i < members.size(); i++) {
            IndexedMember member = members.get(i);
            found(Agreed.isNoSecondFacilitator(member, c), "facilitator", member.id(), sink);
            found(Agreed.isNoSecondAgendaOwner(member, c), "agenda-owner", member.id(), sink);
            found(Agreed.hasLevel(member, c), "municipalities", member.id(), sink);
            found(Agreed.isDrawnFrom(member, c), "drawn-from", member.id(), sink);
        }
        List<IndexedMeeting> meetings = c.partnership().meetings();
        for (int i = 0; i < meetings.size(); i++) {
            IndexedMeeting meeting = meetings.get(i);
            found(Agreed.hasAgenda(meeting, c), "agenda-owner", meeting.id(), sink);
        }
    }

    private static void found(boolean kept, String rule, String subject, Sink sink) {
        if (!kept) {
            sink.accept(new Found(rule, subject));
        }
    }
}
