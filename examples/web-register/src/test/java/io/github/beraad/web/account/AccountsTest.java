// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.vocabulary.Confidentiality;
import io.github.beraad.web.Caller;
import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts are made, changed and taken away by the administrator alone. */
class AccountsTest {

    private static final String READER = "{\"role\":\"reader\",\"clearance\":\"intern\"";

    private final RunningRegister register = RunningRegister.shared(Database.H2);
    private final Caller administrator = new Caller(register, "applicatiebeheerder");

    @ParameterizedTest
    @ValueSource(strings = {"lezer", "deelnemer-beraad", "agendahouder-ccv", "registerbeheerder"})
    void nobodyGivesItselfMoreThanTheAdministratorDid(String account) {
        Account before = register.account(account);
        Caller caller = new Caller(register, account);
        String more = "{\"role\":\"administrator\",\"clearance\":\"zeer_geheim\",\"password\":\"x\"}";

        assertThat(caller.call("PUT", "/api/v1/accounts/" + account, more).statusCode())
                .isEqualTo(403);
        assertThat(caller.call("PUT", "/api/v1/accounts/nieuw", more).statusCode())
                .isEqualTo(403);
        assertThat(caller.call("DELETE", "/api/v1/accounts/voorzitter-jenv", "").statusCode())
                .isEqualTo(403);
        assertThat(register.account(account)).isEqualTo(before);
        assertThat(register.get(AccountTable.class).find("nieuw")).isEmpty();
        assertThat(register.get(AccountTable.class).find("voorzitter-jenv")).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void anAccountIsMadeAndChangedAndTakenAway(Database database) {
        RunningRegister here = RunningRegister.shared(database);
        Caller manager = new Caller(here, "applicatiebeheerder");
        Caller made = new Caller(here, "stagiair", "eerste");
        String path = "/api/v1/accounts/stagiair";

        assertThat(manager.call("PUT", path, READER + ",\"password\":\"eerste\"}")
                        .body())
                .doesNotContain("eerste");
        assertThat(made.get("/api/v1/account").body()).contains("\"stagiair\"", "\"intern\"");

        manager.call("PUT", path, READER.replace("intern", "geheim") + "}");
        assertThat(made.get("/api/v1/account").body())
                .as("a password that is not stated stays as it is")
                .contains("\"geheim\"");
        assertThat(here.account("stagiair").mayRead(Confidentiality.GEHEIM)).isTrue();

        manager.call("PUT", path, READER + ",\"password\":\"tweede\"}");
        assertThat(made.get("/api/v1/account").statusCode()).isEqualTo(401);
        assertThat(new Caller(here, "stagiair", "tweede").get("/api/v1/account").statusCode())
                .isEqualTo(200);

        assertThat(manager.call("DELETE", path, "").statusCode()).isEqualTo(204);
        assertThat(new Caller(here, "stagiair", "tweede").get("/api/v1/account").statusCode())
                .isEqualTo(401);
    }

    @Test
    void noPasswordStandsInTheDatabase() {
        administrator.call("PUT", "/api/v1/accounts/bewaard", READER + ",\"password\":\"geheim-woord\"}");

        assertThat(register.get(AccountTable.class).password("bewaard").orElseThrow())
                .startsWith("{bcrypt}")
                .doesNotContain("geheim-woord");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "{none}", "demonstratie"})
    void noPasswordFitsAnAccountThatHasNone(String guess) {
        administrator.call("PUT", "/api/v1/accounts/elders", READER + "}");

        assertThat(new Caller(register, "elders", guess).get("/api/v1/account").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"role\":\"reader\",\"clearance\":\"intern\",\"member\":\"lip-ccv\"}",
                "{\"role\":\"member\",\"clearance\":\"intern\"}",
                "{\"role\":\"chief\",\"clearance\":\"intern\"}",
                "{\"role\":\"reader\",\"clearance\":\"hidden\"}",
                "{\"role\":\"reader\"}"
            })
    void anAccountThatMakesNoSenseIsRefused(String body) {
        assertThat(administrator.call("PUT", "/api/v1/accounts/onzin", body).statusCode())
                .isEqualTo(400);
        assertThat(register.get(AccountTable.class).find("onzin")).isEmpty();
    }

    @Test
    void eachSeesItsOwn() {
        assertThat(new Caller(register, "agendahouder-ccv")
                        .get("/api/v1/account")
                        .body())
                .contains("\"member\":\"lip-ccv\"", "\"role\":\"member\"", "\"clearance\":\"vertrouwelijk\"")
                .doesNotContain("password");
    }
}
