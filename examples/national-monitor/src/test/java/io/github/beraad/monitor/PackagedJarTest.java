// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as it is handed to a cluster: it brings no Spark, and finds no Spark but the one that it is submitted to. */
class PackagedJarTest {

    private static final String JAR =
            Path.of("target", "national-monitor.jar").toAbsolutePath().toString();

    @TempDir
    private Path folder;

    @Test
    void itIsSubmittedToSpark() throws Exception {
        JavaProcess generate = new JavaProcess(JAR, Main.class.getName());
        assertThat(generate.run(folder, "generate", "registers", "--dilemmas", "500", "--gzip"))
                .as(generate.output())
                .isEqualTo(Main.COMPLETE);

        // what the script spark-submit does
        JavaProcess submit = new JavaProcess(
                Files.readString(Path.of("target", "spark.classpath")), "org.apache.spark.deploy.SparkSubmit");
        int status = submit.run(
                folder,
                "--master",
                "local[2]",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                "--class",
                Main.class.getName(),
                JAR,
                "check",
                "registers",
                "--out",
                "out",
                "--on",
                "2026-11-23",
                "--lang",
                "en");

        assertThat(status).as(submit.output()).isEqualTo(Main.COMPLETE);
        assertThat(Files.readString(folder.resolve("out").resolve(MonitorJob.MARKDOWN)))
                .contains("All registers were read whole.");
        assertThat(folder.resolve("out").resolve("dilemmas")).isNotEmptyDirectory();
    }
}
