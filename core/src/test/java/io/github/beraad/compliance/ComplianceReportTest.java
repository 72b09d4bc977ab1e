// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.held;
import static io.github.beraad.testing.SmallRegister.heldByNobody;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Attendee;
import io.github.beraad.testing.NationalExample;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.text.Language;
import io.github.beraad.vocabulary.LocalisedText;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a report tells, and in which order. */
class ComplianceReportTest {

    private static Requirement.Builder memberParty(String id, String party) {
        return Requirement.of(RequirementType.MEMBER_PARTY, id)
                .with(Parameters.PARTY, party)
                .source("reglement art. 1");
    }

    /** One error, one warning and one info. */
    private static ComplianceReport oneOfEach() {
        return SmallRegister.agreeing(
                        memberParty("a", "om"),
                        memberParty("b", "om").severity(Severity.WARNING),
                        memberParty("c", "om").severity(Severity.INFO),
                        memberParty("d", "ccv"))
                .members(member("m", "ccv"))
                .check("2026-06-15");
    }

    @Nested
    class Order {

        @Test
        void indexesCountAsNumbers() {
            SmallRegister register = SmallRegister.withClub();
            for (int i = 0; i < 12; i++) {
                register.meetings(heldByNobody("m" + i, "2026-03-" + (10 + i)));
            }

            assertThat(register.check("2026-06-15").findings())
                    .extracting(finding -> finding.pointer().toString())
                    .containsExactly(
                            "/meetings/0",
                            "/meetings/1",
                            "/meetings/2",
                            "/meetings/3",
                            "/meetings/4",
                            "/meetings/5",
                            "/meetings/6",
                            "/meetings/7",
                            "/meetings/8",
                            "/meetings/9",
                            "/meetings/10",
                            "/meetings/11");
        }

        @Test
        void keysComeInTheOrderOfTheFormat() {
            SmallRegister register = SmallRegister.withClub()
                    .parties("a", "a")
                    .routes("nowhere")
                    .members(member("m", "nobody").post("nothing"))
                    .charters(charter("agreed", "1"))
                    .meetings(heldByNobody("x", "2026-03-01")
                            .chairedBy("nobody")
                            .addAttendees(Attendee.of("nobody"))
                            .addAbsent("nobody"));

            assertThat(register.check("2026-06-15").findings())
                    .extracting(finding -> finding.pointer().toString())
                    .containsExactly(
                            "/charters/1/id",
                            "/parties/1/id",
                            "/partnerships/0/members/0/party",
                            "/partnerships/0/members/0/post",
                            "/partnerships/0/routes/0",
                            "/meetings/0/chairedBy",
                            "/meetings/0/attendees/0/member",
                            "/meetings/0/absent/0");
        }

        @Test
        void atOnePlaceByRuleAndThenByFacts() {
            SmallRegister register = SmallRegister.agreeing(
                            memberParty("z", "om"),
                            requirement(RequirementType.PREPARERS).with(Parameters.PARTIES, List.of("om", "ccv")),
                            memberParty("a", "om"))
                    .routes("club");

            assertThat(register.check("2026-06-15").findings())
                    .extracting(finding -> finding.rule() + " " + finding.pointer() + " " + finding.facts())
                    .containsExactly(
                            "a /partnerships/0 party=om",
                            "preparers /partnerships/0 party=ccv",
                            "preparers /partnerships/0 party=om",
                            "z /partnerships/0 party=om",
                            "register.escalation-cycle /partnerships/0/routes partnerships=[club]");
        }

        @Test
        void outcomesComeInTheOrderOfPartnershipsAndRequirements() {
            SmallRegister register = SmallRegister.agreeing(memberParty("z", "om"), memberParty("a", "om"))
                    .partnerships(partnership("aaa", "agreed"));

            assertThat(register.check("2026-06-15").outcomes())
                    .extracting(outcome -> outcome.partnership() + " " + outcome.requirement())
                    .containsExactly("club z", "club a", "aaa z", "aaa a");
        }
    }

    @Nested
    class Contents {

        @Test
        void countsNameEveryOutcomeAndSeverity() {
            ComplianceReport none = SmallRegister.empty().check("2026-06-15");

            assertThat(none.outcomeCounts().keySet()).containsExactly(Outcome.values());
            assertThat(none.outcomeCounts().values()).containsOnly(0);
            assertThat(none.severityCounts().keySet()).containsExactly(Severity.values());
            assertThat(none.severityCounts().values()).containsOnly(0);
            assertThat(none.charters()).isEmpty();
            assertThat(none.conforms()).isTrue();
        }

