// SPDX-License-Identifier: EUPL-1.2
package org.example.kotlin

import io.github.beraad.compliance.Compliance
import io.github.beraad.compliance.ComplianceReport
import io.github.beraad.jackson3.BeraadJson
import io.github.beraad.register.Register
import io.github.beraad.text.Language
import java.nio.file.Path
import java.time.LocalDate

/** Reads a register, checks it as of a date, and prints what was found. */
fun main(arguments: Array<String>) {
    val register: Register = BeraadJson.read(Path.of(arguments[0]))
    val report: ComplianceReport = Compliance.check(register, LocalDate.parse(arguments[1]))

    println(if (report.conforms()) "Het register voldoet." else "Het register voldoet niet.")
    for (finding in report.findings()) {
        println("${finding.severity().code()} ${finding.pointer()}")
        println("  ${finding.message(Language.DUTCH)} ${finding.source()}")
    }
}
