// SPDX-License-Identifier: EUPL-1.2
package org.example.kotlin

import io.github.beraad.compliance.Compliance
import io.github.beraad.compliance.ComplianceReport
import io.github.beraad.compliance.Finding
import io.github.beraad.jackson3.BeraadJson
import io.github.beraad.text.Language
import java.time.LocalDate

fun check(on: LocalDate) = Compliance.check(null, on) // wrong: no register

fun language() = Language(null) // wrong: no tag

fun read(json: String?) = BeraadJson.fromJson(json) // wrong: perhaps no document

fun findings(report: ComplianceReport): MutableList<Finding?> = report.findings() // wrong: no finding is null
