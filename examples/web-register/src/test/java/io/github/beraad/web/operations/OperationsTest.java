// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.web.Caller;
import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.account.AccountTable;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Backup and restore as the readme has it, and what the log tells. */
@ExtendWith(OutputCaptureExtension.class)
class OperationsTest {

    private static final String LINES = "application/jsonl";

    @Test
    void restoresABackupOnTheOtherDatabase() {
        HttpResponse<String> backup = new Caller(RunningRegister.shared(Database.H2), "applicatiebeheerder")
                .call("GET", "/api/v1/register", "", "Accept", LINES);
        assertThat(backup.body()).startsWith("{\"element\":\"register\"");

        try (RunningRegister restored = RunningRegister.start(
                Database.POSTGRESQL,
                "--beraad.register.demonstration=false",
                "--beraad.sign-in.administrator=beheer",
                "--beraad.sign-in.administrator-password=demonstratie")) {
            Caller administrator = new Caller(restored, "beheer");
            assertThat(administrator
                            .call("PUT", "/api/v1/register", backup.body(), "Content-Type", LINES)
                            .statusCode())
                    .isEqualTo(201);
            assertThat(administrator
                            .call("PUT", "/api/v1/register", backup.body(), "Content-Type", LINES)
                            .statusCode())
                    .isEqualTo(409);
            assertThat(administrator
                            .call("GET", "/api/v1/register", "", "Accept", LINES)
                            .body())
                    .isEqualTo(backup.body());
        }
    }

    @Test
    void logsJsonWithoutAWordOfWhatSomebodyWrote(CapturedOutput output) {
        try (RunningRegister register = RunningRegister.start(Database.H2)) {
            Caller member = new Caller(register, "deelnemer-voorbeeldstad");
            member.call("POST", "/api/v1/dilemmas", "{\"title\":\"geheimwoord\",\"question\":\"geheimwoord\"}");
            member.call("POST", "/api/v1/dilemmas", "{geheimwoord");
            member.call("GET", "/api/v1/dilemmas?state=geheimwoord&limit=geheimwoord", "");
            member.call("GET", "/api/v1/geheimwoord", "");
        }
        assertThat(output)
                .contains("The register of the demonstration is in place")
                .doesNotContain("geheimwoord");
        for (String line : output.getOut().split("\n", -1)) {
            if (line.startsWith("{")) {
                assertThat(JsonMapper.shared().readTree(line).has("message")).isTrue();
            }
        }
    }

    /** The accounts of the demonstration have a password that everybody knows. */
    @Test
    void beginsADemonstrationByItselfOnlyWhereNothingElseCanBeMeant() {
        String unstated = "--beraad.register.demonstration=";
        try (RunningRegister own = RunningRegister.start(Database.POSTGRESQL, unstated);
                RunningRegister administered = RunningRegister.start(
                        Database.H2,
                        unstated,
                        "--beraad.sign-in.administrator=beheer",
                        "--beraad.sign-in.administrator-password=demonstratie");
                RunningRegister tried = RunningRegister.start(Database.H2, unstated)) {
            assertThat(own.get(AccountTable.class).all()).isEmpty();
            assertThat(administered.get(AccountTable.class).all())
                    .extracting(Account::name)
                    .containsExactly("beheer");
            assertThat(new Caller(administered, "beheer")
                            .get("/api/v1/register")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(tried.get(AccountTable.class).all()).hasSize(8);
        }
    }

    /** Two administrators at once: both find no register, and one of them is told. */
    @ParameterizedTest
    @EnumSource
    void bringsARegisterInOnceAndWholeOrNotAtAll(Database database) throws Exception {
        try (RunningRegister register = RunningRegister.start(
                database,
                "--beraad.register.demonstration=false",
                "--beraad.sign-in.administrator=beheer",
                "--beraad.sign-in.administrator-password=demonstratie")) {
            Caller administrator = new Caller(register, "beheer");
            String national = Files.readString(Path.of("../registers/national.json"));
            JdbcTemplate owner = new JdbcTemplate((DataSource) register.bean("ownerDataSource"));
            owner.execute("alter table word rename to word_elsewhere");
            assertThat(administrator.call("PUT", "/api/v1/register", national).statusCode())
                    .isEqualTo(500);
            assertThat(administrator.get("/api/v1/register").statusCode()).isEqualTo(404);
            owner.execute("alter table word_elsewhere rename to word");

            ExecutorService threads = Executors.newFixedThreadPool(4);
            CountDownLatch together = new CountDownLatch(4);
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                answers.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return administrator
                            .call("PUT", "/api/v1/register", national)
                            .statusCode();
                }));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            threads.shutdown();

            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
        }
    }

    /** Somebody holds what a call waits for while the application is asked to stop. */
    @Test
    void finishesWhatItIsDoingWhenItIsStopped() throws Exception {
        RunningRegister register = RunningRegister.start(Database.POSTGRESQL);
        Caller owner = new Caller(register, "agendahouder-ccv");
        String meeting = "{\"partnership\":\"lip\",\"date\":\"2026-11-23\",\"status\":\"planned\"}";
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Connection holding = ((DataSource) register.bean("ownerDataSource")).getConnection();
                Statement statement = holding.createStatement()) {
            holding.setAutoCommit(false);
            statement.execute("update register set revision = revision");
            Future<HttpResponse<String>> answer = threads.submit(() -> owner.call("POST", "/api/v1/meetings", meeting));
            await(() -> isWaiting(statement));

            Future<?> stopped = threads.submit(register::close);
            await(() -> refuses(owner));
            assertThat(answer).isNotDone();
            assertThat(stopped).isNotDone();
            holding.rollback();

            assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
            stopped.get(20, TimeUnit.SECONDS);
        } finally {
            threads.shutdown();
            register.close();
        }
    }

    private static boolean isWaiting(Statement statement) throws SQLException {
        try (ResultSet waiting = statement.executeQuery("select 1 from pg_locks where not granted")) {
            return waiting.next();
        }
    }

    private static boolean refuses(Caller caller) {
        try {
            return caller.get("/actuator/health").statusCode() == 503;
        } catch (UncheckedIOException e) {
            return true;
        }
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plusSeconds(20);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
