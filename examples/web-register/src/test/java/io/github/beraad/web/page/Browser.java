// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.beraad.web.RunningRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium, as somebody uses it who signs in, reads pages and fills in forms. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path AXE =
            Path.of("..", "cli", "src", "test", "browser", "node_modules", "axe-core", "axe.min.js");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final String EVERY_RULE =
            "{runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}";
    /** What depends on width and colours. */
    private static final String LOOKS = "{runOnly: {type: 'rule', values: ['color-contrast', 'target-size']}}";

    private static final int PHONE = 360;
    private static final int DESK = 1280;

    private final ChromeDriver driver;
    private final RunningRegister register;
    private final String axe;

    private Browser(ChromeDriver driver, RunningRegister register, String axe) {
        this.driver = driver;
        this.register = register;
        this.axe = axe;
    }

    /** Skips the test where there is no browser, and says why. */
    static void assumeInstalled() {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "no Chromium here: install the packages chromium and chromium-driver");
        assumeTrue(Files.isReadable(AXE), "no axe here: run npm ci in examples/cli/src/test/browser");
    }

    static Browser start(RunningRegister register) throws IOException {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless=new",
                "--hide-scrollbars",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--lang=nl",
                "--accept-lang=nl");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        Files.createDirectories(SCREENSHOTS);
        return new Browser(driver, register, Files.readString(AXE));
    }

    @Override
    public void close() {
        driver.quit();
    }

    void open(String path) {
        driver.get(register.address() + path);
    }

    /** Where it is, without the address of the application. */
    String path() {
        return String.valueOf(driver.getCurrentUrl())
                .substring(register.address().length());
    }

    String text() {
        return String.valueOf(driver.executeScript("return document.body.innerText"));
    }

    void signIn(String account) {
        driver.manage().deleteAllCookies();
        open("/login");
        type("username", account);
        type("password", "demonstratie");
        press("main button");
        assertThat(path()).as("signed in").doesNotContain("login");
    }

    void follow(String link) {
        leave(By.linkText(link));
    }

    void press(String button) {
        leave(By.cssSelector(button));
    }

    /** Clicks, and waits until another page is there: a form that is sent may lead on. */
    private void leave(By what) {
        driver.executeScript("window.here = true");
        driver.findElement(what).click();
        for (int i = 0; i < 400; i++) {
            if (Boolean.TRUE.equals(
                    driver.executeScript("return !window.here && document.readyState === 'complete'"))) {
                return;
            }
            pause();
        }
        throw new AssertionError("no other page comes");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void type(String name, String text) {
        type("", name, text);
    }

    private void type(String form, String name, String text) {
        WebElement field = driver.findElement(By.cssSelector(form + " [name='" + name + "']"));
        if (field.getTagName().equals("select")) {
            field.findElement(By.cssSelector("option[value='" + text + "']")).click();
        } else if ("date".equals(field.getDomAttribute("type"))) {
            // what is typed into one depends on the language of the machine
            driver.executeScript("arguments[0].value = arguments[1]", field, text);
        } else {
            field.clear();
            field.sendKeys(text);
        }
    }

    /** Does one of the things that this user may do: names and values by turns. */
    void act(String title, String... namesAndValues) {
        for (WebElement details : driver.findElements(By.cssSelector("details.do"))) {
            WebElement summary = details.findElement(By.tagName("summary"));
            if (summary.getText().equals(title)) {
                if (details.getDomAttribute("open") == null) {
                    summary.click();
                }
                String form = "#" + details.findElement(By.tagName("form")).getDomAttribute("id");
                for (int i = 0; i < namesAndValues.length; i += 2) {
                    type(form, namesAndValues[i], namesAndValues[i + 1]);
                }
                press(form + " button");
                return;
            }
        }
        throw new AssertionError("this user may not do this here: " + title);
    }

    /** Waits until something is said. */
    String waitFor(String place) {
        for (int i = 0; i < 400; i++) {
            String said = driver.findElement(By.cssSelector(place)).getText();
            if (!said.isEmpty()) {
                return said;
            }
            pause();
        }
        throw new AssertionError("nothing is said in " + place);
    }

    /** Looks at the page on a phone and on a desk, light and dark: nothing may be wrong with it. */
    void look(String name) throws IOException {
        String loaded = String.valueOf(driver.executeScript("return performance.getEntriesByType('resource')"
                + ".map(one => one.name).filter(one => !one.startsWith(location.origin)).join(' ')"));
        assertThat(loaded).as(name + " loads from elsewhere").isEmpty();
        driver.executeScript(axe);
        see(PHONE, "light");
        assertThat(violations(EVERY_RULE)).as(name + ", light, phone").isEqualTo("");
        assertThat(driver.executeScript("return document.documentElement.scrollWidth"))
                .as(name + ", width on a phone")
                .isEqualTo((long) PHONE);
        keep(name + "-phone-light");
        see(DESK, "dark");
        assertThat(violations(LOOKS)).as(name + ", dark, desk").isEqualTo("");
        keep(name + "-desk-dark");
        assertThat(complaints()).as(name + ", what the console says").isEmpty();
    }

    private void see(int width, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** What axe finds, in one text. */
    private Object violations(String rules) {
        return driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, " + rules + ").then(found => done(found.violations.map("
                + "violation => violation.id + ': ' + violation.nodes.map(node => node.html).join(' | '))"
                + ".join('\\n')), problem => done(String(problem)));");
    }

    private void keep(String name) throws IOException {
        Files.write(SCREENSHOTS.resolve(name + ".png"), screenshot());
    }

    private byte[] screenshot() {
        Object height = driver.executeScript("return Math.min(document.documentElement.scrollHeight, 4000)");
        Object width = driver.executeScript("return document.documentElement.clientWidth");
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
        return OutputType.BYTES.convertFromBase64Png(String.valueOf(shot.get("data")));
    }

    /** What the console says, but for pages that are there to say that something is wrong. */
    private List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("status of 4"))
                .toList();
    }
}
