// SPDX-License-Identifier: EUPL-1.2
/** The JSON format on Jackson 2. */
module io.github.beraad.jackson2 {
    requires transitive io.github.beraad.core;
    requires transitive io.github.beraad.json;
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.beraad.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            io.github.beraad.jackson2.BeraadModule;
}
