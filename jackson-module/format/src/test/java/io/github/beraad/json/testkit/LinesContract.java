// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.beraad.charter.Charter;
import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Profile;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.compliance.UnknownRuleException;
import io.github.beraad.json.ElementSink;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.Layout;
import io.github.beraad.json.LinesWriter;
import io.github.beraad.json.PartialRead;
import io.github.beraad.json.Read;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.Approach;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Meeting;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Post;
import io.github.beraad.register.Register;
import io.github.beraad.register.Resource;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.PartyCategory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register stands in a file with one element a line just as it does in one document. */
public abstract class LinesContract {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    private final Codec codec;

    protected LinesContract(Codec codec) {
        this.codec = codec;
    }

    private Register read(String text) throws IOException {
        return codec.read(Lines.stream(text));
    }

    private Register national() throws IOException {
        return codec.read(NationalRegister.FILE);
    }

    @Test
    void theHeaderComesFirstAndTheKindOfElementInEveryLine() throws IOException {
        Register register = Register.builder()
                .recordedOn(LocalDate.of(2026, 11, 23))
                .addParties(Party.builder()
                        .id("p")
                        .name("Één")
                        .addCategories(PartyCategory.NGO)
                        .build())
                .build();

        assertThat(new String(Lines.of(codec, register), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {"element":"register","format":"beraad-register/1","recordedOn":"2026-11-23"}
                        {"element":"party","id":"p","name":"Één","categories":["ngo"]}
                        """);
    }

    @Test
    void dilemmasAndSignalsAreWrittenLast() throws IOException {
        String[] lines = new String(Lines.of(codec, national()), StandardCharsets.UTF_8).split("\n", -1);

        List<String> kinds = new ArrayList<>();
        for (String line : List.of(lines).subList(0, lines.length - 1)) {
            String kind = line.substring("{\"element\":\"".length(), line.indexOf("\","));
            if (kinds.isEmpty() || !kinds.get(kinds.size() - 1).equals(kind)) {
                kinds.add(kind);
            }
        }
        assertThat(kinds)
                .startsWith("register", "party")
                .doesNotHaveDuplicates()
                .endsWith("dilemma", "signal")
                .contains("approach", "resource");
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.jsonl", "r.JSONL", "r.jsonl.gz", "r.json", "r.json.gz", "r"})
    void aFileIsWrittenInTheFormThatItsNameSaysAndReadAgain(String name, @TempDir Path folder) throws IOException {
        Path file = folder.resolve(name);
        Register register = Registers.complete(11);

        codec.write(register, file);

        byte[] bytes = Files.readAllBytes(file);
        byte[] json = codec.toJson(register).getBytes(StandardCharsets.UTF_8);
        byte[] expected = name.toLowerCase(java.util.Locale.ROOT).contains(".jsonl") ? Lines.of(codec, register) : json;
        if (name.endsWith(".gz")) {
            assertThat(bytes).startsWith(0x1f, 0x8b).hasSizeLessThan(expected.length);
        } else {
            assertThat(bytes).isEqualTo(expected);
        }
        assertThat(codec.read(file)).isEqualTo(register);
        assertThat(codec.read(new ByteArrayInputStream(bytes))).isEqualTo(register);
        assertThat(codec.readPartly(file, ReadOptions.strict()))
                .isEqualTo(new PartialRead(register, List.of(), 0, List.of()));
        assertThat(codec.readPartly(new ByteArrayInputStream(bytes), ReadOptions.strict())
                        .isWhole())
                .isTrue();
    }

    @Test
    void otherDocumentsAreCompressedByNameToo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("profile.json.gz");
        Profile profile = Profile.of(RuleChange.off("lip.ngos", "daarom"));

        codec.write(JsonFormat.PROFILE, profile, file, Layout.COMPACT);

        assertThat(codec.read(JsonFormat.PROFILE, file, ReadOptions.strict()).value())
                .isEqualTo(profile);
    }

    @Test
    void linesMayEndAsOnWindowsAndTheLastOneNeedNot() throws IOException {
        String lines = Lines.HEADER + Lines.party("p") + Lines.party("q");

        Register register = read(lines);

        assertThat(register.parties()).extracting(Party::id).containsExactly("p", "q");
        assertThat(read(lines.replace("\n", "\r\n"))).isEqualTo(register);
        assertThat(read(lines.strip())).isEqualTo(register);
        assertThat(read(Lines.HEADER)).isEqualTo(Register.builder().build());
    }

    @Test
    void whiteSpaceMayStandAroundAnElementAndInIt() throws IOException {
        assertThat(read(" { \"element\" : \"register\",\t\"format\":\"beraad-register/1\"} \r \n\t" + Lines.party("p")))
                .isEqualTo(read(Lines.HEADER + Lines.party("p")));
    }

    @Test
    void theOtherLinesMayComeInAnyOrder() throws IOException {
        Register register = Registers.complete(5);
        byte[] lines = Lines.of(codec, register);

        for (int seed = 0; seed < 10; seed++) {
            byte[] shuffled = Lines.shuffled(lines, new Random(seed));
            assertThat(shuffled).isNotEqualTo(lines).hasSameSizeAs(lines);
            assertThat(codec.read(new ByteArrayInputStream(shuffled))).isEqualTo(register);
        }
    }

    @Test
    void aLenientReaderSkipsUnknownKeysAndListsThemWithTheirLine() throws IOException {
        String lines = Lines.HEADER.replace("}", ",\"new\":[{}]}")
                + Lines.party("p")
                + Lines.party("q").replace("}", ",\"colour\":1}");

        Read<Register> read = codec.read(JsonFormat.REGISTER, Lines.stream(lines), ReadOptions.lenient());

        assertThat(read.value().parties()).hasSize(2);
        assertThat(read.skipped())
                .extracting(problem -> problem.line() + " " + problem.pointer())
                .containsExactly("1 /new", "3 /parties/1/colour");
        assertThatExceptionOfType(UnreadableJsonException.class).isThrownBy(() -> read(lines));
    }

    // ---- element by element

    /** Writes down what comes. */
    private static final class Log implements ElementSink {
        final List<String> seen = new ArrayList<>();

        @Override
        public void header(Register register) {
            seen.add("header " + register.title().orElse(""));
        }

        @Override
        public void accept(Charter charter) {
            seen.add("charter " + charter.id());
        }

        @Override
        public void accept(Party party) {
            seen.add("party " + party.id());
        }

        @Override
        public void accept(Dilemma dilemma) {
            seen.add("dilemma " + dilemma.id());
        }
    }

    @Test
    void elementsAreHandedOnInTheirOrder() throws IOException {
        Log log = new Log();
        String lines = Lines.HEADER
                + Lines.dilemma("d", "{\"type\":\"submitted\",\"on\":\"2026-01-08\",\"by\":\"m\"}")
                + Lines.party("p")
                + "{\"element\":\"post\",\"id\":\"b\",\"title\":\"B\",\"party\":\"p\",\"level\":\"policy\"}\n"
                + "{\"element\":\"charter\",\"id\":\"c\",\"version\":\"1\",\"title\":\"C\"}";

        List<JsonProblem> skipped = codec.readLines(Lines.stream(lines), ReadOptions.strict(), log);

        assertThat(skipped).isEmpty();
        assertThat(log.seen).containsExactly("header ", "dilemma d", "party p", "charter c");
    }

    @Test
    void nothingIsHandedOnBehindAProblem() {
        Log log = new Log();
        String lines = Lines.HEADER + Lines.party("p") + "{}\n" + Lines.party("q");

        assertThatExceptionOfType(UnreadableJsonException.class)
                .isThrownBy(() -> codec.readLines(Lines.stream(lines), ReadOptions.strict(), log));
        assertThat(log.seen).containsExactly("header ", "party p");
    }

    @Test
    void whatASinkThrowsPassesThrough() {
        IOException failure = new IOException("database");
        ElementSink failing = new ElementSink() {
            @Override
            public void accept(Party party) throws IOException {
                throw failure;
            }
        };

        assertThat(catchThrowableOfType(
                        IOException.class,
                        () -> codec.readLines(
                                Lines.stream(Lines.HEADER + Lines.party("p")), ReadOptions.strict(), failing)))
                .isSameAs(failure);
    }

    @Test
    void aRegisterIsCopiedElementByElement() throws IOException {
        Register register = Registers.complete(8);
        byte[] lines = Lines.shuffled(Lines.of(codec, register), new Random(1));
        ByteArrayOutputStream copy = new ByteArrayOutputStream();

        try (LinesWriter writer = codec.linesWriter(copy)) {
            codec.readLines(new ByteArrayInputStream(lines), ReadOptions.strict(), writer);
        }

        assertThat(copy.toByteArray()).isEqualTo(lines);
    }

    /** What a sink does not override it passes over. */
    @Test
    void aSinkMayTakeNothing() throws IOException {
        ElementSink nothing = new ElementSink() {};
        Register register = Registers.complete(9);
        for (Meeting meeting : register.meetings()) {
            nothing.accept(meeting);
        }

        assertThat(codec.readLines(new ByteArrayInputStream(Lines.of(codec, register)), ReadOptions.strict(), nothing))
                .isEmpty();
    }

    @Test
    void aStreamIsFlushedAndStaysOpenAndAFileIsClosed(@TempDir Path folder) throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream target = new java.io.FilterOutputStream(bytes) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Path file = folder.resolve("register.jsonl.gz");

        try (LinesWriter lines = codec.linesWriter(target)) {
            lines.write(national());
        }
        try (LinesWriter lines = codec.linesWriter(file)) {
            lines.write(national());
        }

        assertThat(closed[0]).isFalse();
        assertThat(bytes.toByteArray()).isEqualTo(Lines.of(codec, national()));
        assertThat(codec.read(file)).isEqualTo(national());
    }

    @Test
    void theHeaderIsWrittenOnceAndFirst() throws IOException {
        Register register = national();
        try (LinesWriter lines = codec.linesWriter(new ByteArrayOutputStream())) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> lines.accept(register.parties().get(0)));
            lines.header(register);
            assertThatIllegalStateException().isThrownBy(() -> lines.header(register));
            assertThatIllegalStateException().isThrownBy(() -> lines.write(register));
        }
    }

    @Test
    void anElementThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Approach approach = national().approaches().get(0);
        Post post = national().posts().get(0);
        Partnership beyond = Partnership.builder()
                .like(national().partnerships().get(0))
                .until(LocalDate.of(10_000, 1, 1))
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        try (LinesWriter lines = codec.linesWriter(bytes)) {
            lines.header(Register.builder().build());
            lines.accept(approach);
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> lines.accept(beyond));
            lines.accept(post);
        }

        assertThat(codec.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(Register.builder()
                        .addApproaches(approach)
                        .addPosts(post)
                        .build());
    }

    // ---- checks

    private String report(ComplianceReport report) {
        return codec.toJson(JsonFormat.REPORT, report, Layout.PRETTY);
    }

    private String check(Path file) throws IOException {
        return report(codec.check(file, ON, CheckOptions.standard(), ReadOptions.strict())
                .value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "regional", "municipal", "task-force", "no-meetings"})
    void aFileInAnyFormGivesTheReportOfTheRegister(String name, @TempDir Path folder) throws IOException {
        Path json = NationalRegister.FILE.resolveSibling(name + ".json");
        Register register = codec.read(json);
        String expected = report(Compliance.check(register, ON));

        assertThat(check(json)).isEqualTo(expected);
        for (String form : List.of("r.json.gz", "r.jsonl", "r.jsonl.gz")) {
            Path file = folder.resolve(form);
            codec.write(register, file);
            assertThat(check(file)).as(form).isEqualTo(expected);
        }
        Path shuffled = folder.resolve("shuffled");
        for (int seed = 0; seed < 5; seed++) {
            Files.write(shuffled, Lines.shuffled(Lines.of(codec, register), new Random(seed)));
            assertThat(check(shuffled)).as("%d", seed).isEqualTo(expected);
        }
    }

    /** In one document keys may stand in any order, so that much may come behind the dilemmas. */
    @Test
    void keysBehindTheDilemmasCountTheSame(@TempDir Path folder) throws IOException {
        String json =
                "{\"dilemmas\":[{\"id\":\"d\",\"title\":\"T\",\"question\":\"Q\",\"partnership\":\"l\",\"history\":"
                        + "[{\"type\":\"submitted\",\"on\":\"2026-01-08\",\"by\":\"m\"}]}],"
                        + "\"recordedOn\":\"2026-01-01\",\"format\":\"beraad-register/1\",\"partnerships\":[{\"id\":\"l\","
                        + "\"name\":\"L\",\"charter\":\"lokale-aanpak\",\"scope\":\"local\",\"members\":"
                        + "[{\"id\":\"m\",\"party\":\"om\",\"roles\":[\"director\"]}]}]}";
        Path file = Files.writeString(folder.resolve("r.json"), json);

        String report = check(file);

        assertThat(report)
                .isEqualTo(report(Compliance.check(codec.fromJson(json), ON)))
                .contains("\"/dilemmas/0", "2026-01-01");
    }

    @Test
    void aCheckTakesProfilesAndTellsWhatItSkipped(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("r.jsonl"), Lines.HEADER + Lines.party("p").replace("}", ",\"new\":1}"));
        CheckOptions unknown =
                CheckOptions.standard().withProfile(Profile.of(RuleChange.off("no.such-rule", "daarom")));

        assertThat(codec.check(file, ON, CheckOptions.standard(), ReadOptions.lenient())
                        .skipped())
                .extracting(JsonProblem::pointer)
                .containsExactly("/parties/0/new");
        assertThatExceptionOfType(UnknownRuleException.class)
                .isThrownBy(() -> codec.check(file, ON, unknown, ReadOptions.lenient()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"r.json", "r.jsonl"})
    void aBrokenFileIsNotChecked(String name, @TempDir Path folder) throws IOException {
        Path file = folder.resolve(name);
        codec.write(national(), file);
        String text = Files.readString(file);
        Files.writeString(file, text.replaceAll("(\"type\": ?\"submitted\", ?\\s*\"on\": ?\"2026)-", "$1_"));

        UnreadableJsonException refusal = catchThrowableOfType(UnreadableJsonException.class, () -> check(file));

        assertThat(refusal.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.pointer()).endsWith("/history/0/on"))
                .isEqualTo(catchThrowableOfType(UnreadableJsonException.class, () -> codec.read(file))
                        .problems());
    }

    /** Everything that is judged element by element passes through, whatever is in it. */
    @Test
    void signalsComeByToo(@TempDir Path folder) throws IOException {
        Register register = Registers.complete(4);
        Path file = folder.resolve("r.jsonl");
        codec.write(register, file);
        List<Signal> signals = register.signals();
        List<Resource> resources = register.resources();

        assertThat(signals).isNotEmpty();
        assertThat(resources).isNotEmpty();
        assertThat(check(file)).isEqualTo(report(Compliance.check(register, ON)));
    }
}
