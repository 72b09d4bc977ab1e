// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.json.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.CustomCheck;
import io.github.beraad.compliance.CustomRule;
import io.github.beraad.compliance.ReportComparison;
import io.github.beraad.compliance.RuleDescription;
import io.github.beraad.json.JsonFormat;
import io.github.beraad.json.Layout;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.text.Language;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** {@code beraad-comparison/1}, and the failures of custom rules in {@code beraad-report/1}. */
public abstract class ComparisonFormatContract {

    private final Codec codec;

    protected ComparisonFormatContract(Codec codec) {
        this.codec = codec;
    }

    private static final LocalDate ON = LocalDate.of(2026, 6, 15);

    private static Register register(String... parties) {
        Partnership.Builder partnership = Partnership.builder()
                .id("team")
                .name("Team")
                .charter("lokale-aanpak")
                .scope(Scope.LOCAL);
        for (String party : parties) {
            partnership.addMembers(Member.builder()
                    .id("team-" + party)
                    .party(party)
                    .addRoles(Role.DIRECTOR)
                    .build());
        }
        return Register.builder().addPartnerships(partnership.build()).build();
    }

    private static ComplianceReport check(Register register) {
        return Compliance.check(register, ON);
    }

    @Test
    void isWritten() {
        ReportComparison comparison = ReportComparison.of(check(register("om", "jenv")), check(register("gm0995")));

        assertThat(codec.toJson(JsonFormat.COMPARISON, comparison, Layout.PRETTY))
                .isEqualTo("""
                        {
                          "format": "beraad-comparison/1",
                          "before": "2026-06-15",
                          "after": "2026-06-15",
                          "new": [
                            {
                              "rule": "local.parties",
                              "severity": "error",
                              "partnership": "team",
                              "subject": {
                                "kind": "partnership",
                                "id": "team"
                              },
                              "pointer": "/partnerships/0",
                              "message": {
                                "nl": "Er doet 1 partij mee; afgesproken is minstens 2. Kijk welke partij nog lid wordt.",
                                "en": "MESSAGE"
                              },
                              "facts": {
                                "parties": 1,
                                "atLeast": 2
                              },
                              "source": [
                                "CCV-G-1"
                              ]
                            }
                          ],
                          "gone": [
                            {
                              "rule": "local.director",
                              "severity": "error",
                              "partnership": "team",
                              "subject": {
                                "kind": "partnership",
                                "id": "team"
                              },
                              "pointer": "/partnerships/0",
                              "message": {
                                "nl": "Er is geen regievoerder van het soort partij 'gemeente'. Geef een lid van zo'n partij deze rol.",
                                "en": "DIRECTOR"
                              },
                              "facts": {
                                "category": "municipality"
                              },
                              "source": [
                                "CCV-G-2"
                              ]
                            }
                          ],
                          "outcomes": [
                            {
                              "partnership": "team",
                              "requirement": "local.parties",
                              "before": "met",
                              "after": "breached"
                            },
                            {
                              "partnership": "team",
                              "requirement": "local.director",
                              "before": "breached",
                              "after": "met"
                            }
                          ]
                        }
                        """.replace("MESSAGE", comparison.fresh().get(0).message(Language.ENGLISH))
                        .replace("DIRECTOR", comparison.gone().get(0).message(Language.ENGLISH)));
    }

    @Test
    void writesItsListsWhenTheyAreEmptyToo() {
        ReportComparison comparison = ReportComparison.of(check(register()), check(register()));

        assertThat(codec.toJson(JsonFormat.COMPARISON, comparison, Layout.COMPACT))
                .endsWith(",\"new\":[],\"gone\":[],\"outcomes\":[]}");
    }

    @Test
    void aReportTellsWhichCustomRulesFailed() {
        CustomRule failing = new CustomRule() {
            @Override
            public RuleDescription description() {
                return RuleDescription.of("custom.test.fails")
                        .title("Mislukt", "Fails")
                        .explanation("Deze mislukt.", "This one fails.")
                        .message("Mislukt.", "Failed.")
                        .build();
            }

            @Override
            public void check(CustomCheck check) {
                throw new IllegalStateException("a text that stays out of reports");
            }
        };
        ComplianceReport report = Compliance.check(
                register("gm0995", "om"), ON, CheckOptions.standard().withCustomRules(failing));

        assertThat(codec.toJson(JsonFormat.REPORT, report, Layout.COMPACT))
                .contains("\"conforms\":false,")
                .contains(",\"failures\":[{\"rule\":\"custom.test.fails\","
                        + "\"exception\":\"java.lang.IllegalStateException\"}],\"summary\":")
                .doesNotContain("stays out");
    }
}
