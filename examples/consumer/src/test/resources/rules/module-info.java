// SPDX-License-Identifier: EUPL-1.2
module org.example.rules {
    requires io.github.beraad.core;

    provides io.github.beraad.compliance.CustomRule with
            org.example.rules.OwnRule;
}
