// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.testing;

import static io.github.beraad.testing.SmallRegister.date;

import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Approach;
import io.github.beraad.register.ApproachPhase;
import io.github.beraad.register.Attendee;
import io.github.beraad.register.Attestation;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Guest;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import io.github.beraad.vocabulary.SignalKind;
import io.github.beraad.vocabulary.Urgency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The example of the three national partnerships and a local one, in which everything is in order on 23 November 2026,
 * and ways of changing one thing in it. Parties, posts, meetings and dilemmas are fictional.
 */
public final class NationalExample {

    /** The day on which the example was drawn up. */
    public static final String RECORDED_ON = "2026-11-23";

    private static final String FOUNDED = "2025-01-01";
    private static final String PILOTS = "proeftuinen-2014-2016";

    private NationalExample() {}

    /** The example as it is. */
    public static Register register() {
        return Register.builder()
                .title("Voorbeeldregister")
                .description(FreeText.of("Alle bijeenkomsten, dilemma's en signalen zijn verzonnen."))
                .fictional(true)
                .recordedOn(date(RECORDED_ON))
                .parties(parties())
                .posts(posts())
                .addPartnerships(platform(), council(), expertGroup(), localCooperation())
                .meetings(meetings())
                .dilemmas(dilemmas())
                .signals(signals())
                .addApproaches(
                        approach("a-school", new ApproachPhase(Phase.EXISTING, Optional.empty())),
                        approach("a-online", SmallRegister.phase(Phase.NEW, "2026-05-19")))
                .addResources(SmallRegister.resource("r-kaart", "2026-04-09")
                        .developedBy("leg")
                        .build())
                .build();
    }

    /** The example without dilemmas and signals, also on agendas. */
    public static Register withoutDilemmas() {
        Register register = register();
        List<Meeting> meetings = new ArrayList<>();
        for (Meeting meeting : register.meetings()) {
            List<AgendaItem> agenda = new ArrayList<>();
            for (AgendaItem item : meeting.agenda()) {
                if (item.type() != AgendaItemType.DILEMMA && item.type() != AgendaItemType.SIGNAL) {
                    agenda.add(item);
                }
            }
            if (agenda.isEmpty()) {
                agenda.add(SmallRegister.item(AgendaItemType.OTHER));
            }
            meetings.add(Meeting.builder().like(meeting).agenda(agenda).build());
        }
        return Register.builder()
                .like(register)
                .meetings(meetings)
                .dilemmas(List.of())
                .signals(List.of())
                .build();
    }

    /** The register with one member changed. */
    public static Register changingMember(Register register, String id, UnaryOperator<Member.Builder> change) {
        List<Partnership> partnerships = new ArrayList<>();
        for (Partnership partnership : register.partnerships()) {
            List<Member> members = new ArrayList<>();
            for (Member member : partnership.members()) {
                boolean meant = member.id().equals(id);
                members.add(meant ? change.apply(Member.builder().like(member)).build() : member);
            }
            partnerships.add(
                    Partnership.builder().like(partnership).members(members).build());
        }
        return Register.builder().like(register).partnerships(partnerships).build();
    }

    /** The register with one member more. */
    public static Register addingMember(Register register, String partnership, Member.Builder member) {
        List<Partnership> partnerships = new ArrayList<>();
        for (Partnership present : register.partnerships()) {
            boolean meant = present.id().equals(partnership);
            partnerships.add(
                    meant
                            ? Partnership.builder()
                                    .like(present)
                                    .addMembers(member.build())
                                    .build()
                            : present);
        }
        return Register.builder().like(register).partnerships(partnerships).build();
    }

    /** The register with one meeting changed. */
    public static Register changingMeeting(Register register, String id, UnaryOperator<Meeting.Builder> change) {
        List<Meeting> meetings = new ArrayList<>();
        for (Meeting meeting : register.meetings()) {
            boolean meant = meeting.id().equals(id);
            meetings.add(meant ? change.apply(Meeting.builder().like(meeting)).build() : meeting);
        }
        return Register.builder().like(register).meetings(meetings).build();
    }

