// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import static io.github.beraad.testing.SmallRegister.charter;
import static io.github.beraad.testing.SmallRegister.date;
import static io.github.beraad.testing.SmallRegister.partnership;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.charter.BuiltInCharters;
import io.github.beraad.charter.Charter;
import io.github.beraad.testing.Breaks;
import io.github.beraad.testing.Keeps;
import io.github.beraad.testing.SmallRegister;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CharterRulesTest {

    private static Charter.Builder version(String version, String from, String until) {
        Charter.Builder charter = charter("c", version);
        if (!from.isEmpty()) {
            charter.from(date(from));
        }
        return until.isEmpty() ? charter : charter.until(date(until));
    }

    /** {@code register.charter-overlap} */
    @Nested
    class Overlap {

        @Test
        @Keeps("register.charter-overlap")
        void aVersionMayBeginOnTheDayOnWhichTheOneAheadEnds() {
            SmallRegister register = SmallRegister.empty()
                    .charters(version("1", "", "2026-01-01"), version("2", "2026-01-01", "2027-01-01"))
                    .charters(version("3", "2027-06-01", ""));

            assertThat(register.found()).isEmpty();
        }

        @Test
        @Breaks(Offence.CHARTER_OVERLAP)
        void oneDayInTwoVersions() {
            SmallRegister register =
                    SmallRegister.empty().charters(version("1", "", "2026-01-02"), version("2", "2026-01-01", ""));

            assertThat(register.found()).containsExactly("error register.charter-overlap charter c /charters/1");
            assertThat(register.facts()).containsExactly("id=c, version=2, other=1");
        }

        @Test
        void isFoundOnTheVersionThatBeginsLater() {
            SmallRegister register =
                    SmallRegister.empty().charters(version("1", "2026-01-01", ""), version("2", "", "2026-01-02"));

            assertThat(register.found()).containsExactly("error register.charter-overlap charter c /charters/0");
        }

        @Test
        void threeVersionsWithoutEndsAreTwoFindings() {
            SmallRegister register =
                    SmallRegister.empty().charters(version("1", "", ""), version("2", "", ""), version("3", "", ""));

            assertThat(register.found())
                    .containsExactly(
                            "error register.charter-overlap charter c /charters/1",
                            "error register.charter-overlap charter c /charters/2");
        }

        @Test
        void differentChartersDoNotOverlap() {
            assertThat(SmallRegister.empty()
                            .charters(charter("c", "1"), charter("d", "1"))
                            .found())
                    .isEmpty();
        }

        @Test
        void theVersionThatBeganLastIsApplied() {
            SmallRegister register = SmallRegister.empty()
                    .charters(version("2", "2026-01-01", ""), version("1", "2025-01-01", ""))
                    .partnerships(partnership("p", "c"));

            assertThat(register.check("2026-06-15").charters()).containsExactly(new AppliedCharter("c", "2"));
            assertThat(register.check("2025-12-31").charters()).containsExactly(new AppliedCharter("c", "1"));
        }
    }

    /** {@code register.unknown-charter} */
    @Nested
    class Unknown {

        @Test
        @Keeps("register.unknown-charter")
        void builtInOrOfTheRegister() {
            SmallRegister register = SmallRegister.empty()
                    .charters(charter("c", "1"))
                    .partnerships(
                            partnership("p", "c"),
                            partnership("q", BuiltInCharters.LOCAL_COOPERATION).until(date("2025-01-01")));

            assertThat(register.found()).isEmpty();
        }

        @Test
        @Breaks(Offence.UNKNOWN_CHARTER)
        void neither() {
            SmallRegister register = SmallRegister.empty().partnerships(partnership("p", "unwritten"));

            assertThat(register.found())
                    .containsExactly("error register.unknown-charter partnership p /partnerships/0/charter");
            assertThat(register.check("2026-06-15").outcomes()).isEmpty();
        }

        @Test
        @Breaks(Offence.CHARTER_NEVER_HOLDS)
        void noVersionOnAnyDayOfThePartnership() {
            SmallRegister register = SmallRegister.empty()
                    .charters(version("1", "2024-01-01", "2025-01-01"), version("2", "2026-01-01", ""))
                    .partnerships(partnership("p", "c").from(date("2025-01-01")).until(date("2026-01-01")));

            assertThat(register.found())
                    .containsExactly("error register.unknown-charter partnership p /partnerships/0/charter");
        }

        @Test
        void oneDayIsEnough() {
            SmallRegister register = SmallRegister.empty()
                    .charters(version("1", "2024-01-01", "2025-01-02"))
                    .partnerships(partnership("p", "c").from(date("2025-01-01")));

            assertThat(register.found()).isEmpty();
            assertThat(register.check("2025-01-01").charters()).containsExactly(new AppliedCharter("c", "1"));
            assertThat(register.check("2025-01-02").charters()).isEmpty();
            assertThat(register.check("2025-01-02").outcomes()).isEmpty();
        }
    }
}
