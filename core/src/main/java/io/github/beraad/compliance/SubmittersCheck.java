// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedPartnership;

/** {@code submitters}: dilemmas are submitted by members with one of the roles. Who submitted what is judged along with
 * the history, by the version of the charter that held then; here is only whether there was something to judge. */
final class SubmittersCheck extends ItemCheck {

    SubmittersCheck(Requirement requirement, String charter) {
        super(requirement, charter);
    }

    @Override
    boolean checkDilemma(JudgedDilemma dilemma, IndexedPartnership owner, Reporter reporter) {
        return dilemma.status().submission() != null;
    }
}
