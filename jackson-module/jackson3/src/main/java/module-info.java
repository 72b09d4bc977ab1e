// SPDX-License-Identifier: EUPL-1.2
/** The JSON format on Jackson 3. */
module io.github.beraad.jackson3 {
    requires transitive io.github.beraad.core;
    requires transitive io.github.beraad.json;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.beraad.jackson3;

    provides tools.jackson.databind.JacksonModule with
            io.github.beraad.jackson3.BeraadModule;
}
