// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import io.github.beraad.web.account.Account;
import io.github.beraad.web.register.RegisterReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The process is killed while it writes: what it said was recorded is there, and nothing is there by half. */
class KilledProcessTest {

    private static final int ENOUGH = 60;

    @ParameterizedTest
    @EnumSource
    void leavesNothingHalfRecorded(Database database) throws IOException, InterruptedException {
        String[] settings = database.settings();
        Map<String, Integer> said = writeAndKill(settings);

        try (RunningRegister register = RunningRegister.start(settings)) {
            RegisterReader reader = register.get(RegisterReader.class);
            Account account = register.account("agendahouder-ccv");
            said.forEach((id, events) ->
                    assertThat(reader.dilemma(account, id).revision()).isGreaterThanOrEqualTo(events));

            JdbcTemplate rows = new JdbcTemplate(register.get(DataSource.class));
            assertThat(rows.queryForList("select s.id from subject s left join overview o on o.number = s.number"
                            + " where o.number is null or o.revision <> (select count(*) from event e"
                            + " where e.number = s.number)"))
                    .isEmpty();
            assertThat(rows.queryForList("select number from event where number not in (select number from subject)"))
                    .isEmpty();
        }
    }

    /** What the process said it had recorded: how many events of which dilemma. */
    private static Map<String, Integer> writeAndKill(String[] settings) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Writing.class.getName()));
        command.addAll(List.of(settings));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Map<String, Integer> said = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int recorded = 0;
            List<String> log = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                String[] words = line.split(" ", -1);
                if (words[0].equals("recorded")) {
                    said.put(words[1], Integer.parseInt(words[2]));
                    recorded++;
                    if (recorded == ENOUGH) {
                        // no chance to tidy up
                        process.destroyForcibly();
                        break;
                    }
                }
            }
            assertThat(recorded).as(() -> String.join("\n", log)).isGreaterThanOrEqualTo(ENOUGH);
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        return said;
    }
}
