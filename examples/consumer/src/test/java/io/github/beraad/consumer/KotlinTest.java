// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kotlin.Unit;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kotlin sees what may be null and what not, and a program in Kotlin says the same as the one in Java. */
class KotlinTest {

    @TempDir
    private Path folder;

    @Test
    void theQuickstartInKotlinSaysTheSameAsTheOneInJava() throws Exception {
        Path kotlin = folder.resolve("kotlin");
        assertThat(compile(source("Quickstart.kt"), kotlin)).isEqualTo(new Jdk.Result(true, ""));
        Path java = folder.resolve("java");
        Quickstart.compileForClassPath(java);

        Jdk.Result ran = Jdk.run(
                folder.resolve("output"),
                "-classpath",
                kotlin + File.pathSeparator + classPath(),
                "org.example.kotlin.QuickstartKt",
                Quickstart.ARGUMENTS.get(0),
                Quickstart.ARGUMENTS.get(1));

        assertThat(ran.output()).contains("[CCV-LIP-11]");
        assertThat(ran).isEqualTo(Quickstart.run(Jdk.home(), java, folder.resolve("output of java")));
    }

    /** Without the annotations each of these lines would compile, and fail once it runs. */
    @Test
    void whatMayNotBeNullIsRefusedByTheCompiler() throws Exception {
        Path source = source("Wrong.kt");
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(source);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains("// wrong")) {
                wrong.add(Integer.toString(i + 1));
            }
        }

        Jdk.Result compiled = compile(source, folder.resolve("classes"));

        List<String> refused = new ArrayList<>();
        Matcher error = Pattern.compile("Wrong\\.kt:(\\d+):\\d+: error:").matcher(compiled.output());
        while (error.find()) {
            refused.add(error.group(1));
        }
        assertThat(compiled.succeeded()).isFalse();
        assertThat(wrong).hasSize(4);
        assertThat(refused).as(compiled.output()).isEqualTo(wrong);
    }

    private static Jdk.Result compile(Path source, Path classes) throws Exception {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ExitCode exit;
        try (PrintStream printed = new PrintStream(output, true, UTF_8)) {
            exit = new K2JVMCompiler()
                    .exec(
                            printed,
                            "-Werror",
                            "-Xjspecify-annotations=strict",
                            "-jvm-target",
                            "17",
                            "-no-stdlib",
                            "-no-reflect",
                            "-classpath",
                            classPath(),
                            "-d",
                            classes.toString(),
                            source.toString());
        }
        return new Jdk.Result(exit == ExitCode.OK, output.toString(UTF_8).strip());
    }

    private static String classPath() throws Exception {
        Path standardLibrary = Path.of(
                Unit.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return Jdk.path(PublishedJars.all()) + File.pathSeparator + standardLibrary;
    }

    private static Path source(String name) throws Exception {
        return Path.of(Objects.requireNonNull(KotlinTest.class.getResource("/kotlin/" + name))
                .toURI());
    }
}
