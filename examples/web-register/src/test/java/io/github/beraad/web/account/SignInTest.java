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
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Who gets in, and what a browser is told to refuse. */
class SignInTest {

    private final RunningRegister register = RunningRegister.shared(Database.H2);

    @Test
    void refusesAWrongPasswordAndAnUnknownAccount() {
        assertThat(new Caller(register, "bestaat-niet").get("/api/v1/account").statusCode())
                .isEqualTo(401);
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
    void tellsBrowsersToRunNothingThatStandsInAPage() {
        HttpResponse<String> answer = new Caller(register, "lezer").get("/api/v1/account");
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void refusesWhatAnotherSiteLetsASignedInBrowserSend() throws IOException, InterruptedException {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpResponse<String> page = browser.send(
                HttpRequest.newBuilder(URI.create(register.address() + "/login"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String body = page.body();
        int at = body.indexOf("name=\"_csrf\"");
        assertThat(at).as(body).isPositive();
        int value = body.indexOf("value=\"", at) + "value=\"".length();
        String token = body.substring(value, body.indexOf('"', value));

        String form = "username=lezer&password=demonstratie";
        assertThat(post(browser, "/login", form, "application/x-www-form-urlencoded"))
                .isEqualTo(403);
        assertThat(post(browser, "/login", form + "&_csrf=" + token, "application/x-www-form-urlencoded"))
                .isEqualTo(302);
        assertThat(post(browser, "/api/v1/privacy-checks", "{\"text\":\"x\"}", "application/json"))
                .isEqualTo(403);
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
