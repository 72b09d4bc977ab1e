// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.quickstart;

import io.github.beraad.compliance.Compliance;
import io.github.beraad.compliance.ComplianceReport;
import io.github.beraad.compliance.Finding;
import io.github.beraad.jackson2.BeraadJson;
import io.github.beraad.register.Register;
import io.github.beraad.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads a register, checks it as of a date, and prints what was found. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Checks a register.
     *
     * @param arguments the file, and the date as {@code 2026-11-23}
     * @throws IOException if the file cannot be read
     */
    public static void main(String... arguments) throws IOException {
        Register register = BeraadJson.read(Path.of(arguments[0]));
        ComplianceReport report = Compliance.check(register, LocalDate.parse(arguments[1]));

        System.out.println(report.conforms() ? "Het register voldoet." : "Het register voldoet niet.");
        for (Finding finding : report.findings()) {
            System.out.println(finding.severity().code() + " " + finding.pointer());
            System.out.println("  " + finding.message(Language.DUTCH) + " " + finding.source());
        }
    }
}
