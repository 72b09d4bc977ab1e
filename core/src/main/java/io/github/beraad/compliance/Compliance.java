// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Register;
import io.github.beraad.vocabulary.Severity;
import java.time.LocalDate;

/**
 * Checks registers against their charters. Requirements are judged as of a date that the caller gives; register rules
 * judge the whole register as it stands. Nothing reads a clock.
 *
 * <pre>{@code
 * ComplianceReport report = Compliance.check(register, LocalDate.of(2026, 11, 23));
 * if (!report.conforms()) {
 *     report.findings().forEach(finding -> log.warn(finding.message(Language.DUTCH)));
 * }
 * }</pre>
 *
 * <p>Time and memory grow in proportion to the register. All methods are pure functions, safe for use by many threads.
 */
public final class Compliance {

    private Compliance() {}

    /**
     * Checks a register.
     *
     * @param register the register
     * @param on the date as of which requirements are judged: past, present or future
     * @return the report, with {@link Severity#ERROR} as its threshold
     */
    public static ComplianceReport check(Register register, LocalDate on) {
        return check(register, on, CheckOptions.standard());
    }

    /**
     * Checks a register with what an organisation changes about the rules.
     *
     * @param register the register
     * @param on the date as of which requirements are judged: past, present or future
     * @param profile what is switched off or counts with another severity
     * @return the report, with {@link Severity#ERROR} as its threshold
     * @throws UnknownRuleException if the profile names a rule or charter that there is not
     */
    public static ComplianceReport check(Register register, LocalDate on, Profile profile) {
        return check(RegisterIndex.of(register), on, profile);
    }

    /**
     * Checks a register in a way of one's own.
     *
     * @param register the register
     * @param on the date as of which requirements are judged: past, present or future
     * @param options the profile, the custom rules and the threshold
     * @return the report
     * @throws UnknownRuleException if the profile names a rule or charter that there is not
     */
    public static ComplianceReport check(Register register, LocalDate on, CheckOptions options) {
        return check(RegisterIndex.of(register), on, options);
    }

    /**
     * Checks a register of which the index is there already.
     *
     * @param index the index
     * @param on the date as of which requirements are judged: past, present or future
     * @param profile what is switched off or counts with another severity
     * @return the report, with {@link Severity#ERROR} as its threshold
     * @throws UnknownRuleException if the profile names a rule or charter that there is not
     */
    public static ComplianceReport check(RegisterIndex index, LocalDate on, Profile profile) {
        return check(index, on, CheckOptions.standard().withProfile(profile));
    }

    /**
     * Checks a register of which the index is there already, in a way of one's own.
     *
     * @param index the index
     * @param on the date as of which requirements are judged: past, present or future
     * @param options the profile, the custom rules and the threshold
     * @return the report
     * @throws UnknownRuleException if the profile names a rule or charter that there is not
     */
    public static ComplianceReport check(RegisterIndex index, LocalDate on, CheckOptions options) {
        return StreamingCheck.of(index, on, options).finish();
    }
}
