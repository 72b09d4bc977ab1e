// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.json.PartialRead;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Party;
import io.github.beraad.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that are broken are refused with their number, or passed over if the caller says so. */
public abstract class BrokenLinesContract {

    private static final String P = Lines.party("p");
    private static final String Q = Lines.party("q");
    private static final String SUBMITTED = "{\"type\":\"submitted\",\"on\":\"2026-01-08\",\"by\":\"m\"}";

    private final Codec codec;

    protected BrokenLinesContract(Codec codec) {
        this.codec = codec;
    }

    private List<JsonProblem> refused(InputStream bytes, ReadOptions options) {
        return catchThrowableOfType(
                        UnreadableJsonException.class, () -> codec.read(JsonFormat.REGISTER, bytes, options))
                .problems();
    }

    private List<JsonProblem> refused(String lines) {
        return refused(Lines.stream(lines), ReadOptions.strict());
    }

    private PartialRead partly(String lines) throws IOException {
        return codec.readPartly(Lines.stream(lines), ReadOptions.strict());
    }

    private static String place(JsonProblem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.pointer() + " "
                + problem.kind().code();
    }

    static Stream<Arguments> brokenLines() {
        return Stream.of(
                arguments("not JSON", "oops\n", "2:1  not-json", "not JSON"),
                arguments(
                        "a missing comma",
                        "{\"element\":\"party\" \"id\":\"x\"}\n",
                        "2:20 /parties/0 not-json",
                        "comma"),
                arguments("no object", "[]\n", "2:1  wrong-type", "the beginning of the line"),
                arguments("an element over two lines", "{\"element\":\n", "2:12 /element truncated", "in one line"),
                arguments("two elements", P.strip() + Q, "2:61  trailing-content", "a line of its own"),
                arguments("no key at all", "{}\n", "2:1  missing-key", "\"element\" is missing"),
                arguments(
                        "another key first", "{\"id\":\"x\",\"element\":\"party\"}\n", "2:2  missing-key", "in front"),
                arguments("no word", "{\"element\":7,\"id\":\"x\"}\n", "2:12 /element wrong-type", "a number"),
                arguments(
                        "an unknown word",
                        "{\"element\":\"partij\",\"id\":\"x\"}\n",
                        "2:12 /element unknown-code",
                        "Choose from: register, charter, party, post, partnership, meeting, dilemma, signal, approach,"
                                + " resource"),
                arguments("a list's name", "{\"element\":\"parties\"}\n", "2:12 /element unknown-code", "parties"),
                arguments("a second register", Lines.HEADER, "2:12 /element impossible-value", "Only the first line"),
                arguments(
                        "the word twice",
                        P.replace("}", ",\"element\":\"party\"}"),
                        "2:61 /parties/0/element duplicate-key",
                        "stands twice"),
                arguments("a missing key", P.replace("\"name\":\"P\",", ""), "2:1 /parties/0 missing-key", "\"name\""),
                arguments(
                        "an unknown key",
                        P.replace("}", ",\"nmae\":1}"),
                        "2:61 /parties/0/nmae unknown-key",
                        "\"name\"?"),
                arguments("an empty line", "\n", "2:1  not-json", "This line is empty"),
                arguments("an empty line of Windows", "\r\n", "2:2  not-json", "This line is empty"),
                arguments("white space alone", "  \t\n", "2:4  not-json", "This line is empty"),
                arguments("a line end of old", P.strip() + "\r" + Q, "2:62  trailing-content", "a line of its own"),
                arguments(
                        "a line end of old in a text", P.replace("P", "P\rQ"), "2:38 /parties/0/name not-json", "text"),
                arguments("a NUL", P.replace("P", "\0"), "2:37 /parties/0/name nul", "NUL"),
                arguments("a mark in front", "\ufeff" + P, "2:1  encoding", "byte order mark"),
                arguments("too deep", "[".repeat(65) + "\n", "2:1  wrong-type", "a list"));
    }

