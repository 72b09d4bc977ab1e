// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The report for people, byte for byte. After a change that is meant, {@code mvn test -Dgolden.write=true} writes the
 * expected files anew; read what changed in them.
 */
class TextReportTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "io", "github", "beraad", "cli");

    @TempDir
    private Path folder = Path.of("");

    private static void assertGolden(String name, String actual) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(EXPECTED.resolve(name), actual);
        }
        try (InputStream expected = Objects.requireNonNull(TextReportTest.class.getResourceAsStream(name), name)) {
            assertThat(actual).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** A register of which much is found, in every way in which the report shows it. */
    private Path troubled() throws IOException {
        String register = RegisterEdits.national(r -> {
            r.register().put("title", "Register met bevindingen");
            r.set(r.member("lip", "lip-ccv"), "until", "'2026-11-19'");
            r.set(r.member("lip", "lip-ngo"), "until", "'2026-11-19'");
            r.element("meetings", "lip-2026-6").put("status", "cancelled");
            r.member("sb", "sb-modeldam").put("post", "policy-officer-modeldam");
            r.member("sb", "sb-voorbeeldstad").remove("post");
            r.set(r.partnership("leg"), "until", "'2026-10-01'");
            r.partnership("lelystad").put("charter", "lokale-aanpakken");
            r.add("parties", "{'id':'ngo','name':'Nog een','categories':['ngo']}");
            r.element("dilemmas", "d-2026-04").put("question", "Bel 0612345678 over BSN 123456782?");
        });
        return Files.writeString(folder.resolve("register.json"), register);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theNationalRegister(String language) throws IOException {
        Call.Ended ended = Call.of("check", "-", "--lang", language)
                .reading(Files.readAllBytes(Call.NATIONAL))
                .run();

        assertThat(ended.err()).isEmpty();
        assertGolden("national_" + language + ".txt", ended.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aRegisterWithFindings(String language) throws IOException {
        Call.Ended ended = Call.of("check", "-", "--lang", language)
                .reading(Files.readAllBytes(troubled()))
                .run();

        assertThat(ended.status()).isEqualTo(ExitStatus.DOES_NOT_CONFORM);
        assertGolden("findings_" + language + ".txt", ended.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void noLineIsWiderThanEightyColumns(String language) throws IOException {
        String out = Call.check(troubled(), "--lang", language).run().out();

        List<String> lines =
                out.lines().filter(line -> !line.contains(folder.toString())).toList();
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    @Test
    void whatNeedsAttentionStandsFirst() throws IOException {
        String out = Call.check(troubled(), "--lang", "nl").run().out();

        assertThat(out.indexOf("✗ voldoet niet")).isPositive().isLessThan(out.indexOf("! aandacht nodig"));
        assertThat(out.indexOf("! aandacht nodig")).isLessThan(out.indexOf("✓ voldoet"));
    }

    @Test
    void titlesCannotSteerTheTerminal() throws IOException {
        String register = RegisterEdits.national(r -> r.register().put("title", "Omgekeerd \u202Eretsiger"));
        Path file = Files.writeString(folder.resolve("register.json"), register);

        assertThat(Call.check(file).run().out()).startsWith("Omgekeerd ?retsiger\n");
    }

    @Test
    void aRegisterOfNothingHasAReportToo() {
        Call.Ended ended = Call.of("check", "-")
                .reading("{\"format\":\"beraad-register/1\"}".getBytes(StandardCharsets.UTF_8))
                .run();

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).startsWith("Register zonder titel\n").contains("niet vermeld");
    }
}
