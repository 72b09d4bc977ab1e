// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.municipality;

import static io.github.beraad.assertions.BeraadAssertions.assertThat;
import static io.github.beraad.municipality.ModeldamRegister.changingMembers;
import static io.github.beraad.municipality.ModeldamRegister.withoutMembers;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.register.Member;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds on whatever day, and for whatever happens to the members. */
class RegisterProperties {

    private static final int TRIES = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final Register register = ModeldamRegister.read();

    /** A day on which the second version of the charter holds. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 364).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<Set<String>> members() {
        List<String> ids = register.partnerships().get(0).members().stream()
                .map(Member::id)
                .toList();
        return Arbitraries.of(ids).set();
    }

    @Property(tries = TRIES)
    void theSameRegisterGivesTheSameReport(@ForAll("days") LocalDate day) {
        assertThat(Compliance.check(ModeldamRegister.read(), day).equals(Compliance.check(register, day)))
                .isTrue();
    }

    @Property(tries = TRIES)
    void withoutAChairTheAgreementAboutTheChairIsAlwaysBreached(@ForAll("days") LocalDate day) {
        Register without = withoutMembers(register, member -> member.roles().contains(Role.CHAIR));

        assertThat(Compliance.check(without, day)).isBreached("samen.voorzitter");
    }

    @Property(tries = TRIES)
    void whoeverElseLeavesTheChairIsThere(@ForAll("days") LocalDate day, @ForAll("members") Set<String> whoLeave) {
        Register without = withoutMembers(
                register,
                member -> whoLeave.contains(member.id()) && !member.roles().contains(Role.CHAIR));

        assertThat(Compliance.check(without, day)).isMet("samen.voorzitter");
    }

    @Property(tries = TRIES)
    void theOrderOfMembersMakesNoDifference(@ForAll("days") LocalDate day, @ForAll Random random) {
        Register shuffled = changingMembers(register, members -> {
            List<Member> other = new ArrayList<>(members);
            Collections.shuffle(other, random);
            return other;
        });

        ComplianceReport report = Compliance.check(shuffled, day);

        assertThat(report.outcomeCounts())
                .isEqualTo(Compliance.check(register, day).outcomeCounts());
    }
}
