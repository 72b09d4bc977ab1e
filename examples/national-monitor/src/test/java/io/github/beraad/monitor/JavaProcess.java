// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that runs in a process of its own, as Spark's drivers do. For one run. */
final class JavaProcess {

    /** A process that does not live long has no use for the best of code. */
    static final String FAST_START = "-XX:TieredStopAtLevel=1";

    private static final int MINUTES = 8;

    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "sun.nio.ch",
            "sun.security.action");

    private final List<String> command = new ArrayList<>();
    private final String program;
    private final Map<String, String> environment = new HashMap<>();
    private String output = "";

    JavaProcess(String classPath, String program) {
        this.program = program;
        command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
        command.add(FAST_START);
        for (String opened : OPENED) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.add("-cp");
        command.add(classPath);
    }

    JavaProcess property(String name, String value) {
        command.add("-D" + name + "=" + value);
        return this;
    }

    JavaProcess with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Runs it to its end, and gives the exit status. */
    int run(Path folder, String... arguments) throws IOException, InterruptedException {
        command.add(program);
        command.addAll(List.of(arguments));
        File log = Files.createTempFile(folder, "process", ".log").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        output = Files.readString(log.toPath());
        return process.waitFor();
    }

    /** What it said. */
    String output() {
        return output;
    }
}
