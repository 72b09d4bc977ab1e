// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.beraad.json.testkit.Pages;
import io.github.beraad.register.Dilemma;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Next steps, briefings, agenda proposals and explanations as JSON: every key, in its order. */
class WrittenPagesTest {

    private static final LocalDate ON = LocalDate.of(2026, 6, 1);

    private static final RegisterIndex INDEX = RegisterIndex.of(Pages.register());

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
}
