// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.testing;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import io.github.beraad.vocabulary.SignalKind;
import java.time.LocalDate;
import java.util.List;

/**
 * A fictional register in three tiers to try things on: {@code platform} shares with {@code council}, by its charter;
 * {@code council} shares with {@code summit}, by its own list; {@code circle} stands apart and has no charter rules.
 * Every partnership holds a meeting on the first of every month of 2026, {@code council-03} in March, with the dilemma
 * {@code d} on its agenda.
 */
public final class Registers {

    /** The first day of the year in which everything happens. */
    public static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    /** The id of the dilemma that is on every agenda. */
    public static final String DILEMMA = "d";

    /** The id of the signal that is on no agenda. */
    public static final String SIGNAL = "s";

    private Registers() {}

    /** A day of 2026. */
    public static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    /** The register, without a day on which it was drawn up. */
    public static Register.Builder threeTiers() {
        Register.Builder register = Register.builder()
                .addCharters(Charter.builder("free", "1").title("Vrij").build())
                .addParties(
                        party("town", PartyCategory.MUNICIPALITY),
                        party("village", PartyCategory.MUNICIPALITY),
                        party("police", PartyCategory.POLICE))
                .addPartnerships(
                        partnership("platform", BuiltInCharters.NATIONAL_INNOVATION_PLATFORM)
                                .addMembers(
                                        member("p-chair", "jenv", Role.CHAIR),
                                        member("p-desk", "ccv", Role.FACILITATOR, Role.AGENDA_OWNER),
                                        member("p-town", "town", Role.PARTICIPANT),
                                        member("p-town-observer", "town", Role.OBSERVER),
                                        member("p-police", "police", Role.PARTICIPANT))
                                .addMembers(Member.builder()
                                        .like(member("p-former", "village", Role.PARTICIPANT, Role.CHAIR))
                                        .until(NEW_YEAR)
                                        .build())
                                .build(),
                        partnership("council", BuiltInCharters.STRATEGIC_COUNCIL)
                                .addMembers(
                                        member("c-chair", "gm0995", Role.CHAIR),
                                        member("c-town", "town", Role.PARTICIPANT),
                                        member("c-preparer", "jenv", Role.PREPARER),
                                        member("c-observer", "police", Role.OBSERVER))
                                .routes(List.of("summit"))
                                .build(),
                        partnership("summit", "free")
                                .addMembers(
                                        member("s-chair", "jenv", Role.CHAIR),
                                        member("s-town", "town", Role.PARTICIPANT),
                                        member("s-preparer", "ccv", Role.PREPARER))
                                .build(),
                        partnership("circle", "free")
                                .addMembers(
                                        member("o-chair", "om", Role.CHAIR),
                                        member("o-town", "town", Role.PARTICIPANT),
                                        member("o-preparer", "ccv", Role.PREPARER))
                                .build());
        for (String partnership : List.of("platform", "council", "summit", "circle")) {
            for (int month = 1; month <= 12; month++) {
                register.addMeetings(meeting(partnership, month));
            }
        }
        return register;
    }

    private static Party party(String id, PartyCategory category) {
        return Party.builder().id(id).name(id).addCategories(category).build();
    }

    private static Partnership.Builder partnership(String id, String charter) {
        return Partnership.builder().id(id).name(id).charter(charter).scope(Scope.NATIONAL);
    }

    private static Member member(String id, String party, Role... roles) {
        return Member.builder().id(id).party(party).addRoles(roles).build();
    }

    private static Meeting meeting(String partnership, int month) {
        return Meeting.builder()
                .id(meetingId(partnership, month))
                .partnership(partnership)
                .date(day(month, 1))
                .status(MeetingStatus.HELD)
                .addAgenda(AgendaItem.builder()
                        .type(AgendaItemType.DILEMMA)
                        .ref(DILEMMA)
                        .build())
                .build();
    }

    /** The id of a partnership's meeting on the first of a month. */
    public static String meetingId(String partnership, int month) {
        return partnership + (month < 10 ? "-0" : "-") + month;
    }

    /** A dilemma of the platform. */
    public static Dilemma dilemma(Event... history) {
        return dilemma(List.of(history));
    }

    /** A dilemma of the platform. */
    public static Dilemma dilemma(List<Event> history) {
        return Dilemma.builder()
                .id(DILEMMA)
                .title("Een vraag")
                .question(FreeText.of("Hoe pakken we dit aan?"))
                .partnership("platform")
                .history(history)
                .build();
    }

    /** A signal reported in the platform by the town. */
    public static Signal signal(Event... history) {
        return Signal.builder()
                .id(SIGNAL)
                .kind(SignalKind.SIGNAL)
                .on(NEW_YEAR)
                .by("p-town")
                .partnership("platform")
                .text(FreeText.of("Dit zien wij vaker."))
                .addHistory(history)
                .build();
    }

    /** An event with everything that its type requires: fitting values, at the platform or from it to the council. */
    public static Event.Builder event(EventType type, LocalDate on, String by) {
        Event.Builder event = SmallHistories.event(type, on, by);
        if (type.requiredKeys().contains(Carried.MEETING)) {
            event.meeting(meetingId("platform", on.getMonthValue()));
        }
        if (type.requiredKeys().contains(Carried.TO)) {
            event.to("council");
        }
        if (type.requiredKeys().contains(Carried.EVENT)) {
            event.event("e1");
        }
        if (type.requiredKeys().contains(Carried.PARTY)) {
            event.party("town");
        }
        return event;
    }
}
