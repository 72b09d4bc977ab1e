// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.testing;

import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.requirement;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Approach;
import io.github.beraad.register.ApproachPhase;
import io.github.beraad.register.Attendee;
import io.github.beraad.register.Attestation;
import io.github.beraad.register.Carried;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Relation;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.AdministratorOutcome;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.Domain;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Key;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.MeetingsPer;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Purpose;
import io.github.beraad.vocabulary.RelationType;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import io.github.beraad.vocabulary.SignalKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Small registers from a seed, without duplicate ids. Ids come from a few, so that references meet,
 * clash and now and then lead nowhere; dates lie in 2025 to 2027. One seed gives the same register always.
 */
public final class RandomRegisters {

    private static final List<String> PARTIES = List.of("jenv", "ccv", "om", "gm0995", "p1", "p2", "p3", "nobody");
    private static final List<String> POSTS =
            List.of("mayor-lelystad", "national-prosecutor-human-trafficking", "t1", "t2", "nothing");
    private static final List<String> PARTNERSHIPS = List.of("a", "b", "c", "nowhere");
    private static final List<String> CHARTERS = List.of(
            "landelijk-innovatieplatform",
            "strategisch-beraad",
            "landelijke-expertgroep-minderjarigen",
            "lokale-aanpak",
            "own",
            "own",
            "unwritten");

    private final Random random;
    private int ids;

    private RandomRegisters(long seed) {
        this.random = new Random(seed);
    }

    /** The register of a seed. */
    public static Register of(long seed) {
        return new RandomRegisters(seed).register();
    }

