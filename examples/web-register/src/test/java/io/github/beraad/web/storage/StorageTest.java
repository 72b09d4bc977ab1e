// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beraad.generator.RegisterGenerator;
import io.github.beraad.jackson3.BeraadJson;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.register.RegisterKeeper;
import io.github.beraad.web.register.RegisterReader;
import io.github.beraad.web.register.RegisterTransfer;
import io.github.beraad.web.register.RetainedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the database keeps, and what it refuses whatever the application asks of it. */
class StorageTest {

    private static final List<String> FORBIDDEN = List.of(
            "update event set json = '{}'",
            "delete from event",
            "update subject set json = '{}'",
            "delete from subject",
            "delete from element",
            "truncate table event",
            "drop table event",
            "update keeper_log set reason = 'other'",
            "delete from keeper_log");

    @ParameterizedTest
    @EnumSource
    void refusesTheApplicationToChangeWhatWasRecorded(Database database) {
        RunningRegister register = RunningRegister.shared(database);
        JdbcTemplate application = new JdbcTemplate(register.get(DataSource.class));
        long before = count(application, "event");
        for (String statement : FORBIDDEN) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(statement)
                    .isThrownBy(() -> application.execute(statement));
        }
        assertThat(count(application, "event")).isEqualTo(before).isPositive();
    }

    private static long count(JdbcTemplate database, String table) {
        Long count = database.queryForObject("select count(*) from " + table, Long.class);
        return count == null ? 0 : count;
    }

    @ParameterizedTest
    @EnumSource
    void givesBackTheBytesThatCameIn(Database database, @TempDir Path folder) throws IOException {
        Path national = Path.of("../registers/national.json");
        assertRoundTrip(database, BeraadJson.toJson(BeraadJson.read(national)), folder);
    }

    @ParameterizedTest
    @EnumSource
    void givesBackAGeneratedRegisterWithRepeatedIds(Database database, @TempDir Path folder) throws IOException {
        RegisterGenerator generator = RegisterGenerator.municipal(5, 0, 1_200);
        Register register = Register.builder()
                .like(generator.register())
                .addDilemmas(generator.dilemma(7))
                .build();
        assertRoundTrip(database, BeraadJson.toJson(register), folder);
    }

    private static void assertRoundTrip(Database database, String json, Path folder) throws IOException {
        try (RunningRegister register = RunningRegister.start(
                database, "--beraad.register.demonstration=false", "--beraad.sign-in.administrator=beheer")) {
            RegisterTransfer transfer = register.get(RegisterTransfer.class);
            Account administrator = register.account("beheer");
            transfer.bringIn(administrator, bytes(json));

            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            transfer.write(administrator, whole);
            assertThat(whole.toString(StandardCharsets.UTF_8)).isEqualTo(json);

            Path lines = folder.resolve("out.jsonl");
            try (OutputStream out = Files.newOutputStream(lines)) {
                transfer.writeLines(administrator, out);
            }
            Path expected = folder.resolve("expected.jsonl");
            BeraadJson.write(BeraadJson.fromJson(json), expected);
            assertThat(lines).hasSameTextualContentAs(expected);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void redactsAndDestroysAsTheKeeperAndLogsBoth(Database database) {
        try (RunningRegister register = RunningRegister.start(database)) {
            RegisterKeeper keeper = register.get(RegisterKeeper.class);
            RegisterReader reader = register.get(RegisterReader.class);
            Account account = register.account("registerbeheerder");

            keeper.redact(account, ElementKind.DILEMMA, "d-2026-02", Optional.empty(), "", "Herleidbaar.");
            RegisterReader.StoredDilemma redacted = reader.dilemma(account, "d-2026-02");
            assertThat(redacted.dilemma().question().text()).isEmpty();
            assertThat(redacted.dilemma().question().redaction().orElseThrow().reason())
                    .isEqualTo("Herleidbaar.");
            assertThatExceptionOfType(RetainedException.class)
                    .isThrownBy(() -> keeper.destroy(account, ElementKind.DILEMMA, "d-2026-02", "Opruimen."));

            new JdbcTemplate(register.get(DataSource.class))
                    .update("update overview set retain_until = date '2026-01-01' where id = 'd-2026-02'");
            keeper.destroy(account, ElementKind.DILEMMA, "d-2026-02", "Bewaartermijn voorbij.");
            assertThatThrownBy(() -> reader.dilemma(account, "d-2026-02")).hasMessageContaining("there is no dilemma");
            assertThat(keeper.log(account))
                    .extracting(KeeperTable.Act::act, KeeperTable.Act::place, KeeperTable.Act::account)
                    .contains(
                            tuple("update", "subject", Optional.of("registerbeheerder")),
                            tuple("delete", "subject", Optional.of("registerbeheerder")),
                            tuple("delete", "event", Optional.of("registerbeheerder")));

            JdbcTemplate asKeeper = new JdbcTemplate((DataSource) register.bean("keeperDataSource"));
            List<String> forbidden = new ArrayList<>(List.of(
                    "update keeper_log set reason = 'other'", "delete from keeper_log", "drop table keeper_log"));
            if (database == Database.POSTGRESQL) {
                // H2 has no rights for one column
                forbidden.add("update event set recorded_by = 'other'");
                forbidden.add("update subject set id = 'other'");
            }
            for (String statement : forbidden) {
                assertThatExceptionOfType(DataAccessException.class)
                        .as(statement)
                        .isThrownBy(() -> asKeeper.execute(statement));
            }
        }
    }
}
