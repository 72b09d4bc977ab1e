// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.benchmarks.validation;

import static io.github.beraad.charter.Requirements.agendaOwner;
import static io.github.beraad.charter.Requirements.chair;
import static io.github.beraad.charter.Requirements.composition;
import static io.github.beraad.charter.Requirements.domains;
import static io.github.beraad.charter.Requirements.drawnFrom;
import static io.github.beraad.charter.Requirements.facilitator;
import static io.github.beraad.charter.Requirements.meetings;
import static io.github.beraad.charter.Requirements.member;
import static io.github.beraad.charter.Requirements.parties;
import static io.github.beraad.charter.Requirements.preparers;
import static io.github.beraad.charter.Requirements.purpose;

import io.github.beraad.charter.Charter;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Purpose;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The partnership that everybody checks: 12 members, 8 meetings, and a charter of 12 requirements. Fictional. */
public final class Example {

    /** The day as of which it is checked. */
    public static final LocalDate ON = LocalDate.of(2026, 11, 23);

    static final int MEMBERS = 12;
    static final int MEETINGS = 8;

    private static final String ID = "platform";
    private static final String PROGRAMME = Agreed.PROGRAMME;

    private Example() {}

    /**
     * The partnership.
     *
     * @param offences whether it breaks five rules; otherwise it breaks none
     * @return the partnership in the index of its register
     */
    public static Case of(boolean offences) {
        RegisterIndex index = RegisterIndex.of(register(offences));
        IndexedPartnership partnership = Objects.requireNonNull(index.partnership(ID));
        return new Case(index, partnership, ON);
    }

    /**
     * The register with the partnership.
     *
     * @param offences whether it breaks five rules; otherwise it breaks none
     * @return the register
     */
    public static Register register(boolean offences) {
        Register.Builder register = Register.builder().recordedOn(ON).addCharters(charter());
        for (int i = 1; i <= 3; i++) {
            register.addParties(party("gemeente-" + i, PartyCategory.MUNICIPALITY));
            register.addPosts(post("beleid-" + i, "gemeente-" + i, Level.POLICY));
        }
        return register.addParties(
                        party("jeugd", PartyCategory.YOUTH_ORGANISATION),
                        party("bescherming", PartyCategory.YOUTH_PROTECTION),
                        party("politie", PartyCategory.POLICE),
                        party("raad", PartyCategory.CHILD_PROTECTION_BOARD),
                        party("school", PartyCategory.EDUCATION))
                .addPosts(post("wethouder", "gemeente-3", Level.GOVERNING))
                .addPartnerships(partnership(offences))
                .addAllMeetings(heldAndPlanned(offences))
                .build();
    }

    private static Party party(String id, PartyCategory category) {
        Party.Builder party = Party.builder().id(id).name(id + " (verzonnen)").addCategories(category);
        return category == PartyCategory.MUNICIPALITY
                ? party.addProgrammes(PROGRAMME).build()
                : party.build();
    }

    private static Post post(String id, String party, Level level) {
        return Post.builder().id(id).title(id).party(party).level(level).build();
    }

    private static Partnership partnership(boolean offences) {
        return Partnership.builder()
                .id(ID)
                .name("Platform (verzonnen)")
                .charter("afspraken")
                .scope(Scope.NATIONAL)
                .from(LocalDate.of(2020, 1, 1))
                .addMembers(
                        // offence 1: somebody else is chair
                        seat("m1", offences ? "om" : "jenv", Role.CHAIR, Role.PREPARER)
                                .build(),
                        seat("m2", "ccv", Role.FACILITATOR, Role.AGENDA_OWNER, Role.PREPARER)
                                .build(),
                        seat("m3", "jenv", Role.PREPARER).build(),
                        seat("m4", "gemeente-1", Role.PARTICIPANT)
                                .post("beleid-1")
                                .build(),
                        seat("m5", "gemeente-2", Role.PARTICIPANT)
                                .post("beleid-2")
                                .build(),
                        // offence 2: at another level than agreed
                        seat("m6", "gemeente-3", Role.PARTICIPANT)
                                .post(offences ? "wethouder" : "beleid-3")
                                .build(),
                        seat("m7", "jeugd", Role.PARTICIPANT).build(),
                        // offence 3: neither of the programme nor of one of the categories
                        seat("m8", offences ? "school" : "bescherming", Role.PARTICIPANT)
                                .build(),
                        seat("m9", "politie", Role.PARTICIPANT).build(),
                        seat("m10", "raad", Role.PARTICIPANT).build(),
                        seat("m11", "om", Role.PARTICIPANT).build(),
                        seat("m12", "om", Role.PARTICIPANT)
                                .until(LocalDate.of(2024, 1, 1))
                                .build())
                .build();
    }

    private static Member.Builder seat(String id, String party, Role... roles) {
        return Member.builder().id(id).party(party).addRoles(roles).from(LocalDate.of(2022, 1, 1));
    }

    private static List<Meeting> heldAndPlanned(boolean offences) {
        Meeting[] meetings = new Meeting[MEETINGS];
        for (int i = 0; i < MEETINGS; i++) {
            boolean held = i < MEETINGS - 1;
            Meeting.Builder meeting = Meeting.builder()
                    .id("v" + i)
                    .partnership(ID)
                    .date(LocalDate.of(2026, i + (held ? 3 : 5), 10))
                    .status(held ? MeetingStatus.HELD : MeetingStatus.PLANNED)
                    .chairedBy("m1");
            // offence 4: a meeting without agenda
            if (!offences || i != 2) {
                meeting.addAgenda(
                        item(AgendaItemType.OTHER, "Mededelingen"),
                        item(i == 4 ? AgendaItemType.KNOWLEDGE : AgendaItemType.OTHER, "Wat wij leerden"));
            }
            // offence 5: too few meetings, and little time left
            if (offences && i > 3) {
                meeting.status(MeetingStatus.CANCELLED);
            }
            if (offences && i == 3) {
                meeting.addAgenda(item(AgendaItemType.KNOWLEDGE, "Wat wij leerden"));
            }
            meetings[i] = meeting.build();
        }
        return List.of(meetings);
    }

    private static AgendaItem item(AgendaItemType type, String title) {
        return AgendaItem.builder().type(type).title(title).build();
    }

    private static Charter charter() {
        return Charter.builder("afspraken", "1")
                .title("Afspraken (verzonnen)")
                .requires(chair().ofParty("jenv").id("chair"))
                .requires(facilitator("ccv").id("facilitator"))
                .requires(agendaOwner("ccv").id("agenda-owner"))
                .requires(preparers("jenv", "ccv").withChair().id("preparers"))
                .requires(member("om").id("member"))
                .requires(parties(8).id("parties"))
                .requires(composition(PartyCategory.MUNICIPALITY)
                        .atLeast(2)
                        .atLevel(Level.POLICY)
                        .id("municipalities"))
                .requires(composition(PartyCategory.YOUTH_ORGANISATION).id("youth"))
                .requires(drawnFrom(PROGRAMME)
                        .orFrom(
                                PartyCategory.YOUTH_ORGANISATION,
                                PartyCategory.YOUTH_PROTECTION,
                                PartyCategory.POLICE,
                                PartyCategory.CHILD_PROTECTION_BOARD,
                                PartyCategory.PUBLIC_PROSECUTION)
                        .id("drawn-from"))
                .requires(domains(Domain.SAFETY, Domain.CARE).id("domains"))
                .requires(meetings().atLeast(6).id("meetings"))
                .requires(purpose(Purpose.KNOWLEDGE).id("knowledge"))
                .build();
    }
}
