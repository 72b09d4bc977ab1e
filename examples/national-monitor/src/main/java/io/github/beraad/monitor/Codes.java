// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.monitor;

import java.util.Locale;

/** The codes of this program's own words, in the manner of those of the library. */
final class Codes {

    private Codes() {}

    /** The code of a constant, {@code newer-format}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
