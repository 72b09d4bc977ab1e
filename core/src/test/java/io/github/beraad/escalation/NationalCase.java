// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import static io.github.beraad.testing.Registers.day;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Approach;
import io.github.beraad.register.ApproachPhase;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.Level;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import io.github.beraad.vocabulary.SignalKind;
import io.github.beraad.vocabulary.Urgency;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The innovation platform and the strategic council as they stand in the example register of the contract, as far as
 * their dilemmas and signals need them. Everything that happens in it is made up.
 */
final class NationalCase {

    static final LocalDate TODAY = day(11, 23);

    private NationalCase() {}

    static Register register() {
        return builder().build();
    }

    static Register.Builder builder() {
        return Register.builder()
                .recordedOn(TODAY)
                .addParties(
                        municipality("voorbeeldstad", "Gemeente Voorbeeldstad"),
                        municipality("modeldam", "Gemeente Modeldam"),
                        Party.builder()
                                .id("jeugdorganisatie")
                                .name("Jeugdorganisatie Voorbeeld")
                                .addCategories(PartyCategory.YOUTH_ORGANISATION)
                                .build())
                .addPosts(
                        post("mayor-voorbeeldstad", "Burgemeester van Voorbeeldstad", "voorbeeldstad"),
                        post("alderman-modeldam", "Wethouder van Modeldam", "modeldam"))
                .addPartnerships(platform(), council())
                .addMeetings(
                        Cases.held("lip-2026-1", "lip", day(1, 20), knowledge(), dilemma("d-2026-01")),
                        Cases.held(
                                "lip-2026-2",
                                "lip",
                                day(3, 17),
                                dilemma("d-2026-01"),
                                dilemma("d-2026-02"),
                                Cases.item(AgendaItemType.APPROACH, "a-school")),
                        Cases.held(
                                "lip-2026-3",
                                "lip",
                                day(5, 19),
                                dilemma("d-2026-02"),
                                Cases.item(AgendaItemType.APPROACH, "a-online")),
                        Cases.held("lip-2026-4", "lip", day(9, 15), knowledge(), dilemma("d-2026-03")),
                        Cases.held("lip-2026-5", "lip", day(11, 10), dilemma("d-2026-03"), signal("s-2026-01")),
                        Cases.planned("lip-2026-6", "lip", day(12, 8), dilemma("d-2026-04")),
                        Cases.held("sb-2026-1", "sb", day(6, 11), dilemma("d-2026-02"), signal("s-2026-01")),
                        Cases.planned("sb-2026-2", "sb", day(12, 17)))
                .addDilemmas(whoDirects(), shelter(), schools(), language())
                .addSignals(games(), youthWorker())
                .addApproaches(
                        Approach.builder()
                                .id("a-school")
                                .title("Signaalkaart voor scholen")
                                .partnership("lip")
                                .addPhases(new ApproachPhase(Phase.EXISTING, Optional.empty()))
                                .build(),
                        Approach.builder()
                                .id("a-online")
                                .title("Jongerenwerk in online spellen")
                                .partnership("lip")
                                .addPhases(new ApproachPhase(Phase.NEW, Optional.of(day(5, 19))))
                                .build())
                .addResources(Resource.builder()
                        .id("r-kaart")
                        .title("Overzicht van signalen")
                        .developedBy("lip")
                        .publishedOn(day(4, 9))
                        .audience("professionals")
                        .build());
    }

    private static Party municipality(String id, String name) {
        return Party.builder()
                .id(id)
                .name(name)
                .addCategories(PartyCategory.MUNICIPALITY)
                .build();
    }

    private static Post post(String id, String title, String party) {
        return Post.builder()
                .id(id)
                .title(title)
                .party(party)
                .level(Level.GOVERNING)
                .build();
    }

    private static Partnership platform() {
        return Partnership.builder()
                .id("lip")
                .name("Landelijk Innovatieplatform")
                .charter(BuiltInCharters.NATIONAL_INNOVATION_PLATFORM)
                .scope(Scope.NATIONAL)
                .addMembers(
                        member("lip-jenv", "jenv", Role.PARTICIPANT, Role.CHAIR),
                        member("lip-ccv", "ccv", Role.FACILITATOR, Role.AGENDA_OWNER),
                        member("lip-voorbeeldstad", "voorbeeldstad", Role.PARTICIPANT),
                        member("lip-modeldam", "modeldam", Role.PARTICIPANT),
                        member("lip-jeugd", "jeugdorganisatie", Role.PARTICIPANT))
                .build();
    }

    private static Partnership council() {
        return Partnership.builder()
                .id("sb")
                .name("Strategisch Beraad")
                .charter(BuiltInCharters.STRATEGIC_COUNCIL)
                .scope(Scope.NATIONAL)
                .addMembers(
                        member("sb-lelystad", "gm0995", Role.PARTICIPANT, Role.CHAIR, Role.PREPARER),
                        Member.builder()
                                .like(member("sb-voorbeeldstad", "voorbeeldstad", Role.PARTICIPANT))
                                .post("mayor-voorbeeldstad")
                                .build(),
                        Member.builder()
                                .like(member("sb-modeldam", "modeldam", Role.PARTICIPANT))
                                .post("alderman-modeldam")
                                .build())
                .build();
    }

    private static Member member(String id, String party, Role... roles) {
        return Member.builder().id(id).party(party).addRoles(roles).build();
    }

