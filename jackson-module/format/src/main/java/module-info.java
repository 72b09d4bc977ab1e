// SPDX-License-Identifier: EUPL-1.2
/** The table of the JSON format, shared by both generations of Jackson. */
module io.github.beraad.json {
    requires transitive io.github.beraad.core;
    requires static transitive org.jspecify;

    exports io.github.beraad.json;
    exports io.github.beraad.json.internal to
            io.github.beraad.jackson2,
            io.github.beraad.jackson3;
}
