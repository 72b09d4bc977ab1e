// SPDX-License-Identifier: EUPL-1.2
package org.example.rules;

import io.github.beraad.compliance.CheckOptions;
import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.CustomRules;
import io.github.beraad.register.Partnership;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.Scope;
import java.time.LocalDate;

/** Checks a register with the rules that are found. */
public final class Main {

    private Main() {}

    /**
     * Prints the codes of the rules that found something.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Register register = Register.builder()
                .addPartnerships(Partnership.builder()
                        .id("team")
                        .name("Team")
                        .charter("landelijke-expertgroep-minderjarigen")
                        .scope(Scope.LOCAL)
                        .until(LocalDate.of(2020, 1, 1))
                        .build())
                .build();
        CheckOptions options = CheckOptions.standard().withCustomRules(CustomRules.found());
        Compliance.check(register, LocalDate.of(2026, 1, 1), options)
                .findings()
                .forEach(finding -> System.out.println(finding.rule()));
    }
}
