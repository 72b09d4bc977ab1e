// SPDX-License-Identifier: EUPL-1.2
package org.example.council;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.Layout;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.Register;
import io.github.beraad.text.Language;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The service over HTTP, as a client meets it. */
class RegisterResourceTest {

    private static final Path NATIONAL = Path.of("../../registers/national.json");
    private static final String BAD =
            "{\"format\":\"beraad-register/1\",\"colour\":\"red\",\"parties\":[{\"id\":\"A B\"}]}";

    private static int port;
    private static Process application;

    @BeforeAll
    static void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dquarkus.http.port=" + port,
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/application.log").toFile())
                .start();
        long limit = System.nanoTime() + SECONDS.toNanos(60);
        while (!listens()) {
            assertThat(application.isAlive()).as("see target/application.log").isTrue();
            assertThat(System.nanoTime()).as("no answer within a minute").isLessThan(limit);
            Thread.sleep(50);
        }
    }

    private static boolean listens() {
        try (Socket socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @AfterAll
    static void stop() throws InterruptedException {
        application.destroy();
        application.waitFor();
    }

    private static HttpResponse<byte[]> post(String path, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void aReportHasTheBytesThatTheLibraryItselfWrites() throws Exception {
        Register register = BeraadJson.read(NATIONAL);
        String report = BeraadJson.toJson(
                JsonFormat.REPORT, Compliance.check(register, LocalDate.of(2025, 1, 1)), Layout.COMPACT);
        assertThat(report).contains("\"findings\":[{");

        HttpResponse<byte[]> response = post("/report?on=2025-01-01", Files.readAllBytes(NATIONAL));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).isEqualTo(report);
    }

    @Test
    void aRegisterComesBackAsTheLibraryItselfWritesIt() throws Exception {
        HttpResponse<byte[]> response = post("/register", Files.readAllBytes(NATIONAL));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(BeraadJson.toJson(JsonFormat.REGISTER, BeraadJson.read(NATIONAL), Layout.COMPACT));
    }

    @Test
    void aBadRegisterIsRefusedWithAllItsProblems() throws Exception {
        List<JsonProblem> problems = catchThrowableOfType(UnreadableJsonException.class, () -> BeraadJson.fromJson(BAD))
                .problems();
        assertThat(problems).hasSizeGreaterThan(2);

        HttpResponse<byte[]> response = post("/report?on=2025-01-01", BAD.getBytes(StandardCharsets.UTF_8));

        assertThat(response.statusCode()).isEqualTo(400);
        String body = new String(response.body(), StandardCharsets.UTF_8);
        assertThat(body.split("\"pointer\":", -1)).hasSize(problems.size() + 1);
        for (JsonProblem problem : problems) {
            assertThat(body)
                    .contains("\"pointer\":\"" + problem.pointer() + "\",\"line\":" + problem.line() + ",\"column\":"
                            + problem.column() + ",\"message\":\""
                            + problem.message().in(Language.DUTCH).replace("\"", "\\\""));
        }
    }
}
