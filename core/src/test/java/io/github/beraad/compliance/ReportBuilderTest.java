// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.beraad.charter.RequirementType;
import io.github.beraad.charter.SourceReference;
import io.github.beraad.index.Pointer;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.text.Facts;
import io.github.beraad.text.Language;
import io.github.beraad.text.Texts;
import io.github.beraad.vocabulary.ElementKind;
import io.github.beraad.vocabulary.InvalidValueException;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.Modality;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reports that no check made: kept somewhere and read back, or made for a test. */
class ReportBuilderTest {

    private static final LocalDate ON = LocalDate.of(2026, 6, 1);

    private static Finding.Builder finding(String rule, String pointer) {
        return Finding.builder(rule, Severity.WARNING, new Subject(ElementKind.MEETING, "m-1"), Pointer.parse(pointer));
    }

    private static RequirementOutcome outcome(String requirement, RequirementType type, Modality modality) {
        return new RequirementOutcome(
                "lip", requirement, type, modality, Outcome.MET, Facts.none(), List.of(), Optional.empty());
    }

    @Test
    void aFindingSaysWhatItWasGiven() {
        Finding finding = finding("someones.rule", "/meetings/3")
                .partnership(Optional.of("lip"))
                .message(LocalisedText.of(Optional.of("Hier klopt iets niet."), Optional.of("Something is wrong.")))
                .facts(Facts.of(List.of("meeting"), "m-1"))
                .source(List.of(new SourceReference("art. 3")))
                .build();

        assertThat(finding.message(Language.DUTCH)).isEqualTo("Hier klopt iets niet.");
        assertThat(finding.message(Texts.english())).isEqualTo("Something is wrong.");
        assertThat(finding.partnership()).contains("lip");
        assertThat(finding.facts().get("meeting")).contains("m-1");
        assertThat(finding.source()).extracting(SourceReference::text).containsExactly("art. 3");
        assertThat(finding.offence()).isEmpty();
        assertThat(finding.customRule()).isEmpty();
        assertThat(finding).hasToString("warning someones.rule meeting m-1 /meetings/3 {meeting=m-1}");
    }

    @Test
    void aFindingWithoutAMessageSaysItsRule() {
        assertThat(finding("someones.rule", "").build().message(Language.DUTCH)).isEqualTo("someones.rule");
    }

    @Test
    void aReportSortsItsFindingsAndDrawsTheConclusion() {
        Finding first = finding("a.rule", "/meetings/9").build();
        Finding second = finding("a.rule", "/meetings/10").build();
        ComplianceReport report = ComplianceReport.builder(ON)
                .recordedOn(Optional.of(ON))
                .threshold(Severity.WARNING)
                .library("0.0.1")
                .charters(List.of(new AppliedCharter("c", "1")))
                .changes(List.of(
                        RuleChange.regraded("x", Severity.INFO, "zo"),
                        RuleChange.off("y", "weg"),
                        RuleChange.off("z", "weg")))
                .findings(List.of(second, first))
                .build();

        assertThat(report.findings()).containsExactly(first, second);
        assertThat(report.conforms()).isFalse();
        assertThat(report.withThreshold(Severity.ERROR).conforms()).isTrue();
        assertThat(report.withThreshold(Severity.ERROR).library()).isEqualTo("0.0.1");
        assertThat(report.withThreshold(Severity.WARNING)).isEqualTo(report);
        assertThat(report.switchedOff()).extracting(RuleChange::rule).containsExactly("y", "z");
        assertThat(report.regraded()).extracting(RuleChange::rule).containsExactly("x");
        assertThat(report.severityCounts()).containsEntry(Severity.WARNING, 2);
    }

    @Test
    void aReportThatARuleFailedInDoesNotConform() {
        ComplianceReport.Builder report = ComplianceReport.builder(ON);

        assertThat(report.build().conforms()).isTrue();
        assertThat(report.failures(List.of(new RuleFailure("custom.a.b", "java.lang.Error", Optional.empty())))
                        .build()
                        .conforms())
                .isFalse();
        assertThat(new RuleFailure("custom.a.b", "java.lang.Error", Optional.empty()))
                .isEqualTo(RuleFailure.of("custom.a.b", new Error("x")));
    }

    @Test
    void anOutcomeThatWasReadBackTellsWhatIsKnownOfItsRequirement() {
        RequirementOutcome builtIn = outcome("lip.meetings", RequirementType.MEETINGS, Modality.DUTY);
        RequirementOutcome own = outcome("ours.meetings", RequirementType.MEETINGS, Modality.DUTY);
        RequirementOutcome other = outcome("lip.meetings", RequirementType.CHAIR, Modality.DUTY);

        assertThat(builtIn.title(Texts.english())).isNotEqualTo(own.title(Texts.english()));
        assertThat(builtIn.explanation(Texts.english())).isNotBlank();
        assertThat(builtIn.source()).extracting(SourceReference::text).containsExactly("CCV-LIP-11");
        assertThat(own.title(Texts.english())).isEqualTo(Texts.english().name(RequirementType.MEETINGS));
        assertThat(own.explanation(Texts.english())).isEmpty();
        assertThat(own.source()).isEmpty();
        assertThat(other.title(Texts.english())).isEqualTo(Texts.english().name(RequirementType.CHAIR));
    }

    @Test
    void aChangeThatChangesNothingIsNone() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new OutcomeChange("p", "r", Optional.of(Outcome.MET), Optional.of(Outcome.MET)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new OutcomeChange("p", "r", Optional.empty(), Optional.empty()));
    }

    @Test
    void aReportLeavesOutUntilWhenAChangeHolds() {
        RuleChange change = RuleChange.off("lip.ngos", "nog niet").until(ON.plusDays(1));

        assertThat(Compliance.check(SmallRegister.withClub().build(), ON, Profile.of(change))
                        .switchedOff())
                .containsExactly(RuleChange.off("lip.ngos", "nog niet"));
    }
}
