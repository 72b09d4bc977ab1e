// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.compliance;

import io.github.beraad.charter.Parameters;
import io.github.beraad.charter.Requirement;
import io.github.beraad.register.Resource;
import java.util.List;

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
    Verdict check(PartnershipAsOf partnership, Reporter reporter) {
        int developed = 0;
        List<Resource> resources = partnership.partnership().resources();
        for (int i = 0; i < resources.size(); i++) {
            Resource resource = resources.get(i);
            if (resource.audience().equals(audience) && !resource.publishedOn().isAfter(partnership.on())) {
                developed++;
            }
        }
        if (developed < atLeast) {
            report(reporter, partnership, Offence.TOO_FEW_RESOURCES, audience, developed, atLeast);
        }
        return Verdict.JUDGED;
    }
}
