// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.web.Caller;
import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.storage.DatabaseSettings;
import io.github.beraad.web.storage.Overview;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is taken out is gone wherever it stood, only the keeper takes it out, and not before its time. */
class RegisterKeeperTest {

    private static final String DILEMMA = "/api/v1/dilemmas/d-2026-02";

    /** Submits a dilemma that may be destroyed from a day on; its id. */
    private static String submitted(RunningRegister register, String question, String retainUntil) {
        HttpResponse<String> submitted = new Caller(register, "deelnemer-voorbeeldstad")
                .call(
                        "POST",
                        "/api/v1/dilemmas",
                        "{\"title\":\"Wie belt de school?\",\"question\":\"" + question
                                + "\",\"partnership\":\"lip\",\"extensions\":{\"archief:bewaren-tot\":\"" + retainUntil
                                + "\"}}");
        assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(201);
        String path = submitted.headers().firstValue("Location").orElseThrow();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<Overview> found(RunningRegister register, String search) {
        return register.get(RegisterReader.class)
                .dilemmas(
                        register.account("registerbeheerder"),
                        new RegisterReader.Filter(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(search)),
                        null,
                        RegisterReader.MOST_ROWS)
                .rows();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lezer", "agendahouder-ccv", "applicatiebeheerder"})
    void nobodyButTheKeeperTakesAnythingOut(String account) {
        RunningRegister register = RunningRegister.shared(Database.H2);
        Caller caller = new Caller(register, account);
        String before = caller.get(DILEMMA).body();

        assertThat(caller.call("POST", DILEMMA + "/redactions", "{\"reason\":\"Herleidbaar.\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(caller.call("DELETE", DILEMMA + "?reason=Opruimen", "").statusCode())
                .isEqualTo(403);
        assertThat(caller.get(DILEMMA).body()).isEqualTo(before);
        assertThat(caller.get("/api/v1/keeper-log").statusCode())
                .isEqualTo(account.equals("applicatiebeheerder") ? 200 : 403);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRedactedIsNotFoundAnyLonger(Database database) {
        RunningRegister register = RunningRegister.shared(database);
        Caller keeper = new Caller(register, "registerbeheerder");
        String id = submitted(register, "Hierin staat een doorzoekwoord.", "2999-01-01");
        assertThat(found(register, "doorzoekwoord")).hasSize(1);

        keeper.call("POST", "/api/v1/dilemmas/" + id + "/redactions", "{\"reason\":\"Herleidbaar.\"}");

        assertThat(found(register, "doorzoekwoord")).isEmpty();
        assertThat(found(register, id)).as("its title and id stay").hasSize(1);
        assertThat(keeper.get("/api/v1/dilemmas/" + id).body()).doesNotContain("doorzoekwoord");
    }

    @ParameterizedTest
    @EnumSource
    void theTextOfAnEventIsTakenOutAndTheEventStays(Database database) {
        RunningRegister register = RunningRegister.shared(database);
        Caller keeper = new Caller(register, "registerbeheerder");
        String path = "/api/v1/dilemmas/" + submitted(register, "Het is onduidelijk wie dat doet.", "2999-01-01");
        new Caller(register, "agendahouder-ccv")
                .call(
                        "POST",
                        path + "/events",
                        "{\"type\":\"put-on-hold\",\"reason\":\"Wacht op geheimwoord.\"}",
                        "If-Match",
                        "\"1\"");
        assertThat(keeper.get(path).body()).contains("geheimwoord");

        HttpResponse<String> redacted = keeper.call(
                "POST", path + "/redactions", "{\"event\":1,\"key\":\"reason\",\"reason\":\"Herleidbaar.\"}");

        assertThat(redacted.statusCode()).as(redacted.body()).isEqualTo(200);
        assertThat(redacted.body())
                .contains("put-on-hold", "Herleidbaar.", "Het is onduidelijk wie dat doet.")
                .doesNotContain("geheimwoord");
        for (String nonsense : List.of(
                "{\"event\":-1,\"key\":\"reason\"",
                "{\"event\":2,\"key\":\"reason\"",
                "{\"event\":0,\"key\":\"reason\"",
                "{\"event\":1,\"key\":\"meeting\"")) {
            assertThat(keeper.call("POST", path + "/redactions", nonsense + ",\"reason\":\"Herleidbaar.\"}")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsLeftOfWhatIsDestroyedButTheLog(Database database) {
        RunningRegister register = RunningRegister.shared(database);
        Account keeper = register.account("registerbeheerder");
        String id = submitted(register, "Hierin staat een weggooiwoord.", "2026-01-01");
        String kept = submitted(register, "Hierin staat een weggooiwoord.", "2999-01-01");
        JdbcTemplate rows = new JdbcTemplate(register.get(DataSource.class));
        Long number = rows.queryForObject("select number from subject where id = '" + id + "'", Long.class);

        register.get(RegisterKeeper.class).destroy(keeper, ElementKind.DILEMMA, id, "Bewaartermijn voorbij.");

        for (String table : List.of("subject", "event", "overview", "sharing", "word")) {
            assertThat(rows.queryForList("select * from " + table + " where number = " + number))
                    .as(table)
                    .isEmpty();
        }
        assertThat(found(register, "weggooiwoord")).extracting(Overview::id).containsExactly(kept);
        assertThatExceptionOfType(RetainedException.class)
                .isThrownBy(
                        () -> register.get(RegisterKeeper.class).destroy(keeper, ElementKind.DILEMMA, kept, "Nu al."));
        assertThat(register.get(RegisterKeeper.class).log(keeper).get(0).reason())
                .as("the newest first")
                .contains("Bewaartermijn voorbij.");
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeDestroyedAsAWholeStays(Database database) {
        try (RunningRegister register = RunningRegister.start(database)) {
            Account keeper = register.account("registerbeheerder");
            String id = submitted(register, "Hierin staat een blijfwoord.", "2026-01-01");
            new JdbcTemplate((DataSource) register.bean("ownerDataSource"))
                    .execute("revoke delete on overview from "
                            + register.get(DatabaseSettings.class).keeper());

            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> register.get(RegisterKeeper.class)
                            .destroy(keeper, ElementKind.DILEMMA, id, "Bewaartermijn voorbij."));

            assertThat(found(register, "blijfwoord")).hasSize(1);
            assertThat(register.get(RegisterReader.class).dilemma(keeper, id).revision())
                    .isEqualTo(1);
            assertThat(register.get(RegisterKeeper.class).log(keeper)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Het gaat om 06 12345678.", "Zijn BSN is 111222333."})
    void aReasonIsNeitherEmptyNorAPlaceForPersonalData(String reason) {
        RunningRegister register = RunningRegister.shared(Database.H2);
        Caller keeper = new Caller(register, "registerbeheerder");

        assertThat(keeper.call("POST", DILEMMA + "/redactions", "{\"reason\":\"" + reason + "\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(keeper.get(DILEMMA).body()).doesNotContain("redacted");
    }

    @Test
    void whatIsRetainedForYearsIsSoFromItsEnd() {
        try (RunningRegister register = RunningRegister.start(Database.H2, "--beraad.register.retention-years=5")) {
            String stated = submitted(register, "Hoe lang blijft dit?", "2040-01-01");
            String noDate = submitted(register, "Hoe lang blijft dit?", "voorlopig");
            String silent = "d-zonder-opgave";
            Caller member = new Caller(register, "deelnemer-voorbeeldstad");
            member.call(
                    "POST",
                    "/api/v1/dilemmas",
                    "{\"id\":\"" + silent + "\",\"title\":\"x\",\"question\":\"x\",\"partnership\":\"lip\"}");
            assertThat(retainUntil(register, silent)).as("it has not ended").isNull();

            for (String id : List.of(stated, noDate, silent)) {
                HttpResponse<String> withdrawn = member.call(
                        "POST",
                        "/api/v1/dilemmas/" + id + "/events",
                        "{\"type\":\"withdrawn\",\"reason\":\"Het is al opgelost.\"}",
                        "If-Match",
                        "\"1\"");
                assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(201);
            }

            assertThat(retainUntil(register, silent))
                    .isEqualTo(LocalDate.parse(RunningRegister.TODAY).plusYears(5));
            assertThat(retainUntil(register, stated)).isEqualTo(LocalDate.of(2040, 1, 1));
            assertThat(retainUntil(register, noDate))
                    .as("what is no date retains for good")
                    .isNull();
        }
    }

    private static @Nullable LocalDate retainUntil(RunningRegister register, String id) {
        return found(register, id).get(0).retainUntil();
    }
}
