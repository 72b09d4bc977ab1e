// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The compiler and the virtual machine that the tests run on, as a user calls them. */
final class Jdk {

    private Jdk() {}

    /** What a compilation or a program came to. */
    record Result(boolean succeeded, String output) {}

    static Result compileStrictly(List<Path> sources, Path classes, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror"));
        arguments.addAll(List.of("-d", classes.toString()));
        arguments.addAll(List.of(options));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
            boolean succeeded = compiler.getTask(
                            output, files, null, arguments, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return new Result(succeeded, output.toString());
        }
    }

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    static Result run(Path output, String... arguments) throws IOException, InterruptedException {
        return run(home(), output, arguments);
    }

    /** Runs a program with the Java in a folder, which may be another one than that of the tests. */
    static Result run(Path home, Path output, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return new Result(false, "no answer within a minute");
        }
        return new Result(process.exitValue() == 0, Files.readString(output).strip());
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