    private static List<Party> parties() {
        return List.of(
                party("jenv", "Ministerie van Justitie en Veiligheid", PartyCategory.MINISTRY),
                party("ccv", "Centrum voor Criminaliteitspreventie en Veiligheid", PartyCategory.KNOWLEDGE_CENTRE),
                party("om", "Openbaar Ministerie", PartyCategory.PUBLIC_PROSECUTION),
                party("politie", "Politie", PartyCategory.POLICE, PILOTS),
                party("rvdk", "Raad voor de Kinderbescherming", PartyCategory.CHILD_PROTECTION_BOARD),
                party("gm0995", "Gemeente Lelystad", PartyCategory.MUNICIPALITY, PILOTS),
                party("voorbeeldstad", "Gemeente Voorbeeldstad", PartyCategory.MUNICIPALITY, PILOTS),
                party("modeldam", "Gemeente Modeldam", PartyCategory.MUNICIPALITY, PILOTS),
                party("jeugdbescherming", "Jeugdbescherming Voorbeeld", PartyCategory.YOUTH_PROTECTION, PILOTS),
                party("jeugdorganisatie", "Jeugdorganisatie Voorbeeld", PartyCategory.YOUTH_ORGANISATION),
                party("ngo", "Kinderrechten Voorbeeld", PartyCategory.NGO),
                party("zorgaanbieder", "Zorgaanbieder Voorbeeld", PartyCategory.CARE_PROVIDER));
    }

    private static Party party(String id, String name, PartyCategory category, String... programmes) {
        return Party.builder()
                .id(id)
                .name(name)
                .addCategories(category)
                .addProgrammes(programmes)
                .build();
    }

    private static List<Post> posts() {
        return List.of(
                post("mayor-lelystad", "gm0995", Level.GOVERNING),
                post("mayor-voorbeeldstad", "voorbeeldstad", Level.GOVERNING),
                post("alderman-modeldam", "modeldam", Level.GOVERNING),
                post("portfolio-holder-police", "politie", Level.GOVERNING),
                post("director-rvdk", "rvdk", Level.GOVERNING),
                post("national-prosecutor-human-trafficking", "om", Level.OPERATIONAL),
                post("policy-officer-lelystad", "gm0995", Level.POLICY),
                post("policy-officer-voorbeeldstad", "voorbeeldstad", Level.POLICY),
                post("policy-officer-modeldam", "modeldam", Level.POLICY));
    }

    private static Post post(String id, String party, Level level) {
        return Post.builder()
                .id(id)
                .title("Post " + id)
                .party(party)
                .level(level)
                .build();
    }

    private static Partnership platform() {
        return partnership("lip", "landelijk-innovatieplatform", Scope.NATIONAL)
                .addMembers(
                        member("lip-jenv", "jenv", Role.PARTICIPANT, Role.CHAIR).build(),
                        member("lip-ccv", "ccv", Role.FACILITATOR, Role.AGENDA_OWNER)
                                .build(),
                        member("lip-lelystad", "gm0995", Role.PARTICIPANT)
                                .post("policy-officer-lelystad")
                                .build(),
                        member("lip-voorbeeldstad", "voorbeeldstad", Role.PARTICIPANT)
                                .post("policy-officer-voorbeeldstad")
                                .build(),
                        member("lip-modeldam", "modeldam", Role.PARTICIPANT)
                                .post("policy-officer-modeldam")
                                .build(),
                        member("lip-om", "om", Role.PARTICIPANT).build(),
                        member("lip-politie", "politie", Role.PARTICIPANT).build(),
                        member("lip-rvdk", "rvdk", Role.PARTICIPANT).build(),
                        member("lip-jeugdbescherming", "jeugdbescherming", Role.PARTICIPANT)
                                .build(),
                        member("lip-jeugd", "jeugdorganisatie", Role.PARTICIPANT)
                                .build(),
                        member("lip-ngo", "ngo", Role.PARTICIPANT).build())
                .build();
    }

    private static Partnership council() {
        return partnership("sb", "strategisch-beraad", Scope.NATIONAL)
                .addMembers(
                        member("sb-lelystad", "gm0995", Role.PARTICIPANT, Role.CHAIR, Role.PREPARER)
                                .post("mayor-lelystad")
                                .build(),
                        member("sb-voorbeeldstad", "voorbeeldstad", Role.PARTICIPANT)
                                .post("mayor-voorbeeldstad")
                                .build(),
                        member("sb-modeldam", "modeldam", Role.PARTICIPANT)
                                .post("alderman-modeldam")
                                .build(),
                        member("sb-politie", "politie", Role.PARTICIPANT)
                                .post("portfolio-holder-police")
                                .build(),
                        member("sb-rvdk", "rvdk", Role.PARTICIPANT)
                                .post("director-rvdk")
                                .build(),
                        member("sb-jenv", "jenv", Role.PREPARER).build(),
                        member("sb-ccv", "ccv", Role.PREPARER).build())
                .build();
    }

