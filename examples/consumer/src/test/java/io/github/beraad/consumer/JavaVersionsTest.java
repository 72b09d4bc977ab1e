// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was compiled once runs on the oldest Java that is needed and on newer ones, and says the same. */
class JavaVersionsTest {

    private static final Path INSTALLED = Path.of("/usr/lib/jvm");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {17, 21, 25})
    void theQuickstartSaysTheSameOnEachJava(int version) throws Exception {
        Optional<Path> home = home(version);
        assumeTrue(
                home.isPresent(), "NOT RUN ON JAVA " + version + ": neither in " + INSTALLED + " nor in JAVA_HOME_*");
        Path classes = folder.resolve("classes");
        Quickstart.compileForClassPath(classes);

        Jdk.Result here = Quickstart.run(Jdk.home(), classes, folder.resolve("here"));
        Jdk.Result there = Quickstart.run(home.get(), classes, folder.resolve("there"));

        assertThat(there.output()).contains("[CCV-LIP-11]");
        assertThat(there).isEqualTo(here);
    }

    private static Optional<Path> home(int version) throws IOException {
        List<Path> homes = new ArrayList<>(List.of(Jdk.home()));
        for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
            if (variable.getKey().startsWith("JAVA_HOME")) {
                homes.add(Path.of(variable.getValue()));
            }
        }
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> installed = Files.list(INSTALLED)) {
                installed.sorted().forEach(homes::add);
            }
        }
        for (Path home : homes) {
            Path release = home.resolve("release");
            if (Files.isExecutable(home.resolve("bin").resolve("java"))
                    && Files.isRegularFile(release)
                    && Files.readString(release).contains("JAVA_VERSION=\"" + version + ".")) {
                return Optional.of(home);
            }
        }
        return Optional.empty();
    }
}