    /** The line ahead of it and the lines behind it are in order. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenLines")
    void aBrokenLineIsRefusedWithItsNumberOrPassedOver(String name, String line, String place, String english)
            throws IOException {
        String lines = Lines.HEADER + line + Q + Lines.dilemma("d", SUBMITTED);

        List<JsonProblem> problems = refused(lines);

        assertThat(place(problems.get(0))).isEqualTo(place);
        assertThat(problems.get(0).message().in(Language.ENGLISH)).contains(english);
        assertThat(problems).allSatisfy(problem -> assertThat(problem.line()).isEqualTo(2));

        PartialRead partly = partly(lines);
        assertThat(partly.problems()).isEqualTo(problems);
        assertThat(partly.brokenLines()).isEqualTo(1);
        assertThat(partly.isWhole()).isFalse();
        assertThat(partly.readable().parties()).extracting(Party::id).containsExactly("q");
        assertThat(partly.readable().dilemmas()).extracting(Dilemma::id).containsExactly("d");
    }

    @Test
    void theFirstLineIsThatOfTheRegister() {
        assertThat(refused(P + Lines.HEADER))
                .extracting(BrokenLinesContract::place)
                .containsExactly("1:12 /element impossible-value", "2:12 /element impossible-value");
        assertThat(refused("\n" + Lines.HEADER))
                .extracting(BrokenLinesContract::place)
                .containsExactly("1:1  not-json", "2:12 /element impossible-value");
        assertThat(refused("{\"element\":\"register\"}\n" + P))
                .extracting(BrokenLinesContract::place)
                .containsExactly("1:1  missing-key");
        assertThat(refused(Lines.HEADER.replace("}", ",\"parties\":[]}")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().in(Language.ENGLISH))
                        .contains("does not belong to the line of the register"));
    }

    @Test
    void anotherFormatIsAllThatIsSaid() {
        assertThat(refused(Lines.HEADER.replace("/1", "/2") + "oops\n"))
                .extracting(BrokenLinesContract::place)
                .containsExactly("1:32 /format unknown-format");
    }

    @Test
    void anEmptyLineIsAllowedBehindTheLastAlone() throws IOException {
        assertThat(refused(Lines.HEADER + P + "\n"))
                .extracting(BrokenLinesContract::place)
                .containsExactly("3:1  not-json");
        assertThat(refused(Lines.HEADER + "\n\n" + P)).hasSize(2);
        assertThat(partly(Lines.HEADER + P).isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n", " ", "oops", "[]", "{\"format\":\"beraad-register/1\"}", "\ufeff"})
    void aFileThatIsNamedSoHasToHoldLines(String content, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("r.jsonl"), content);

        assertThat(catchThrowableOfType(UnreadableJsonException.class, () -> codec.read(file))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(1));
        assertThat(catchThrowableOfType(
                        UnreadableJsonException.class, () -> codec.readPartly(file, ReadOptions.strict())))
                .isNotNull();
    }

    @Test
    void placesCountWithinTheKindWhateverStandsBetween() {
        String broken = SUBMITTED.replace("submitted", "closd");

        assertThat(refused(Lines.HEADER
                        + Lines.dilemma("d", SUBMITTED)
                        + P
                        + Lines.dilemma("e", SUBMITTED)
                        + "oops\n"
                        + Lines.dilemma("f", SUBMITTED + "," + broken)
                        + Lines.dilemma("g", broken)))
                .extracting(JsonProblem::line, JsonProblem::pointer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(5, ""),
                        org.assertj.core.groups.Tuple.tuple(6, "/dilemmas/2/history/1/type"),
                        org.assertj.core.groups.Tuple.tuple(7, "/dilemmas/3/history/0/type"));
    }

    @Test
    void readingGivesUpAfterAHundredProblemsUnlessItGoesOn() throws IOException {
        String lines = Lines.HEADER + (P + "{}\n").repeat(150);

        assertThat(refused(lines))
                .hasSize(100)
                .last()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(201));
        PartialRead partly = partly(lines);
        assertThat(partly.problems()).hasSize(100);
        assertThat(partly.brokenLines()).isEqualTo(150);
        assertThat(partly.readable().parties()).hasSize(150);
    }

    @Test
    void aBrokenFirstLineIsRefusedWhateverTheCallerSays() {
        for (String header : List.of(
                P,
                Lines.HEADER.replace("/1", "/2"),
                Lines.HEADER.replace("}", ",\"recordedOn\":\"2026-02-30\"}"),
                Lines.HEADER.replace("}", ""))) {
            assertThat(catchThrowableOfType(UnreadableJsonException.class, () -> partly(header + P))
                            .problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.line()).isEqualTo(1));
        }
    }

    @Test
    void whoGoesOnIsToldWhatALenientReaderSkippedToo() throws IOException {
        PartialRead partly = codec.readPartly(
                Lines.stream(Lines.HEADER + P.replace("}", ",\"new\":1}") + "{}"), ReadOptions.lenient());

        assertThat(partly.skipped())
                .extracting(BrokenLinesContract::place)
                .containsExactly("2:61 /parties/0/new unknown-key");
        assertThat(partly.problems()).extracting(BrokenLinesContract::place).containsExactly("3:1  missing-key");
    }

    // ---- limits and encoding

    @Test
    void aLineOverTheSizeAllowedIsRefusedOrPassedOver() throws IOException {
        String lines = Lines.HEADER + P + Lines.party("longer") + Q;
        ReadOptions options = ReadOptions.strict().withLineSize(P.length() - 1);

        assertThat(refused(Lines.stream(lines), options))
                .extracting(BrokenLinesContract::place)
                .containsExactly("3:61 /parties/1/categories/0 too-large");
        PartialRead partly = codec.readPartly(Lines.stream(lines), options);
        assertThat(partly.readable().parties()).extracting(Party::id).containsExactly("p", "q");
        assertThat(partly.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message().in(Language.ENGLISH)).contains("a line of at most 60 bytes"));
    }

    @Test
    void aDocumentOverTheSizeAllowedIsRefusedInAnyCase() throws IOException {
        String lines = Lines.HEADER + P + Q;
        ReadOptions exact = ReadOptions.strict().withDocumentSize(lines.length());

        assertThat(codec.read(JsonFormat.REGISTER, Lines.stream(lines), exact)
                        .value()
                        .parties())
                .hasSize(2);
        for (int size : List.of(lines.length() - 1, lines.length() - Q.length() + 1, lines.length() - Q.length(), 5)) {
            ReadOptions options = ReadOptions.strict().withDocumentSize(size);
            assertThat(refused(Lines.stream(lines), options))
                    .as("%d", size)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE));
            assertThat(catchThrowableOfType(
                                    UnreadableJsonException.class, () -> codec.readPartly(Lines.stream(lines), options))
                            .problems())
                    .last()
                    .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE));
        }
    }

    /** A beginning, and then the same without end. */
    private static final class Endless extends InputStream {
        private final byte[] head;
        private final byte[] tail;
        private long given;

