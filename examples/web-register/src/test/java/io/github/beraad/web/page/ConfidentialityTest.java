// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.web.Caller;
import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import io.github.beraad.web.register.RegisterReader;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two confidential dilemmas and a confidential signal stand wherever something can stand: on the board, on an agenda, in what
 * two partnerships receive, among the findings of the report and in what is exported. Whoever may read them finds them
 * there; whoever may not finds nothing of them anywhere.
 */
class ConfidentialityTest {

    /** A phone number in a text is a finding, so that the report speaks of both. */
    private static final String TEXT = "Zeldzaamwoord, en daarbij 06 12345678.";

    private static final String DILEMMA = "d-vertrouwelijk";

    /** Is not shared, though the council has met since: a finding of a requirement of the platform. */
    private static final String UNSHARED = "d-vertrouwelijk-ongedeeld";

    private static final String SIGNAL = "s-vertrouwelijk";
    private static final String MEETING = "b-vertrouwelijk";

    private static RunningRegister register;
    private static Caller reader;
    private static Caller cleared;
    private static PageClient readerAtPages;
    private static PageClient clearedAtPages;

    @BeforeAll
    static void recordWhatIsConfidential() {
        register = RunningRegister.start(Database.H2);
        reader = new Caller(register, "lezer");
        cleared = new Caller(register, "registerbeheerder");
        readerAtPages = PageClient.of(register, "lezer");
        clearedAtPages = readerAtPages.as("registerbeheerder");
        Caller member = new Caller(register, "deelnemer-voorbeeldstad");
        Caller lead = new Caller(register, "agendahouder-ccv");

        done(member.call(
                "POST",
                "/api/v1/signals",
                "{\"id\":\"" + SIGNAL + "\",\"kind\":\"signal\",\"text\":\"" + TEXT
                        + "\",\"confidentiality\":\"vertrouwelijk\",\"partnership\":\"lip\"}"));
        done(lead.call(
                "POST",
                "/api/v1/meetings",
                "{\"id\":\"" + MEETING + "\",\"partnership\":\"lip\",\"date\":\"" + RunningRegister.TODAY
                        + "\",\"status\":\"held\",\"agenda\":[{\"type\":\"dilemma\",\"ref\":\"" + DILEMMA
                        + "\"},{\"type\":\"signal\",\"ref\":\"" + SIGNAL + "\"}]}"));
        bringToUnresolved(member, lead, DILEMMA, RunningRegister.TODAY, MEETING);
        done(lead.call(
                "POST",
                "/api/v1/dilemmas/" + DILEMMA + "/events",
                "{\"type\":\"escalated\",\"to\":\"sb\"}",
                "If-Match",
                "\"4\""));
        bringToUnresolved(member, lead, UNSHARED, "2026-03-17", "lip-2026-2");
        done(lead.call(
                "POST",
                "/api/v1/signals/" + SIGNAL + "/events",
                "{\"type\":\"shared\",\"to\":\"sb\"}",
                "If-Match",
                "\"0\""));
    }

