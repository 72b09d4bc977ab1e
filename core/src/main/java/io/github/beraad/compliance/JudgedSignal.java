// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.dilemma.SignalStatus;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Signal;
import io.github.beraad.vocabulary.EscalationItem;
import io.github.beraad.vocabulary.SignalKind;
import java.time.LocalDate;

/**
 * A signal or insight while it is judged as of a date.
 *
 * @param signal the signal
 * @param status how it stood on the date
 * @param pointer its place in the register
 * @param index the index of the register
 * @param on the date
 */
record JudgedSignal(Signal signal, SignalStatus status, Pointer pointer, RegisterIndex index, LocalDate on) {

    /** What it counts as where charters speak of what is shared or attested. */
    EscalationItem item() {
        return signal.kind() == SignalKind.SIGNAL ? EscalationItem.SIGNAL : EscalationItem.INSIGHT;
    }
}
