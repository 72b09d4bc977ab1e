// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.compliance.UnknownRuleException.UnknownId;
import io.github.beraad.register.Member;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Scope;
import io.github.beraad.vocabulary.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a profile may name, in a register of two partnerships in which the same seat stands twice, one under a built-in charter and one under its own. */
class ProfileScopeTest {

    private static final LocalDate ON = LocalDate.of(2026, 6, 15);

    private static final Register REGISTER = Register.builder()
            .addCharters(Charter.builder("regio", "1")
                    .title("Regio")
                    .addRequirements(Requirement.of(RequirementType.PARTIES_AT_LEAST, "regio.partijen")
                            .with(Parameters.AT_LEAST, 2)
                            .source("reglement art. 2")
                            .build())
                    .build())
            .addPartnerships(partnership("local", "lokale-aanpak"), partnership("region", "regio"))
            .build();

    private static Partnership partnership(String id, String charter) {
        return Partnership.builder()
                .id(id)
                .name(id)
                .charter(charter)
                .scope(Scope.LOCAL)
                .addMembers(member(id + "-1"), member(id + "-2"))
                .build();
    }

    private static Member member(String id) {
        return Member.builder()
                .id(id)
                .party("gm0995")
                .addRoles(Role.PARTICIPANT)
                .build();
    }

    private static ComplianceReport check(RuleChange... changes) {
        return Compliance.check(REGISTER, ON, Profile.of(changes));
    }

    private static List<String> found(ComplianceReport report, String rule) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.severity().code() + " " + finding.subject())
                .toList();
    }

    @Test
    void withoutOneNothingIsChanged() {
        ComplianceReport report = check();

        assertThat(found(report, "local.parties")).containsExactly("error partnership local");
        assertThat(found(report, "regio.partijen")).containsExactly("error partnership region");
        assertThat(found(report, "member.overlap")).containsExactly("info member local-2", "info member region-2");
        assertThat(report.switchedOff()).isEmpty();
        assertThat(report.regraded()).isEmpty();
    }

    @Test
    void aRuleOfEveryRegisterCanBeChangedForThePartnershipsUnderOneCharter() {
        ComplianceReport report = check(RuleChange.off("member.overlap", "-").forCharter("regio"));

        assertThat(found(report, "member.overlap")).containsExactly("info member local-2");
    }

    @Test
    void theChangeForTheCharterGoesBeforeTheOneForAll() {
        ComplianceReport report = check(
                RuleChange.regraded("member.overlap", Severity.ERROR, "-").forCharter("regio"),
                RuleChange.regraded("member.overlap", Severity.WARNING, "-"));

        assertThat(found(report, "member.overlap")).containsExactly("warning member local-2", "error member region-2");
    }

    @Test
    void theThresholdStandsInTheOptions() {
        CheckOptions strict = CheckOptions.standard()
                .withThreshold(Severity.INFO)
                .withProfile(Profile.of(
                        RuleChange.off("local.parties", "-"),
                        RuleChange.off("local.director", "-"),
                        RuleChange.off("regio.partijen", "-")));

        assertThat(Compliance.check(REGISTER, ON, strict).conforms()).isFalse();
        assertThat(Compliance.check(REGISTER, ON, strict.withThreshold(Severity.WARNING))
                        .conforms())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "lip.municipality, lip.municipalities",
        "parties, local.parties",
        "member.overlaps, member.overlap",
        "regio.parijen, regio.partijen",
        "sb_chair, sb.chair",
        "iets-heel-anders, "
    })
    void anUnknownRuleIsRefusedWithTheNearestOne(String rule, String nearest) {
        assertThatExceptionOfType(UnknownRuleException.class)
                .isThrownBy(() -> check(RuleChange.off("lip.ngos", "-"), RuleChange.off(rule, "-")))
                .satisfies(refusal -> assertThat(refusal.unknown())
                        .containsExactly(new UnknownId(
                                "/changes/1/rule", rule, Optional.empty(), Optional.ofNullable(nearest))));
    }

    @Test
    void anUnknownCharterIsRefusedWithTheNearestOne() {
        assertThatExceptionOfType(UnknownRuleException.class)
                .isThrownBy(() -> check(RuleChange.off("lip.ngo", "-").forCharter("landelijk-inovatieplatform")))
                .withMessage("profile /changes/0/charter: 'landelijk-inovatieplatform' is no charter;"
                        + " the nearest is 'landelijk-innovatieplatform'\n"
                        + "profile /changes/0/rule: 'lip.ngo' is no rule and no requirement;"
                        + " the nearest is 'lip.ngos'");
    }

    @Test
    void aRequirementOfAnotherCharterIsRefused() {
        assertThatExceptionOfType(UnknownRuleException.class)
                .isThrownBy(() -> check(RuleChange.off("lip.chair", "-").forCharter("strategisch-beraad")))
                .withMessage("profile /changes/0/rule: 'lip.chair' is no rule, nor a requirement of the charter"
                        + " 'strategisch-beraad'; the nearest is 'sb.chair'");
    }

    @Test
    void aChangeThatHoldsNoLongerIsCheckedToo() {
        assertThatExceptionOfType(UnknownRuleException.class)
                .isThrownBy(() -> check(RuleChange.off("lip.ngo", "-").until(ON)));
    }
}
