// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The pages in a browser: what a checker of accessibility finds, how wide they are on a phone, what they load; and
 * whether Mermaid draws the diagrams. Skipped where there is no Chromium, or what npm installs is not there.
 */
class BrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path MODULES = Path.of("src", "test", "browser", "node_modules");
    private static final Path AXE = MODULES.resolve(Path.of("axe-core", "axe.min.js"));
    private static final Path MERMAID = MODULES.resolve(Path.of("mermaid", "dist", "mermaid.min.js"));

    private static final String EVERY_RULE =
            "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}";
    /** What depends on width and colours. */
    private static final String LOOKS = "{runOnly: {type: 'rule', values: ['color-contrast', 'target-size']}}";

    @TempDir
    private static Path folder = Path.of("");

    private static Map<String, Path> pages = new LinkedHashMap<>();

    private static @Nullable ChromeDriver driver;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "no Chromium here: install the packages chromium and chromium-driver");
        assumeTrue(
                Files.isReadable(AXE) && Files.isReadable(MERMAID),
                "no axe and Mermaid here: run npm ci in examples/cli/src/test/browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless",
                "--hide-scrollbars",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        writePages();
    }

    @AfterAll
    static void stop() {
        if (driver != null) {
            driver.quit();
        }
    }

    private static ChromeDriver browser() {
        return Objects.requireNonNull(driver);
    }

    private static void writePages() {
        String national = Call.NATIONAL.toString();
        String troubled = SampleRegisters.written(folder, "troubled.json", SampleRegisters.troubled())
                .toString();
        String hostile = SampleRegisters.written(folder, "hostile.json", SampleRegisters.hostile())
                .toString();
        String empty = SampleRegisters.written(folder, "empty.json", SampleRegisters.empty())
                .toString();
        for (String language : List.of("nl", "en")) {
            for (String file : List.of(national, troubled, hostile, empty)) {
                write(language, "check", file);
            }
        }
        write("nl", "check", national, hostile);
        write("nl", "next", hostile);
        write("nl", "briefing", hostile, "--for", "sb");
        write("en", "agenda", hostile, "--for", "lip");
        write("en", "explain", hostile, "--dilemma", "d-2026-02");
    }

    private static void write(String language, String... arguments) {
        Path file = folder.resolve("page" + pages.size() + ".html");
        String[] call = Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--format", "html", "--lang", language, "--out", file.toString()))
                .toArray(String[]::new);
        assertThat(Call.of(call).run().status()).isLessThanOrEqualTo(ExitStatus.DOES_NOT_CONFORM);
        pages.put(language + " " + String.join(" ", arguments).replaceAll("\\S*/", ""), file);
    }

    private static void look(int width, String scheme) {
        browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        browser()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static Object violations(String rules) {
        return Objects.requireNonNull(browser()
                .executeAsyncScript("const done = arguments[arguments.length - 1];"
                        + "axe.run(document, " + rules + ").then(found => done(found.violations.map("
                        + "violation => violation.id + ': ' + violation.nodes.map(node => node.html).join(' | '))),"
                        + "problem => done([String(problem)]));"));
    }

    static Stream<String> names() {
        return pages.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPageIsAccessibleInEveryWidthAndColourAndLoadsNothing(String name) throws Exception {
        logs(LogType.BROWSER);
        logs(LogType.PERFORMANCE);
        look(320, "light");
        browser().get(Objects.requireNonNull(pages.get(name)).toUri().toString());
        List<String> requested = new ArrayList<>();
        for (String log : logs(LogType.PERFORMANCE)) {
            if (log.contains("\"Network.requestWillBeSent\"")) {
                requested.add(log.replaceAll(".*\"url\":\"([^\"]*)\".*", "$1"));
            }
        }
        assertThat(requested).hasSize(1).allMatch(url -> url.startsWith("file:"));

        browser().executeScript(Files.readString(AXE));
        assertThat(violations(EVERY_RULE)).as("light, 320").isEqualTo(List.of());
        assertThat(browser().executeScript("return document.documentElement.scrollWidth"))
                .isEqualTo(320L);
        look(1280, "dark");
        assertThat(violations(EVERY_RULE)).as("dark, 1280").isEqualTo(List.of());
        look(1280, "light");
        assertThat(violations(LOOKS)).as("light, 1280").isEqualTo(List.of());
        look(320, "dark");
        assertThat(violations(LOOKS)).as("dark, 320").isEqualTo(List.of());

        assertThat(logs(LogType.BROWSER)).as("what the console says").isEmpty();
    }

    private static List<String> logs(String type) {
        List<String> messages = new ArrayList<>();
        for (LogEntry entry : browser().manage().logs().get(type).getAll()) {
            messages.add(entry.getMessage());
        }
        return messages;
    }

    /** What Mermaid makes of a diagram: the texts in it; or why it makes nothing of it. */
    private static String drawn(String diagram) {
        return String.valueOf(browser()
                .executeAsyncScript(
                        "const done = arguments[1];"
                                + "mermaid.initialize({startOnLoad: false, securityLevel: 'strict'});"
                                + "mermaid.render('d' + Math.floor(performance.now() * 1000), arguments[0]).then(drawn => {"
                                + "const box = document.createElement('div'); box.innerHTML = drawn.svg;"
                                + "done(box.querySelector('script, img') ? 'markup' : box.textContent);"
                                + "}, problem => done('problem: ' + problem));",
                        diagram));
    }

    @Test
    void mermaidDrawsEveryDiagramAndReadsNamesAsNames() throws Exception {
        Path page = Files.writeString(
                folder.resolve("mermaid.html"),
                "<!doctype html><meta charset=utf-8><title>Mermaid</title><body><script src=\""
                        + MERMAID.toAbsolutePath().toUri() + "\"></script></body>");
        browser().get(page.toUri().toString());
        Path hostile = folder.resolve("hostile.json");
        Path regional = Path.of("..", "registers", "regional.json");
        for (String language : List.of("nl", "en")) {
            for (String picture : List.of("lifecycle", "partnerships", "routes")) {
                for (Path file : List.of(Call.NATIONAL, regional, hostile)) {
                    String[] call = picture.equals("lifecycle")
                            ? new String[] {"diagram", picture, "--lang", language}
                            : new String[] {"diagram", picture, file.toString(), "--lang", language};
                    String drawn = drawn(Call.of(call).run().out());

                    assertThat(drawn)
                            .as(picture + " of " + file)
                            .isNotEqualTo("markup")
                            .doesNotStartWith("problem")
                            .doesNotContain("Unsupported markdown")
                            .hasSizeGreaterThan(50);
                    if (file.equals(hostile) && !picture.equals("lifecycle")) {
                        assertThat(drawn).contains("<script>alert(1)</script>");
                    }
                }
            }
        }
    }
}
