// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a file, the status is 2, and the message says which file, where, and what to do. */
class BrokenInputTest {

    @TempDir
    private Path folder = Path.of("");

    /**
     * A file that cannot be used.
     *
     * @param what what is wrong with it
     * @param name its name
     * @param bytes what is in it
     * @param said what the message has to say
     */
    record Broken(String what, String name, Supplier<byte[]> bytes, List<String> said) {

        static Broken of(String what, String text, String... said) {
            return new Broken(what, "register.json", () -> text.getBytes(StandardCharsets.UTF_8), List.of(said));
        }

        static Broken in(String what, String text, Charset charset, String... said) {
            return new Broken(what, "register.json", () -> text.getBytes(charset), List.of(said));
        }

        static Broken national(String what, Consumer<RegisterEdits> edit, String... said) {
            return of(what, RegisterEdits.national(edit), said);
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private static final String START = "{\"format\":\"beraad-register/1\"";

    static Stream<Broken> brokenFiles() {
        String national = RegisterEdits.text(Call.NATIONAL);
        return Stream.of(
                Broken.of("nothing at all", "", "is leeg"),
                Broken.of("only white space", " \n\n", "Het document is leeg"),
                Broken.of("a sentence", "Zie bijlage.", "regel 1, kolom 1"),
                Broken.of("a web page", "<!doctype html><html></html>", "regel 1, kolom 1"),
                Broken.of("a list", "[]", "regel 1, kolom 1"),
                Broken.of("cut off", national.substring(0, 3_000), "regel"),
                Broken.of("a comma too many", START + ",}", "regel 1, kolom 31"),
                Broken.of("two registers behind each other", START + "}" + START + "}", "regel 1, kolom 31"),
                Broken.of("a NUL", START + ",\"title\":\"a\u0000b\"}", "regel 1"),
                Broken.of("a byte order mark", "\uFEFF" + START + "}", "regel 1, kolom 1"),
                Broken.in(
                        "a file of Windows", START + ",\"title\":\"caf\u00e9\"}", StandardCharsets.ISO_8859_1, "UTF-8"),
                Broken.in("UTF-16", START + "}", StandardCharsets.UTF_16, "UTF-8"),
                Broken.of("a key twice", START + ",\"title\":\"a\",\"title\":\"b\"}", "title", "regel 1"),
                Broken.of("another format", "{\"format\":\"beraad-register/9\"}", "beraad-register/1"),
                Broken.of("no format", "{}", "format"),
                Broken.national("an unknown key", r -> r.register().put("versie", "3"), "versie", "/versie"),
                Broken.national(
                        "an unknown code",
                        r -> r.element("posts", "mayor-lelystad").put("level", "bestuurlijk"),
                        "/posts/0/level",
                        "bestuurlijk",
                        "governing"),
                Broken.national("a missing key", r -> r.element("parties", "om").remove("name"), "/parties/2", "name"),
                Broken.national(
                        "a text where a list is expected",
                        r -> r.element("parties", "om").put("categories", "police"),
                        "/parties/2/categories",
                        "lijst"),
                Broken.national(
                        "a day that does not exist",
                        r -> r.register().put("recordedOn", "2026-02-29"),
                        "/recordedOn",
                        "2026-02-29"),
                Broken.national(
                        "a day written the Dutch way",
                        r -> r.register().put("recordedOn", "23-11-2026"),
                        "/recordedOn",
                        "JJJJ-MM-DD"),
                Broken.national(
                        "an end before the beginning",
                        r -> r.partnership("leg").put("until", "2024-01-01"),
                        "/partnerships/2/until"),
                Broken.national(
                        "an id with capitals", r -> r.element("parties", "om").put("id", "OM"), "/parties/2/id", "OM"),
                Broken.national("a blank name", r -> r.element("parties", "om").put("name", "  "), "/parties/2/name"),
                Broken.national(
                        "a name that is too long",
                        r -> r.element("parties", "om").put("name", "x".repeat(201)),
                        "/parties/2/name",
                        "200"),
                Broken.national(
                        "a member without roles",
                        r -> r.set(r.member("leg", "leg-ccv"), "roles", "[]"),
                        "/partnerships/2/members/1/roles"),
                Broken.national(
                        "the same role twice",
                        r -> r.set(r.member("leg", "leg-ccv"), "roles", "['participant','participant']"),
                        "/partnerships/2/members/1/roles"),
                Broken.national("a null", r -> r.register().putNull("title"), "/title", "null"),
                Broken.national(
                        "a number that is not whole",
                        r -> r.set(
                                r.register(),
                                "charters",
                                "[{'id':'c','version':'1','title':'t','requirements':[{'id':'r','type':'parties',"
                                        + "'severity':'error','modality':'duty','source':['s'],'atLeast':1.5}]}]"),
                        "/charters/0/requirements/0/atLeast"),
                Broken.national(
                        "an address that is none",
                        r -> r.element("resources", "r-kaart").put("url", "www.voorbeeld.nl"),
                        "/resources/0/url",
                        "http"),
                Broken.national(
                        "an OIN with a wrong digit",
                        r -> r.element("parties", "om").put("oin", "00000001003214345001"),
                        "/parties/2/oin"),
                Broken.of("nested too deep", START + ",\"parties\":" + "[".repeat(100) + "]".repeat(100) + "}", "64"),
                Broken.of("a number without end", START + ",\"extensions\":{\"a:b\":" + "9".repeat(1000) + "}}", "30"),
                new Broken(
                        "a spreadsheet", "register.json", () -> new byte[] {'P', 'K', 3, 4, 20, 0}, List.of("Excel")),
                Broken.of("a PDF", "%PDF-1.7\n", "pdf"),
                new Broken(
                        "called compressed",
                        "register.json.gz",
                        () -> national.getBytes(StandardCharsets.UTF_8),
                        List.of("gzip")),
                new Broken(
                        "compressed and cut off",
                        "register.json.gz",
                        () -> Arrays.copyOf(gzip(national), 500),
                        List.of("beschadigd")));
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void itIsExplained(Broken broken) throws IOException {
        Path file = Files.write(folder.resolve(broken.name()), broken.bytes().get());

        for (String language : List.of("nl", "en")) {
            Call.Ended ended = Call.check(file, "--lang", language).run();

            assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
            assertThat(ended.out()).isEmpty();
            assertThat(ended.err().replaceAll("\\s+", " ")).contains(broken.name());
            assertThat(ended.err())
                    .doesNotContain("\tat ")
                    .doesNotContain("Exception")
                    .doesNotContain("fasterxml");
            if (language.equals("nl")) {
                assertThat(ended.err().replaceAll("\\s+", " ")).contains(broken.said());
            }
        }
    }

    @Test
    void everyProblemIsToldAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("register.json"), RegisterEdits.national(r -> {
            r.element("parties", "om").put("id", "OM");
            r.element("posts", "mayor-lelystad").put("level", "bestuurlijk");
            r.register().put("versie", "3");
        }));

        String err = Call.check(file).run().err();

        assertThat(err.replaceAll("\\s+", " "))
                .contains("deze 3 problemen")
                .containsSubsequence("/parties/2/id", "/posts/0/level", "/versie");
    }

    @Test
    void aFileThatIsNotThere() {
        Call.Ended ended = Call.check(folder.resolve("weg.json")).run();

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.err()).contains("weg.json").contains("bestaat niet");
    }

    @Test
    void aFolderIsNoRegister() {
        Call.Ended ended = Call.check(folder).run();

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.err()).contains("is een map");
    }

    @Test
    void aNameThatNoFileCanHave() {
        assertThat(Call.of("check", "a\u0000b").run().status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(Call.of("check", "").run().status()).isEqualTo(ExitStatus.UNUSABLE);
    }

    @Test
    void whatIsWrittenInADilemmaIsNotRepeated() throws IOException {
        Path file = Files.writeString(
                folder.resolve("register.json"),
                RegisterEdits.national(r -> r.element("dilemmas", "d-2026-04").put("question", "geheim\u0001geheim")));

        Call.Ended ended = Call.check(file).run();

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.err()).contains("/dilemmas/3/question").doesNotContain("geheim");
    }
}