    /** The register with everything in another order, but for what is in order of time. */
    public static Register shuffled(Register register, long seed) {
        Random random = new Random(seed);
        List<Partnership> partnerships = new ArrayList<>();
        for (Partnership partnership : shuffled(register.partnerships(), random)) {
            partnerships.add(Partnership.builder()
                    .like(partnership)
                    .members(shuffled(partnership.members(), random))
                    .routes(partnership.routes().map(routes -> shuffled(routes, random)))
                    .build());
        }
        List<Meeting> meetings = new ArrayList<>();
        for (Meeting meeting : shuffled(register.meetings(), random)) {
            meetings.add(Meeting.builder()
                    .like(meeting)
                    .attendees(shuffled(meeting.attendees(), random))
                    .agenda(shuffled(meeting.agenda(), random))
                    .build());
        }
        List<Charter> charters = new ArrayList<>();
        for (Charter charter : shuffled(register.charters(), random)) {
            charters.add(Charter.builder(charter.id(), charter.version())
                    .like(charter)
                    .requirements(shuffled(charter.requirements(), random))
                    .build());
        }
        return Register.builder()
                .like(register)
                .charters(charters)
                .parties(shuffled(register.parties(), random))
                .posts(shuffled(register.posts(), random))
                .partnerships(partnerships)
                .meetings(meetings)
                .dilemmas(shuffled(register.dilemmas(), random))
                .signals(shuffled(register.signals(), random))
                .approaches(shuffled(register.approaches(), random))
                .resources(shuffled(register.resources(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private Register register() {
        Register.Builder register = Register.builder();
        if (random.nextBoolean()) {
            register.recordedOn(day());
        }
        for (int version = 1; version <= 2; version++) {
            Charter.Builder charter = charter("own", "" + version, requirements());
            boolean adjacent = chance(70);
            if (version == 1 && adjacent) {
                charter.until(date("2026-01-01"));
            } else if (version == 2) {
                charter.from(date(adjacent ? "2026-01-01" : "2025-06-01"));
            }
            register.addCharters(charter.build());
        }
        for (String id : List.of("p1", "p2", "p3")) {
            Party.Builder party = Party.builder().id(id).name("Party " + id).addCategories(any(PartyCategory.values()));
            if (chance(20)) {
                party.addDomains(any(Domain.values()));
            }
            if (chance(30)) {
                party.addProgrammes("proeftuinen-2014-2016");
            }
            register.addParties(party.build());
        }
        for (String id : List.of("t1", "t2")) {
            register.addPosts(Post.builder()
                    .id(id)
                    .title("Post " + id)
                    .party(any(PARTIES))
                    .level(any(Level.values()))
                    .build());
        }
        for (String id : List.of("a", "b", "c")) {
            register.addPartnerships(partnership(id));
        }
        for (String id : List.of("x", "y")) {
            register.addApproaches(Approach.builder()
                    .id(id)
                    .title("Approach " + id)
                    .partnership(any(PARTNERSHIPS))
                    .addPhases(new ApproachPhase(any(Phase.values()), Optional.empty()))
                    .build());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            register.addResources(Resource.builder()
                    .id(id("r"))
                    .title("Resource")
                    .developedBy(any(PARTNERSHIPS))
                    .publishedOn(day())
                    .audience("professionals")
                    .build());
        }
        for (int i = random.nextInt(20); i > 0; i--) {
            register.addMeetings(meeting());
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            register.addDilemmas(dilemma());
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            register.addSignals(signal());
        }
        return register.build();
    }

    private Requirement.Builder[] requirements() {
        List<Requirement.Builder> all = new ArrayList<>(List.of(
                requirement(RequirementType.CHAIR).with(Parameters.PARTY, any(PARTIES)),
                requirement(RequirementType.FACILITATOR).with(Parameters.PARTY, any(PARTIES)),
                requirement(RequirementType.AGENDA_OWNER).with(Parameters.PARTY, any(PARTIES)),
                requirement(RequirementType.PREPARERS)
                        .with(Parameters.PARTIES, List.of("ccv", "p1"))
                        .with(Parameters.WITH_CHAIR, true),
                requirement(RequirementType.DIRECTOR).with(Parameters.CATEGORY, any(PartyCategory.values())),
                requirement(RequirementType.MEMBER_PARTY).with(Parameters.PARTY, any(PARTIES)),
                requirement(RequirementType.PARTIES_AT_LEAST).with(Parameters.AT_LEAST, 1 + random.nextInt(4)),
                requirement(RequirementType.COMPOSITION)
                        .with(Parameters.CATEGORY, PartyCategory.MUNICIPALITY)
                        .with(Parameters.AT_LEAST, 1 + random.nextInt(2))
                        .with(Parameters.LEVEL, any(Level.values())),
                requirement(RequirementType.MEMBER_LEVEL).with(Parameters.LEVEL, any(Level.values())),
                requirement(RequirementType.MEMBERS_FROM).with(Parameters.CHARTER, any(CHARTERS)),
                requirement(RequirementType.DRAWN_FROM).with(Parameters.PROGRAMME, "proeftuinen-2014-2016"),
                requirement(RequirementType.DOMAINS_REPRESENTED)
                        .with(Parameters.DOMAINS, List.of(Domain.SAFETY, Domain.CARE)),
                requirement(RequirementType.MEETINGS)
                        .with(Parameters.AT_LEAST, 1 + random.nextInt(6))
                        .with(Parameters.PER, any(MeetingsPer.values())),
                requirement(RequirementType.PURPOSE).with(Parameters.AGENDA, any(Purpose.values())),
                requirement(RequirementType.RESOURCES)
                        .with(Parameters.AUDIENCE, "professionals")
                        .with(Parameters.AT_LEAST, 1),
                requirement(RequirementType.TERM).with(Parameters.ENDS_ON, day()),
                requirement(RequirementType.ESCALATES_TO)
                        .with(Parameters.CHARTER, any(CHARTERS))
                        .with(Parameters.ITEMS, List.of(EscalationItem.values()))
                        .with(Parameters.WITHIN_DAYS, 1 + random.nextInt(100)),
                requirement(RequirementType.SUBMITTERS).with(Parameters.ROLES, List.of(any(Role.values()))),
                requirement(RequirementType.JOINT_SOLUTION).with(Parameters.AT_LEAST, 2),
                requirement(RequirementType.DISSEMINATION).with(Parameters.WITHIN_DAYS, 1 + random.nextInt(100)),
                requirement(RequirementType.OUTCOME)
                        .with(Parameters.OUTCOMES, List.of(any(AdministratorOutcome.values())))
                        .with(Parameters.OWN_PARTY_ONLY, true),
                requirement(RequirementType.ATTESTED).with(Parameters.ITEMS, List.of(any(EscalationItem.values())))));
        Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(all.size() + 1)).toArray(new Requirement.Builder[0]);
    }

    private Partnership partnership(String id) {
        Partnership.Builder partnership = Partnership.builder()
                .id(id)
                .name("Partnership " + id)
                .charter(any(CHARTERS))
                .scope(any(Scope.values()));
        LocalDate from = day();
        if (chance(50)) {
            partnership.from(from);
        }
        if (chance(40)) {
            partnership.until(from.plusDays(1 + random.nextInt(500)));
        }
        if (chance(30)) {
            Set<String> routes = new LinkedHashSet<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                routes.add(any(PARTNERSHIPS));
            }
            partnership.routes(List.copyOf(routes));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            partnership.addMembers(member());
        }
        return partnership.build();
    }

    private Member member() {
        Set<Role> roles = new LinkedHashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            roles.add(chance(40) ? Role.PARTICIPANT : any(Role.values()));
        }
        Member.Builder member = Member.builder().id(id("m")).party(any(PARTIES)).roles(roles);
        if (chance(40)) {
            member.post(any(POSTS));
        }
        LocalDate from = day();
        if (chance(50)) {
            member.from(from);
        }
        if (chance(40)) {
            member.until(from.plusDays(1 + random.nextInt(500)));
        }
        return member.build();
    }

    private Meeting meeting() {
        Meeting.Builder meeting = Meeting.builder()
                .id(id("g"))
                .partnership(any(PARTNERSHIPS))
                .date(chance(10) ? date("2026-03-01") : day())
                .status(chance(60) ? MeetingStatus.HELD : any(MeetingStatus.values()));
        for (int i = random.nextInt(3); i > 0; i--) {
            meeting.addAttendees(Attendee.of(anyMember()));
        }
        if (chance(50)) {
            meeting.chairedBy(anyMember());
        }
        if (chance(20)) {
            meeting.addAbsent(anyMember());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            AgendaItem.Builder item = AgendaItem.builder().type(any(AgendaItemType.values()));
            if (item.build().type() == AgendaItemType.APPROACH) {
                item.ref(any(List.of("x", "y", "nothing")));
            } else if (chance(50)) {
                item.ref(anyId("d"));
            }
            meeting.addAgenda(item.build());
        }
        return meeting.build();
    }

    private Dilemma dilemma() {
        Dilemma.Builder dilemma = Dilemma.builder()
                .id(id("d"))
                .title("Dilemma")
                .question(FreeText.of(text()))
                .partnership(any(PARTNERSHIPS))
                .history(history(true));
        if (chance(50)) {
            dilemma.anonymised(new Attestation(anyMember(), day()));
        }
        if (chance(30)) {
            dilemma.addRelations(new Relation(any(RelationType.values()), anyId("d")));
        }
        return dilemma.build();
    }

    private Signal signal() {
        return Signal.builder()
                .id(id(chance(20) ? "d" : "s"))
                .kind(any(SignalKind.values()))
                .on(day())
                .by(anyMember())
                .partnership(any(PARTNERSHIPS))
                .text(FreeText.of(text()))
                .history(history(false))
                .build();
    }

    /** A likely beginning, and then anything. */
    private List<Event> history(boolean ofDilemma) {
        LocalDate on = day();
        List<Event> history = new ArrayList<>();
        List<EventType> beginning = ofDilemma
                ? List.of(
                        EventType.SUBMITTED,
                        EventType.DISCUSSED,
                        chance(50) ? EventType.DECLARED_UNRESOLVED : EventType.RESOLVED,
                        EventType.ESCALATED)
                : List.of(EventType.SHARED);
        int likely = ofDilemma ? 1 + random.nextInt(beginning.size()) : random.nextInt(2);
        for (int i = 0; i < likely + random.nextInt(5); i++) {
            history.add(event(i < likely ? beginning.get(i) : any(EventType.values()), on));
            on = chance(90) ? on.plusDays(random.nextInt(60)) : day();
        }
        return history;
    }

    private Event event(EventType type, LocalDate on) {
        Event.Builder event = SmallHistories.event(type, on, anyMember());
        List<Key<?>> needed = type.requiredKeys();
        if (chance(20)) {
            event.id("e" + random.nextInt(4));
        }
        if (needed.contains(Carried.EVENT)) {
            event.event("e" + random.nextInt(4));
        }
        if (needed.contains(Carried.MEETING) || (type.carried().contains(Carried.MEETING) && chance(30))) {
            event.meeting(anyId("g"));
        }
        if (needed.contains(Carried.TO)) {
            event.to(any(PARTNERSHIPS));
        }
        if (type == EventType.ESCALATED && chance(10)) {
            event.from(any(PARTNERSHIPS));
        }
        if (type.carried().contains(Carried.PARTNERSHIP) && chance(20)) {
            event.partnership(any(PARTNERSHIPS));
        }
        if (needed.contains(Carried.PARTY)) {
            event.party(any(PARTIES));
        }
        if (needed.contains(Carried.REASON)) {
            event.reason(text());
        }
        if (type == EventType.RESOLVED) {
            event.agreedBy(new ArrayList<>(Set.of(anyMember())));
        }
        return event.build();
    }

    private String text() {
        return any(List.of(
                "Hoe pakken wij dit aan?",
                "Bel 06-12345678.",
                "BSN 123456782",
                "Het nummer is 123456782.",
                "Een jongen van 15, geboren op 12-03-2010, 8232 AB 12.",
                "Mail jan.voorbeeld@example.org of info@example.org."));
    }

    /** The id of an element with such ids, or one that nothing has. */
    private String anyId(String prefix) {
        return prefix + (1 + random.nextInt(ids + 8));
    }

    private String id(String prefix) {
        ids++;
        return prefix + ids;
    }

    /** A member, or an id that no member has. */
    private String anyMember() {
        return "m" + (1 + random.nextInt(Math.max(1, ids)));
    }

    private LocalDate day() {
        return date("2025-01-01").plusDays(random.nextInt(3 * 365));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
