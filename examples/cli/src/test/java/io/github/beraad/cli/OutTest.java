// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --out} writes a file whole or not at all. */
class OutTest {

    @TempDir
    private Path folder = Path.of("");

    private static Call.Ended check(Path out) {
        return Call.check(Call.NATIONAL, "--out", out.toString()).run();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFileHoldsWhatStandardOutputWouldHold() throws IOException {
        Path out = folder.resolve("report.txt");

        Call.Ended ended = check(out);

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).isEmpty();
        assertThat(RegisterEdits.text(out))
                .isEqualTo(Call.check(Call.NATIONAL).run().out());
        assertThat(names(folder)).containsExactly("report.txt");
    }

    @Test
    void aHyphenIsStandardOutput() {
        assertThat(check(Path.of("-")).out())
                .isEqualTo(Call.check(Call.NATIONAL).run().out());
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void anOlderFileIsReplaced() throws IOException {
        Path out = Files.writeString(folder.resolve("report.txt"), "xyz".repeat(50_000));

        check(out);

        assertThat(RegisterEdits.text(out)).contains("Samenvatting").doesNotContain("xyz");
    }

    @Test
    void anOlderFileKeepsItsPermissions() throws IOException {
        Path out = Files.writeString(folder.resolve("report.txt"), "oud");
        assumeTrue(Files.getFileStore(out).supportsFileAttributeView("posix"), "needs POSIX permissions");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rw-r-----"));

        check(out);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path target = Files.writeString(folder.resolve("target.txt"), "oud");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target.getFileName());

        check(link);

        assertThat(link).isSymbolicLink();
        assertThat(RegisterEdits.text(target)).contains("Samenvatting");
    }

    @Test
    void anOlderFileStaysWhenOneOfTheRegistersCannotBeUsed() throws IOException {
        Path out = Files.writeString(folder.resolve("report.txt"), "oud");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");

        Call.Ended ended = Call.of("check", Call.NATIONAL.toString(), broken.toString(), "--out", out.toString())
                .run();

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.err()).contains("report.txt");
        assertThat(out).hasContent("oud");
        assertThat(names(folder)).containsExactly("broken.json", "report.txt");
    }

    @Test
    void aFileThatDoesNotConformIsStillWritten() throws IOException {
        Path register = Files.writeString(
                folder.resolve("register.json"),
                RegisterEdits.national(r -> r.register().remove("resources")));
        Path out = folder.resolve("report.txt");

        assertThat(Call.check(register, "--threshold", "info", "--out", out.toString())
                        .run()
                        .status())
                .isEqualTo(ExitStatus.DOES_NOT_CONFORM);
        assertThat(RegisterEdits.text(out)).contains("leg.resources");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Call.Ended ended = check(folder.resolve("weg").resolve("report.txt"));

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("report.txt").contains("map bestaat niet");
        assertThat(folder.resolve("weg")).doesNotExist();
    }

    @Test
    void aFolderIsNoFile() {
        Call.Ended ended = check(folder);

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.err()).contains("is een map");
    }

    @Test
    void whatStandsBelowAFileCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "oud");

        Call.Ended ended = check(file.resolve("report.txt"));

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(file).hasContent("oud");
    }

    @Test
    void aFolderThatMayNotBeWrittenIsLeftAlone() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "needs POSIX permissions");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeTrue(!Files.isWritable(closed), "the administrator may write everywhere");

        Call.Ended ended = check(closed.resolve("report.txt"));

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.err()).contains("mag niet worden geschreven");
    }

    @Test
    void aFileThatIsReadIsNotWrittenOver() throws IOException {
        String text = RegisterEdits.text(Call.NATIONAL);
        Path register = Files.writeString(folder.resolve("register.json"), text);

        Call.Ended ended = Call.check(
                        register, "--out", folder.resolve("./register.json").toString())
                .run();

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.err()).contains("wordt ook gelezen");
        assertThat(register).hasContent(text);
    }

    @Test
    void aFullDeviceIsTold() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "needs /dev/full");

        Call.Ended ended = check(full);

        assertThat(ended.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(ended.err()).startsWith("beraad: ").contains("BERAAD_DEBUG").doesNotContain("\tat ");
    }

    @Test
    void tablesComeAsOneFolderOrNotAtAll() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Path tables = folder.resolve("tables");

        assertThat(Call.of("convert", broken.toString(), "--to", "csv", "--out", tables.toString())
                        .run()
                        .status())
                .isEqualTo(ExitStatus.UNUSABLE);
        assertThat(names(folder)).containsExactly("broken.json");

        assertThat(Call.of("convert", Call.NATIONAL.toString(), "--to", "csv", "--out", tables.toString())
                        .run()
                        .status())
                .isZero();
        assertThat(names(folder)).containsExactly("broken.json", "tables");
        assertThat(names(tables)).containsExactly("commitments.csv", "dilemmas.csv", "meetings.csv", "members.csv");
    }

    @Test
    void aDeviceIsWrittenAsItIs() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "needs /dev/null");

        assertThat(check(device).status()).isZero();
        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(Files.exists(device)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check --format html", "convert --to csv --table dilemmas", "convert --to json"})
    void whatFailsInWritingIsToldByItsCause(String call) {
        List<String> arguments = new ArrayList<>(List.of(call.split(" ")));
        arguments.add(1, Call.NATIONAL.toString());

        Call.Ended full = Call.of(arguments.toArray(new String[0]))
                .writingTo(failing("No space left on device"))
                .run();
        Call.Ended closed = Call.of(arguments.toArray(new String[0]))
                .writingTo(failing("Broken pipe"))
                .run();

        assertThat(full.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(full.err()).contains("No space left on device").doesNotContain("Exception");
        assertThat(closed.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(closed.err()).isEmpty();
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