        Endless(String head, String tail) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.tail = tail.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
                target[offset + i] = (byte) read();
            }
            return length;
        }

        @Override
        public int read() {
            long at = given++;
            return at < head.length ? head[(int) at] : tail[(int) ((at - head.length) % tail.length)];
        }
    }

    @Test
    void anEndlessLineCostsNoMemory() {
        ReadOptions options = ReadOptions.strict().withLineSize(1_000_000).withDocumentSize(10_000_000);
        for (String tail : List.of(" ", "{\"a\":", "[", "x", "9", "\"", "\n", "{}\n")) {
            Endless endless = new Endless(Lines.HEADER, tail);

            assertThat(refused(endless, options)).isNotEmpty();
            assertThat(endless.given).isLessThan(10_100_000);
        }
    }

    @Test
    void bytesThatAreNoUtf8BreakTheirLineAlone() throws IOException {
        byte[] lines =
                (Lines.HEADER + P + Lines.party("x").replace("P", "é") + Q).getBytes(StandardCharsets.ISO_8859_1);

        assertThat(refused(new ByteArrayInputStream(lines), ReadOptions.strict()))
                .extracting(BrokenLinesContract::place)
                .containsExactly("3:37 /parties/1/name encoding");
        assertThat(codec.readPartly(new ByteArrayInputStream(lines), ReadOptions.strict())
                        .readable()
                        .parties())
                .extracting(Party::id)
                .containsExactly("p", "q");
    }

    @Test
    void otherEncodingsAreRefused() {
        String lines = Lines.HEADER + P;

        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(refused(new ByteArrayInputStream(lines.getBytes(charset)), ReadOptions.strict()))
                    .isNotEmpty();
        }
        assertThat(refused("\ufeff" + lines)).extracting(JsonProblem::kind).contains(Kind.ENCODING);
    }

    @Test
    void whateverIsMutatedIsReadOrRefusedWithAReason() throws IOException {
        String lines = new String(Lines.of(codec, codec.read(NationalRegister.FILE)), StandardCharsets.UTF_8);
        int whole = 0;
        int partly = 0;
        for (int seed = 0; seed < 500; seed++) {
            String mutated = Mutations.ofLines(lines, seed);
            try {
                PartialRead read = partly(mutated);
                partly++;
                whole += read.isWhole() ? 1 : 0;
                assertThat(read.isWhole())
                        .as("seed %d", seed)
                        .isEqualTo(read.problems().isEmpty());
                assertThat(read.problems())
                        .allSatisfy(problem -> assertThat(problem.line()).isGreaterThan(1));
                if (!read.isWhole()) {
                    assertThat(refused(mutated)).as("seed %d", seed).isEqualTo(read.problems());
                }
            } catch (UnreadableJsonException e) {
                assertThat(e.problems())
                        .as("seed %d", seed)
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.line()).isPositive());
            }
        }
        // otherwise the mutations would be too rough to find anything
        assertThat(partly).isGreaterThan(whole).isGreaterThan(250);
        assertThat(whole).isPositive();
    }

    @Test
    void noFreeTextIsEverQuoted() {
        String broken = Lines.HEADER
                + "{\"element\":\"signal\",\"text\":\"geheim\" oops\n{\"element\":\"signal\",\"text\":\"geheim\n";

        UnreadableJsonException refusal =
                catchThrowableOfType(UnreadableJsonException.class, () -> codec.read(Lines.stream(broken)));

        assertThat(refusal.problems()).hasSize(2);
        assertThat(refusal).hasMessageNotContainingAny("geheim", "oops").hasNoCause();
    }
}
