// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import java.time.LocalDate;

/** Place of the checks that look at dilemmas and signals: nothing is judged, nothing false is reported. */
final class LaterCheck extends RequirementCheck {

    LaterCheck(Requirement requirement, String charter) {
        super(requirement, charter);
    }

    @Override
    Verdict check(RegisterIndex index, IndexedPartnership partnership, LocalDate on, Reporter reporter) {
        return Verdict.NOTHING_TO_JUDGE;
    }
}
