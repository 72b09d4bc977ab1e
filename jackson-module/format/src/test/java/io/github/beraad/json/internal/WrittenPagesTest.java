// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.Profile;
import io.github.beraad.escalation.AgendaProposal;
import io.github.beraad.escalation.Briefing;
import io.github.beraad.escalation.Explanation;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.json.DatedSteps;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.register.AgendaItem;
import io.github.beraad.register.Approach;
import io.github.beraad.register.ApproachPhase;
import io.github.beraad.register.Attendee;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.AgendaItemType;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.Phase;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import io.github.beraad.vocabulary.SignalKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Next steps, briefings, agenda proposals and explanations as JSON: every key, in its order. */
class WrittenPagesTest {

    private static final LocalDate ON = LocalDate.of(2026, 6, 1);

    private static final RegisterIndex INDEX = RegisterIndex.of(register());

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static Event.Builder event(EventType type, int month, int day, String by) {
        return Event.of(type).on(day(month, day)).by(by);
    }

    private static Meeting.Builder held(String id, String partnership, LocalDate date) {
        return Meeting.builder()
                .id(id)
                .partnership(partnership)
                .date(date)
                .status(MeetingStatus.HELD)
                .addAttendees(Attendee.of(partnership + "-jenv"));
    }

    private static Member member(String id, String party, Role... roles) {
        return Member.builder().id(id).party(party).addRoles(roles).build();
    }

    private static Partnership.Builder partnership(String id, String charter) {
        return Partnership.builder().id(id).name(id).charter(charter).scope(Scope.NATIONAL);
    }

    private static Event[] declaredUnresolved() {
        return new Event[] {
            event(EventType.SUBMITTED, 1, 5, "lip-om").build(),
            event(EventType.DISCUSSED, 1, 20, "lip-jenv").meeting("lip-1").build(),
            event(EventType.DECLARED_UNRESOLVED, 1, 20, "lip-ccv")
                    .reason("te groot")
                    .build()
        };
    }

    private static Dilemma.Builder dilemma(String id) {
        return Dilemma.builder()
                .id(id)
                .title("Vraag " + id)
                .question(FreeText.of("Hoe dan?"))
                .partnership("lip");
    }

    private static Register register() {
        return Register.builder()
                .addPartnerships(
                        partnership("lip", BuiltInCharters.NATIONAL_INNOVATION_PLATFORM)
                                .addMembers(
                                        member("lip-jenv", "jenv", Role.PARTICIPANT, Role.CHAIR),
                                        member("lip-ccv", "ccv", Role.FACILITATOR, Role.AGENDA_OWNER),
                                        member("lip-om", "om", Role.PARTICIPANT))
                                .build(),
                        partnership("sb", BuiltInCharters.STRATEGIC_COUNCIL)
                                .addMembers(member("sb-jenv", "jenv", Role.PARTICIPANT, Role.CHAIR, Role.PREPARER))
                                .build())
                .addMeetings(
                        held("lip-1", "lip", day(1, 20))
                                .addAgenda(item("d-1"), item("d-2"))
                                .build(),
                        held("sb-1", "sb", day(3, 1)).addAgenda(item("d-1")).build(),
                        Meeting.builder()
                                .id("sb-2")
                                .partnership("sb")
                                .date(day(9, 1))
                                .status(MeetingStatus.PLANNED)
                                .build())
                .addDilemmas(
                        dilemma("d-1")
                                .addHistory(declaredUnresolved())
                                .addHistory(
                                        event(EventType.ESCALATED, 2, 1, "lip-ccv")
                                                .to("sb")
                                                .build(),
                                        event(EventType.DRIVING_ROLE_TAKEN, 3, 1, "sb-jenv")
                                                .party("jenv")
                                                .action("Verkent het")
                                                .due(day(12, 1))
                                                .build(),
                                        event(EventType.REPORTED_BACK, 4, 1, "sb-jenv")
                                                .message("Het loopt")
                                                .build())
                                .build(),
                        dilemma("d-2").addHistory(declaredUnresolved()).build(),
                        dilemma("d-3")
                                .addHistory(event(EventType.SUBMITTED, 5, 1, "lip-om")
                                        .build())
                                .build())
                .addSignals(Signal.builder()
                        .id("s-1")
                        .kind(SignalKind.INSIGHT)
                        .on(day(5, 5))
                        .by("lip-om")
                        .partnership("lip")
                        .text(FreeText.of("Dit zien wij."))
                        .build())
                .addApproaches(Approach.builder()
                        .id("a-1")
                        .title("Aanpak")
                        .partnership("lip")
                        .addPhases(new ApproachPhase(Phase.NEW, Optional.empty()))
                        .build())
                .addResources(Resource.builder()
                        .id("r-1")
                        .title("Kaart")
                        .developedBy("lip")
                        .publishedOn(day(5, 1))
                        .audience("professionals")
                        .build())
                .build();
    }

    private static AgendaItem item(String dilemma) {
        return AgendaItem.builder().type(AgendaItemType.DILEMMA).ref(dilemma).build();
    }

    private static <T> String json(JsonFormat<T> format, T value) {
        return Documents.toJson(format, value, Layout.COMPACT);
    }

