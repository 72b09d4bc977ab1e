// SPDX-License-Identifier: EUPL-1.2
module org.example.consumer {
    requires io.github.beraad.core;
    requires io.github.beraad.jackson2;
    requires io.github.beraad.jackson3;
    requires io.github.beraad.json;
}
