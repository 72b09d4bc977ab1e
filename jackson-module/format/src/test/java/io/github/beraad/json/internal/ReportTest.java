// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Library;
import io.github.beraad.compliance.Profile;
import io.github.beraad.compliance.RuleChange;
import io.github.beraad.json.FileReport;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Party;
import io.github.beraad.register.Register;
import io.github.beraad.text.Language;
import io.github.beraad.vocabulary.PartyCategory;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import io.github.beraad.vocabulary.Severity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The keys of a report and their order. */
class ReportTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    /** A local cooperation of one party, which no municipality directs. */
    private static final Register REGISTER = Register.builder()
            .recordedOn(ON)
            .addParties(Party.builder()
                    .id("p")
                    .name("Politie (voorbeeld)")
                    .addCategories(PartyCategory.POLICE)
                    .build())
            .addPartnerships(Partnership.builder()
                    .id("local")
                    .name("Lokale aanpak (voorbeeld)")
                    .charter(BuiltInCharters.LOCAL_COOPERATION)
                    .scope(Scope.LOCAL)
                    .addMembers(Member.builder()
                            .id("m")
                            .party("p")
                            .addRoles(Role.PARTICIPANT)
                            .build())
                    .build())
            .build();

    private static String json(ComplianceReport report) {
        return Documents.toJson(JsonFormat.REPORT, report, Layout.COMPACT).replace('"', '\'');
    }

    @Test
    void aReportOfNothingHasEveryKeyThatItHasToHave() {
        ComplianceReport report = Compliance.check(Register.builder().build(), ON);

        assertThat(json(report))
                .isEqualTo(
                        "{'format':'beraad-report/1','on':'2026-11-23','threshold':'error','conforms':true,'library':'"
                                + Library.version()
                                + "','charters':[],'summary':{"
                                + "'outcomes':{'met':0,'pending':0,'attention':0,'breached':0,'not-applicable':0},"
                                + "'severities':{'error':0,'warning':0,'info':0}},'outcomes':[],'findings':[]}");
    }

    @Test
    void aReportTellsOutcomesAndFindings() {
        Profile profile = Profile.of(
                RuleChange.off("local.parties", "zo afgesproken"),
                RuleChange.regraded("local.director", Severity.WARNING, "nog niet"));

        assertThat(json(Compliance.check(REGISTER, ON, profile).withThreshold(Severity.WARNING)))
                .isEqualTo("{'format':'beraad-report/1','on':'2026-11-23','recordedOn':'2026-11-23',"
                        + "'threshold':'warning','conforms':false,'library':'"
                        + Library.version()
                        + "','charters':[{'id':'lokale-aanpak','version':'1'}],"
                        + "'switchedOff':[{'rule':'local.parties','reason':'zo afgesproken'}],"
                        + "'regraded':[{'rule':'local.director','severity':'warning','reason':'nog niet'}],"
                        + "'summary':{'outcomes':{'met':1,'pending':0,'attention':1,'breached':0,'not-applicable':0},"
                        + "'severities':{'error':0,'warning':1,'info':0}},"
                        + "'outcomes':["
                        + "{'partnership':'local','requirement':'local.parties','type':'parties','modality':'duty',"
                        + "'outcome':'met'},"
                        + "{'partnership':'local','requirement':'local.director','type':'director','modality':'duty',"
                        + "'outcome':'attention'}],"
                        + "'findings':[{'rule':'local.director','severity':'warning','partnership':'local',"
                        + "'subject':{'kind':'partnership','id':'local'},'pointer':'/partnerships/0','message':{"
                        + message("nl")
                        + ","
                        + message("en")
                        + "},'facts':{'category':'municipality'},'source':['CCV-G-2']}]}");
    }

    /** The words are the library's, with their own tests. */
    private static String message(String language) {
        String words = Compliance.check(REGISTER, ON).findings().get(0).message(new Language(language));
        return "'" + language + "':'" + words + "'";
    }

    @Test
    void aReportOnAFileNamesItBehindTheFormat() {
        FileReport report = new FileReport("register.json", Compliance.check(REGISTER, ON));

        assertThat(Documents.toJson(JsonFormat.FILE_REPORT, report, Layout.COMPACT))
                .startsWith("{\"format\":\"beraad-report/1\",\"file\":\"register.json\",\"on\":");
    }

    @Test
    void aReportIsTheSameTwice() {
        assertThat(json(Compliance.check(REGISTER, ON))).isEqualTo(json(Compliance.check(REGISTER, ON)));
    }
}
