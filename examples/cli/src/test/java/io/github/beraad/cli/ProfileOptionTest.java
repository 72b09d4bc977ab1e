// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code check --profile}: a rule profile counts, and what it changes stands in the report. */
class ProfileOptionTest {

    @TempDir
    private Path folder = Path.of("");

    private Path withoutResources = Path.of("");

    @BeforeEach
    void writeRegister() throws IOException {
        withoutResources = Files.writeString(
                folder.resolve("register.json"),
                RegisterEdits.national(r -> r.register().remove("resources")));
    }

    private Path profile(String... changes) throws IOException {
        return Files.writeString(
                folder.resolve("profile.json"),
                ("{'format':'beraad-profile/1','changes':[" + String.join(",", changes) + "]}").replace('\'', '"'));
    }

    private Call.Ended check(Path profile, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "--profile";
        arguments[1] = profile.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Call.check(withoutResources, arguments).run();
    }

    @ParameterizedTest
    @CsvSource({"off,0", "info,0", "warning,0", "error,1"})
    void theSeverityOfTheProfileDecides(String severity, int status) throws IOException {
        Path profile = profile("{'rule':'leg.resources','severity':'" + severity + "','reason':'Besluit 12.'}");

        assertThat(check(profile).status()).isEqualTo(status);
    }

    @Test
    void theReportSaysWhatWasChangedAndWhy() throws IOException {
        Path profile = profile(
                "{'rule':'leg.resources','severity':'off','reason':'Komt later.','until':'2027-01-01'}",
                "{'rule':'lip.meetings','charter':'landelijk-innovatieplatform','severity':'warning','reason':'Proefjaar.'}");

        Call.Ended dutch = check(profile);
        Call.Ended english = check(profile, "--lang", "en");

        assertThat(dutch.out())
                .contains("Gewijzigd met het regelprofiel")
                .contains("uit           leg.resources Komt later.")
                .contains("waarschuwing  lip.meetings (alleen bij landelijk-innovatieplatform)\n");
        assertThat(english.out()).contains("Changed by the rule profile", "off");
        assertThat(RegisterEdits.json(check(profile, "--format", "json").out())
                        .at("/switchedOff/0/rule")
                        .asText())
                .isEqualTo("leg.resources");
    }

    @Test
    void everyReportForPeopleSaysWhatWasChangedAndWhy() throws IOException {
        Path profile = profile(
                "{'rule':'leg.resources','severity':'off','reason':'Komt <b>later</b>.'}",
                "{'rule':'lip.meetings','charter':'landelijk-innovatieplatform','severity':'warning','reason':'Proefjaar.'}");

        assertThat(check(profile, "--format", "markdown").out()).endsWith("""

                ## Gewijzigd met het regelprofiel

                - **uit** `leg.resources`: Komt \\<b\\>later\\</b\\>.
                - **waarschuwing** `lip.meetings` (alleen bij landelijk-innovatieplatform): Proefjaar.
                """);
        assertThat(check(profile, "--format", "html").out())
                .contains("Gewijzigd met het regelprofiel</h2>")
                .contains("<code>leg.resources</code>: uit")
                .contains("Komt &lt;b&gt;later&lt;/b&gt;.")
                .contains("<code>lip.meetings</code>: waarschuwing")
                .contains("(alleen bij landelijk-innovatieplatform)");
        assertThat(Call.check(withoutResources, "--format", "html").run().out())
                .doesNotContain("Gewijzigd met het regelprofiel");
    }

    @Test
    void anUnknownRuleIsRefusedWithTheNearestOne() throws IOException {
        Path profile = profile(
                "{'rule':'lip.chiar','severity':'off','reason':'Tikfout.'}",
                "{'rule':'lip.chair','charter':'strategisch-beraat','severity':'off','reason':'Tikfout.'}");

        Call.Ended dutch = check(profile);
        Call.Ended english = check(profile, "--lang", "en");

        assertThat(dutch.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(dutch.out()).isEmpty();
        assertThat(dutch.err())
                .contains("profile.json past niet.")
                .contains(
                        "  /changes/0/rule\n    De regel \"lip.chiar\" bestaat niet. Bedoeld is misschien lip.chair.\n")
                .contains("  /changes/1/charter\n    De werkafspraken \"strategisch-beraat\" bestaan niet.");
        assertThat(english.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(english.err()).contains("There is no rule \"lip.chiar\". Perhaps lip.chair is meant.");
    }

    @Test
    void aBrokenProfileIsRefusedWithThePlaceOfEachProblem() throws IOException {
        Path profile = profile("{'rule':'lip.chair','severity':'of','reden':'Besluit 12.'}");

        Call.Ended ended = check(profile, "--lang", "en");

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err())
                .contains("profile.json was not read")
                .contains("/changes/0/severity", "/changes/0/reden")
                .contains("line 1, column");
    }

    @Test
    void aProfileThatIsNotThereIsTold() {
        Call.Ended ended = check(folder.resolve("weg.json"));

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.err()).contains("weg.json bestaat niet");
    }

    @Test
    void aProfileForAnOwnCharterServesSeveralRegisters() throws IOException {
        Path municipal = Path.of("..", "registers", "municipal.json");
        Path profile = profile("{'rule':'samen.school','severity':'off','reason':'De school doet volgend jaar mee.'}");

        Call.Ended both = Call.check(Call.NATIONAL, municipal.toString(), "--profile", profile.toString())
                .run();
        Call.Ended nationalAlone =
                Call.check(Call.NATIONAL, "--profile", profile.toString()).run();

        assertThat(both.err()).isEmpty();
        assertThat(both.out()).containsOnlyOnce("Gewijzigd met het regelprofiel");
        assertThat(nationalAlone.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(nationalAlone.err()).contains("samen.school");
    }

    @Test
    void whatNoneOfSeveralRegistersKnowsIsRefused() throws IOException {
        Path profile = profile("{'rule':'samen.schol','severity':'off','reason':'Tikfout.'}");

        Call.Ended ended = Call.check(
                        Call.NATIONAL,
                        Path.of("..", "registers", "municipal.json").toString(),
                        "--profile",
                        profile.toString())
                .run();

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.err()).contains("samen.schol");
    }

    @Test
    void standardInputIsReadOnceAtMost() {
        Call.Ended ended = Call.of("check", "-", "--profile", "-")
                .reading("{}".getBytes(StandardCharsets.UTF_8))
                .run();

        assertThat(ended.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(ended.err()).contains("maar één keer");
    }
}
