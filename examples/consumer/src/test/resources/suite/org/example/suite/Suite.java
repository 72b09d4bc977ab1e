// SPDX-License-Identifier: EUPL-1.2
package org.example.suite;

import static io.github.beraad.assertions.BeraadAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.register.Register;
import java.time.LocalDate;

/** A test suite of somebody else. */
public final class Suite {

    private Suite() {}

    /**
     * Asserts something that holds, something that does not, and that the cases are there.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        LocalDate on = LocalDate.of(2026, 11, 23);
        Register register = Register.builder().build();
        ComplianceReport report = Compliance.check(register, on);

        assertThat(report).conforms().hasNoFindings();
        assertThat(NextSteps.of(register, on)).hasNoStepFor("d-1");
        assertThat(Suite.class.getClassLoader().getResource("beraad-conformance/cases/lip.chair.json"))
                .isNotNull();
        try {
            assertThat(report).hasFinding("meeting.same-dya");
        } catch (AssertionError expected) {
            System.out.println(expected.getMessage());
        }
    }
}