        @Test
        void countsAddUp() {
            ComplianceReport report = oneOfEach();

            assertThat(report.severityCounts())
                    .containsEntry(Severity.ERROR, 1)
                    .containsEntry(Severity.WARNING, 1)
                    .containsEntry(Severity.INFO, 1);
            assertThat(report.outcomeCounts())
                    .containsEntry(Outcome.BREACHED, 1)
                    .containsEntry(Outcome.ATTENTION, 2)
                    .containsEntry(Outcome.MET, 1)
                    .containsEntry(Outcome.PENDING, 0);
        }

        @Test
        void everyRequirementHasAnOutcomeWithItsOwnFindings() {
            ComplianceReport report = oneOfEach();

            assertThat(report.outcomes()).hasSize(4);
            RequirementOutcome breached = report.outcome("club", "a").orElseThrow();
            assertThat(breached.outcome()).isEqualTo(Outcome.BREACHED);
            assertThat(breached.definition())
                    .hasValueSatisfying(
                            definition -> assertThat(definition.id()).isEqualTo("a"));
            assertThat(breached.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.rule()).isEqualTo("a"));
            assertThat(report.outcome("club", "d").orElseThrow().findings()).isEmpty();
            assertThat(report.outcome("club", "e")).isEmpty();
            assertThat(report.outcome("nowhere", "a")).isEmpty();
        }

