// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.JsonProblem;
import io.github.beraad.json.JsonProblem.Kind;
import io.github.beraad.json.PartialRead;
import io.github.beraad.json.ReadOptions;
import io.github.beraad.json.UnreadableJsonException;
import io.github.beraad.register.Party;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compressed documents are told by their bytes, read like others, and refused where they are damaged. */
public abstract class GzipContract {

    private final Codec codec;

    protected GzipContract(Codec codec) {
        this.codec = codec;
    }

    private byte[] json() {
        return NationalRegister.golden().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] lines() throws IOException {
        return Lines.of(codec, codec.read(NationalRegister.FILE));
    }

    private List<JsonProblem> refused(byte[] bytes, ReadOptions options) {
        return catchThrowableOfType(
                        UnreadableJsonException.class,
                        () -> codec.read(JsonFormat.REGISTER, new ByteArrayInputStream(bytes), options))
                .problems();
    }

    @Test
    void theBytesTellWhateverTheNameSays(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plain.json");
        for (byte[] document : List.of(json(), lines())) {
            Files.write(file, Lines.packed(document));

            assertThat(codec.read(file)).isEqualTo(codec.read(NationalRegister.FILE));
        }
        assertThat(codec.read(new ByteArrayInputStream(Lines.packed(json()))))
                .isEqualTo(codec.read(NationalRegister.FILE));
        Path named = Files.write(folder.resolve("plain.json.gz"), json());
        assertThat(codec.read(named)).isEqualTo(codec.read(NationalRegister.FILE));
    }

    @Test
    void whatIsCutOffIsRefusedWhereverThatIs() throws IOException {
        for (byte[] document : List.of(json(), lines())) {
            byte[] packed = Lines.packed(document);
            for (int length : List.of(2, 5, 10, 11, 500, packed.length / 2, packed.length - 9, packed.length - 1)) {
                assertThat(refused(Arrays.copyOf(packed, length), ReadOptions.strict()))
                        .as("%d", length)
                        .last()
                        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.TRUNCATED));
            }
        }
    }

    @Test
    void whatIsDamagedIsRefusedForAReasonAndNothingElseHappens() throws IOException {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        int read = 0;
        for (byte[] document : List.of(json(), lines())) {
            byte[] packed = Lines.packed(document);
            for (int seed = 0; seed < 300; seed++) {
                Random random = new Random(seed);
                byte[] damaged = packed.clone();
                damaged[2 + random.nextInt(damaged.length - 2)] ^= (byte) (1 << random.nextInt(8));
                try {
                    codec.read(new ByteArrayInputStream(damaged));
                    read++;
                } catch (UnreadableJsonException e) {
                    e.problems().forEach(problem -> kinds.add(problem.kind()));
                }
                try {
                    codec.readPartly(new ByteArrayInputStream(damaged), ReadOptions.strict());
                } catch (UnreadableJsonException e) {
                    assertThat(e.problems()).isNotEmpty();
                }
            }
        }
        assertThat(kinds).contains(Kind.DAMAGED);
        // a few bits of the head of a gzip file mean nothing
        assertThat(read).isLessThan(30);
    }

    @Test
    void whoGoesOnGetsWhatStandsAheadOfTheDamage() throws IOException {
        StringBuilder text = new StringBuilder(Lines.HEADER);
        Random random = new Random(1);
        for (int i = 0; i < 5000; i++) {
            text.append(Lines.party("p" + random.nextLong(1L << 60)));
        }
        byte[] packed = Lines.packed(text.toString().getBytes(StandardCharsets.UTF_8));
        byte[] half = Arrays.copyOf(packed, packed.length / 2);

        PartialRead partly = codec.readPartly(new ByteArrayInputStream(half), ReadOptions.strict());

        assertThat(partly.brokenLines()).isEqualTo(1);
        assertThat(partly.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.TRUNCATED))
                .satisfies(problem -> assertThat(problem.line())
                        .isEqualTo(partly.readable().parties().size() + 2));
        assertThat(partly.readable().parties())
                .hasSizeBetween(1000, 4000)
                .extracting(Party::name)
                .containsOnly("P");
    }

    /** A thousand times larger when it is unpacked. */
    @Test
    void aSmallFileDoesNotFillTheMemory() {
        byte[] document =
                ("{\"format\":\"beraad-register/1\"," + " ".repeat(20_000_000) + "}").getBytes(StandardCharsets.UTF_8);
        byte[] lines = (Lines.HEADER + " ".repeat(20_000_000) + "\n").getBytes(StandardCharsets.UTF_8);
        for (byte[] bomb : List.of(Lines.packed(document), Lines.packed(lines))) {
            assertThat(bomb).hasSizeLessThan(30_000);
            assertThat(refused(bomb, ReadOptions.strict().withDocumentSize(100_000)))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE));
        }
    }

    @Test
    void compressedTwiceIsNotRead() {
        assertThat(refused(Lines.packed(Lines.packed(json())), ReadOptions.strict()))
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isIn(Kind.ENCODING, Kind.NOT_JSON));
    }

    @Test
    void aDamagedFileIsNotChecked(@TempDir Path folder) throws IOException {
        for (byte[] document : List.of(json(), lines())) {
            byte[] packed = Lines.packed(document);
            Path file = Files.write(folder.resolve("r.gz"), Arrays.copyOf(packed, packed.length - 20));

            assertThat(catchThrowableOfType(
                                    UnreadableJsonException.class,
                                    () -> codec.check(
                                            file,
                                            LocalDate.of(2026, 11, 23),
                                            CheckOptions.standard(),
                                            ReadOptions.strict()))
                            .problems())
                    .last()
                    .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Kind.TRUNCATED));
        }
    }
}
