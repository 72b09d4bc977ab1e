// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.assertions;

import io.github.beraad.charter.Charter;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.RequirementOutcome;
import io.github.beraad.escalation.NextStep;
import java.util.List;

/**
 * Where assertions about reports, next steps and charters begin. Its {@code assertThat} can be imported beside that of
 * AssertJ.
 *
 * <pre>{@code
 * import static io.github.beraad.assertions.BeraadAssertions.assertThat;
 *
 * assertThat(report).conforms();
 * assertThat(report).isBreached("lip.chair").because(Offence.NO_CHAIR);
 * assertThat(report).hasFinding("member.overlap").about("member", "lip-jenv-2").at("/partnerships/0/members/11");
 * assertThat(NextSteps.of(register, on)).nextStepOf("d-2026-04").is("discuss").isDueOn(LocalDate.of(2026, 12, 8));
 * assertThat(charter).isSound();
 * }</pre>
 *
 * <p>To see all failures of a test at once, hand each assertion to {@code SoftAssertions.check}. All assertions are safe
 * for use by many threads, each on its own value.
 */
public final class BeraadAssertions {

    private BeraadAssertions() {}

    /**
     * Begins assertions about a report.
     *
     * @param report the report
     * @return what can be asserted of it
     */
    public static ComplianceReportAssert assertThat(ComplianceReport report) {
        return new ComplianceReportAssert(report);
    }

    /**
     * Begins assertions about the outcome of one requirement.
     *
     * @param outcome the outcome
     * @return what can be asserted of it
     */
    public static RequirementOutcomeAssert assertThat(RequirementOutcome outcome) {
        return new RequirementOutcomeAssert(outcome);
    }

    /**
     * Begins assertions about the next steps of a register.
     *
     * @param steps the steps
     * @return what can be asserted of them
     */
    public static NextStepsAssert assertThat(List<NextStep> steps) {
        return new NextStepsAssert(steps);
    }

    /**
     * Begins assertions about one next step.
     *
     * @param step the step
     * @return what can be asserted of it
     */
    public static NextStepAssert assertThat(NextStep step) {
        return new NextStepAssert(step);
    }

    /**
     * Begins assertions about a charter itself.
     *
     * @param charter the charter
     * @return what can be asserted of it
     */
    public static CharterAssert assertThat(Charter charter) {
        return new CharterAssert(charter);
    }
}
