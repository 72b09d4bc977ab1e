// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.escalation;

import static io.github.beraad.charter.DecisionPolicy.anyOf;
import static io.github.beraad.charter.Requirements.escalatesTo;
import static io.github.beraad.charter.Trigger.discussedTimes;
import static io.github.beraad.charter.Trigger.openLongerThan;

import io.github.beraad.charter.Charter;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Sixteen dilemmas, each on its way to another next step. Fictional. */
public final class Dilemmas {

    /** The day as of which it is decided. */
    public static final LocalDate ON = LocalDate.of(2026, 11, 23);

    static final int TIMES = 3;
    static final int DAYS = 180;

    private static final String PLATFORM = "platform";
    private static final String COUNCIL = "beraad";
    private static final String CHAIR = "voorzitter";
    private static final String MAYOR = "burgemeester";

    private final List<Dilemma> dilemmas = new ArrayList<>();
    private final List<Event> history = new ArrayList<>();
    private LocalDate day = LocalDate.of(2026, 9, 1);

    private Dilemmas() {}

    /**
     * The index of the register that they are in.
     *
     * @return the index
     */
    public static RegisterIndex index() {
        return RegisterIndex.of(register());
    }

    private static Register register() {
        return Register.builder()
                .recordedOn(ON)
                .addCharters(
                        Charter.builder("landelijk", "1")
                                .title("Landelijk (verzonnen)")
                                .requires(escalatesTo("bestuurlijk"))
                                .decideWhen(anyOf(discussedTimes(TIMES), openLongerThan(Period.ofDays(DAYS))))
                                .build(),
                        Charter.builder("bestuurlijk", "1")
                                .title("Bestuurlijk (verzonnen)")
                                .build())
                .addPartnerships(
                        partnership(PLATFORM, "landelijk", member(CHAIR, "jenv", Role.CHAIR, Role.AGENDA_OWNER)),
                        partnership(COUNCIL, "bestuurlijk", member(MAYOR, "gm0995", Role.CHAIR, Role.PREPARER)))
                .addMeetings(
                        meeting("gehouden", PLATFORM, LocalDate.of(2026, 9, 15), MeetingStatus.HELD),
                        meeting("komend", PLATFORM, LocalDate.of(2026, 12, 15), MeetingStatus.PLANNED),
                        meeting("bestuur", COUNCIL, LocalDate.of(2026, 11, 1), MeetingStatus.HELD))
                .dilemmas(new Dilemmas().all())
                .build();
    }

    private static Partnership partnership(String id, String charter, Member member) {
        return Partnership.builder()
                .id(id)
                .name(id + " (verzonnen)")
                .charter(charter)
                .scope(Scope.NATIONAL)
                .addMembers(member)
                .build();
    }

    private static Member member(String id, String party, Role... roles) {
        return Member.builder().id(id).party(party).addRoles(roles).build();
    }

    private static Meeting meeting(String id, String partnership, LocalDate date, MeetingStatus status) {
        return Meeting.builder()
                .id(id)
                .partnership(partnership)
                .date(date)
                .status(status)
                .addAgenda(AgendaItem.builder()
                        .type(AgendaItemType.DILEMMA)
                        .ref("d9")
                        .build())
                .build();
    }

    private List<Dilemma> all() {
        submitted().end();
        submitted().scheduled("komend").end();
        submitted().scheduled("gehouden").end();
        submitted().scheduled("gehouden").discussed().end();
        submitted().scheduled("gehouden").discussed().discussed().discussed().end();
        unresolved().end();
        escalated().end();
        escalated().by(EventType.ACKNOWLEDGED, MAYOR).end();
        escalated().end();
        escalated().takenUp().end();
        escalated().takenUp().done().end();
        submitted().discussed().resolved().end();
        submitted().discussed().resolved().disseminated().end();
        submitted().onHold(ON.minusDays(1)).end();
        submitted().discussed().onHold(ON.plusDays(1)).end();
        submitted().withdrawn().end();
        return dilemmas;
    }

    private void end() {
        String id = "d" + (dilemmas.size() + 1);
        dilemmas.add(Dilemma.builder()
                .id(id)
                .title("Titel")
                .question(FreeText.of("Vraag"))
                .partnership(PLATFORM)
                .history(List.copyOf(history))
                .build());
        history.clear();
        day = LocalDate.of(2026, 9, 1);
    }

    private Event.Builder event(EventType type, String by) {
        day = day.plusDays(2);
        return Event.of(type).on(day).by(by);
    }

    private Dilemmas add(Event.Builder event) {
        history.add(event.build());
        return this;
    }

    private Dilemmas by(EventType type, String member) {
        return add(event(type, member));
    }

    private Dilemmas submitted() {
        return by(EventType.SUBMITTED, CHAIR);
    }

    private Dilemmas scheduled(String meeting) {
        return add(event(EventType.SCHEDULED, CHAIR).meeting(meeting));
    }

    private Dilemmas discussed() {
        return add(event(EventType.DISCUSSED, CHAIR).meeting("gehouden"));
    }

    private Dilemmas unresolved() {
        return submitted()
                .scheduled("gehouden")
                .discussed()
                .add(event(EventType.DECLARED_UNRESOLVED, CHAIR).reason("Geen overeenstemming"));
    }

    private Dilemmas escalated() {
        return unresolved().add(event(EventType.ESCALATED, CHAIR).to(COUNCIL));
    }

    private Dilemmas takenUp() {
        return by(EventType.ACKNOWLEDGED, MAYOR)
                .add(event(EventType.DRIVING_ROLE_TAKEN, MAYOR).party("gm0995").action("Proef"));
    }

    private Dilemmas done() {
        return add(event(EventType.REPORTED_BACK, MAYOR).message("Gedaan").done());
    }

    private Dilemmas resolved() {
        return add(event(EventType.RESOLVED, CHAIR).solution("Zo").agreedBy(List.of(CHAIR)));
    }

    private Dilemmas disseminated() {
        return add(event(EventType.DISSEMINATED, CHAIR).channel("Nieuwsbrief"));
    }

    private Dilemmas onHold(LocalDate until) {
        return add(event(EventType.PUT_ON_HOLD, CHAIR).reason("Onderzoek").until(until));
    }

    private Dilemmas withdrawn() {
        return add(event(EventType.WITHDRAWN, CHAIR).reason("Achterhaald"));
    }
}
