// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.escalation.BriefedDilemma;
import io.github.beraad.generator.RegisterGenerator;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.vocabulary.MeetingStatus;
import io.github.beraad.vocabulary.SignalKind;
import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.storage.Overview;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read is complete, in order, and of one moment. */
class RegisterReaderTest {

    private static final LocalDate TODAY = LocalDate.parse(RunningRegister.TODAY);

    @ParameterizedTest
    @EnumSource
    void pageAfterPageGivesEveryDilemmaOnceTheNewestFirst(Database database) {
        RegisterGenerator generator = RegisterGenerator.municipal(5, 0, 130);
        Dilemma repeated = generator.dilemma(7);
        Register whole = Register.builder()
                .like(generator.register())
                .addDilemmas(repeated)
                .build();
        try (RunningRegister register = RunningRegister.start(
                database, "--beraad.register.demonstration=false", "--beraad.sign-in.administrator=beheer")) {
            register.get(RegisterTransfer.class).bringIn(whole, "beheer");
            RegisterReader reader = register.get(RegisterReader.class);
            Account account = register.account("beheer");

            List<Overview> rows = new ArrayList<>();
            int pages = 0;
            @Nullable String after = null;
            do {
                RegisterReader.Listed page = reader.dilemmas(account, RegisterReader.Filter.all(), after, 20);
                rows.addAll(page.rows());
                pages++;
                after = page.next().orElse(null);
            } while (after != null);

            assertThat(pages).isEqualTo(7);
            assertThat(rows)
                    .extracting(Overview::id)
                    .as("of several with one id the first is the one that it is known by")
                    .containsExactlyInAnyOrderElementsOf(whole.dilemmas().stream()
                            .map(Dilemma::id)
                            .distinct()
                            .toList());
            List<String> added = whole.dilemmas().stream().map(Dilemma::id).toList();
            assertThat(rows)
                    .as("of one day the one that was added last comes first")
                    .isSortedAccordingTo(Comparator.comparing(Overview::since)
                            .thenComparing(row -> added.indexOf(row.id()))
                            .reversed());
            assertThat(reader.dilemmas(account, RegisterReader.Filter.all(), null, 1_000_000)
                            .rows())
                    .hasSize(RegisterReader.MOST_ROWS);
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> reader.dilemmas(account, RegisterReader.Filter.all(), "verder", 20));
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreFoundByHowTheyBeginWithOrWithoutAccents(Database database) {
        RunningRegister register = RunningRegister.shared(database);
        String id = submitted(register, "Coördinatie in één overleg", "Wie beslist over de privé-opvang?");

        for (String search : List.of("coördinatie", "COORD", "een overleg", "prive", "opvang coördi")) {
            assertThat(search(register, search)).as(search).contains(id);
        }
        for (String search : List.of("ordinatie", "coördinatie vergadering", "cooz")) {
            assertThat(search(register, search)).as(search).doesNotContain(id);
        }
    }

    private static String submitted(RunningRegister register, String title, String question) {
        RegisterRecorder recorder = register.get(RegisterRecorder.class);
        return recorder.submit(
                        register.account("deelnemer-voorbeeldstad"),
                        Dilemma.builder()
                                .id(recorder.newId("d"))
                                .title(title)
                                .question(FreeText.of(question))
                                .partnership("lip"),
                        Event.of(EventType.SUBMITTED)
                                .on(TODAY)
                                .by("lip-voorbeeldstad")
                                .build())
                .dilemma()
                .id();
    }

    private static List<String> search(RunningRegister register, String search) {
        return register
                .get(RegisterReader.class)
                .dilemmas(
                        register.account("lezer"),
                        new RegisterReader.Filter(
                                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(search)),
                        null,
                        RegisterReader.MOST_ROWS)
                .rows()
                .stream()
                .map(Overview::id)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasToBeSharedOnAPastDayIsStillToldOfThatDay(Database database) {
        try (RunningRegister register = RunningRegister.start(database)) {
            RegisterReader reader = register.get(RegisterReader.class);
            Account owner = register.account("agendahouder-ccv");
            LocalDate past = TODAY.minusDays(3);
            assertThat(toBeShared(reader, owner, past)).containsExactly("d-2026-03");

            register.get(RegisterRecorder.class)
                    .record(
                            owner,
                            "d-2026-03",
                            5,
                            Event.of(EventType.PUT_ON_HOLD)
                                    .on(TODAY)
                                    .by("lip-ccv")
                                    .reason("Wacht op een ander overleg.")
                                    .build());

            assertThat(toBeShared(reader, owner, TODAY)).isEmpty();
            assertThat(toBeShared(reader, owner, past)).containsExactly("d-2026-03");
        }
    }

    private static List<String> toBeShared(RegisterReader reader, Account account, LocalDate on) {
        return reader.briefing(account, "sb", on).toBeShared().stream()
                .map(BriefedDilemma::id)
                .toList();
    }

    /** While the first bytes go out somebody reports a signal, which comes last in an export. */
    @ParameterizedTest
    @EnumSource
    void anExportIsOfOneMomentWhateverIsRecordedMeanwhile(Database database) throws IOException {
        RunningRegister register = RunningRegister.shared(database);
        RegisterRecorder recorder = register.get(RegisterRecorder.class);
        String id = recorder.newId("s");
        // more than is kept before bytes go out
        submitted(register, "Een lang dilemma", "Wie beslist? ".repeat(1_500));
        ByteArrayOutputStream export = new ByteArrayOutputStream() {
            private boolean begun;

            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                if (!begun) {
                    begun = true;
                    // in a transaction of its own, as that of another call is
                    CompletableFuture.runAsync(() -> recorder.report(
                                    register.account("deelnemer-voorbeeldstad"),
                                    Signal.builder()
                                            .id(id)
                                            .kind(SignalKind.SIGNAL)
                                            .on(TODAY)
                                            .by("lip-voorbeeldstad")
                                            .partnership("lip")
                                            .text(FreeText.of("Een signaal tijdens het uitvoeren."))
                                            .build()))
                            .join();
                }
                super.write(bytes, from, length);
            }
        };

        register.get(RegisterTransfer.class).writeLines(register.account("applicatiebeheerder"), export);

        assertThat(export.toString(StandardCharsets.UTF_8))
                .contains("s-2026-02")
                .doesNotContain(id);
        assertThat(register.get(RegisterReader.class)
                        .signal(register.account("lezer"), id)
                        .revision())
                .isZero();
    }

    @Test
    void anotherInstanceSeesWhatChangedWithinSeconds() {
        String[] database = Database.POSTGRESQL.settings();
        try (RunningRegister one = RunningRegister.start(database);
                RunningRegister other = RunningRegister.start(database)) {
            RegisterReader reader = other.get(RegisterReader.class);
            int before = reader.frame().register().meetings().size();

            one.get(MeetingPlanner.class)
                    .add(
                            one.account("agendahouder-ccv"),
                            Meeting.builder()
                                    .id("lip-2026-7")
                                    .partnership("lip")
                                    .date(TODAY)
                                    .status(MeetingStatus.PLANNED)
                                    .build());

            Instant end = Instant.now().plusSeconds(10);
            while (reader.frame().register().meetings().size() == before
                    && Instant.now().isBefore(end)) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
            assertThat(reader.frame().register().meetings())
                    .extracting(Meeting::id)
                    .contains("lip-2026-7");
        }
    }
}
