// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** What the pages say, to whom, and in which language. */
class PagesTest {

    private static final String HOSTILE =
            "<script>alert(1)</script> \" onfocus=alert(2) x=\" ${7*7} [[${7*7}]] __${7*7}__";

    private final PageClient reader = PageClient.of(RunningRegister.shared(Database.H2), "lezer");
    private final PageClient participant = reader.as("deelnemer-voorbeeldstad");
    private final PageClient agendaOwner = reader.as("agendahouder-ccv");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/partnerships/lip",
                "/partnerships/lip?on=2026-06-01",
                "/partnerships/leg",
                "/partnerships/sb/briefing",
                "/partnerships/lip/agenda-proposal",
                "/dilemmas",
                "/dilemmas?state=unresolved",
                "/dilemmas?search=adres&partnership=lip&sharedWith=",
                "/dilemmas/d-2026-01",
                "/dilemmas/d-2026-02",
                "/dilemmas/d-2026-02?on=2026-05-01",
                "/dilemmas/d-2026-03",
                "/dilemmas/d-2026-04",
                "/signals",
                "/meetings/lip-2026-1",
                "/meetings/sb-2026-2",
                "/report",
                "/report?on=2025-12-31",
                "/rules"
            })
    void everyPageIsThereInBothLanguagesAndRunsNothingInline(String address) throws Exception {
        for (String language : List.of("nl", "en")) {
            // the name of the language of pictures is no address that is loaded
            String page = reader.in(language).read(address).replace("http://www.w3.org/2000/svg", "");

            assertThat(page)
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain(" style=", "<style", "onclick", "http://", "https://")
                    .doesNotContain(" th:", "&lt;title")
                    .doesNotContainPattern("<script(?! src=\"/js/)");
            Matcher missing = Pattern.compile(">((page|label|field|carried|do|fact)\\.[a-z.-]+)<")
                    .matcher(page);
            assertThat(missing.find()).as("a text that is not there").isFalse();
        }
    }

    @Test
    void theLanguageThatIsChosenIsKept() throws Exception {
        MockHttpServletResponse chosen = reader.page("/rules?lang=en");

        assertThat(PageClient.text(chosen)).contains("<html lang=\"en\"");
        assertThat(chosen.getHeader("Set-Cookie")).contains("language=en", "SameSite=Lax", "HttpOnly");
    }

    @ParameterizedTest
    @CsvSource({"'', nl", "'en, nl;q=0.5', en", "'nl, en;q=0.9', nl", "'de, en;q=0.9', nl", "en-GB, en"})
    void thePageIsInEnglishForWhoeverAsksForThatFirst(String asked, String given) throws Exception {
        assertThat(reader.in(asked).read("/rules")).contains("<html lang=\"" + given + "\"");
    }

    @Test
    void whoIsNotSignedInIsAskedTo() throws Exception {
        PageClient nobody = reader.as("");

        assertThat(nobody.page("/dilemmas/d-2026-01").getRedirectedUrl()).endsWith("/login");
        assertThat(nobody.read("/login")).contains("Inloggen", "name=\"_csrf\"");
    }

    @Test
    void eachSeesTheButtonsThatTheTableOfTheLibraryGives() throws Exception {
        String put = "Op een agenda zetten";
        String id = submitted("Wie mag wat?", "Een vraag zonder gegevens van iemand.");

        assertThat(agendaOwner.read("/dilemmas/" + id)).contains(put);
        assertThat(participant.read("/dilemmas/" + id)).doesNotContain(put).contains("Intrekken");
        assertThat(reader.read("/dilemmas/" + id))
                .doesNotContain("<form class=\"form\"")
                .contains("Er is hier nu niets dat jij kunt vastleggen.");
        assertThat(reader.read("/dilemmas")).doesNotContain("/dilemmas/new");
        assertThat(reader.page("/dilemmas/new").getStatus()).isEqualTo(403);
        assertThat(reader.page("/meetings/lip-2026-6/edit").getStatus()).isEqualTo(403);
        assertThat(participant.page("/meetings/new?partnership=lip").getStatus())
                .isEqualTo(403);
        assertThat(agendaOwner.read("/meetings/new?partnership=lip")).contains("Bijeenkomst plannen");
    }

    /** Submits a dilemma; its id. */
    private String submitted(String title, String question, String... more) throws Exception {
        String[] form = new String[10 + more.length];
        System.arraycopy(
                new String[] {
                    "partnership",
                    "lip",
                    "title",
                    title,
                    "question",
                    question,
                    "urgency",
                    "normal",
                    "anonymised",
                    "true"
                },
                0,
                form,
                0,
                10);
        System.arraycopy(more, 0, form, 10, more.length);
        MockHttpServletResponse response = participant.send("/dilemmas/new", form);
        assertThat(response.getStatus()).as(PageClient.text(response)).isEqualTo(302);
        return String.valueOf(response.getRedirectedUrl()).replace("/dilemmas/", "");
    }

    @Test
    void aHostileTextStaysAText() throws Exception {
        String id = submitted(HOSTILE, HOSTILE);
        MockHttpServletResponse refused = agendaOwner.send(
                "/dilemmas/" + id + "/events",
                "type",
                "put-on-hold",
                "on",
                RunningRegister.TODAY,
                "revision",
                "1",
                "reason",
                HOSTILE,
                "until",
                "geen datum");

        assertThat(refused.getStatus()).isEqualTo(422);
        for (String page : List.of(
                agendaOwner.read("/dilemmas/" + id),
                agendaOwner.read("/dilemmas?state=submitted&search=%22%3E%3Cscript%3E"),
                agendaOwner.read("/dilemmas"),
                agendaOwner.read("/meetings/lip-2026-6/edit"),
                agendaOwner.read("/partnerships/lip/agenda-proposal"),
                PageClient.text(refused))) {
            assertThat(page).doesNotContain("<script>", " onfocus=alert(2) x=\" $", "\"><script", " 49 ");
        }
        assertThat(agendaOwner.read("/dilemmas/" + id)).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "${7*7}");
        assertThat(PageClient.text(refused)).contains("Dit is geen datum.", "&lt;script&gt;alert(1)");
    }

    @Test
    void aHostileTextStaysATextInSignalsAndMeetingsAndWhereItComesTooLate() throws Exception {
        String signal = String.valueOf(participant
                .send("/signals/new", "kind", "signal", "text", HOSTILE)
                .getRedirectedUrl());
        String id = submitted(HOSTILE, HOSTILE);
        String meeting = String.valueOf(agendaOwner
                .send(
                        "/meetings/new",
                        "partnership",
                        "lip",
                        "date",
                        RunningRegister.TODAY,
                        "status",
                        "held",
                        "place",
                        HOSTILE,
                        "item.0.subject",
                        "dilemma:" + id,
                        "item.0.result",
                        HOSTILE,
                        "item.1.subject",
                        "other",
                        "item.1.title",
                        HOSTILE)
                .getRedirectedUrl());
        MockHttpServletResponse late = agendaOwner.send(
                "/dilemmas/" + id + "/events",
                "type",
                "put-on-hold",
                "on",
                RunningRegister.TODAY,
                "revision",
                "0",
                "reason",
                HOSTILE);
        assertThat(late.getStatus()).isEqualTo(409);
        String[] hold = {"type", "put-on-hold", "on", RunningRegister.TODAY, "revision", "1", "reason", HOSTILE};
        assertThat(agendaOwner.send("/dilemmas/" + id + "/events", hold).getStatus())
                .isEqualTo(302);
        hold[5] = "0";
        MockHttpServletResponse tooLate = agendaOwner.send("/dilemmas/" + id + "/events", hold);

        for (String page : List.of(
                reader.read(signal),
                reader.read(meeting),
                agendaOwner.read(meeting + "/edit"),
                reader.read("/dilemmas/" + id),
                PageClient.text(late),
                PageClient.text(tooLate))) {
            assertThat(page)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "${7*7}")
                    .doesNotContain("<script>", " onfocus=alert(2) x=\" $", " 49 ");
        }
    }

    @Test
    void aTextWithPersonalDataIsRefusedAtItsFieldAndKept() throws Exception {
        MockHttpServletResponse refused = participant.send(
                "/dilemmas/new", "partnership", "lip", "title", "Titel", "question", "Zijn BSN is 111222333.");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(PageClient.text(refused))
                .contains("Er is niets vastgelegd.", "new-question-problem", "Zijn BSN is 111222333.");
        assertThat(PageClient.text(participant
                        .in("en")
                        .send("/dilemmas/new", "partnership", "lip", "title", "", "question", "Een vraag")))
                .contains("Nothing was recorded.", "Fill this in.", "Een vraag");
    }

    @Test
    void whoComesSecondIsToldWhatHappenedAndLosesNothing() throws Exception {
        String id = submitted("Wie is eerst?", "Een vraag zonder gegevens van iemand.");
        String[] hold = {
            "type",
            "put-on-hold",
            "on",
            RunningRegister.TODAY,
            "revision",
            "1",
            "reason",
            "Wacht op het andere overleg."
        };
        String[] schedule = {"type", "scheduled", "on", RunningRegister.TODAY, "revision", "1", "meeting", "lip-2026-6"
        };
        assertThat(agendaOwner.send("/dilemmas/" + id + "/events", schedule).getStatus())
                .isEqualTo(302);

        MockHttpServletResponse second = reader.as("voorzitter-jenv").send("/dilemmas/" + id + "/events", hold);

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(PageClient.text(second))
                .contains(
                        "geagendeerd",
                        "8 december 2026",
                        "Wacht op het andere overleg.",
                        "name=\"revision\" value=\"2\"");
        hold[5] = "2";
        assertThat(reader.as("voorzitter-jenv")
                        .send("/dilemmas/" + id + "/events", hold)
                        .getStatus())
                .isEqualTo(302);

        MockHttpServletResponse late = reader.as("voorzitter-jenv").in("en").send("/dilemmas/" + id + "/events", hold);

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(PageClient.text(late)).contains("This is no longer possible.", "Wacht op het andere overleg.");
        assertThat(PageClient.text(participant.send(
                        "/dilemmas/" + id + "/events",
                        "type",
                        "resumed",
                        "on",
                        RunningRegister.TODAY,
                        "revision",
                        "3")))
                .contains("hervat: door iemand die dat niet mag");
    }

    @Test
    void whatIsTooConfidentialIsNotThere() throws Exception {
        String title = "Zeer bijzonder onderwerp";
        String id = submitted(title, "Een vraag zonder gegevens.", "confidentiality", "vertrouwelijk");

        assertThat(participant.read("/dilemmas/" + id)).contains(title);
        assertThat(reader.page("/dilemmas/" + id).getStatus()).isEqualTo(404);
        assertThat(reader.read("/dilemmas")).doesNotContain(title);
        assertThat(reader.read("/dilemmas?state=submitted&search=bijzonder")).doesNotContain(id);
        assertThat(reader.read("/partnerships/lip/agenda-proposal")).doesNotContain(title);
    }

    @Test
    void aMeetingIsPlannedAndRecorded() throws Exception {
        String[] form = {
            "partnership", "leg", "date", "2026-11-23", "time", "10:00", "place", "Modeldam", "status", "held"
        };
        assertThat(agendaOwner.send("/meetings/new", form).getStatus()).isEqualTo(403);
        form[1] = "lip";
        String address = String.valueOf(agendaOwner.send("/meetings/new", form).getRedirectedUrl());
        String edit = agendaOwner.read(address + "/edit");
        Matcher revision = Pattern.compile("name=\"revision\" value=\"(\\d+)\"").matcher(edit);
        assertThat(revision.find()).isTrue();

        String[] recorded = {
            "revision",
            revision.group(1),
            "date",
            "2026-11-23",
            "status",
            "held",
            "chairedBy",
            "lip-jenv",
            "attendance.lip-jenv",
            "present",
            "attendance.lip-ccv",
            "deputy",
            "attendance.lip-om",
            "absent",
            "item.0.subject",
            "dilemma:d-2026-04",
            "item.0.result",
            "Verder besproken.",
            "item.1.subject",
            "",
            "item.2.subject",
            "other",
            "item.2.title",
            "Rondvraag"
        };
        assertThat(agendaOwner.send(address + "/edit", recorded).getStatus()).isEqualTo(302);

        assertThat(reader.read(address))
                .contains("Verder besproken.", "Rondvraag", "afwezig", "vervangen", "/dilemmas/d-2026-04");
        MockHttpServletResponse second = agendaOwner.send(address + "/edit", recorded);
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(PageClient.text(second)).contains("Intussen heeft iemand anders", "Verder besproken.");
        recorded[1] = "0";
        recorded[17] = "Zijn BSN is 111222333.";
        MockHttpServletResponse refused = agendaOwner.send(address + "/edit", recorded);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(PageClient.text(refused)).contains("meeting-item.0.result-problem");
    }

    @Test
    void aSignalIsReportedAndSharedUpward() throws Exception {
        MockHttpServletResponse reported =
                participant.send("/signals/new", "kind", "signal", "text", "Een signaal uit de praktijk.");
        String address = String.valueOf(reported.getRedirectedUrl());
        assertThat(reported.getStatus()).as(PageClient.text(reported)).isEqualTo(302);

        assertThat(participant
                        .send(
                                address + "/events",
                                "type",
                                "shared",
                                "on",
                                RunningRegister.TODAY,
                                "revision",
                                "0",
                                "to",
                                "sb")
                        .getStatus())
                .isEqualTo(302);

        assertThat(reader.in("en").read(address)).contains("Een signaal uit de praktijk.", "shared");
        assertThat(reader.as("deelnemer-beraad").read(address)).contains("Politiek agenderen");
    }

    @Test
    void whatGoesWrongIsSaidInTheLanguageOfTheReader() throws Exception {
        assertThat(PageClient.text(reader.page("/dilemmas/niets"))).contains("Deze pagina is er niet", "404");
        assertThat(PageClient.text(reader.in("en").page("/partnerships/niets"))).contains("There is no such page");
        assertThat(reader.page("/report?on=morgen").getStatus()).isEqualTo(400);
        assertThat(reader.page("/dilemmas?state=weg").getStatus()).isEqualTo(400);
    }
}
