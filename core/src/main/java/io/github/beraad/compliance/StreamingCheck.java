// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Register;
import io.github.beraad.register.Signal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Checks a register whose dilemmas and signals come by one at a time, and need not be kept: a file of a million of them
 * is checked with the memory of everything else, their ids and what was found. The report is the same as that of a
 * check of the whole register. For use by one thread, for one check.
 *
 * <pre>{@code
 * StreamingCheck check = StreamingCheck.of(everythingElse, on, Profile.none());
 * dilemmas.forEach(check::accept);
 * ComplianceReport report = check.finish();
 * }</pre>
 */
public final class StreamingCheck {

    private final Evaluation evaluation;
    private int dilemmas;
    private int signals;

    private StreamingCheck(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * Starts a check.
     *
     * @param register everything but what will come by; dilemmas and signals that are in it count as the first to come
     * @param on the date as of which requirements are judged
     * @param profile what is switched off or counts with another severity
     * @return the check
     * @throws UnknownRuleException if the profile names a rule or charter that there is not
     */
    public static StreamingCheck of(Register register, LocalDate on, Profile profile) {
        return of(register, on, CheckOptions.standard().withProfile(profile));
    }

    /**
     * Starts a check in a way of one's own.
     *
     * @param register everything but what will come by; dilemmas and signals that are in it count as the first to come
     * @param on the date as of which requirements are judged
     * @param options the profile, the custom rules and the threshold
     * @return the check
     * @throws UnknownRuleException if the profile names a rule or charter that there is not
     */
    public static StreamingCheck of(Register register, LocalDate on, CheckOptions options) {
        return of(RegisterIndex.of(register), on, options);
    }

    static StreamingCheck of(RegisterIndex index, LocalDate on, CheckOptions options) {
        Evaluation evaluation = new Evaluation(index, on, options);
        evaluation.checkPartnerships();
        StreamingCheck check = new StreamingCheck(evaluation);
        for (Dilemma dilemma : index.register().dilemmas()) {
            check.accept(dilemma);
        }
        for (Signal signal : index.register().signals()) {
            check.accept(signal);
        }
        return check;
    }

    /**
     * Takes the next dilemma.
     *
     * @param dilemma the dilemma
     */
    public void accept(Dilemma dilemma) {
        Objects.requireNonNull(dilemma, "dilemma");
        evaluation.check(dilemma, dilemmas++);
    }

    /**
     * Takes the next signal or insight.
     *
     * @param signal the signal
     */
    public void accept(Signal signal) {
        Objects.requireNonNull(signal, "signal");
        evaluation.check(signal, signals++);
    }

    /**
     * Ends the check.
     *
     * @return the report
     */
    public ComplianceReport finish() {
        return evaluation.report();
    }
}
