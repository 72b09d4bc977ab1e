// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedPartnership;

/** Checks a requirement that is about single dilemmas and signals, one at a time. */
abstract class ItemCheck extends RequirementCheck {

    ItemCheck(Requirement requirement, String charter) {
        super(requirement, charter);
    }

    @Override
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        return Verdict.NOTHING_TO_JUDGE;
    }

    /** Checks a dilemma of the partnership; true when there was something to judge. */
    boolean checkDilemma(JudgedDilemma dilemma, IndexedPartnership owner, Reporter reporter) {
        return false;
    }

    /** Checks a signal or insight of the partnership; true when there was something to judge. */
    boolean checkSignal(JudgedSignal signal, IndexedPartnership owner, Reporter reporter) {
        return false;
    }
}
