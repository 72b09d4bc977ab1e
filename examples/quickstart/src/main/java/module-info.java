// SPDX-License-Identifier: EUPL-1.2
/** A program on the module path. */
module io.github.beraad.quickstart {
    requires io.github.beraad.core;
    requires io.github.beraad.jackson2;
    requires static org.jspecify;
}
