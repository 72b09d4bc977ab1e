// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.generator;

import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Attendee;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The partnership of one municipality: who takes part, and when it met. */
final class Seats {

    /** From here on there are partnerships, meetings and dilemmas. */
    static final LocalDate BEGIN = LocalDate.of(2021, 1, 1);

    /** The day on which a register was drawn up. */
    static final LocalDate RECORDED_ON = LocalDate.of(2026, 11, 23);

    /** How often each partnership met from the beginning until the register was drawn up. */
    static final int MEETINGS = 35;

    /** A seat in the partnership of the region. */
    static final String REGION_POLICE = "regio-politie";

    private static final int DAYS_BETWEEN_MEETINGS = 60;

    /** Of whom the party is one of the municipality's own, beside those that take part everywhere. */
    private static final List<PartyCategory> LOCAL_PARTIES = List.of(
            PartyCategory.EDUCATION,
            PartyCategory.HOUSING,
            PartyCategory.CARE_PROVIDER,
            PartyCategory.YOUTH_ORGANISATION,
            PartyCategory.NGO);

    private static final List<String> PARTIES_EVERYWHERE =
            List.of("politie", "om", "jeugdbescherming", "veilig-thuis", "ggd", "reclassering");

    private Seats() {}

    /** The parties that take part in every municipality; the prosecution service is built in. */
    static List<Party> partiesEverywhere() {
        return List.of(
                party("politie", "Politie (voorbeeld)", PartyCategory.POLICE),
                party("jeugdbescherming", "Jeugdbescherming (voorbeeld)", PartyCategory.YOUTH_PROTECTION),
                party("veilig-thuis", "Veilig Thuis (voorbeeld)", PartyCategory.SAFE_HOME),
                party("ggd", "GGD (voorbeeld)", PartyCategory.PUBLIC_HEALTH),
                party("reclassering", "Reclassering (voorbeeld)", PartyCategory.PROBATION));
    }

    static Party party(String id, String name, PartyCategory category) {
        return Party.builder().id(id).name(name).addCategories(category).build();
    }

    static String name(int municipality) {
        return "voorbeeld-" + (municipality + 1);
    }

    static String local(int municipality) {
        return "lokaal-" + (municipality + 1);
    }

    /** The parties of one municipality: itself, and those that are only there. */
    static List<Party> partiesOf(int municipality) {
        String own = name(municipality);
        List<Party> parties = new ArrayList<>();
        parties.add(party(own, "Gemeente Voorbeeld " + (municipality + 1), PartyCategory.MUNICIPALITY));
        for (PartyCategory category : LOCAL_PARTIES) {
            parties.add(party(
                    own + "-" + category.code(),
                    "Partij " + (municipality + 1) + " (" + category.code() + ")",
                    category));
        }
        return parties;
    }

    /** The partnership of the municipality, of twelve members; it directs, or chairs alone. */
    static Partnership partnership(int municipality, String route, boolean undirected) {
        String own = name(municipality);
        String id = local(municipality);
        List<Member> members = new ArrayList<>();
        members.add(
                undirected
                        ? member(id + "-regie", own, Role.CHAIR)
                        : member(id + "-regie", own, Role.DIRECTOR, Role.CHAIR));
        for (String party : PARTIES_EVERYWHERE) {
            members.add(member(id + "-" + party, party, Role.PARTICIPANT));
        }
        for (PartyCategory category : LOCAL_PARTIES) {
            members.add(member(id + "-" + category.code(), own + "-" + category.code(), Role.PARTICIPANT));
        }
        return Partnership.builder()
                .id(id)
                .name("Lokale aanpak Voorbeeld " + (municipality + 1))
                .charter("lokale-aanpak")
                .scope(Scope.LOCAL)
                .theme("criminal-exploitation")
                .from(BEGIN)
                .members(members)
                .routes(List.of(route))
                .build();
    }

    static Member member(String id, String party, Role... roles) {
        return Member.builder().id(id).party(party).addRoles(roles).from(BEGIN).build();
    }

    /** A seat that takes part, one of the eleven beside the municipality's own. */
    static String participant(int municipality, int number) {
        int everywhere = PARTIES_EVERYWHERE.size();
        int seat = Math.floorMod(number, everywhere + LOCAL_PARTIES.size());
        return local(municipality) + "-"
                + (seat < everywhere
                        ? PARTIES_EVERYWHERE.get(seat)
                        : LOCAL_PARTIES.get(seat - everywhere).code());
    }

    static String chair(int municipality) {
        return local(municipality) + "-regie";
    }

    static String meeting(String partnership, int number) {
        return partnership + "-b" + (number + 1);
    }

    /** On which day a meeting was: no two partnerships that follow each other met on one day. */
    static LocalDate date(int municipality, int number) {
        return BEGIN.plusDays(20L + (municipality % 30) + (long) number * DAYS_BETWEEN_MEETINGS);
    }

    /** The meeting to come of a municipality's partnership: its id is that of the one behind the last that was held. */
    static Meeting planned(int municipality) {
        return planned(local(municipality), municipality % 45);
    }

    /** A meeting to come, so many days after the first day on which one can be. */
    static Meeting planned(String partnership, int days) {
        return Meeting.builder()
                .id(meeting(partnership, MEETINGS))
                .partnership(partnership)
                .date(RECORDED_ON.plusDays(1L + days))
                .status(MeetingStatus.PLANNED)
                .build();
    }

    static Meeting held(int municipality, int number, List<String> dilemmas) {
        String partnership = local(municipality);
        List<AgendaItem> agenda = new ArrayList<>();
        agenda.add(AgendaItem.builder()
                .type(AgendaItemType.KNOWLEDGE)
                .title("Wat ziet elke partij?")
                .build());
        for (String dilemma : dilemmas) {
            agenda.add(AgendaItem.builder()
                    .type(AgendaItemType.DILEMMA)
                    .ref(dilemma)
                    .build());
        }
        List<Attendee> attendees = new ArrayList<>();
        attendees.add(Attendee.of(chair(municipality)));
        for (int seat = 0; seat < 7; seat++) {
            attendees.add(Attendee.of(participant(municipality, number + seat)));
        }
        return Meeting.builder()
                .id(meeting(partnership, number))
                .partnership(partnership)
                .date(date(municipality, number))
                .status(MeetingStatus.HELD)
                .chairedBy(chair(municipality))
                .attendees(attendees)
                .agenda(agenda)
                .build();
    }
}
