// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.vocabulary.DilemmaState;
import io.github.beraad.vocabulary.ElementKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code dissemination}: solutions are disseminated, if so agreed within so many days. */
final class DisseminationCheck extends ItemCheck {

    private final @Nullable Integer withinDays;

    DisseminationCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.withinDays = requirement.parameters().get(Parameters.WITHIN_DAYS).orElse(null);
    }

    @Override
    boolean checkDilemma(JudgedDilemma dilemma, IndexedPartnership owner, Reporter reporter) {
        LocalDate since = dilemma.status().since();
        if (dilemma.status().state() == DilemmaState.RESOLVED
                && since != null
                && (withinDays == null || dilemma.on().isAfter(since.plusDays(withinDays)))) {
            report(
                    reporter,
                    owner.id(),
                    ElementKind.DILEMMA,
                    dilemma.dilemma().id(),
                    dilemma.pointer(),
                    Offence.NOT_DISSEMINATED,
                    since,
                    withinDays);
        }
        return dilemma.status().resolution() != null;
    }
}
