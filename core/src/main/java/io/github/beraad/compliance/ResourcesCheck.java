// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.index.IndexedPartnership;
import io.github.beraad.index.RegisterIndex;
import io.github.beraad.register.Resource;
import java.time.LocalDate;

/** {@code resources}: the partnership has developed at least so many resources for the audience. */
final class ResourcesCheck extends RequirementCheck {

    private final String audience;
    private final int atLeast;

    ResourcesCheck(Requirement requirement, String charter) {
        super(requirement, charter);
        this.audience = requirement.required(Parameters.AUDIENCE);
        this.atLeast = requirement.required(Parameters.AT_LEAST);
    }

    @Override
    Verdict check(RegisterIndex index, IndexedPartnership partnership, LocalDate on, Reporter reporter) {
        int developed = 0;
        for (int i = 0; i < partnership.resources().size(); i++) {
            Resource resource = partnership.resources().get(i);
            if (resource.audience().equals(audience) && !resource.publishedOn().isAfter(on)) {
                developed++;
            }
        }
        if (developed < atLeast) {
            report(reporter, partnership, Offence.TOO_FEW_RESOURCES, audience, developed, atLeast);
        }
        return Verdict.JUDGED;
    }
}
