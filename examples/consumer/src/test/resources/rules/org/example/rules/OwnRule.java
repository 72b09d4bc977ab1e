// SPDX-License-Identifier: EUPL-1.2
package org.example.rules;

import io.github.beraad.compliance.CustomCheck;
import io.github.beraad.compliance.CustomRule;
import io.github.beraad.compliance.RuleDescription;

/** A rule of somebody else, which finds every partnership. */
public final class OwnRule implements CustomRule {

    /** Made by the service loader. */
    public OwnRule() {}

    @Override
    public RuleDescription description() {
        return RuleDescription.of("custom.example.always")
                .title("Altijd", "Always")
                .explanation("Dit vindt altijd iets.", "This always finds something.")
                .message("Gevonden.", "Found.")
                .build();
    }

    @Override
    public void check(CustomCheck check) {
        check.index().partnerships().forEach(check::report);
    }
}
