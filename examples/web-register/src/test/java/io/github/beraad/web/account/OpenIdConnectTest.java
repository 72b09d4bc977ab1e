// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.web.Caller;
import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;

/** Settings alone let browsers sign in with OpenID Connect, and no longer with a password. */
class OpenIdConnectTest {

    private static final String REGISTRATION = "--spring.security.oauth2.client.registration.own.";
    private static final String PROVIDER = "--spring.security.oauth2.client.provider.own.";

    private static RunningRegister start() {
        return RunningRegister.start(
                Database.H2,
                "--beraad.sign-in.open-id-connect=true",
                "--beraad.sign-in.claim=functie",
                REGISTRATION + "client-id=register",
                REGISTRATION + "client-secret=secret",
                REGISTRATION + "scope=openid",
                REGISTRATION + "authorization-grant-type=authorization_code",
                REGISTRATION + "redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
                PROVIDER + "authorization-uri=https://login.example.org/authorize",
                PROVIDER + "token-uri=https://login.example.org/token",
                PROVIDER + "jwk-set-uri=https://login.example.org/keys");
    }

    @Test
    void sendsBrowsersToTheProviderAndAsksForNoPassword() {
        try (RunningRegister register = start()) {
            Caller nobody = new Caller(register, "");
            HttpResponse<String> begun = nobody.get("/oauth2/authorization/own");
            assertThat(begun.statusCode()).isEqualTo(302);
            assertThat(begun.headers().firstValue("Location").orElseThrow())
                    .startsWith("https://login.example.org/authorize?");
            assertThat(nobody.get("/login").body()).contains("own").doesNotContain("type=\"password\"");
        }
    }

    @Test
    void knowsTheAccountByTheClaimAndRefusesWhoeverHasNone() {
        try (RunningRegister register = start()) {
            SignedIn signedIn = register.get(SignedIn.class);
            assertThat(signedIn.account(token("lezer"))).hasValue(register.account("lezer"));
            assertThat(signedIn.account(token("onbekend"))).isEmpty();
        }
    }

    private static OAuth2AuthenticationToken token(String claim) {
        DefaultOAuth2User user =
                new DefaultOAuth2User(List.of(), Map.of("sub", "applicatiebeheerder", "functie", claim), "sub");
        return new OAuth2AuthenticationToken(user, List.of(), "own");
    }
}