    private static Partnership expertGroup() {
        return partnership("leg", "landelijke-expertgroep-minderjarigen", Scope.NATIONAL)
                .targetGroup("minors")
                .addMembers(
                        member("leg-om", "om", Role.PARTICIPANT, Role.CHAIR)
                                .post("national-prosecutor-human-trafficking")
                                .build(),
                        member("leg-ccv", "ccv", Role.PARTICIPANT).build(),
                        member("leg-politie", "politie", Role.PARTICIPANT).build(),
                        member("leg-zorg", "zorgaanbieder", Role.PARTICIPANT).build())
                .build();
    }

    private static Partnership localCooperation() {
        return partnership("lelystad", "lokale-aanpak", Scope.LOCAL)
                .addMembers(
                        member("lelystad-gemeente", "gm0995", Role.PARTICIPANT, Role.DIRECTOR)
                                .post("policy-officer-lelystad")
                                .build(),
                        member("lelystad-politie", "politie", Role.PARTICIPANT).build(),
                        member("lelystad-zorg", "zorgaanbieder", Role.PARTICIPANT)
                                .build())
                .build();
    }

    private static Partnership.Builder partnership(String id, String charter, Scope scope) {
        return Partnership.builder()
                .id(id)
                .name("Partnership " + id)
                .charter(charter)
                .scope(scope)
                .theme("criminal-exploitation")
                .from(date(FOUNDED));
    }

    private static Member.Builder member(String id, String party, Role... roles) {
        return Member.builder().id(id).party(party).addRoles(roles).from(date(FOUNDED));
    }

    private static List<Meeting> meetings() {
        return List.of(
                meeting("lip-2026-1", "lip", "2026-01-20", MeetingStatus.HELD)
                        .chairedBy("lip-jenv")
                        .attendees(present(
                                "lip-jenv",
                                "lip-ccv",
                                "lip-lelystad",
                                "lip-voorbeeldstad",
                                "lip-modeldam",
                                "lip-om",
                                "lip-politie",
                                "lip-rvdk",
                                "lip-jeugdbescherming",
                                "lip-jeugd",
                                "lip-ngo"))
                        .addAgenda(
                                SmallRegister.item(AgendaItemType.KNOWLEDGE),
                                SmallRegister.item(AgendaItemType.DILEMMA, "d-2026-01"))
                        .build(),
                meeting("lip-2026-2", "lip", "2026-03-17", MeetingStatus.HELD)
                        .chairedBy("lip-jenv")
                        .attendees(present(
                                "lip-jenv",
                                "lip-ccv",
                                "lip-lelystad",
                                "lip-voorbeeldstad",
                                "lip-om",
                                "lip-politie",
                                "lip-rvdk"))
                        .addAgenda(
                                SmallRegister.item(AgendaItemType.DILEMMA, "d-2026-01"),
                                SmallRegister.item(AgendaItemType.DILEMMA, "d-2026-02"),
                                SmallRegister.item(AgendaItemType.APPROACH, "a-school"))
                        .build(),
                meeting("lip-2026-3", "lip", "2026-05-19", MeetingStatus.HELD)
                        .chairedBy("lip-jenv")
                        .attendees(present(
                                "lip-jenv",
                                "lip-ccv",
                                "lip-lelystad",
                                "lip-voorbeeldstad",
                                "lip-modeldam",
                                "lip-om",
                                "lip-politie",
                                "lip-rvdk",
                                "lip-jeugdbescherming",
                                "lip-jeugd",
                                "lip-ngo"))
                        .addGuests(new Guest(Optional.empty(), FreeText.of("Adviseur online jongerenwerk (voorbeeld)")))
                        .addAgenda(
                                SmallRegister.item(AgendaItemType.DILEMMA, "d-2026-02"),
                                SmallRegister.item(AgendaItemType.APPROACH, "a-online"))
                        .build(),
                meeting("lip-2026-4", "lip", "2026-09-15", MeetingStatus.HELD)
                        .chairedBy("lip-jenv")
                        .attendees(present(
                                "lip-jenv",
                                "lip-ccv",
                                "lip-lelystad",
                                "lip-voorbeeldstad",
                                "lip-om",
                                "lip-politie",
                                "lip-rvdk"))
                        .addAgenda(
                                SmallRegister.item(AgendaItemType.KNOWLEDGE),
                                SmallRegister.item(AgendaItemType.DILEMMA, "d-2026-03"))
                        .build(),
                meeting("lip-2026-5", "lip", "2026-11-10", MeetingStatus.HELD)
                        .chairedBy("lip-jenv")
                        .attendees(present(
                                "lip-jenv",
                                "lip-ccv",
                                "lip-lelystad",
                                "lip-voorbeeldstad",
                                "lip-modeldam",
                                "lip-om",
                                "lip-politie",
                                "lip-rvdk",
                                "lip-jeugdbescherming",
                                "lip-jeugd",
                                "lip-ngo"))
                        .addAgenda(
                                SmallRegister.item(AgendaItemType.DILEMMA, "d-2026-03"),
                                SmallRegister.item(AgendaItemType.SIGNAL, "s-2026-01"))
                        .build(),
                meeting("lip-2026-6", "lip", "2026-12-08", MeetingStatus.PLANNED)
                        .addAgenda(SmallRegister.item(AgendaItemType.DILEMMA, "d-2026-04"))
                        .build(),
                meeting("sb-2026-1", "sb", "2026-06-11", MeetingStatus.HELD)
                        .chairedBy("sb-lelystad")
                        .attendees(present(
                                "sb-lelystad",
                                "sb-voorbeeldstad",
                                "sb-modeldam",
                                "sb-politie",
                                "sb-rvdk",
                                "sb-jenv",
                                "sb-ccv"))
                        .addAgenda(
                                SmallRegister.item(AgendaItemType.DILEMMA, "d-2026-02"),
                                SmallRegister.item(AgendaItemType.SIGNAL, "s-2026-01"))
                        .build(),
                meeting("sb-2026-2", "sb", "2026-12-17", MeetingStatus.PLANNED).build(),
                meeting("leg-2026-1", "leg", "2026-04-09", MeetingStatus.HELD)
                        .chairedBy("leg-om")
                        .attendees(present("leg-om", "leg-ccv", "leg-politie", "leg-zorg"))
                        .addAgenda(SmallRegister.item(AgendaItemType.KNOWLEDGE))
                        .build());
    }

