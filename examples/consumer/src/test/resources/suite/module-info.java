// SPDX-License-Identifier: EUPL-1.2
module org.example.suite {
    requires io.github.beraad.assertions;
}