        @Test
        void itTellsTheDatesTheLibraryAndTheChartersOnceEach() {
            ComplianceReport report = SmallRegister.withClub()
                    .recordedOn("2026-03-01")
                    .charters(charter("zzz", "1"))
                    .partnerships(partnership("p", "lokale-aanpak"), partnership("q", "agreed"))
                    .check("2026-06-15");

            assertThat(report.on()).isEqualTo("2026-06-15");
            assertThat(report.recordedOn()).contains(date("2026-03-01"));
            assertThat(report.library()).isEqualTo(Library.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
            assertThat(report.charters())
                    .containsExactly(new AppliedCharter("agreed", "1"), new AppliedCharter("lokale-aanpak", "1"));
            assertThat(report).hasToString("ComplianceReport(on 2026-06-15, 2 outcomes, 2 findings)");
        }

        @Test
        void whatItListsCannotBeChanged() {
            ComplianceReport report = oneOfEach();

            assertThat(report.findings()).isUnmodifiable();
            assertThat(report.outcomes()).isUnmodifiable();
            assertThatThrownBy(() -> report.severityCounts().clear()).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> report.outcomeCounts().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class Threshold {

        @Test
        void isErrorUnlessAskedOtherwise() {
            ComplianceReport report = oneOfEach();

            assertThat(report.threshold()).isEqualTo(Severity.ERROR);
            assertThat(report.conforms()).isFalse();
        }

        @Test
        void aWarningIsNotInTheWayOfConformingUnlessAskedToBe() {
            ComplianceReport report = SmallRegister.agreeing(
                            memberParty("b", "om").severity(Severity.WARNING))
                    .check("2026-06-15");

            assertThat(report.conforms()).isTrue();
            assertThat(report.withThreshold(Severity.WARNING).conforms()).isFalse();
            assertThat(report.withThreshold(Severity.INFO).conforms()).isFalse();
            assertThat(report.withThreshold(Severity.WARNING).findings()).isEqualTo(report.findings());
        }

        @Test
        void selectsFindingsAtOrAboveIt() {
            ComplianceReport report = oneOfEach();

            assertThat(report.findingsAtOrAbove(Severity.ERROR))
                    .extracting(Finding::rule)
                    .containsExactly("a");
            assertThat(report.findingsAtOrAbove(Severity.WARNING))
                    .extracting(Finding::rule)
                    .containsExactly("a", "b");
            assertThat(report.findingsAtOrAbove(Severity.INFO)).hasSize(3);
        }
    }

    @Nested
    class OrThrow {

        @Test
        void givesTheReportBackWhenItConforms() {
            ComplianceReport report = Compliance.check(NationalExample.register(), date("2026-11-23"));

            assertThat(report.orThrow()).isSameAs(report);
        }

        @Test
        void failsWithTheFindingsInTheWay() {
            ComplianceReport report = oneOfEach();

            assertThatExceptionOfType(NonComplianceError.class)
                    .isThrownBy(report::orThrow)
                    .satisfies(
                            error -> assertThat(error.findings()).isEqualTo(report.findingsAtOrAbove(Severity.ERROR)))
                    .withMessageStartingWith("error a (partnership club, /partnerships/0): ");
            assertThatExceptionOfType(NonComplianceError.class)
                    .isThrownBy(report.withThreshold(Severity.WARNING)::orThrow)
                    .satisfies(error -> assertThat(error.getMessage()).hasLineCount(2));
        }

        @Test
        void anOutcomeFailsOnlyWhenItIsBreached() {
            ComplianceReport report = oneOfEach();

            assertThatExceptionOfType(NonComplianceError.class)
                    .isThrownBy(report.outcome("club", "a").orElseThrow()::orThrow)
                    .satisfies(error -> assertThat(error.findings()).hasSize(1));
            report.outcome("club", "b").orElseThrow().orThrow();
            report.outcome("club", "d").orElseThrow().orThrow();
        }

        @Test
        void anOutcomeHasANameForAListOfTests() {
            RequirementOutcome outcome = SmallRegister.agreeing(memberParty("a", "om")
                            .title(LocalisedText.of(Optional.of("Het OM doet mee"), Optional.empty())))
                    .check("2026-06-15")
                    .outcomes()
                    .get(0);

            assertThat(outcome.displayName(Language.DUTCH)).isEqualTo("club a: Het OM doet mee");
            assertThat(outcome.displayName(Language.ENGLISH)).isEqualTo("club a: Het OM doet mee");
        }
    }

    @Nested
    class Sameness {

        @Test
        void twoChecksOfOneRegisterGiveEqualReports() {
            assertThat(oneOfEach()).isEqualTo(oneOfEach()).hasSameHashCodeAs(oneOfEach());
            assertThat(oneOfEach().findings())
                    .hasToString(oneOfEach().findings().toString());
        }

        @Test
        void aReportOfAnotherDateOrThresholdIsAnotherOne() {
            SmallRegister register = SmallRegister.withClub();

            assertThat(register.check("2026-06-15")).isNotEqualTo(register.check("2026-06-16"));
            assertThat(oneOfEach()).isNotEqualTo(oneOfEach().withThreshold(Severity.INFO));
            assertThat(oneOfEach()).isNotEqualTo("a report");
        }

        @Test
        void anIndexMadeAheadGivesTheSameReport() {
            RegisterIndex index = RegisterIndex.of(NationalExample.register());

            assertThat(Compliance.check(index, date("2026-12-31"), Profile.none()))
                    .isEqualTo(Compliance.check(NationalExample.register(), date("2026-12-31")));
        }

        @Test
        void findingsAreEqualByRuleSubjectPlaceAndFacts() {
            Finding finding = oneOfEach().findings().get(0);
            Finding lighter = Compliance.check(
                            SmallRegister.agreeing(memberParty("a", "om")).build(),
                            date("2026-06-15"),
                            Profile.of(RuleChange.regraded("a", Severity.INFO, "a trial")))
                    .findings()
                    .get(0);
            Finding otherRule = oneOfEach().findings().get(1);
            Finding otherFacts = SmallRegister.agreeing(memberParty("a", "ccv"))
                    .check("2026-06-15")
                    .findings()
                    .get(0);
            Finding otherSubject = SmallRegister.empty()
                    .charters(charter("agreed", "1", memberParty("a", "om")))
                    .partnerships(partnership("other", "agreed"))
                    .check("2026-06-15")
                    .findings()
                    .get(0);
            Finding otherPlace = SmallRegister.empty()
                    .charters(charter("agreed", "1", memberParty("a", "om")))
                    .partnerships(partnership("first", "unwritten"), partnership("club", "agreed"))
                    .check("2026-06-15")
                    .findings()
                    .get(1);

            assertThat(lighter).isEqualTo(finding).hasSameHashCodeAs(finding);
            assertThat(lighter.severity()).isNotEqualTo(finding.severity());
            assertThat(finding)
                    .isNotEqualTo(otherRule)
                    .isNotEqualTo(otherFacts)
                    .isNotEqualTo(otherSubject)
                    .isNotEqualTo(otherPlace)
                    .isNotEqualTo("a finding");
            assertThat(otherPlace.subject()).isEqualTo(finding.subject());
            assertThat(finding).hasToString("error a partnership club /partnerships/0 {party=om}");
        }
    }

    @Test
    void theOwnerOfTheSubjectIsThePartnershipOfARegisterRule() {
        ComplianceReport report = SmallRegister.withClub()
                .parties("a", "a")
                .members(member("m", "nobody", Role.CHAIR))
                .meetings(held("x", "2026-03-01"), heldByNobody("y", "2026-04-01"))
                .check("2026-06-15");

        assertThat(report.findings())
                .extracting(Finding::rule, Finding::partnership)
                .containsExactly(
                        tuple("register.duplicate-id", Optional.empty()),
                        tuple("register.unknown-reference", Optional.of("club")),
                        tuple("meeting.without-attendees", Optional.of("club")));
    }
}
