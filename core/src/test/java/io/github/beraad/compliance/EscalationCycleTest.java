// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.partnership;
import static io.github.beraad.testing.SmallRegister.requirement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.Charter;
import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.RequirementType;
import io.github.beraad.register.Partnership;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** {@code register.escalation-cycle} */
class EscalationCycleTest {

    /** A partnership with routes of its own. */
    private static Partnership.Builder routed(String id, String... routes) {
        return partnership(id, "agreed").routes(List.of(routes));
    }

    private static Charter.Builder escalating(String id, String version, String to) {
        return charter(id, version, requirement(RequirementType.ESCALATES_TO).with(Parameters.CHARTER, to));
    }

    private static SmallRegister of(Partnership.Builder... partnerships) {
        return SmallRegister.empty().charters(charter("agreed", "1")).partnerships(partnerships);
    }

    @Nested
    class OverRoutesOfTheirOwn {

        @Test
        @Keeps("register.escalation-cycle")
        void aRouteMaySkipLevelsAndMeetAgain() {
            assertThat(of(routed("a", "b", "c"), routed("b", "c"), routed("c")).found())
                    .isEmpty();
        }

        @Test
        @Breaks(Offence.ESCALATION_CYCLE)
        void twoThatShareWithEachOther() {
            SmallRegister register = of(routed("b", "a"), routed("a", "b"));

            assertThat(register.found())
                    .containsExactly("error register.escalation-cycle partnership a /partnerships/1/routes");
            assertThat(register.facts()).containsExactly("partnerships=[a, b]");
        }

        @Test
        void oneThatSharesWithItself() {
            SmallRegister register = of(routed("a", "a"));

            assertThat(register.found())
                    .containsExactly("error register.escalation-cycle partnership a /partnerships/0/routes");
            assertThat(register.facts()).containsExactly("partnerships=[a]");
        }

        @Test
        void threeInARing() {
            SmallRegister register = of(routed("c", "a"), routed("a", "b"), routed("b", "c"));

            assertThat(register.found())
                    .containsExactly("error register.escalation-cycle partnership a /partnerships/1/routes");
            assertThat(register.facts()).containsExactly("partnerships=[a, b, c]");
        }

        @Test
        void twoRingsThroughOnePartnershipAreOneGroup() {
            SmallRegister register = of(routed("a", "b"), routed("b", "a", "c"), routed("c", "b"));

            assertThat(register.facts()).containsExactly("partnerships=[a, b, c]");
        }

        @Test
        void twoSeparateGroupsAreTwoFindings() {
            SmallRegister register = of(routed("a", "b"), routed("b", "a", "c"), routed("c", "d"), routed("d", "c"));

            assertThat(register.facts()).containsExactly("partnerships=[a, b]", "partnerships=[c, d]");
        }

        @Test
        void aTailThatLeadsIntoACycleIsNotInIt() {
            SmallRegister register = of(routed("a", "b"), routed("b", "c"), routed("c", "b"), routed("d", "a"));

            assertThat(register.found())
                    .containsExactly("error register.escalation-cycle partnership b /partnerships/1/routes");
            assertThat(register.facts()).containsExactly("partnerships=[b, c]");
        }

        @Test
        void whatIsUnknownLeadsNowhere() {
            assertThat(of(routed("a", "nowhere")).found())
                    .containsExactly("error register.unknown-reference partnership a /partnerships/0/routes/0");
        }
    }

    @Nested
    class OverCharters {

        @Test
        void twoChartersThatEscalateToEachOther() {
            SmallRegister register = SmallRegister.empty()
                    .charters(escalating("x", "1", "y"), escalating("y", "1", "x"))
                    .partnerships(partnership("b", "x"), partnership("a", "y"));

            assertThat(register.found())
                    .containsExactly("error register.escalation-cycle partnership a /partnerships/1");
            assertThat(register.facts()).containsExactly("partnerships=[a, b]");
        }

        @Test
        void aCharterThatEscalatesToItself() {
            SmallRegister register = SmallRegister.empty()
                    .charters(escalating("x", "1", "x"))
                    .partnerships(partnership("b", "x"), partnership("a", "x"), partnership("c", "x"));

            assertThat(register.facts()).containsExactly("partnerships=[a, b, c]");
        }

        @Test
        void chartersWithoutPartnershipsMakeNoCycle() {
            assertThat(SmallRegister.empty()
                            .charters(escalating("x", "1", "y"), escalating("y", "1", "x"))
                            .partnerships(partnership("a", "x"))
                            .found())
                    .isEmpty();
        }

        @Test
        void noRoutesOfOnesOwnMeansNoneWhateverTheCharterSays() {
            SmallRegister register = SmallRegister.empty()
                    .charters(escalating("x", "1", "y"), escalating("y", "1", "x"))
                    .partnerships(partnership("b", "x").routes(List.of()), partnership("a", "y"));

            assertThat(register.found()).noneMatch(finding -> finding.contains("register.escalation-cycle"));
        }

        @Test
        void aRouteOfOnesOwnClosesACycleWithThoseOfCharters() {
            SmallRegister register = SmallRegister.empty()
                    .charters(escalating("x", "1", "y"), charter("y", "1"))
                    .partnerships(partnership("a", "x"), partnership("b", "y").routes(List.of("a")));

            assertThat(register.facts()).containsExactly("partnerships=[a, b]");
        }

        @Test
        void aVersionThatNeverHoldsForThePartnershipGivesNoRoute() {
            SmallRegister register = SmallRegister.empty()
                    .charters(
                            escalating("x", "1", "x").until(date("2025-01-01")),
                            charter("x", "2").from(date("2025-01-01")))
                    .partnerships(partnership("a", "x").from(date("2025-01-01")));

            assertThat(register.found()).isEmpty();
        }

        @Test
        void theBuiltInChartersLeadUpAndNotBack() {
            assertThat(SmallRegister.empty()
                            .partnerships(
                                    partnership("lip", "landelijk-innovatieplatform")
                                            .until(date("2025-01-01")),
                                    partnership("sb", "strategisch-beraad").until(date("2025-01-01")))
                            .found())
                    .isEmpty();
        }
    }
}
