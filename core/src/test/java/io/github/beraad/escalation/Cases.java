// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.testing.Registers;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Small registers to try steps, briefings and agendas on. */
final class Cases {

    private Cases() {}

    /** A partnership whose members, {@code desk-chair} and so on, have one role each. */
    static Partnership.Builder partnership(String id, String charter, Role... roles) {
        Partnership.Builder partnership = Partnership.builder()
                .id(id)
                .name("Overleg " + id)
                .charter(charter)
                .scope(Scope.LOCAL);
        for (Role role : roles) {
            partnership.addMembers(member(id, role).build());
        }
        return partnership;
    }

    static Member.Builder member(String partnership, Role role) {
        return Member.builder()
                .id(partnership + "-" + role.code())
                .party("jenv")
                .addRoles(role);
    }

    static Charter.Builder charter(String id) {
        return Charter.builder(id, "1").title("Werkafspraken " + id);
    }

    static Requirement.Builder escalatesTo(String id, String charter) {
        return Requirement.of(RequirementType.ESCALATES_TO, id)
                .with(Parameters.CHARTER, charter)
                .source("reglement art. 3");
    }

    static Meeting held(String id, String partnership, LocalDate date, AgendaItem... agenda) {
        return meeting(id, partnership, date, MeetingStatus.HELD, agenda);
    }

    static Meeting planned(String id, String partnership, LocalDate date, AgendaItem... agenda) {
        return meeting(id, partnership, date, MeetingStatus.PLANNED, agenda);
    }

    static Meeting meeting(String id, String partnership, LocalDate date, MeetingStatus status, AgendaItem... agenda) {
        return Meeting.builder()
                .id(id)
                .partnership(partnership)
                .date(date)
                .status(status)
                .addAgenda(agenda)
                .build();
    }

    static AgendaItem item(AgendaItemType type, String ref) {
        return AgendaItem.builder().type(type).ref(ref).build();
    }

    /** A dilemma of {@code desk}. */
    static Dilemma.Builder dilemma(String id, Event... history) {
        return Dilemma.builder()
                .id(id)
                .title("Vraag " + id)
                .question(FreeText.of("Hoe pakken we dit aan?"))
                .partnership("desk")
                .addHistory(history);
    }

    /** An event by the chair of {@code desk}, for the meeting {@code desk-1} and the target {@code board}. */
    static Event.Builder event(EventType type, LocalDate on) {
        Event.Builder event = Registers.event(type, on, "desk-chair");
        return switch (type) {
            case SCHEDULED, DISCUSSED -> event.meeting("desk-1");
            case ESCALATED, SHARED -> event.to("board");
            default -> event;
        };
    }

    static Event at(EventType type, LocalDate on) {
        return event(type, on).build();
    }

    /** An event by the chair of a partnership that it was shared with. */
    static Event.Builder byChairOf(String target, EventType type, LocalDate on) {
        return Registers.event(type, on, target + "-chair").partnership(target);
    }

    static RegisterIndex index(Register.Builder register) {
        return RegisterIndex.of(register.build());
    }

    /** The events with which a dilemma of {@code desk} was declared unresolved on 1 April and shared on a day. */
    static List<Event> sharedOn(LocalDate day, String... targets) {
        List<Event> history = new ArrayList<>(unresolved());
        for (String target : targets) {
            history.add(event(EventType.ESCALATED, day).to(target).build());
        }
        return history;
    }

    static List<Event> unresolved() {
        return List.of(
                at(EventType.SUBMITTED, Registers.day(2, 1)),
                at(EventType.DISCUSSED, Registers.day(3, 1)),
                at(EventType.DECLARED_UNRESOLVED, Registers.day(4, 1)));
    }
}
