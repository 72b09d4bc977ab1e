// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.member;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.requirement;
import static io.github.beraad.testing.SmallRegister.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import io.github.beraad.vocabulary.Outcome;
import io.github.beraad.vocabulary.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Resources, terms, and what holds for requirements of every type. */
class OtherRequirementsTest {

    @Nested
    class Resources {

        private static SmallRegister atLeast(int number) {
            return SmallRegister.agreeing(requirement(RequirementType.RESOURCES)
                    .with(Parameters.AUDIENCE, "professionals")
                    .with(Parameters.AT_LEAST, number));
        }

        @Test
        @Keeps("resources")
        void publishedOnTheDayItself() {
            assertThat(atLeast(1).resources(resource("r", "2026-06-15")).found("2026-06-15"))
                    .isEmpty();
        }

        @Test
        @Breaks(Offence.TOO_FEW_RESOURCES)
        void publishedLaterForOthersOrByOthers() {
            SmallRegister register = atLeast(2)
                    .partnerships(partnership("other", "agreed"))
                    .resources(
                            resource("enough", "2020-01-01"),
                            resource("later", "2026-06-16"),
                            resource("parents", "2026-01-01").audience("parents"),
                            resource("elsewhere", "2026-01-01").developedBy("other"));

            assertThat(register.found("2026-06-15")).contains("error resources partnership club /partnerships/0");
            assertThat(register.facts("2026-06-15")).contains("audience=professionals, resources=1, atLeast=2");
        }
    }

    @Nested
    class Term {

        private static SmallRegister endingOn(String day) {
            return SmallRegister.agreeing(requirement(RequirementType.TERM).with(Parameters.ENDS_ON, date(day)));
        }

        @Test
        @Keeps("term")
        void moreThanNinetyDaysToGo() {
            assertThat(endingOn("2026-12-31").found("2026-10-01")).isEmpty();
        }

        @Test
        @Breaks({Offence.TERM_ENDS_SOON, Offence.TERM_PAST})
        void aWarningInTheNinetyDaysUpToItAndThenTheFinding() {
            SmallRegister register = endingOn("2026-12-31");

            assertThat(register.found("2026-10-02")).containsExactly("warning term partnership club /partnerships/0");
            assertThat(register.facts("2026-10-02")).containsExactly("endsOn=2026-12-31, days=90");
            assertThat(register.facts("2026-12-31")).containsExactly("endsOn=2026-12-31, days=0");
            assertThat(register.found("2027-01-01")).containsExactly("error term partnership club /partnerships/0");
            assertThat(register.facts("2027-01-01")).containsExactly("endsOn=2026-12-31");
        }
    }

    /** With nothing to judge, or nobody to judge it of. */
    @Nested
    class NotApplicable {

        @ParameterizedTest
        @CsvSource({
            "2025-12-31, NOT_APPLICABLE",
            "2026-01-01, BREACHED",
            "2026-12-31, BREACHED",
            "2027-01-01, NOT_APPLICABLE"
        })
        void aPartnershipThatIsNotActive(String on, Outcome outcome) {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.MEMBER_PARTY).with(Parameters.PARTY, "ccv"))
                    .from("2026-01-01")
                    .until("2027-01-01");

            assertThat(register.outcome(on)).isEqualTo(outcome);
            assertThat(register.found(on)).hasSize(outcome == Outcome.BREACHED ? 1 : 0);
        }

        @Test
        void aMemberIsActiveOnlyWhileThePartnershipIs() {
            SmallRegister register = SmallRegister.agreeing(
                            requirement(RequirementType.MEMBERS_FROM).with(Parameters.CHARTER, "base"))
                    .charters(charter("base", "1"))
                    .partnerships(partnership("b", "base", member("x", "om", Role.CHAIR))
                            .from(date("2026-07-01")))
                    .members(member("m", "om"));

            assertThat(register.found("2026-06-30"))
                    .containsExactly("error members-from member m /partnerships/0/members/0/party");
            assertThat(register.found("2026-07-01")).isEmpty();
        }
    }

    @Test
    void noOutcomesWhereNoVersionOfTheCharterHolds() {
        SmallRegister register = SmallRegister.empty()
                .charters(charter("c", "1", requirement(RequirementType.CHAIR)).from(date("2026-01-01")))
                .partnerships(partnership("p", "c"));

        assertThat(register.check("2025-12-31").outcomes()).isEmpty();
        assertThat(register.found("2025-12-31")).isEmpty();
        assertThat(register.check("2026-01-01").outcomes()).hasSize(1);
    }

    @Test
    void theVersionThatHoldsOnTheDateIsApplied() {
        SmallRegister register = SmallRegister.empty()
                .charters(
                        charter(
                                        "c",
                                        "1",
                                        requirement(RequirementType.MEMBER_PARTY)
                                                .with(Parameters.PARTY, "om"))
                                .until(date("2026-01-01")),
                        charter(
                                        "c",
                                        "2",
                                        requirement(RequirementType.MEMBER_PARTY)
                                                .with(Parameters.PARTY, "ccv"))
                                .from(date("2026-01-01")))
                .partnerships(partnership("p", "c", member("m", "om")));

        assertThat(register.found("2025-12-31")).isEmpty();
        assertThat(register.facts("2026-01-01")).containsExactly("party=ccv");
    }

    @Test
    void theIdOfARequirementMayReadLikeTheCodeOfARegisterRule() {
        SmallRegister register = SmallRegister.agreeing(
                        Requirement.of(RequirementType.MEMBER_PARTY, "register.unknown-charter")
                                .with(Parameters.PARTY, "om")
                                .source("reglement art. 1"),
                        Requirement.of(RequirementType.MEMBER_PARTY, "register.escalation-cycle")
                                .with(Parameters.PARTY, "om")
                                .source("reglement art. 2"))
                .members(member("m", "om"))
                .routes("club");

        ComplianceReport report = register.check("2026-06-15");
        assertThat(SmallRegister.found(report))
                .containsExactly("error register.escalation-cycle partnership club /partnerships/0/routes");
        assertThat(report.outcomes()).extracting(RequirementOutcome::outcome).containsOnly(Outcome.MET);
    }
}
