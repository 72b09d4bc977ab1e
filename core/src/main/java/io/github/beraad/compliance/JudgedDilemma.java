// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.dilemma.DilemmaStatus;
import io.github.beraad.index.Pointer;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Dilemma;
import java.time.LocalDate;

/**
 * A dilemma while it is judged as of a date.
 *
 * @param dilemma the dilemma
 * @param status how it stood on the date
 * @param pointer its place in the register
 * @param index the index of the register
 * @param on the date
 */
record JudgedDilemma(Dilemma dilemma, DilemmaStatus status, Pointer pointer, RegisterIndex index, LocalDate on) {

    Pointer event(int position) {
        return pointer.key("history").index(position);
    }
}
