// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The program of the README, compiled against the packaged jars. */
final class Quickstart {

    static final String MAIN = "io.github.beraad.quickstart.Quickstart";
    static final String MODULE = "io.github.beraad.quickstart";

    /** A register, and a date on which something is found in it. */
    static final List<String> ARGUMENTS = List.of("../registers/national.json", "2025-01-01");

    private static final Path SOURCES = Path.of("../quickstart/src/main/java");

    private Quickstart() {}

    static void compileForClassPath(Path classes) throws IOException {
        Jdk.Result compiled = Jdk.compileStrictly(
                List.of(SOURCES.resolve("io/github/beraad/quickstart/Quickstart.java")),
                classes,
                "-classpath",
                Jdk.path(PublishedJars.all()));
        assertThat(compiled).isEqualTo(new Jdk.Result(true, ""));
    }

    static void compileAsModule(Path classes) throws IOException {
        Jdk.Result compiled = Jdk.compileStrictly(
                List.of(
                        SOURCES.resolve("module-info.java"),
                        SOURCES.resolve("io/github/beraad/quickstart/package-info.java"),
                        SOURCES.resolve("io/github/beraad/quickstart/Quickstart.java")),
                classes,
                "--module-path",
                PublishedJars.folder().toString());
        assertThat(compiled).isEqualTo(new Jdk.Result(true, ""));
    }

    /** Runs what was compiled for the class path, with the Java in a folder. */
    static Jdk.Result run(Path home, Path classes, Path output) throws IOException, InterruptedException {
        return Jdk.run(
                home,
                output,
                "-classpath",
                classes + File.pathSeparator + Jdk.path(PublishedJars.all()),
                MAIN,
                ARGUMENTS.get(0),
                ARGUMENTS.get(1));
    }
}
