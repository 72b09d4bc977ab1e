// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.escalation;

import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import io.github.beraad.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * How every dilemma stood, or will stand, on a date: earlier dates leave out what came after them, and on later ones
 * nothing more has happened. The same holds for the report of a register, see
 * {@link io.github.beraad.compliance.Compliance#check(Register, LocalDate)}, and for {@link NextSteps}.
 */
public final class DilemmaStates {

    private DilemmaStates() {}

    /**
     * The states of all dilemmas of a register.
     *
     * @param register the register
     * @param on the date
     * @return in the order of the register, without dilemmas that had not been brought in
     */
    public static List<DilemmaStatus> of(Register register, LocalDate on) {
        return of(RegisterIndex.of(register), on);
    }

    /**
     * The states of all dilemmas of a register of which the index is there already.
     *
     * @param index the index
     * @param on the date
     * @return in the order of the register, without dilemmas that had not been brought in
     */
    public static List<DilemmaStatus> of(RegisterIndex index, LocalDate on) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(on, "on");
        List<DilemmaStatus> states = new ArrayList<>();
        for (Dilemma dilemma : index.register().dilemmas()) {
            if (index.dilemma(dilemma.id()) == dilemma) {
                DilemmaStatus status = DilemmaStatus.on(dilemma, on, index);
                if (status.state() != null) {
                    states.add(status);
                }
            }
        }
        return Collections.unmodifiableList(states);
    }
}
