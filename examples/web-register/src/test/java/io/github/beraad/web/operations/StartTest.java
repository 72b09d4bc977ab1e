// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.beraad.web.Caller;
import io.github.beraad.web.Database;
import io.github.beraad.web.RunningRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What whoever starts the application is told when a setting is wrong or missing. */
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    private static final String EMPTY = "--beraad.register.demonstration=false";
    private static final String ADMINISTRATOR = "--beraad.sign-in.administrator=beheer";
    private static final String PASSWORD = "--beraad.sign-in.administrator-password=demonstratie";
    private static final Path MUNICIPAL = Path.of("../registers/municipal.json");

    private static void assertRefused(String[] database, String... settings) {
        assertThatThrownBy(() -> RunningRegister.start(database, settings).close());
    }

    private static String profile(Path folder, String rule) throws IOException {
        Path file = folder.resolve(rule + ".json");
        Files.writeString(
                file,
                "{\"format\":\"beraad-profile/1\",\"changes\":[{\"rule\":\"" + rule
                        + "\",\"severity\":\"off\",\"reason\":\"\"}]}");
        return "--beraad.register.profile=" + file;
    }

    @Test
    void saysThatAProfileIsNotThere(CapturedOutput output) {
        assertRefused(Database.H2.settings(), "--beraad.register.profile=target/nowhere.json");

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("beraad.register.profile: target/nowhere.json does not exist");
    }

    @Test
    void saysWhereAProfileCannotBeRead(CapturedOutput output, @TempDir Path folder) throws IOException {
        assertRefused(Database.H2.settings(), profile(folder, "Not An Id"));

        assertThat(output).contains("APPLICATION FAILED TO START").contains("/changes/0/rule");
    }

    @Test
    void refusesAProfileForARuleThatNobodyKnowsAndNamesTheNearest(CapturedOutput output, @TempDir Path folder)
            throws IOException {
        assertRefused(Database.H2.settings(), profile(folder, "lip.ngso"));

        assertThat(output).contains("APPLICATION FAILED TO START").contains("the nearest is 'lip.ngos'");
    }

    @Test
    void checksWhatIsTypedAlsoWithAProfileForACharterOfOnesOwn(@TempDir Path folder) throws IOException {
        try (RunningRegister register =
                RunningRegister.start(Database.H2, EMPTY, ADMINISTRATOR, PASSWORD, profile(folder, "samen.school"))) {
            Caller administrator = new Caller(register, "beheer");
            assertThat(administrator
                            .call(
                                    "PUT",
                                    "/api/v1/register",
                                    Files.readString(MUNICIPAL),
                                    "Content-Type",
                                    "application/json")
                            .statusCode())
                    .isEqualTo(201);

            assertThat(administrator
                            .call("POST", "/api/v1/privacy-checks", "{\"text\":\"Het gaat om bsn 111222333.\"}")
                            .body())
                    .contains("privacy.labelled-bsn");
        }
    }

    @Test
    void goesByTheProfileForPersonalDataToo(@TempDir Path folder) throws IOException {
        try (RunningRegister register = RunningRegister.start(Database.H2, profile(folder, "privacy.contact-detail"))) {
            assertThat(new Caller(register, "lezer")
                            .call("POST", "/api/v1/privacy-checks", "{\"text\":\"Bel 06-12345678.\"}")
                            .body())
                    .isEqualTo("[]");
        }
    }

    @Test
    void saysThatTheDatabaseIsInUseOrHasAnotherPassword(CapturedOutput output) {
        String[] database = Database.H2.settings();
        try (RunningRegister first = RunningRegister.start(database)) {
            assertRefused(database, "--beraad.database.password=another");
            assertThat(first.address()).isNotEmpty();
        }

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("beraad.database.url: ")
                .contains("Stop whatever else has this database open");
    }

    @Test
    void saysThatPostgreSqlDoesNotAnswer(CapturedOutput output) {
        assertRefused(new String[] {"--beraad.database.url=jdbc:postgresql://localhost:1/register"});

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("localhost:1 refused")
                .contains("See whether PostgreSQL runs there");
    }

    @Test
    void warnsThatNobodyCanSignInAndGivesTheAdministratorAPasswordLater(CapturedOutput output) {
        String[] database = Database.H2.settings();
        try (RunningRegister register = RunningRegister.start(database, EMPTY, ADMINISTRATOR)) {
            assertThat(output).contains("Nobody can sign in yet");
            // as if there were no such account
            assertThat(new Caller(register, "beheer").get("/api/v1/account").statusCode())
                    .isEqualTo(401);
        }
        try (RunningRegister register = RunningRegister.start(database, EMPTY, ADMINISTRATOR, PASSWORD)) {
            assertThat(new Caller(register, "beheer").get("/api/v1/account").statusCode())
                    .isEqualTo(200);
        }
        try (RunningRegister register =
                RunningRegister.start(database, EMPTY, ADMINISTRATOR, "--beraad.sign-in.administrator-password=x")) {
            assertThat(new Caller(register, "beheer").get("/api/v1/account").statusCode())
                    .as("a password that is there stays")
                    .isEqualTo(200);
        }
    }
}
