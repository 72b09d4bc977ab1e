// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import java.time.LocalDate;

/** {@code term}: the partnership ends on a day; a warning is given in the 90 days up to it. */
final class TermCheck extends RequirementCheck {

    private static final int DAYS_OF_WARNING = 90;

    private final LocalDate endsOn;

    TermCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.endsOn = requirement.required(Parameters.ENDS_ON);
    }

    @Override
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        long days = endsOn.toEpochDay() - partnership.on().toEpochDay();
        if (days < 0) {
            report(reporter, partnership, Offence.TERM_PAST, endsOn);
        } else if (days <= DAYS_OF_WARNING) {
            report(reporter, partnership, Offence.TERM_ENDS_SOON, endsOn, Math.toIntExact(days));
        }
        return Verdict.JUDGED;
    }
}