    private static Meeting.Builder meeting(String id, String partnership, String date, MeetingStatus status) {
        return Meeting.builder()
                .id(id)
                .partnership(partnership)
                .date(date(date))
                .status(status);
    }

    private static List<Attendee> present(String... members) {
        List<Attendee> present = new ArrayList<>();
        for (String member : members) {
            present.add(Attendee.of(member));
        }
        return present;
    }

    private static List<Dilemma> dilemmas() {
        return List.of(
                dilemma("d-2026-01", "lip-voorbeeldstad", "2026-01-08")
                        .addHistory(
                                event(EventType.SUBMITTED, "2026-01-08", "lip-voorbeeldstad")
                                        .build(),
                                event(EventType.SCHEDULED, "2026-01-12", "lip-ccv")
                                        .meeting("lip-2026-1")
                                        .build(),
                                event(EventType.DISCUSSED, "2026-01-20", "lip-jenv")
                                        .meeting("lip-2026-1")
                                        .build(),
                                event(EventType.DISCUSSED, "2026-03-17", "lip-jenv")
                                        .meeting("lip-2026-2")
                                        .build(),
                                event(EventType.RESOLVED, "2026-03-17", "lip-ccv")
                                        .meeting("lip-2026-2")
                                        .solution(
                                                "De deelnemers spreken af dat de regie pas overgaat na een schriftelijke bevestiging van de nieuwe gemeente.")
                                        .agreedBy(List.of("lip-voorbeeldstad", "lip-modeldam", "lip-jeugdbescherming"))
                                        .build(),
                                event(EventType.DISSEMINATED, "2026-04-02", "lip-ccv")
                                        .channel("Nieuwsbrief (voorbeeld)")
                                        .audience("gemeenten")
                                        .build())
                        .build(),
                dilemma("d-2026-02", "lip-modeldam", "2026-02-24")
                        .urgency(Urgency.HIGH)
                        .addHistory(
                                event(EventType.SUBMITTED, "2026-02-24", "lip-modeldam")
                                        .build(),
                                event(EventType.SCHEDULED, "2026-03-02", "lip-ccv")
                                        .meeting("lip-2026-2")
                                        .build(),
                                event(EventType.DISCUSSED, "2026-03-17", "lip-jenv")
                                        .meeting("lip-2026-2")
                                        .build(),
                                event(EventType.DISCUSSED, "2026-05-19", "lip-jenv")
                                        .meeting("lip-2026-3")
                                        .build(),
                                event(EventType.DECLARED_UNRESOLVED, "2026-05-19", "lip-ccv")
                                        .meeting("lip-2026-3")
                                        .reason(
                                                "De deelnemers kunnen dit niet samen oplossen. Er is een besluit van bestuurders nodig.")
                                        .build(),
                                event(EventType.ESCALATED, "2026-05-26", "lip-ccv")
                                        .to("sb")
                                        .build(),
                                event(EventType.ACKNOWLEDGED, "2026-06-11", "sb-lelystad")
                                        .meeting("sb-2026-1")
                                        .build(),
                                event(EventType.PUT_ON_POLITICAL_AGENDA, "2026-06-11", "sb-voorbeeldstad")
                                        .forum("Bestuurlijk overleg (voorbeeld)")
                                        .build(),
                                event(EventType.DRIVING_ROLE_TAKEN, "2026-06-11", "sb-modeldam")
                                        .party("modeldam")
                                        .action("Verkent extra opvangplekken in de regio")
                                        .due(date("2027-03-01"))
                                        .build())
                        .build(),
                dilemma("d-2026-03", "lip-voorbeeldstad", "2026-08-27")
                        .addHistory(
                                event(EventType.SUBMITTED, "2026-08-27", "lip-voorbeeldstad")
                                        .build(),
                                event(EventType.SCHEDULED, "2026-09-01", "lip-ccv")
                                        .meeting("lip-2026-4")
                                        .build(),
                                event(EventType.DISCUSSED, "2026-09-15", "lip-jenv")
                                        .meeting("lip-2026-4")
                                        .build(),
                                event(EventType.DISCUSSED, "2026-11-10", "lip-jenv")
                                        .meeting("lip-2026-5")
                                        .build(),
                                event(EventType.DECLARED_UNRESOLVED, "2026-11-10", "lip-ccv")
                                        .meeting("lip-2026-5")
                                        .reason("De deelnemers verschillen van inzicht over het meldpunt.")
                                        .build())
                        .build(),
                dilemma("d-2026-04", "lip-ngo", "2026-11-16")
                        .addHistory(
                                event(EventType.SUBMITTED, "2026-11-16", "lip-ngo")
                                        .build(),
                                event(EventType.SCHEDULED, "2026-11-18", "lip-ccv")
                                        .meeting("lip-2026-6")
                                        .build())
                        .build());
    }

