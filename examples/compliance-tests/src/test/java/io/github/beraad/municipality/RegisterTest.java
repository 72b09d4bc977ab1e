// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.municipality;

import static io.github.beraad.assertions.BeraadAssertions.assertThat;
import static io.github.beraad.municipality.ModeldamRegister.TODAY;
import static io.github.beraad.municipality.ModeldamRegister.YEARS_END;
import static io.github.beraad.municipality.ModeldamRegister.withoutMembers;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Offence;
import io.github.beraad.escalation.NextSteps;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.Role;
import io.github.beraad.vocabulary.Severity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What we hold our register to, in sentences. */
class RegisterTest {

    private final Register register = ModeldamRegister.read();
    private final ComplianceReport today = Compliance.check(register, TODAY);
    private final ComplianceReport yearsEnd = Compliance.check(register, YEARS_END);

    @Test
    void todayNothingStandsInTheWay() {
        assertThat(today).conforms();
        assertThat(today).hasOnlyFindings("samen.bijeenkomsten", "samen.oplossen", "samen.school");
    }

    @Test
    void theMunicipalityDirectsAndChairs() {
        assertThat(today).isMet("samen.regie");
        assertThat(today).isMet("samen.voorzitter");
    }

    @Test
    void theSchoolHasLeft() {
        assertThat(Compliance.check(register, LocalDate.of(2026, 7, 31))).isMet("samen.school");
        assertThat(today)
                .needsAttention("samen.school")
                .because("Partij school heeft geen lid in dit samenwerkingsverband");
    }

    @Test
    void oneMeetingWasCancelledSoWeAreOneShort() {
        assertThat(today).needsAttention("samen.bijeenkomsten").because(Offence.MEETINGS_LATE);
        assertThat(yearsEnd)
                .isBreached("samen.bijeenkomsten")
                .because(Offence.MEETINGS_SHORT)
                .withFact("held", 3)
                .withFact("required", 4);
    }

    @Test
    void theSolutionHadOneParty() {
        assertThat(yearsEnd)
                .hasFinding("samen.oplossen")
                .about("dilemma", "d-sleutel")
                .at("/dilemmas/0/history/4")
                .withSeverity(Severity.WARNING)
                .withFact("parties", 1);
    }

    @Test
    void theDilemmaCanBeClosed() {
        assertThat(NextSteps.of(register, TODAY))
                .nextStepOf("d-sleutel")
                .is("close")
                .isSince(LocalDate.of(2026, 10, 6))
                .hasNoDueDate()
                .waitsFor(Role.CHAIR, "modeldam-samen");
    }

    @Test
    void withoutTheMunicipalityNobodyDirectsOrChairs() {
        Register without = withoutMembers(register, member -> member.party().equals("modeldam"));
        ComplianceReport report = Compliance.check(without, TODAY);

        assertThat(report).isBreached("samen.regie").because(Offence.NO_DIRECTOR);
        assertThat(report).isBreached("samen.voorzitter").because(Offence.NO_CHAIR);
    }

    @Test
    void noTextHoldsPersonalData() {
        assertThat(today)
                .hasNoFinding("privacy.labelled-bsn")
                .hasNoFinding("privacy.possible-bsn")
                .hasNoFinding("privacy.contact-detail")
                .hasNoFinding("privacy.birth-date")
                .hasNoFinding("privacy.address")
                .hasNoFinding("privacy.person-description");
    }
}