    @Test
    void nextSteps() {
        String json = json(JsonFormat.NEXT_STEPS, new DatedSteps(Optional.of("r.json"), ON, NextSteps.of(INDEX, ON)));

        assertThat(json)
                .startsWith("{\"format\":\"beraad-next/1\",\"file\":\"r.json\",\"on\":\"2026-06-01\",\"steps\":[")
                .contains(
                        "{\"dilemma\":\"d-1\",\"step\":\"follow-up\",\"reason\":\"taken-up\",\"message\":{\"nl\":\"",
                        "\"since\":\"2026-02-01\",\"due\":\"2026-12-01\",",
                        "\"commitments\":[{\"by\":\"sb-jenv\",\"on\":\"2026-03-01\",\"what\":\"Verkent het\","
                                + "\"due\":\"2026-12-01\"}],\"waitingFor\":[{\"role\":\"participant\","
                                + "\"partnership\":\"sb\"}],\"source\":[\"CCV-SB-6\",\"CCV-SB-7\"]}",
                        "\"due\":\"2026-09-01\",\"meeting\":\"sb-2\",\"target\":\"sb\",\"waitingFor\":"
                                + "[{\"role\":\"chair\",\"partnership\":\"lip\"}],"
                                + "\"source\":[\"CCV-SB-4\",\"CCV-SB-5\"]}");
    }

    @Test
    void aBriefing() {
        String json = json(JsonFormat.BRIEFING, Briefing.of(INDEX, "sb", ON, Optional.empty()));

        assertThat(json)
                .startsWith("{\"format\":\"beraad-briefing/1\",\"partnership\":\"sb\",\"on\":\"2026-06-01\","
                        + "\"nextMeeting\":{\"id\":\"sb-2\",\"date\":\"2026-09-01\"},"
                        + "\"lastMeeting\":{\"id\":\"sb-1\",\"date\":\"2026-03-01\"},\"toDiscuss\":[],"
                        + "\"toBeShared\":[{\"id\":\"d-2\",\"title\":\"Vraag d-2\",\"question\":\"Hoe dan?\","
                        + "\"partnership\":\"lip\",\"state\":\"unresolved\",\"since\":\"2026-01-20\","
                        + "\"urgency\":\"normal\",\"confidentiality\":\"intern\",\"unresolvedBecause\":\"te groot\"}]")
                .contains(
                        "\"stateThere\":\"taken-up\",\"sinceThere\":\"2026-03-01\",\"sharedOn\":\"2026-02-01\","
                                + "\"sharedBy\":\"lip\",\"commitments\":[",
                        "\"reports\":[{\"subject\":{\"kind\":\"dilemma\",\"id\":\"d-1\"},\"partnership\":\"sb\","
                                + "\"type\":\"reported-back\",\"by\":\"sb-jenv\",\"on\":\"2026-04-01\","
                                + "\"text\":\"Het loopt\"}",
                        "\"signals\":[{\"id\":\"s-1\",\"kind\":\"insight\",\"on\":\"2026-05-05\",\"by\":\"lip-om\","
                                + "\"partnership\":\"lip\",\"text\":\"Dit zien wij.\","
                                + "\"confidentiality\":\"intern\"}]")
                .endsWith("\"confidentiality\":\"intern\",\"leftOut\":0}");
    }

    @Test
    void anAgendaProposal() {
        String json = json(JsonFormat.AGENDA, AgendaProposal.of(INDEX, "lip", ON, Optional.empty()));

        assertThat(json)
                .startsWith("{\"format\":\"beraad-agenda/1\",\"partnership\":\"lip\",\"on\":\"2026-06-01\","
                        + "\"lastMeeting\":{\"id\":\"lip-1\",\"date\":\"2026-01-20\"},\"toDiscuss\":[{\"id\":\"d-3\"")
                .contains(
                        "\"waitingSince\":\"2026-05-01\",\"step\":{\"dilemma\":\"d-3\",\"step\":\"schedule\"",
                        "\"approaches\":[{\"id\":\"a-1\",\"title\":\"Aanpak\",\"phase\":\"new\"}]",
                        "\"knowledge\":[{\"id\":\"r-1\",\"title\":\"Kaart\",\"developedBy\":\"lip\","
                                + "\"publishedOn\":\"2026-05-01\",\"audience\":\"professionals\"}]",
                        "{\"requirement\":\"lip.share-knowledge\",\"purpose\":\"knowledge\","
                                + "\"source\":[\"CCV-LIP-3\"]}")
                .endsWith("\"leftOut\":0}");
    }

    @Test
    void theExplanationOfADilemma() {
        Dilemma dilemma = INDEX.register().dilemmas().get(0);

        assertThat(json(JsonFormat.EXPLANATION, Explanation.of(dilemma, INDEX, ON)))
                .startsWith("{\"format\":\"beraad-explanation/1\",\"title\":{\"nl\":\"")
                .contains(
                        "\"dilemma\":\"d-1\",\"on\":\"2026-06-01\",\"step\":{",
                        "\"history\":[{\"position\":0,\"type\":\"submitted\",\"on\":\"2026-01-05\",\"by\":\"lip-om\"",
                        "\"partnership\":\"sb\",\"afterThere\":\"shared\"");
    }

    @Test
    void theExplanationOfARequirement() {
        Explanation explanation = Explanation.of(Compliance.check(INDEX, ON, Profile.none())
                .outcome("lip", "lip.meetings")
                .orElseThrow());

        assertThat(json(JsonFormat.EXPLANATION, explanation))
                .contains("\"facts\":{\"held\":1,\"planned\":0,\"required\":6},\"source\":[\"CCV-LIP-11\"]}");
    }

    @Test
    void whatIsWrittenIsNotRead() {
        assertThat(List.of(JsonFormat.NEXT_STEPS, JsonFormat.BRIEFING, JsonFormat.AGENDA, JsonFormat.EXPLANATION))
                .noneMatch(JsonFormat::isReadable);
    }
}