    private static void bringToUnresolved(Caller member, Caller lead, String id, String on, String meeting) {
        String when = ",\"on\":\"" + on + "\"";
        done(member.call(
                "POST",
                "/api/v1/dilemmas",
                "{\"id\":\"" + id + "\",\"title\":\"Zeldzaamwoord\",\"question\":\"" + TEXT
                        + "\",\"confidentiality\":\"vertrouwelijk\",\"partnership\":\"lip\",\"history\":"
                        + "[{\"type\":\"submitted\",\"by\":\"lip-voorbeeldstad\"" + when + "}]}"));
        String[] events = {
            "{\"type\":\"scheduled\",\"meeting\":\"" + meeting + "\"" + when + "}",
            "{\"type\":\"discussed\",\"meeting\":\"" + meeting + "\"" + when + "}",
            "{\"type\":\"declared-unresolved\",\"reason\":\"Het vraagt een besluit.\"" + when + "}"
        };
        for (int i = 0; i < events.length; i++) {
            String path = "/api/v1/dilemmas/" + id + "/events";
            done(lead.call("POST", path, events[i], "If-Match", "\"" + (i + 1) + "\""));
        }
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static final String[] TRACES = {DILEMMA, SIGNAL, "eldzaamwoord"};

    private static boolean tells(String text) {
        for (String trace : TRACES) {
            if (text.contains(trace)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dilemmas",
                "/dilemmas?search=zeldzaam",
                "/dilemmas?partnership=lip&state=escalated",
                "/dilemmas?sharedWith=sb",
                "/signals",
                "/signals?search=zeldzaam",
                "/meetings?partnership=lip",
                "/meetings/" + MEETING,
                "/partnerships/sb/briefing",
                "/partnerships/sb/agenda-proposal",
                "/report",
                "/register"
            })
    void theApiTellsAReaderNothingOfThem(String path) {
        HttpResponse<String> told = reader.get("/api/v1" + path);

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).doesNotContain(TRACES);
        assertThat(tells(cleared.get("/api/v1" + path).body()))
                .as("whoever may read them finds them there")
                .isTrue();
    }

    @Test
    void theLinesOfAnExportTellAReaderNothingOfThem() {
        assertThat(reader.call("GET", "/api/v1/register", "", "Accept", "application/jsonl")
                        .body())
                .contains(MEETING)
                .doesNotContain(TRACES);
        assertThat(cleared.call("GET", "/api/v1/register", "", "Accept", "application/jsonl")
                        .body())
                .contains(TRACES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dilemmas",
                "/dilemmas?search=zeldzaam&partnership=lip",
                "/dilemmas?state=escalated",
                "/signals",
                "/meetings/" + MEETING,
                "/partnerships/sb/briefing",
                "/partnerships/sb/agenda-proposal",
                "/partnerships/lip",
                "/report"
            })
    void thePagesTellAReaderNothingOfThem(String address) throws Exception {
        assertThat(readerAtPages.read(address)).doesNotContain(DILEMMA, SIGNAL, "Zeldzaamwoord");
        assertThat(tells(clearedAtPages.read(address)))
                .as("whoever may read them finds them there")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dilemmas/" + DILEMMA,
                "/dilemmas/" + DILEMMA + "/explanation",
                "/dilemmas/" + DILEMMA + "/next-step",
                "/dilemmas/" + DILEMMA + "/allowed-events",
                "/signals/" + SIGNAL,
                "/signals/" + SIGNAL + "/allowed-events"
            })
    void forAReaderTheyAreNotThereAtAll(String path) throws Exception {
        assertThat(reader.get("/api/v1" + path).statusCode()).isEqualTo(404);
        assertThat(cleared.get("/api/v1" + path).statusCode()).isEqualTo(200);
        if (path.indexOf('/', path.indexOf('/', 1) + 1) < 0) {
            assertThat(readerAtPages.page(path).getStatus()).isEqualTo(404);
            assertThat(clearedAtPages.page(path).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void theyAreNotEvenCounted() {
        RegisterReader counting = register.get(RegisterReader.class);
        RegisterReader.Filter searched = new RegisterReader.Filter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("zeldzaamwoord"));

        // first whoever may: what was counted for one account is kept, and not for another
        assertThat(counting.counts(register.account("registerbeheerder"), searched))
                .hasSize(2);
        assertThat(counting.counts(register.account("lezer"), searched)).isEmpty();
    }

    @Test
    void nobodyRecordsWhatIsAboveItsOwnClearance() throws Exception {
        String above = "\"confidentiality\":\"confidentieel\",\"partnership\":\"lip\"}";
        Caller member = new Caller(register, "deelnemer-voorbeeldstad");

        assertThat(member.call("POST", "/api/v1/dilemmas", "{\"title\":\"x\",\"question\":\"x\"," + above)
                        .statusCode())
                .isEqualTo(403);
        assertThat(member.call("POST", "/api/v1/signals", "{\"kind\":\"signal\",\"text\":\"x\"," + above)
                        .statusCode())
                .isEqualTo(403);
        assertThat(readerAtPages.as("deelnemer-voorbeeldstad").read("/dilemmas/new"))
                .contains("value=\"vertrouwelijk\"")
                .doesNotContain("value=\"confidentieel\"");
    }

    @Test
    void whoeverRecordsAMeetingLosesNothingOfWhatItMayNotRead() {
        Caller administrator = new Caller(register, "applicatiebeheerder");
        String account =
                "{\"role\":\"member\",\"member\":\"lip-ccv\",\"clearance\":\"intern\",\"password\":\"demonstratie\"}";
        assertThat(administrator
                        .call("PUT", "/api/v1/accounts/invaller", account)
                        .statusCode())
                .isEqualTo(200);
        Caller replacement = new Caller(register, "invaller");
        HttpResponse<String> read = replacement.get("/api/v1/meetings/" + MEETING);
        assertThat(read.body()).doesNotContain(TRACES);

        String written = read.body().replace("\"held\"", "\"held\",\"place\":\"Modeldam\"");
        HttpResponse<String> answer = replacement.call(
                "PUT",
                "/api/v1/meetings/" + MEETING,
                written,
                "If-Match",
                read.headers().firstValue("ETag").orElseThrow());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("Modeldam").doesNotContain(TRACES);
        assertThat(cleared.get("/api/v1/meetings/" + MEETING).body()).contains("Modeldam", DILEMMA, SIGNAL);
    }
}