    private static AgendaItem knowledge() {
        return AgendaItem.builder()
                .type(AgendaItemType.KNOWLEDGE)
                .title("Ontwikkelingen")
                .build();
    }

    private static AgendaItem dilemma(String id) {
        return Cases.item(AgendaItemType.DILEMMA, id);
    }

    private static AgendaItem signal(String id) {
        return Cases.item(AgendaItemType.SIGNAL, id);
    }

    private static Event.Builder on(int month, int day, EventType type, String by) {
        return Event.of(type).on(day(month, day)).by(by);
    }

    private static Dilemma dilemma(String id, String title, Urgency urgency, Event... history) {
        return Dilemma.builder()
                .id(id)
                .title(title)
                .question(FreeText.of("Vraag bij " + id + "?"))
                .partnership("lip")
                .urgency(urgency)
                .addHistory(history)
                .build();
    }

    private static Dilemma whoDirects() {
        return dilemma(
                "d-2026-01",
                "Wie heeft de regie als een gezin verhuist?",
                Urgency.NORMAL,
                on(1, 8, EventType.SUBMITTED, "lip-voorbeeldstad").build(),
                on(1, 12, EventType.SCHEDULED, "lip-ccv").meeting("lip-2026-1").build(),
                on(1, 20, EventType.DISCUSSED, "lip-jenv").meeting("lip-2026-1").build(),
                on(3, 17, EventType.DISCUSSED, "lip-jenv").meeting("lip-2026-2").build(),
                on(3, 17, EventType.RESOLVED, "lip-ccv")
                        .meeting("lip-2026-2")
                        .solution("De regie gaat over na een bevestiging van de nieuwe gemeente.")
                        .build(),
                on(4, 2, EventType.DISSEMINATED, "lip-ccv")
                        .channel("Nieuwsbrief")
                        .build());
    }

    private static Dilemma shelter() {
        return dilemma(
                "d-2026-02",
                "Te weinig veilige opvangplekken",
                Urgency.HIGH,
                on(2, 24, EventType.SUBMITTED, "lip-modeldam").build(),
                on(3, 2, EventType.SCHEDULED, "lip-ccv").meeting("lip-2026-2").build(),
                on(3, 17, EventType.DISCUSSED, "lip-jenv").meeting("lip-2026-2").build(),
                on(5, 19, EventType.DISCUSSED, "lip-jenv").meeting("lip-2026-3").build(),
                on(5, 19, EventType.DECLARED_UNRESOLVED, "lip-ccv")
                        .meeting("lip-2026-3")
                        .reason("Er is een besluit van bestuurders nodig.")
                        .build(),
                on(5, 26, EventType.ESCALATED, "lip-ccv").to("sb").build(),
                on(6, 11, EventType.ACKNOWLEDGED, "sb-lelystad")
                        .meeting("sb-2026-1")
                        .build(),
                on(6, 11, EventType.PUT_ON_POLITICAL_AGENDA, "sb-voorbeeldstad")
                        .forum("Bestuurlijk overleg")
                        .build(),
                on(6, 11, EventType.DRIVING_ROLE_TAKEN, "sb-modeldam")
                        .party("modeldam")
                        .action("Verkent extra opvangplekken")
                        .due(LocalDate.of(2027, 3, 1))
                        .build());
    }

    private static Dilemma schools() {
        return dilemma(
                "d-2026-03",
                "Signalen van scholen blijven liggen",
                Urgency.NORMAL,
                on(8, 27, EventType.SUBMITTED, "lip-voorbeeldstad").build(),
                on(9, 1, EventType.SCHEDULED, "lip-ccv").meeting("lip-2026-4").build(),
                on(9, 15, EventType.DISCUSSED, "lip-jenv").meeting("lip-2026-4").build(),
                on(11, 10, EventType.DISCUSSED, "lip-jenv")
                        .meeting("lip-2026-5")
                        .build(),
                on(11, 10, EventType.DECLARED_UNRESOLVED, "lip-ccv")
                        .meeting("lip-2026-5")
                        .reason("De deelnemers verschillen van inzicht.")
                        .build());
    }

    private static Dilemma language() {
        return dilemma(
                "d-2026-04",
                "Taal in dossiers",
                Urgency.NORMAL,
                on(11, 16, EventType.SUBMITTED, "lip-jeugd").build(),
                on(11, 18, EventType.SCHEDULED, "lip-ccv").meeting("lip-2026-6").build());
    }

    private static Signal.Builder signal(String id, SignalKind kind, LocalDate on, String by, String text) {
        return Signal.builder()
                .id(id)
                .kind(kind)
                .on(on)
                .by(by)
                .partnership("lip")
                .text(FreeText.of(text));
    }

    private static Signal games() {
        return signal(
                        "s-2026-01",
                        SignalKind.SIGNAL,
                        day(5, 4),
                        "lip-modeldam",
                        "Jongeren worden vaker benaderd via online spellen.")
                .addHistory(
                        on(5, 26, EventType.SHARED, "lip-ccv").to("sb").build(),
                        on(6, 11, EventType.ACKNOWLEDGED, "sb-lelystad")
                                .meeting("sb-2026-1")
                                .build())
                .build();
    }

    private static Signal youthWorker() {
        return signal(
                        "s-2026-02",
                        SignalKind.INSIGHT,
                        day(10, 6),
                        "lip-jeugd",
                        "Jongeren vertellen eerder iets aan een jongerenwerker.")
                .build();
    }
}
