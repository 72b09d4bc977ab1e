// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.web.Caller;
import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program sees of the register. */
class ApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningRegister register = RunningRegister.shared(Database.H2);
    private final Caller member = new Caller(register, "deelnemer-voorbeeldstad");
    private final Caller owner = new Caller(register, "agendahouder-ccv");
    private final Caller reader = new Caller(register, "lezer");

    private static String submission(String question) {
        return "{\"title\":\"Wie belt de school?\",\n\"question\":\"" + question + "\",\"partnership\":\"lip\"}";
    }

    @Test
    void documentsEveryPathAndMethodAndNoOther() throws IOException {
        Set<String> mapped = new TreeSet<>();
        ((RequestMappingHandlerMapping) register.bean("requestMappingHandlerMapping"))
                .getHandlerMethods()
                .forEach((info, method) -> {
                    for (String path : info.getPatternValues()) {
                        for (RequestMethod verb : info.getMethodsCondition().getMethods()) {
                            if (path.startsWith("/api/v1")) {
                                mapped.add(verb.name() + " " + path.substring("/api/v1".length()));
                            }
                        }
                    }
                });
        JsonNode document =
                JSON.readTree(new ClassPathResource("openapi.json").getContentAsString(StandardCharsets.UTF_8));
        Set<String> documented = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(verb -> documented.add(verb.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(documented).isEqualTo(mapped);
        assertThat(document.at("/info/version").asString()).isEqualTo(ApiVersionHeader.VERSION);
    }

    @Test
    void servesItsDescriptionToEverybodyAndNothingElse() {
        Caller nobody = new Caller(register, "");
        assertThat(nobody.get("/api/v1/openapi.json").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = nobody.get("/api/v1/dilemmas");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("API-Version")).contains("1.0.0");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void submitsAndSchedulesAndTellsWhoeverComesLate() {
        HttpResponse<String> submitted =
                member.call("POST", "/api/v1/dilemmas", submission("Het is onduidelijk wie dat doet."));
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(201);
        String path = submitted.headers().firstValue("Location").orElseThrow();
        assertThat(submitted.headers().firstValue("ETag")).contains("\"1\"");
        String scheduling = "{\"type\":\"scheduled\",\"meeting\":\"lip-2026-6\"}";

        assertThat(owner.call("POST", path + "/events", scheduling).statusCode())
                .isEqualTo(428);
        assertThat(owner.get(path + "/allowed-events").body()).contains("\"scheduled\"", "lip-2026-6");
        assertThat(reader.get(path + "/allowed-events").body()).isEqualTo("[]");
        HttpResponse<String> refused = member.call("POST", path + "/events", scheduling, "If-Match", "\"1\"");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("event.not-authorised");
        assertThat(owner.call("POST", path + "/events", scheduling, "If-Match", "\"1\"")
                        .statusCode())
                .isEqualTo(201);

        HttpResponse<String> late = owner.call(
                "POST", path + "/events", "{\"type\":\"put-on-hold\",\"reason\":\"later\"}", "If-Match", "\"1\"");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = JSON.readTree(late.body());
        assertThat(problem.at("/revision").asInt()).isEqualTo(2);
        assertThat(problem.at("/events/0/type").asString()).isEqualTo("scheduled");
    }

    @Test
    void namesAllProblemsAtOnceAndNoTextOfAnybody() {
        HttpResponse<String> refused =
                member.call("POST", "/api/v1/dilemmas", "{\"titel\":\"x\",\"question\":3,\"partnership\":\"LIP\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(refused.body()).get("problems").size()).isGreaterThanOrEqualTo(3);

        HttpResponse<String> personal =
                member.call("POST", "/api/v1/dilemmas", submission("Het gaat om bsn 111222333."));
        assertThat(personal.statusCode()).isEqualTo(422);
        assertThat(personal.body())
                .contains("privacy.labelled-bsn", "/question")
                .doesNotContain("111222333");
    }

    @Test
    void tellsWhereATextMayHoldPersonalDataAndNeverWhat() {
        HttpResponse<String> found =
                reader.call("POST", "/api/v1/privacy-checks", "{\"text\":\"Het gaat om bsn 111222333.\"}");
        assertThat(found.statusCode()).isEqualTo(200);
        JsonNode finding = JSON.readTree(found.body()).get(0);
        assertThat(finding.get("rule").asString()).isEqualTo("privacy.labelled-bsn");
        assertThat(finding.get("from").asInt()).isGreaterThan(1);
        assertThat(found.body()).doesNotContain("111222333");
    }

    @Test
    void keepsWhatIsConfidentialFromReaders() {
        String body = submission("Een zeldzaamwoord komt hier voor.")
                .replace("\"partnership\"", "\"confidentiality\":\"vertrouwelijk\",\"partnership\"");
        HttpResponse<String> submitted = member.call("POST", "/api/v1/dilemmas", body);
        String path = submitted.headers().firstValue("Location").orElseThrow();
        String id = path.substring(path.lastIndexOf('/') + 1);

        assertThat(member.get("/api/v1/dilemmas?search=zeldzaam").body()).contains(id);
        assertThat(member.get(path).statusCode()).isEqualTo(200);
        assertThat(reader.get("/api/v1/dilemmas?search=zeldzaam").body()).doesNotContain(id);
        assertThat(reader.get(path).statusCode()).isEqualTo(404);
        assertThat(reader.get(path + "/explanation").statusCode()).isEqualTo(404);
        assertThat(reader.get("/api/v1/register").body()).doesNotContain(id);
    }

    @Test
    void answersInTheFormatsOfTheLibrary() {
        assertThat(reader.get("/api/v1/partnerships/sb/briefing?on=2026-11-23").body())
                .contains("\"d-2026-02\"", "beraad-briefing/1");
        assertThat(reader.get("/api/v1/partnerships/lip/agenda-proposal").body())
                .contains("beraad-agenda/1");
        assertThat(reader.get("/api/v1/dilemmas/d-2026-03/explanation").body()).contains("beraad-explanation/1");
        assertThat(reader.get("/api/v1/dilemmas/d-2026-03/next-step").body()).contains("\"escalate\"");
        assertThat(reader.get("/api/v1/report?on=2026-11-23").body()).contains("beraad-report/1");
        assertThat(reader.get("/api/v1/report?on=gisteren").statusCode()).isEqualTo(400);
        assertThat(reader.get("/api/v1/dilemmas/?limit=3").statusCode()).isEqualTo(404);
    }

    @Test
    void plansAMeetingAndRecordsWhoCame() {
        String meeting = "{\"partnership\":\"lip\",\"date\":\"2026-11-23\",\"status\":\"planned\"}";
        assertThat(member.call("POST", "/api/v1/meetings", meeting).statusCode())
                .isEqualTo(403);
        HttpResponse<String> planned = owner.call("POST", "/api/v1/meetings", meeting);
        assertThat(planned.statusCode()).as(planned.body()).isEqualTo(201);
        String path = planned.headers().firstValue("Location").orElseThrow();
        String tag = planned.headers().firstValue("ETag").orElseThrow();
        String held = planned.body().replace("\"planned\"", "\"held\",\"attendees\":[{\"member\":\"lip-ccv\"}]");

        assertThat(owner.call("PUT", path, held, "If-Match", tag).statusCode()).isEqualTo(200);
        assertThat(owner.call("PUT", path, held, "If-Match", tag).statusCode()).isEqualTo(412);
        assertThat(reader.get(path).body()).contains("lip-ccv", "held");
    }

    @Test
    void recordsNothingInTheNameOfAnotherMember() {
        String path = member.call("POST", "/api/v1/dilemmas", submission("Het is onduidelijk wie dat doet."))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String signal = "{\"kind\":\"signal\",\"text\":\"Een signaal.\",\"partnership\":\"lip\"}";

        assertThat(member.call(
                                "POST",
                                path + "/events",
                                "{\"type\":\"scheduled\",\"meeting\":\"lip-2026-6\",\"by\":\"lip-ccv\"}",
                                "If-Match",
                                "\"1\"")
                        .statusCode())
                .isEqualTo(403);
        assertThat(member.get(path).headers().firstValue("ETag")).contains("\"1\"");
        assertThat(member.call(
                                "POST",
                                "/api/v1/dilemmas",
                                submission("Wie dan?")
                                        .replace(
                                                "}",
                                                ",\"history\":[{\"type\":\"submitted\",\"on\":\"2026-11-23\",\"by\":\"lip-ccv\"}]}"))
                        .statusCode())
                .isEqualTo(403);
        for (String another : List.of(
                signal.replace("}", ",\"by\":\"lip-ccv\"}"),
                signal.replace("\"lip\"", "\"sb\""),
                signal.replace("\"lip\"", "\"nergens\""))) {
            assertThat(member.call("POST", "/api/v1/signals", another).statusCode())
                    .as(another)
                    .isEqualTo(403);
        }
        assertThat(reader.call("POST", "/api/v1/signals", signal).statusCode()).isEqualTo(403);
        assertThat(member.call("POST", "/api/v1/signals", signal).statusCode()).isEqualTo(201);
    }

    @Test
    void recordsEventByEventAndNothingThatIsStillToCome() {
        String signal = "{\"kind\":\"signal\",\"text\":\"Een signaal.\",\"partnership\":\"lip\"";
        String submitted = "{\"type\":\"submitted\",\"on\":\"2026-11-23\",\"by\":\"lip-voorbeeldstad\"}";

        assertThat(member.call("POST", "/api/v1/signals", signal + ",\"on\":\"2026-11-24\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(member.call(
                                "POST",
                                "/api/v1/signals",
                                signal
                                        + ",\"history\":[{\"type\":\"shared\",\"on\":\"2026-11-23\",\"by\":\"lip-voorbeeldstad\",\"to\":\"sb\"}]}")
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> two = member.call(
                "POST",
                "/api/v1/dilemmas",
                submission("Wie dan?")
                        .replace(
                                "}",
                                ",\"history\":[" + submitted + "," + submitted.replace("}", ",\"id\":\"e\"}") + "]}"));
        assertThat(two.statusCode()).isEqualTo(400);
        assertThat(two.body()).contains("\"field\":\"history\"");
    }

    @Test
    void givesNoTwoElementsOneId() {
        String meeting =
                "{\"id\":\"lip-2026-6\",\"partnership\":\"lip\",\"date\":\"2026-11-23\",\"status\":\"planned\"}";
        HttpResponse<String> dilemma =
                member.call("POST", "/api/v1/dilemmas", submission("Wie dan?").replace("{", "{\"id\":\"d-2026-01\","));
        HttpResponse<String> signal = member.call(
                "POST",
                "/api/v1/signals",
                "{\"id\":\"s-2026-01\",\"kind\":\"signal\",\"text\":\"Een signaal.\",\"partnership\":\"lip\"}");

        for (HttpResponse<String> refused : List.of(dilemma, signal, owner.call("POST", "/api/v1/meetings", meeting))) {
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(refused.body()).contains("\"field\":\"id\"");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/place                | \"place\":\"Zijn BSN is 111222333.\"",
                "/guests/0/description | \"guests\":[{\"description\":\"Zijn BSN is 111222333.\"}]",
                "/agenda/0/result      | \"agenda\":[{\"type\":\"other\",\"result\":\"Zijn BSN is 111222333.\"}]",
                "/agenda/0/title       | \"agenda\":[{\"type\":\"other\",\"title\":\"Zijn BSN is 111222333.\"}]"
            })
    void noTextOfAMeetingHoldsPersonalData(String pointer, String text) {
        HttpResponse<String> refused = owner.call(
                "POST",
                "/api/v1/meetings",
                "{\"partnership\":\"lip\",\"date\":\"2026-11-23\",\"status\":\"planned\"," + text + "}");

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body())
                .contains("privacy.labelled-bsn", "\"pointer\":\"" + pointer + "\"")
                .doesNotContain("111222333");
    }

    @Test
    void aMeetingStaysWhatItIsOf() {
        String path = owner.call(
                        "POST",
                        "/api/v1/meetings",
                        "{\"partnership\":\"lip\",\"date\":\"2026-11-23\",\"status\":\"planned\"}")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        HttpResponse<String> read = owner.get(path);
        String tag = read.headers().firstValue("ETag").orElseThrow();

        assertThat(owner.call("PUT", path, read.body().replace("\"lip\"", "\"leg\""), "If-Match", tag)
                        .body())
                .contains("\"field\":\"partnership\"");
        assertThat(owner.call("PUT", "/api/v1/meetings/lip-2026-6", read.body(), "If-Match", tag)
                        .body())
                .contains("\"field\":\"id\"");
        assertThat(owner.call("PUT", path, read.body()).statusCode()).isEqualTo(428);
        assertThat(owner.get(path).body()).isEqualTo(read.body());
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/dilemmas/niets,             '',                            404, not-found",
        "GET,    /api/v1/dilemmas?state=weg,         '',                            400, invalid-request",
        "GET,    /api/v1/report?on=morgen,           '',                            400, invalid-request",
        "GET,    /api/v1/accounts,                   '',                            403, not-allowed",
        "GET,    /api/v1/dilemmas?after=daarna,      '',                            400, invalid-request",
        "POST,   /api/v1/signals,                    '{\"tekst\":1}',               400, unreadable",
        "POST,   /api/v1/signals,                    '[]',                          400, invalid-request",
        "POST,   /api/v1/signals,                    '{\"kind\":\"signal\",\"partnership\":\"lip\",\"text\":\"Zijn BSN is 111222333.\"}', 422, personal-data",
        "POST,   /api/v1/dilemmas/d-2026-04/events,  '{\"type\":\"resumed\"}',      428, revision-required",
        "POST,   /api/v1/dilemmas/d-2026-04/events,  '{\"type\":\"resumed\"}',      409, event-refused",
        "POST,   /api/v1/dilemmas/d-2026-03/events,  '{\"type\":\"resumed\"}',      412, history-changed"
    })
    void saysWhichKindOfProblemItIsInEitherLanguage(String method, String path, String body, int status, String type) {
        // d-2026-04 has two events, d-2026-03 has more
        String[] upon = status == 428 ? new String[0] : new String[] {"If-Match", "\"2\""};
        JsonNode dutch = problem(member.call(method, path, body, upon), status);
        String[] inEnglish = Arrays.copyOf(upon, upon.length + 2);
        inEnglish[upon.length] = "Accept-Language";
        inEnglish[upon.length + 1] = "en";
        JsonNode english = problem(member.call(method, path, body, inEnglish), status);

        for (JsonNode problem : List.of(dutch, english)) {
            assertThat(problem.get("type").asString()).isEqualTo("urn:beraad:problem:" + type);
            assertThat(problem.get("status").asInt()).isEqualTo(status);
        }
        assertThat(dutch.get("title").asString())
                .isNotBlank()
                .isNotEqualTo(english.get("title").asString());
    }

    @Test
    void takesNoTagForAnotherOneThatEndsInTheSameBits() {
        HttpResponse<String> refused = member.call(
                "POST", "/api/v1/dilemmas/d-2026-04/events", "{\"type\":\"resumed\"}", "If-Match", "\"4294967298\"");

        assertThat(refused.statusCode()).isEqualTo(412);
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return JSON.readTree(answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lezer", "agendahouder-ccv", "registerbeheerder"})
    void onlyAnAdministratorBringsARegisterIn(String account) {
        assertThat(new Caller(register, account)
                        .call("PUT", "/api/v1/register", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void nothingIsReadOfARegisterWhereThereIsOne() {
        HttpResponse<String> refused =
                new Caller(register, "applicatiebeheerder").call("PUT", "/api/v1/register", "this is no register");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("urn:beraad:problem:register-exists");
    }

    /** A report is made anew some seconds after something was recorded. */
    @Test
    void theReportFollowsTheRegister() {
        HttpResponse<String> before = reader.get("/api/v1/report?on=2026-11-22");
        String path = member.call("POST", "/api/v1/dilemmas", submission("Dan bel je 06 12345678."))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String id = path.substring(path.lastIndexOf('/') + 1);
        assertThat(before.body()).doesNotContain(id);

        Instant end = Instant.now().plusSeconds(30);
        HttpResponse<String> after = reader.get("/api/v1/report?on=2026-11-22");
        while (!after.body().contains(id) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            after = reader.get("/api/v1/report?on=2026-11-22");
        }

        assertThat(after.body()).contains(id, "privacy.contact-detail");
        assertThat(after.headers().firstValue("ETag"))
                .isNotEqualTo(before.headers().firstValue("ETag"));
    }
}