    private static Dilemma.Builder dilemma(String id, String anonymisedBy, String on) {
        return Dilemma.builder()
                .id(id)
                .title("Dilemma " + id)
                .question(FreeText.of("Wie heeft de regie?"))
                .partnership("lip")
                .anonymised(new Attestation(anonymisedBy, date(on)));
    }

    private static Event.Builder event(EventType type, String on, String by) {
        return Event.of(type).on(date(on)).by(by);
    }

    private static List<Signal> signals() {
        return List.of(
                signal("s-2026-01", SignalKind.SIGNAL, "2026-05-04", "lip-modeldam")
                        .addHistory(
                                event(EventType.SHARED, "2026-05-26", "lip-ccv")
                                        .to("sb")
                                        .build(),
                                event(EventType.ACKNOWLEDGED, "2026-06-11", "sb-lelystad")
                                        .meeting("sb-2026-1")
                                        .build())
                        .build(),
                signal("s-2026-02", SignalKind.INSIGHT, "2026-10-06", "lip-jeugd")
                        .build());
    }

    private static Signal.Builder signal(String id, SignalKind kind, String on, String by) {
        return Signal.builder()
                .id(id)
                .kind(kind)
                .on(date(on))
                .by(by)
                .partnership("lip")
                .text(FreeText.of("Een signaal uit het werkveld."));
    }

    private static Approach approach(String id, ApproachPhase phase) {
        return Approach.builder()
                .id(id)
                .title("Approach " + id)
                .partnership("lip")
                .addPhases(phase)
                .build();
    }
}
