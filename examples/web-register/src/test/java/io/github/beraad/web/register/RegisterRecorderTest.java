// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.dilemma.EventRefusedException;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import io.github.beraad.web.account.Account;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Events are recorded by whoever may, one at a time per dilemma, and nothing is lost. */
class RegisterRecorderTest {

    private static final LocalDate TODAY = LocalDate.parse(RunningRegister.TODAY);

    private static RegisterReader.StoredDilemma submitted(RunningRegister register, String question) {
        RegisterRecorder recorder = register.get(RegisterRecorder.class);
        Account account = register.account("deelnemer-voorbeeldstad");
        return recorder.submit(
                account,
                Dilemma.builder()
                        .id(recorder.newId("d"))
                        .title("Wie belt de school?")
                        .question(FreeText.of(question))
                        .partnership("lip"),
                Event.of(EventType.SUBMITTED)
                        .on(TODAY)
                        .by(account.member().orElseThrow())
                        .build());
    }

    private static Event.Builder event(Account account, EventType type) {
        return Event.of(type).on(TODAY).by(account.member().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void recordsWhatTheTableAllowsAndRefusesTheRest(Database database) {
        RunningRegister register = RunningRegister.shared(database);
        RegisterRecorder recorder = register.get(RegisterRecorder.class);
        RegisterReader reader = register.get(RegisterReader.class);
        Account owner = register.account("agendahouder-ccv");
        RegisterReader.StoredDilemma stored = submitted(register, "Het is onduidelijk wie dat doet.");
        String id = stored.dilemma().id();

        assertThatExceptionOfType(EventRefusedException.class)
                .isThrownBy(() -> recorder.record(
                        register.account("deelnemer-voorbeeldstad"),
                        id,
                        1,
                        event(register.account("deelnemer-voorbeeldstad"), EventType.SCHEDULED)
                                .meeting("lip-2026-6")
                                .build()));
        recorder.record(
                owner,
                id,
                1,
                event(owner, EventType.SCHEDULED).meeting("lip-2026-6").build());

        RegisterReader.StoredDilemma read = reader.dilemma(owner, id);
        assertThat(read.status().state()).isEqualTo(DilemmaState.SCHEDULED);
        assertThat(read.revision()).isEqualTo(2);
        assertThat(reader.dilemmas(
                                owner,
                                RegisterReader.Filter.all().in(DilemmaState.SCHEDULED),
                                null,
                                RegisterReader.MOST_ROWS)
                        .rows())
                .extracting(row -> row.id())
                .contains(id);
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheLoserWhatHappened(Database database) {
        RunningRegister register = RunningRegister.shared(database);
        RegisterRecorder recorder = register.get(RegisterRecorder.class);
        Account owner = register.account("agendahouder-ccv");
        String id = submitted(register, "Het is onduidelijk wie dat doet.")
                .dilemma()
                .id();
        recorder.record(
                owner,
                id,
                1,
                event(owner, EventType.SCHEDULED).meeting("lip-2026-6").build());

        assertThatExceptionOfType(HistoryChangedException.class)
                .isThrownBy(() -> recorder.record(
                        owner,
                        id,
                        1,
                        event(owner, EventType.PUT_ON_HOLD).reason("later").build()))
                .satisfies(changed -> {
                    assertThat(changed.revision()).isEqualTo(2);
                    assertThat(changed.between()).extracting(Event::type).isEqualTo(List.of(EventType.SCHEDULED));
                });
    }

    @ParameterizedTest
    @EnumSource
    void refusesATextWithAnIdentifyingNumber(Database database) {
        RunningRegister register = RunningRegister.shared(database);
        assertThatExceptionOfType(PrivacyRefusedException.class)
                .isThrownBy(() -> submitted(register, "Het gaat om bsn 111222333."))
                .satisfies(refused ->
                        assertThat(refused.findings().get(0).pointer()).hasToString("/dilemmas/0/question"));
    }

    @ParameterizedTest
    @EnumSource
    void letsOneOfManyAtTheSameMomentThrough(Database database) throws InterruptedException, ExecutionException {
        RunningRegister register = RunningRegister.shared(database);
        RegisterRecorder recorder = register.get(RegisterRecorder.class);
        Account owner = register.account("agendahouder-ccv");
        String id = submitted(register, "Het is onduidelijk wie dat doet.")
                .dilemma()
                .id();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        CountDownLatch together = new CountDownLatch(8);
        List<Future<Integer>> outcomes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            outcomes.add(threads.submit(() -> {
                Event event =
                        event(owner, EventType.SCHEDULED).meeting("lip-2026-6").build();
                together.countDown();
                together.await();
                try {
                    recorder.record(owner, id, 1, event);
                    return 1;
                } catch (HistoryChangedException e) {
                    assertThat(e.between()).hasSize(1);
                    return 0;
                }
            }));
        }
        int through = 0;
        for (Future<Integer> outcome : outcomes) {
            through += outcome.get();
        }
        threads.shutdown();
        assertThat(through).isEqualTo(1);
        assertThat(register.get(RegisterReader.class).dilemma(owner, id).revision())
                .isEqualTo(2);
    }

    /** A table that is not there makes each of these fail after its first rows were written. */
    @ParameterizedTest
    @EnumSource
    void leavesNothingOfWhatFailsHalfWay(Database database) {
        try (RunningRegister register = RunningRegister.start(database)) {
            Account owner = register.account("agendahouder-ccv");
            String id = submitted(register, "Het is onduidelijk wie dat doet.")
                    .dilemma()
                    .id();
            JdbcTemplate rows = new JdbcTemplate((DataSource) register.bean("ownerDataSource"));
            String before = counts(rows);
            for (String table : List.of("word", "sharing", "element")) {
                rows.execute("alter table " + table + " rename to " + table + "_elsewhere");
            }

            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> submitted(register, "Het is onduidelijk wie dat doet."));
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> register.get(RegisterRecorder.class)
                            .record(
                                    owner,
                                    id,
                                    1,
                                    event(owner, EventType.SCHEDULED)
                                            .meeting("lip-2026-6")
                                            .build()));
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> register.get(MeetingPlanner.class)
                            .add(
                                    owner,
                                    Meeting.builder()
                                            .id("lip-2026-7")
                                            .partnership("lip")
                                            .date(TODAY)
                                            .status(MeetingStatus.PLANNED)
                                            .build()));

            assertThat(counts(rows)).isEqualTo(before);
        }
    }

    private static String counts(JdbcTemplate rows) {
        return rows.queryForList(
                        "select (select count(*) from subject) as subjects, (select count(*) from event) as events,"
                                + " (select sum(revision) from overview) as overviews, (select revision from register) as register")
                .toString();
    }
}
