// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar with the assertions and the conformance cases serves a test suite that somebody else compiles strictly. */
class AssertionsTest {

    private static final String FAILURE =
            "No rule in the report on 2026-11-23 is called \"meeting.same-dya\". Did you mean \"meeting.same-day\"?";

    @TempDir
    private Path folder;

    private static Path source(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(AssertionsTest.class.getResource("/suite/" + name))
                .toURI());
    }

    @Test
    void aTestSuiteOnTheClassPathCompilesWithoutWarningsAndRuns() throws Exception {
        String classPath = Jdk.path(PublishedJars.all()) + File.pathSeparator + Jdk.path(PublishedJars.forTesting());
        Path classes = folder.resolve("classes");

        Jdk.Result compiled =
                Jdk.compileStrictly(List.of(source("org/example/suite/Suite.java")), classes, "-classpath", classPath);
        assertThat(compiled).isEqualTo(new Jdk.Result(true, ""));

        Jdk.Result ran = Jdk.run(
                folder.resolve("output"),
                "-classpath",
                classes + File.pathSeparator + classPath,
                "org.example.suite.Suite");
        assertThat(ran).isEqualTo(new Jdk.Result(true, FAILURE));
    }

    @Test
    void aTestSuiteOnTheModulePathCompilesWithoutWarningsAndRuns() throws Exception {
        String modulePath = Jdk.path(List.of(PublishedJars.folder(), PublishedJars.testingFolder()));
        Path classes = folder.resolve("classes");

        Jdk.Result compiled = Jdk.compileStrictly(
                List.of(source("module-info.java"), source("org/example/suite/Suite.java")),
                classes,
                "--module-path",
                modulePath);
        assertThat(compiled).isEqualTo(new Jdk.Result(true, ""));

        Jdk.Result ran = Jdk.run(
                folder.resolve("output"),
                "--module-path",
                modulePath + File.pathSeparator + classes,
                "--module",
                "org.example.suite/org.example.suite.Suite");
        assertThat(ran).isEqualTo(new Jdk.Result(true, FAILURE));
    }

    @Test
    void itIsANamedModuleThatWhoeverUsesCoreAloneDoesNotGet() {
        assertThat(ModuleFinder.of(PublishedJars.testingFolder()).find("io.github.beraad.assertions"))
                .hasValueSatisfying(
                        module -> assertThat(module.descriptor().isAutomatic()).isFalse());
        assertThat(ModuleFinder.of(PublishedJars.folder()).find("io.github.beraad.assertions"))
                .isEmpty();
        assertThat(ModuleFinder.of(PublishedJars.folder()).find("org.assertj.core"))
                .isEmpty();
    }
}
