// SPDX-License-Identifier: EUPL-1.2
/** Assertions about reports, next steps and charters, for test suites, and the conformance cases as resources. */
module io.github.beraad.assertions {
    requires transitive io.github.beraad.core;
    requires transitive org.assertj.core;
    requires static org.jspecify;

    exports io.github.beraad.assertions;
}
