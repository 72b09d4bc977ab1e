// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.register.Register;
import io.github.beraad.text.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code convert} rewrites a register, makes tables of it, and reads tables back. */
class ConvertCommandTest {

    private static final String NATIONAL = Call.NATIONAL.toString();

    @TempDir
    private Path folder = Path.of("");

    private static Call.Ended convert(String... arguments) {
        return Call.of(Stream.concat(Stream.of("convert"), Stream.of(arguments)).toArray(String[]::new))
                .run();
    }

    private static String out(String... arguments) {
        Call.Ended ended = convert(arguments);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.status()).isZero();
        return ended.out();
    }

    private static String err(String... arguments) {
        Call.Ended ended = convert(arguments);
        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.out()).isEmpty();
        return ended.err().replaceAll("\\s+", " ");
    }

    private Path sample() throws IOException {
        return Files.writeString(folder.resolve("sample.json"), Sample.of(Language.DUTCH, Call.TODAY));
    }

    private Path table(String... lines) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), String.join("\n", lines));
    }

    @Test
    void jsonLosesNothing() throws IOException {
        assertThat(BeraadJson.fromJson(out(NATIONAL, "--to", "json"))).isEqualTo(BeraadJson.read(Call.NATIONAL));
    }

    @Test
    void aTableIsWhatASpreadsheetOpens() throws IOException {
        String members = out(sample().toString(), "--to", "csv", "--table", "members");

        assertThat(members.split("\r\n"))
                .startsWith(
                        "\uFEFFpartnership;id;party;post;name;roles;from;until",
                        "samen;samen-voorzitter;gemeente;wethouder;;chair;;",
                        "samen;samen-regie;gemeente;regisseur;;director, secretary;;");
        assertThat(members).endsWith("\r\n");
        assertThat(out(sample().toString(), "--to", "csv", "--table", "dilemmas"))
                .contains(";samen-politie;under-discussion\r\n", ";samen-school;submitted\r\n");
        assertThat(out(NATIONAL, "--to", "csv", "--table", "commitments"))
                .contains("dilemma;d-2026-02;8;put-on-political-agenda;");
    }

    @Test
    void tablesWithoutAPlaceOfTheirOwnStandBehindOneAnother() throws IOException {
        Path file = folder.resolve("tables.csv");
        out(NATIONAL, "--to", "csv", "--out", file.toString());

        String all = out(NATIONAL, "--to", "csv");
        assertThat(all).isEqualTo(Files.readString(file)).startsWith("\uFEFFpartnership;id;party;");
        List<String> tables = new ArrayList<>();
        for (String table : List.of("members", "meetings", "dilemmas", "commitments")) {
            tables.add(out(NATIONAL, "--to", "csv", "--table", table).substring(1));
        }
        assertThat(all.substring(1)).isEqualTo(String.join("\r\n", tables));
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "municipal", "regional", "task-force", "no-meetings"})
    void tablesReadBackIntoTheirRegisterChangeNothing(String name) throws IOException {
        String register = "../registers/" + name + ".json";
        Path tables = folder.resolve("tables");
        Path zip = folder.resolve("tables.zip");
        out(register, "--to", "csv", "--out", tables.toString());
        out(register, "--to", "csv", "--out", zip.toString());

        assertThat(BeraadJson.fromJson(out(tables.toString(), "--into", register, "--to", "json")))
                .isEqualTo(BeraadJson.read(Path.of(register)));
        assertThat(BeraadJson.fromJson(out(zip.toString(), "--into", register, "--to", "json")))
                .isEqualTo(BeraadJson.read(Path.of(register)));
    }

    @Test
    void whatTheTablesHoldIsRebuiltFromThem() throws IOException {
        Path tables = folder.resolve("tables");
        out(sample().toString(), "--to", "csv", "--out", tables.toString());
        Register whole = BeraadJson.read(sample());
        Path emptied = folder.resolve("emptied.json");
        BeraadJson.write(
                Register.builder()
                        .like(whole)
                        .meetings(List.of())
                        .dilemmas(List.of())
                        .build(),
                emptied);

        Register rebuilt = BeraadJson.fromJson(out(tables.toString(), "--into", emptied.toString(), "--to", "json"));

        assertThat(rebuilt.partnerships()).isEqualTo(whole.partnerships());
        for (int i = 0; i < whole.meetings().size(); i++) {
            assertThat(rebuilt.meetings().get(i).attendees())
                    .isEqualTo(whole.meetings().get(i).attendees());
            assertThat(rebuilt.meetings().get(i).date())
                    .isEqualTo(whole.meetings().get(i).date());
            assertThat(rebuilt.meetings().get(i).absent())
                    .isEqualTo(whole.meetings().get(i).absent());
        }
        for (int i = 0; i < whole.dilemmas().size(); i++) {
            assertThat(rebuilt.dilemmas().get(i).question())
                    .isEqualTo(whole.dilemmas().get(i).question());
            assertThat(rebuilt.dilemmas().get(i).history())
                    .containsExactly(whole.dilemmas().get(i).history().get(0));
        }
    }

    @Test
    void aTemplateIsFilledInWithADutchSpreadsheetAndReadBack() throws IOException {
        String template = out("--template", "--to", "csv", "--table", "meetings");
        assertThat(template).isEqualTo("\uFEFFpartnership;id;date;time;place;status;chairedBy;attendees;absent\r\n");
        Path filled = Files.writeString(
                folder.resolve("bijeenkomsten.csv"),
                template + "samen;m-9;7-12-2026;9:30;Raadhuis;planned;;;\r\n"
                        + "samen;m-2;2026-12-07;10:00;Wijkcentrum;cancelled;;samen-politie (deputy), samen-zorg;\r\n");

        Register read = BeraadJson.fromJson(out(filled.toString(), "--into", sample().toString(), "--to", "json"));

        assertThat(read.meetings()).extracting(meeting -> meeting.id()).containsExactly("m-1", "m-2", "m-9");
        assertThat(read.meetings().get(2).date()).hasToString("2026-12-07");
        assertThat(read.meetings().get(2).time().orElseThrow()).hasToString("09:30");
        assertThat(read.meetings().get(1).place()).contains("Wijkcentrum");
        assertThat(read.meetings().get(1).agenda())
                .as("what has no column stays")
                .hasSize(2);
        assertThat(read.meetings().get(1).attendees().get(0).deputy()).isTrue();
    }

    @Test
    void aNewCommitmentIsAddedToTheHistory() throws IOException {
        Path filled = table(
                "kind,id,number,type,on,by,partnership,party,action",
                "dilemma,d-2026-02,,driving-role-taken,2026-11-20,sb-modeldam,sb,gm-modeldam,\"Een plan maken, samen\"");

        Register before = BeraadJson.read(Call.NATIONAL);
        Register read = BeraadJson.fromJson(out(filled.toString(), "--into", NATIONAL, "--to", "json"));

        int last = before.dilemmas().get(1).history().size();
        assertThat(read.dilemmas().get(1).history()).hasSize(last + 1);
        assertThat(read.dilemmas().get(1).history().get(last).by()).isEqualTo("sb-modeldam");
    }

    @Test
    void everyProblemHasFileLineAndColumn() throws IOException {
        Path table = table(
                "partnership;id;party;roles;from",
                "samen;samen-zorg;zorg;participent;2026-13-01",
                "saman;nieuw;zorg;participant;",
                "samen;samen-zorg;zorg;participant;");

        Call.Ended dutch = convert(table.toString(), "--into", sample().toString(), "--to", "json");

        assertThat(dutch.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(dutch.err())
                .contains("Los deze 4 problemen op:")
                .contains("table.csv: regel 2, kolom D (roles)\n", "Bedoelt u \"participant\"?")
                .contains("table.csv: regel 2, kolom E (from)\n")
                .contains("table.csv: regel 3, kolom A (partnership)\n", "Bedoeld is misschien samen.")
                .contains("table.csv: regel 4, kolom B (id)\n", "Regel 2 gaat ook over samen-zorg");
        assertThat(err(table.toString(), "--into", sample().toString(), "--to", "json", "--lang", "en"))
                .contains("line 2, column D (roles)", "Line 2 is about samen-zorg too");
    }

    @Test
    void aHistoryIsNotChangedInATable() throws IOException {
        String commitments = out(NATIONAL, "--to", "csv", "--table", "commitments");
        Path changed =
                table(commitments.replaceFirst("put-on-political-agenda;2026-", "put-on-political-agenda;2025-"));

        assertThat(err(changed.toString(), "--into", NATIONAL, "--to", "json"))
                .contains("regel 2, kolom E (on)", "verandert niet in een tabel");
        assertThat(err(table("id;submittedBy", "d-2026-02;lip-om").toString(), "--into", NATIONAL, "--to", "json"))
                .contains("kolom B (submittedBy)");
        assertThat(err(
                        table("kind;id;number;action", "dilemma;d-2026-02;1;x").toString(),
                        "--into",
                        NATIONAL,
                        "--to",
                        "json"))
                .contains("geen toezegging met dit nummer");
    }

    @Test
    void aTableThatIsNoneIsExplained() throws IOException {
        String into = sample().toString();
        Path latin =
                Files.write(folder.resolve("latin.csv"), "id;name\nx;café".getBytes(Charset.forName("windows-1252")));

        assertThat(err(latin.toString(), "--into", into, "--to", "json")).contains("geen UTF-8");
        assertThat(err(table("").toString(), "--into", into, "--to", "json")).contains("is leeg");
        assertThat(err(table("id;rols").toString(), "--into", into, "--to", "json"))
                .contains("kolom B (rols)", "Bedoeld is misschien roles");
        assertThat(err(table("party;roles").toString(), "--into", into, "--to", "json"))
                .contains("De kolom id ontbreekt");
        assertThat(err(table("id;roles", "a;b;c").toString(), "--into", into, "--to", "json"))
                .contains("regel 2", "Hier staan 3 cellen, en er zijn 2 koppen");
    }

    @Test
    void aCallThatCannotBeIsExplained() throws IOException {
        String register = sample().toString();

        assertThat(err(register, NATIONAL, "--to", "json")).contains("Noem één register");
        assertThat(err("--to", "json")).contains("geen bestand genoemd");
        assertThat(err(register, "--to", "csv", "--template")).contains("Met --template valt er niets te lezen");
        assertThat(err("members.csv", "--to", "json")).contains("Noem bij --into het register");
        assertThat(err(register, "--to", "xml")).contains("Kies uit: json,");
        assertThat(err(register, "--to", "csv", "--table", "leden")).contains("Kies uit: members,");
        assertThat(err(register, "--to", "csv", "--out", folder.toString())).contains("bestaat al");
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1,'''=1+1'",
        "+31,'''+31'",
        "-a,'''-a'",
        "@x,'''@x'",
        "\uFF1D1,'''\uFF1D1'",
        "\uFF0B1,'''\uFF0B1'",
        "\uFF0D1,'''\uFF0D1'",
        "\uFF20x,'''\uFF20x'",
        "'''=1','''''=1'",
        "'''s-Hertogenbosch','''s-Hertogenbosch'",
        "a=1,a=1"
    })
    void aCellIsNeverAFormula(String text, String cell) {
        assertThat(TableWriter.guarded(text)).isEqualTo(cell);
        assertThat(TableWriter.unguarded(cell)).isEqualTo(text);
    }

    @Test
    void whatLooksLikeAFormulaComesBackAsItWas() throws IOException {
        Path register = Files.writeString(
                folder.resolve("formula.json"),
                Sample.of(Language.DUTCH, Call.TODAY).replace("Gemeentehuis", "=HYPERLINK(\\\"x\\\";'a')"));
        Path table = folder.resolve("meetings.csv");
        out(register.toString(), "--to", "csv", "--table", "meetings", "--out", table.toString());

        assertThat(Files.readString(table, StandardCharsets.UTF_8)).doesNotContain(";=", ";\"=");
        assertThat(out(table.toString(), "--into", register.toString(), "--to", "json"))
                .isEqualTo(RegisterEdits.text(register));
    }
}
