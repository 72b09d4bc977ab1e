// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.web.Caller;
import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
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
}
