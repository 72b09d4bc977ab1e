// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a release needs, so that nobody has to remember it: the changelog says what was released. */
class ReleaseTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final String VERSION = System.getProperty("beraad.version");
    private static final String NONE = "none";

    @Test
    void theApiIsComparedWithTheLastRelease() throws IOException {
        Optional<String> last = lastReleaseBefore(VERSION, Files.readString(REPOSITORY.resolve("CHANGELOG.md")));
        assertThat(System.getProperty("api.baseline"))
                .as("api.baseline in pom.xml: the last release in CHANGELOG.md")
                .isEqualTo(last.orElse(NONE));
        assertThat(System.getProperty("api.baseline.skip"))
                .as("api.baseline.skip in pom.xml")
                .isEqualTo(Boolean.toString(last.isEmpty()));
        assumeTrue(last.isPresent(), "THE API IS COMPARED WITH NOTHING: there was no release yet");
    }

    @Test
    void theLastReleaseIsTheFirstInTheChangelogThatIsNotTheOneBeingMade() {
        String changelog = "# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2027-05-01\n\n## [0.1.0] - 2027-01-01\n";
        assertThat(lastReleaseBefore("0.3.0-SNAPSHOT", changelog)).contains("0.2.0");
        assertThat(lastReleaseBefore("0.2.0", changelog)).contains("0.1.0");
        assertThat(lastReleaseBefore("0.1.0-SNAPSHOT", "# Changelog\n\n## [Unreleased]\n"))
                .isEmpty();
    }

    @Test
    void aReleaseHasNoSchemaThatMayStillChange() throws IOException {
        assumeFalse(VERSION.endsWith("-SNAPSHOT"), "this is no release");
        assertThat(Files.readAllLines(REPOSITORY.resolve(
                        "jackson-module/format/src/test/resources/io/github/beraad/json/released-schemas.txt")))
                .noneMatch(line -> line.startsWith("unreleased"));
    }

    @Test
    void theBomHasEveryPublishedJar() throws IOException {
        List<String> jars = new ArrayList<>();
        for (Path jar : PublishedJars.ofBeraad()) {
            jars.add(jar.getFileName().toString().replace("-" + VERSION + ".jar", ""));
        }
        jars.add("beraad-core:conformance");
        assertThat(managed(Files.readString(REPOSITORY.resolve("jackson-module/bom/pom.xml"))))
                .containsExactlyInAnyOrderElementsOf(jars);
    }

    private static Optional<String> lastReleaseBefore(String version, String changelog) {
        Matcher heading = Pattern.compile("(?m)^## \\[(\\d[^\\]]*)\\]").matcher(changelog);
        while (heading.find()) {
            if (!heading.group(1).equals(version)) {
                return Optional.of(heading.group(1));
            }
        }
        return Optional.empty();
    }

    private static List<String> managed(String bom) {
        Matcher dependency = Pattern.compile(
                        "<dependency>.*?<artifactId>([^<]*)</artifactId>"
                                + "<version>\\$\\{project\\.version}</version>(?:<classifier>([^<]*)</classifier>)?</dependency>")
                .matcher(bom);
        List<String> found = new ArrayList<>();
        while (dependency.find()) {
            found.add(
                    dependency.group(2) == null
                            ? dependency.group(1)
                            : dependency.group(1) + ":" + dependency.group(2));
        }
        return found;
    }
}
