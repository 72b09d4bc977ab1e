// SPDX-License-Identifier: EUPL-1.2
package io.github.beraad.jackson2;

/** The JSON format on Jackson 2. */
public final class BeraadJson {

    private BeraadJson() {}
}
