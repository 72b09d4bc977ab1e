// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.web.Caller;
import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who gets in, and what a browser is told to refuse. */
class SignInTest {

    private static final String FORM = "username=lezer&password=demonstratie";
    private static final String FORM_TYPE = "application/x-www-form-urlencoded";

    private final RunningRegister register = RunningRegister.shared(Database.H2);

    @Test
    void refusesAWrongPasswordAndAnUnknownAccount() {
        HttpResponse<String> unknown = new Caller(register, "bestaat-niet").get("/api/v1/account");
        HttpResponse<String> wrong = new Caller(register, "lezer", "geraden").get("/api/v1/account");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(wrong.body()).contains("\"type\":\"urn:beraad:problem:not-signed-in\"", "\"status\":401");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).as("nobody learns which accounts there are").isEqualTo(wrong.body());
        assertThat(new Caller(register, "lezer").get("/api/v1/account").body()).contains("\"reader\"");
        assertThat(new Caller(register, "lezer").get("/api/v1/accounts").statusCode())
                .isEqualTo(403);
        assertThat(new Caller(register, "applicatiebeheerder")
                        .get("/api/v1/accounts")
                        .body())
                .contains("lezer")
                .doesNotContain("bcrypt", "demonstratie");
    }

    @Test
    void tellsBrowsersToRunNothingThatStandsInAPage() throws IOException, InterruptedException {
        for (HttpResponse<String> answer : List.of(
                new Caller(register, "lezer").get("/api/v1/account"),
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(register.address() + "/login"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString()))) {
            HttpHeaders headers = answer.headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .as(answer.uri().getPath())
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).contains("camera=(), geolocation=(), microphone=()");
            assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        }
    }

    @Test
    void refusesWhatAnotherSiteLetsASignedInBrowserSend() throws IOException, InterruptedException {
        HttpClient browser = browser();
        String token = token(browser);

        assertThat(post(browser, "/login", FORM, FORM_TYPE)).isEqualTo(403);
        assertThat(post(browser, "/login", FORM + "&_csrf=" + token, FORM_TYPE)).isEqualTo(302);
        assertThat(post(browser, "/api/v1/privacy-checks", "{\"text\":\"x\"}", "application/json"))
                .isEqualTo(403);
    }

    @Test
    void givesABrowserACookieThatNoScriptReadsAndNoOtherSiteSends() throws IOException, InterruptedException {
        HttpResponse<String> page = get(browser(), "/login");

        assertThat(page.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("JSESSIONID", "HttpOnly", "SameSite=Lax"));
    }

    @Test
    void forgetsABrowserWhoseAccountIsTakenAway() throws IOException, InterruptedException {
        Caller administrator = new Caller(register, "applicatiebeheerder");
        administrator.call(
                "PUT",
                "/api/v1/accounts/tijdelijk",
                "{\"role\":\"reader\",\"clearance\":\"intern\",\"password\":\"demonstratie\"}");
        HttpClient browser = browser();
        String form = FORM.replace("lezer", "tijdelijk") + "&_csrf=" + token(browser);
        assertThat(post(browser, "/login", form, FORM_TYPE)).isEqualTo(302);
        assertThat(get(browser, "/api/v1/account").body()).contains("tijdelijk");

        administrator.call("DELETE", "/api/v1/accounts/tijdelijk", "");

        assertThat(get(browser, "/api/v1/account").statusCode()).isEqualTo(403);
        assertThat(get(browser, "/api/v1/dilemmas").statusCode()).isEqualTo(403);
        assertThat(get(browser, "/dilemmas").statusCode()).isEqualTo(403);
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    private HttpResponse<String> get(HttpClient browser, String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(register.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** What a page of the application sends with its forms, and another site does not know. */
    private String token(HttpClient browser) throws IOException, InterruptedException {
        String body = get(browser, "/login").body();
        int at = body.indexOf("name=\"_csrf\"");
        assertThat(at).as(body).isPositive();
        int value = body.indexOf("value=\"", at) + "value=\"".length();
        return body.substring(value, body.indexOf('"', value));
    }

    private int post(HttpClient browser, String path, String body, String type)
            throws IOException, InterruptedException {
        return browser.send(
                        HttpRequest.newBuilder(URI.create(register.address() + path))
                                .header("Content-Type", type)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void showsHealthToEverybodyAndMetricsToTheAdministrator() {
        assertThat(new Caller(register, "").get("/actuator/health").body()).contains("UP");
        assertThat(new Caller(register, "lezer").get("/actuator/prometheus").statusCode())
                .isEqualTo(403);
        assertThat(new Caller(register, "applicatiebeheerder")
                        .get("/actuator/prometheus")
                        .body())
                .contains("http_server_requests");
    }
}
