// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Event;
import io.github.beraad.register.EventType;
import io.github.beraad.vocabulary.FreeText;
import io.github.beraad.web.RunningRegister;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.register.RegisterReader;
import io.github.beraad.web.register.RegisterRecorder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A process that submits and schedules dilemmas as fast as it can, says which are recorded, and is killed at its work. */
final class Writing {

    private static final LocalDate TODAY = LocalDate.parse(RunningRegister.TODAY);

    private Writing() {}

    /**
     * Writes until it is killed.
     *
     * @param database the settings of a database
     */
    public static void main(String[] database) {
        RunningRegister register = RunningRegister.start(database);
        RegisterRecorder recorder = register.get(RegisterRecorder.class);
        Account submitter = register.account("deelnemer-voorbeeldstad");
        Account owner = register.account("agendahouder-ccv");
        while (true) {
            RegisterReader.StoredDilemma stored = recorder.submit(
                    submitter,
                    Dilemma.builder()
                            .id(recorder.newId("d"))
                            .title("Wie belt de school?")
                            .question(FreeText.of("Het is onduidelijk wie dat doet."))
                            .partnership("lip"),
                    Event.of(EventType.SUBMITTED)
                            .on(TODAY)
                            .by("lip-voorbeeldstad")
                            .build());
            String id = stored.dilemma().id();
            say(id + " 1");
            recorder.record(
                    owner,
                    id,
                    1,
                    Event.of(EventType.SCHEDULED)
                            .on(TODAY)
                            .by("lip-ccv")
                            .meeting("lip-2026-6")
                            .build());
            say(id + " 2");
        }
    }

    private static void say(String recorded) {
        byte[] line = ("recorded " + recorded + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(line, 0, line.length);
        System.out.flush();
    }
}
