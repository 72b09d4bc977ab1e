// SPDX-License-Identifier: EUPL-1.2
/**
 * Checking a register: the register rules, one check for every type of requirement, and the report with the outcome of
 * each requirement and all findings. {@link io.github.beraad.compliance.Compliance} is where to begin.
 *
 * <pre>{@code
 * ComplianceReport report = Compliance.check(register, LocalDate.of(2026, 11, 23));
 * if (!report.conforms()) {
 *     report.findings().forEach(finding -> log.warn(finding.message(Language.DUTCH)));
 * }
 * }</pre>
 *
 * <p>{@link io.github.beraad.compliance.RegisterRule} lists the rules that hold for every register, and {@link
 * io.github.beraad.compliance.Offence} every way of breaking a rule or a requirement. A type of requirement has one
 * class that checks it, {@code meetings} for instance {@code MeetingsCheck}. Which statement of which source a rule
 * goes back to, the package {@code catalogue} tells, and {@code RULES.md} in the source for people.
 *
 * <p>Checks are pure functions, and reports, profiles and baselines immutable: all safe for use by many threads. A
 * {@link io.github.beraad.compliance.StreamingCheck}, a {@link io.github.beraad.compliance.CustomCheck} and builders
 * belong to one.
 */
@NullMarked
package io.github.beraad.compliance;

import org.jspecify.annotations.NullMarked;
