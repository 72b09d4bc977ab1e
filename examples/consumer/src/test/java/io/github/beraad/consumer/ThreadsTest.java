// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sixteen threads that share everything come to what one thread comes to. Each time the program is new, so that the threads
 * also meet while the classes of the library are initialised; a deadlock there would be no answer within a minute.
 */
class ThreadsTest {

    private static final int PROGRAMS = 3;

    @TempDir
    private Path folder;

    @Test
    void sixteenThreadsComeToWhatOneComesTo() throws Exception {
        String classPath = Jdk.path(PublishedJars.all());
        Path classes = folder.resolve("classes");
        Path source =
                Path.of(Objects.requireNonNull(ThreadsTest.class.getResource("/threads/org/example/threads/Main.java"))
                        .toURI());
        Jdk.Result compiled = Jdk.compileStrictly(List.of(source), classes, "-classpath", classPath);
        assertThat(compiled).isEqualTo(new Jdk.Result(true, ""));

        Jdk.Result alone = run(classes, classPath, 1, 1);
        assertThat(alone.succeeded()).as(alone.output()).isTrue();
        assertThat(alone.output().lines()).hasSizeGreaterThan(20).allMatch(line -> line.contains(": 1 result, "));

        for (int i = 0; i < PROGRAMS; i++) {
            assertThat(run(classes, classPath, 16, 8)).isEqualTo(alone);
        }
    }

    private Jdk.Result run(Path classes, String classPath, int threads, int rounds) throws Exception {
        return Jdk.run(
                folder.resolve("output"),
                "-classpath",
                classes + File.pathSeparator + classPath,
                "org.example.threads.Main",
                Quickstart.ARGUMENTS.get(0),
                Quickstart.ARGUMENTS.get(1),
                Integer.toString(threads),
                Integer.toString(rounds));
    }
}
