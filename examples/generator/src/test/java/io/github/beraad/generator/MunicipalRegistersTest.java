// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.escalation.NextStep;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.escalation.Step;
import io.github.beraad.register.Register;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MunicipalRegistersTest {

    private static int[] sizes(MunicipalRegisters registers) {
        return IntStream.range(0, registers.count())
                .map(i -> registers.register(i).dilemmaCount())
                .sorted()
                .toArray();
    }

    @Test
    void allDilemmasAreDividedOverLargeAndSmallMunicipalities() {
        int[] sizes = sizes(MunicipalRegisters.of(7, 1_000_000));

        assertThat(sizes).hasSize(342);
        assertThat(IntStream.of(sizes).sum()).isEqualTo(1_000_000);
        assertThat(sizes[341]).isBetween(35_000, 45_000);
        assertThat(sizes[171]).isBetween(1_200, 1_600);
        assertThat(sizes[0]).isBetween(600, 800);
    }

    @Test
    void anyNumberOfDilemmasIsDivided() {
        assertThat(IntStream.of(sizes(MunicipalRegisters.of(7, 0))).sum()).isZero();
        assertThat(IntStream.of(sizes(MunicipalRegisters.of(7, 10))).sum()).isEqualTo(10);
        assertThat(IntStream.of(sizes(MunicipalRegisters.of(7, 10_000_000_000L)))
                        .asLongStream()
                        .sum())
                .isEqualTo(10_000_000_000L);
        assertThatThrownBy(() -> MunicipalRegisters.of(7, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MunicipalRegisters.of(7, Long.MAX_VALUE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameSeedGivesTheSameRegistersAndAnotherSeedOtherSizes() {
        MunicipalRegisters registers = MunicipalRegisters.of(7, 20_000);

        assertThat(MunicipalRegisters.of(7, 20_000).register(11).register())
                .isEqualTo(registers.register(11).register());
        assertThat(MunicipalRegisters.of(8, 20_000).register(11).dilemmaCount())
                .isNotEqualTo(registers.register(11).dilemmaCount());
        assertThat(registers.name(6)).isEqualTo("voorbeeld-007");
    }

    @Test
    void workIsInHandAndNearlyAllOfItIsInOrder() {
        MunicipalRegisters registers = MunicipalRegisters.of(7, 200_000);
        Register directed = registers.register(0).register();
        Register undirected = registers.register(7).register();
        List<NextStep> steps = NextSteps.of(directed, Seats.RECORDED_ON);

        assertThat(findings(directed)).extracting(Finding::rule).isSubsetOf("privacy.contact-detail");
        assertThat(findings(undirected)).extracting(Finding::rule).contains("local.director");
        assertThat(steps)
                .extracting(NextStep::step)
                .contains(Step.SCHEDULE, Step.DISCUSS, Step.WAIT, Step.FOLLOW_UP, Step.BRIEF, Step.NONE);
        assertThat(steps).anyMatch(step -> step.due().isPresent());
    }

    private static List<Finding> findings(Register register) {
        ComplianceReport report = Compliance.check(register, Seats.RECORDED_ON);
        return report.findings();
    }
}
